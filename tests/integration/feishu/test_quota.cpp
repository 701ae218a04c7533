// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/directory_calls.h"
#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

class QuotaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldUseTheSecondsAllowanceWithoutBeingRefused()
    {
        // GIVEN a platform with its quotas and a latency
        Sandbox::Options options;
        options.latencyMs = 60;
        SandboxFixture sandbox(options);
        const auto platform = open(sandbox, m_sink);
        QElapsedTimer timer;
        timer.start();
        // WHEN 200 calls of one API are wanted at once
        QCOMPARE(ask(*platform, 200), 200);
        // THEN they go at 50 a second, nearly, and none is refused
        QVERIFY2(timer.elapsed() < 4600, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(timer.elapsed() > 2900);
        QCOMPARE(platform->quotaUse().limitedAnswers, 0);
        QCOMPARE(platform->quotaUse().callsInLastMinute, 201); // and the token
    }

    void shouldLearnALowerLimitFromOneRefusal()
    {
        // GIVEN a tenant that is allowed less than the reference says
        SandboxFixture sandbox;
        sandbox.control(
            u"quota"_s,
            {{u"api"_s, u"*"_s},
             {u"windows"_s, QJsonArray{QJsonObject{{u"calls"_s, 10}, {u"seconds"_s, 1}}}}});
        const auto platform = open(sandbox, m_sink);
        QCOMPARE(ask(*platform, 60), 60);
        // All that were under way at that moment may have been refused, but no later one.
        const QuotaUse use = platform->quotaUse();
        QVERIFY(use.limitedAnswers >= 1);
        QVERIFY2(use.limitedAnswers <= 28, qPrintable(QString::number(use.limitedAnswers)));
        auto &client = static_cast<Feishu::FeishuPlatform &>(*platform).client();
        const auto windows = client.quota().windows(QString::fromLatin1(Feishu::MembersCall::api));
        QCOMPARE(windows.constFirst().limit, 10);
        QCOMPARE(windows.constLast().limit, 1000);
    }

    void shouldWaitOutTheReset()
    {
        SandboxFixture sandbox;
        sandbox.fault(u"rate-limit"_s, u"find_by_department"_s, 1,
                      {{u"limit"_s, 1000}, {u"reset"_s, 1}});
        const auto platform = open(sandbox, m_sink);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ask(*platform, 1), 1);
        QVERIFY(timer.elapsed() >= 1000);
        QCOMPARE(platform->quotaUse().limitedAnswers, 1);
    }

private:
    static int ask(Platform &platform, int calls)
    {
        int done = 0;
        int good = 0;
        for (int i = 0; i < calls; ++i) {
            platform.reading()
                ->members(rootDepartment(), {}, Priority::Waiting)
                .then([&](auto answer) {
                    ++done;
                    good += answer ? 1 : 0;
                });
        }
        waitFor([&] { return done == calls; }, 90s);
        return good;
    }

    RecordingSink m_sink;
};

} // namespace

ORGDESK_TEST(QuotaTest)
#include "test_quota.moc"
