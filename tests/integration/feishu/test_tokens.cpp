// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFetchOneTokenForManyCalls()
    {
        SandboxFixture sandbox;
        const auto platform = open(sandbox, m_sink);
        QCOMPARE(ask(*platform, 40), 40);
        QCOMPARE(sandbox.requests(u"POST"_s, u"tenant_access_token"_s), 1);
    }

    void shouldRenewARevokedTokenOnceForManyCalls()
    {
        SandboxFixture sandbox;
        const auto platform = open(sandbox, m_sink);
        QCOMPARE(ask(*platform, 1), 1);
        sandbox.control(u"revoke-tokens"_s);
        QCOMPARE(ask(*platform, 30), 30);
        QCOMPARE(sandbox.requests(u"POST"_s, u"tenant_access_token"_s), 2);
    }

    void shouldOutliveShortTokens()
    {
        Sandbox::Options options;
        options.tokenLifetimeSeconds = 2;
        SandboxFixture sandbox(options);
        const auto platform = open(sandbox, m_sink);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 5000)
            QCOMPARE(ask(*platform, 5), 5);
        QVERIFY(sandbox.requests(u"POST"_s, u"tenant_access_token"_s) >= 3);
    }

    void shouldTakeWrongCredentialsForFinal()
    {
        SandboxFixture sandbox;
        for (const bool wrongSecret : {true, false}) {
            Credentials credentials = sandbox.credentials();
            (wrongSecret ? credentials.secret : credentials.appId) = u"cli_0000000000000000"_s;
            auto platform = Feishu::makeFeishuPlatform(credentials, m_sink, quickSettings());
            const auto scope = wait((*platform)->reading()->scope(Priority::Waiting));
            QCOMPARE(scope->error().kind, ErrorKind::WrongCredentials);
            QCOMPARE(scope->error().retry, Retry::Never);
            QVERIFY(!scope->error().detail.contains(u"cli_0000000000000000"_s));
        }
        QCOMPARE(sandbox.requests(u"POST"_s, u"tenant_access_token"_s), 2);
    }

    void shouldTryAgainWhenTheTokenEndpointFails()
    {
        SandboxFixture sandbox;
        sandbox.fault(u"status"_s, u"tenant_access_token"_s, 3);
        const auto platform = open(sandbox, m_sink);
        QCOMPARE(ask(*platform, 3), 3);
    }

    void shouldRefuseEmptyCredentialsAndInsecureAddresses()
    {
        Credentials credentials;
        QCOMPARE(Feishu::makeFeishuPlatform(credentials, m_sink).error().kind,
                 ErrorKind::WrongCredentials);
        credentials.appId = u"cli_1"_s;
        credentials.secret = u"s"_s;
        credentials.baseUrl = QUrl(u"http://open.feishu.cn"_s);
        QCOMPARE(Feishu::makeFeishuPlatform(credentials, m_sink).error().kind,
                 ErrorKind::InsecureUrl);
        credentials.baseUrl = {};
        QVERIFY(Feishu::makeFeishuPlatform(credentials, m_sink).has_value());
    }

private:
    /// Makes calls at the same time; how many succeeded.
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
        waitFor([&] { return done == calls; }, 20s);
        return good;
    }

    RecordingSink m_sink;
};

} // namespace

ORGDESK_TEST(TokensTest)
#include "test_tokens.moc"
