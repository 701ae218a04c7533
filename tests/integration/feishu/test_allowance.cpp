// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

class AllowanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldUseTheMinutesAllowanceNearlyFully_data()
    {
        QTest::addColumn<int>("latency");
        QTest::newRow("near") << 10;
        QTest::newRow("far") << 300;
    }
    void shouldUseTheMinutesAllowanceNearlyFully()
    {
        QFETCH(int, latency);
        // GIVEN a platform with its quotas, and more calls than a minute allows
        Sandbox::Options options;
        options.latencyMs = latency;
        SandboxFixture sandbox(options);
        RecordingSink sink;
        const auto platform = open(sandbox, sink);
        constexpr int calls = 1300;
        int done = 0;
        int good = 0;
        QElapsedTimer timer;
        timer.start();
        // WHEN they are made in the background, as fast as they may go
        for (int i = 0; i < calls; ++i) {
            platform->reading()
                ->members(rootDepartment(), {}, Priority::Background)
                .then([&](auto answer) {
                    ++done;
                    good += answer ? 1 : 0;
                });
        }
        QVERIFY(waitFor([&] { return done == calls; }, 110s));
        // THEN nine tenths of what the windows allow were used, and one call in a hundred refused
        const double needed = 60.0 + (calls - 1001) / 50.0;
        const double took = static_cast<double>(timer.elapsed()) / 1000.0;
        qInfo() << "took" << took << "s of" << needed << "s, refused"
                << platform->quotaUse().limitedAnswers;
        QCOMPARE(good, calls);
        QVERIFY(needed / took >= 0.9);
        QVERIFY(platform->quotaUse().limitedAnswers * 100 < calls);
    }
};

} // namespace

ORGDESK_TEST(AllowanceTest)
#include "test_allowance.moc"
