// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/feishu_reading.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/net/scripted_server.h"

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;
using Test::ScriptedServer;

namespace {

/// What the app may see, as the pages of one call tell it.
class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhetherTheListOfPeopleCame_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("people");
        QTest::newRow("withheld") << R"("department_ids":["od-1"])"_ba
                                  << R"("group_ids":["g"])"_ba << false << 0;
        QTest::newRow("nobody") << R"("user_ids":[],"department_ids":["od-1"])"_ba
                                << R"("group_ids":["g"])"_ba << true << 0;
        QTest::newRow("on the first page only")
            << R"("user_ids":["ou_1"])"_ba
            << R"("department_ids":["od-1"],"group_ids":["g"])"_ba << true << 1;
    }
    void shouldTellWhetherTheListOfPeopleCame()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, known);
        QFETCH(int, people);
        // GIVEN an app that does not see the whole company
        ScriptedServer server;
        server.script({ok(R"("tenant_access_token":"t","expire":7200)"),
                       ScriptedServer::answer(403, R"({"code":40004,"msg":"no"})"),
                       ok(R"("data":{"has_more":true,"page_token":"p",)" + first + "}"),
                       ok(R"("data":{"has_more":false,)" + second + "}")});
        FeishuClient client({server.url(), u"cli_1"_s, u"s"_s, {}, {}}, systemClock());
        FeishuReading reading(client);
        const auto scope = Test::wait(reading.scope(Priority::Waiting));
        QVERIFY(scope && scope->has_value());
        QVERIFY(!(*scope)->wholeCompany);
        QCOMPARE((*scope)->departments, QList<DepartmentId>{DepartmentId(u"od-1"_s)});
        QCOMPARE((*scope)->peopleKnown, known);
        QCOMPARE((*scope)->people.size(), people);
        QCOMPARE((*scope)->groups, 1);
    }

private:
    static ScriptedServer::Line ok(const QByteArray &members)
    {
        return ScriptedServer::answer(200, R"({"code":0,"msg":"ok",)" + members + "}");
    }
};

} // namespace

ORGDESK_TEST(ScopeTest)
#include "test_scope.moc"
