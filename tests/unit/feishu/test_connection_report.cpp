// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/connection_test.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/net/scripted_server.h"

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;
using Test::ScriptedServer;

namespace {

/// What "Test connection" finds out where the sandbox does not go.
class ConnectionReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellOfUserGroups()
    {
        // GIVEN an app whose scope is two user groups and nothing else
        const auto outOfScope = ScriptedServer::answer(403, R"({"code":40004,"msg":"no"})");
        ScriptedServer server;
        server.script({ok(R"("tenant_access_token":"t","expire":7200)"), outOfScope,
                       ok(R"("data":{"has_more":false,"user_ids":[],"group_ids":["g1","g2"]})"),
                       outOfScope, outOfScope,
                       ok(R"("data":{"URL":"ws:\/\/127.0.0.1:1\/ws?service_id=1"})")});
        FeishuClient client({server.url(), u"cli_1"_s, u"s"_s, {}, {}}, systemClock());
        FeishuReading reading(client);
        const auto report = Test::wait(testedConnection(client, reading));
        // THEN it is told of them, since it looks as if the app could see nobody
        QVERIFY(report.has_value());
        QVERIFY2(!report->failure, report->failure ? qPrintable(report->failure->detail) : "");
        QVERIFY(!report->wholeCompany);
        QCOMPARE(report->visibleDepartments, 0);
        QCOMPARE(report->userGroups, 2);
        // AND that the root is out of sight is no trouble
        QVERIFY(report->troubles.isEmpty());
        QVERIFY(report->missing.isEmpty());
    }

private:
    static ScriptedServer::Line ok(const QByteArray &members)
    {
        return ScriptedServer::answer(200, R"({"code":0,"msg":"ok",)" + members + "}");
    }
};

} // namespace

ORGDESK_TEST(ConnectionReportTest)
#include "test_connection_report.moc"
