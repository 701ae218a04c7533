// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

class DepartmentWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseBadCreations_data();
    void shouldRefuseBadCreations();
    void shouldCreateAfterTheSiblings();
    void shouldRememberTheClientToken();
    void shouldForgetTheClientTokenAfterADay();
    void shouldRefuseBadPatches_data();
    void shouldRefuseBadPatches();
    void shouldMoveAndCountPeopleOnce();
    void shouldRefuseAMoveThatCollides();
    void shouldKeepLeaderAndLeadersTogether();
    void shouldClearByPutWhatIsNotSent();
    void shouldRefuseDepthAndWidth();
    void shouldDeleteOnlyWhatIsEmpty();
    void shouldChangeTheCustomId();
    void shouldDetachTheChat();
};

void DepartmentWritesTest::shouldRefuseBadCreations_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("http");
    const auto body = [](const QString &key, const QJsonValue &value) {
        QJsonObject object{{u"name"_s, u"New"_s}, {u"parent_department_id"_s, u"0"_s}};
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        return object;
    };
    const auto row = [&](const char *name, const QString &key, const QJsonValue &value, int code,
                         int http = 400) {
        QTest::newRow(name) << body(key, value) << code << http;
    };
    row("no name", u"name"_s, QJsonValue::Undefined, 40016);
    row("empty name", u"name"_s, u""_s, 40016);
    row("number as name", u"name"_s, 7, 40018);
    row("slash", u"name"_s, u"a/b"_s, 43029);
    row("slash in a translation", u"i18n_name"_s, QJsonObject{{u"en_us"_s, u"a/b"_s}}, 43029);
    row("no parent", u"parent_department_id"_s, QJsonValue::Undefined, 44101);
    row("unknown parent", u"parent_department_id"_s, u"od-none"_s, 99992357);
    row("name of a sibling", u"name"_s, u"Alpha"_s, 43022);
    row("translation is a sibling's name", u"i18n_name"_s, QJsonObject{{u"zh_cn"_s, u"Beta"_s}},
        43018);
    row("custom id with od-", u"department_id"_s, u"od-1"_s, 43008);
    row("custom id 0", u"department_id"_s, u"0"_s, 43008);
    row("custom id 1", u"department_id"_s, u"1"_s, 43008);
    row("custom id with a blank", u"department_id"_s, u"a b"_s, 43008);
    row("custom id too long", u"department_id"_s, QString(65, u'x'), 43008);
    row("custom id taken", u"department_id"_s, u"custom-Alpha"_s, 43007);
    row("order as a number", u"order"_s, 5, 40018);
    row("negative order", u"order"_s, u"-1"_s, 40018);
    row("order too large", u"order"_s, u"2147483648"_s, 40018);
    row("order taken", u"order"_s, u"2000"_s, 43005);
    row("unknown leader", u"leader_user_id"_s, u"ou_none"_s, 99992351);
    row("chat type unknown", u"group_chat_employee_types"_s, QJsonArray{9}, 43026);
    row("unit unknown", u"unit_ids"_s, QJsonArray{u"u"_s}, 43004);
    row("hrbp unknown", u"department_hrbps"_s, QJsonArray{u"ou_none"_s}, 43028);
    row("number as leader", u"leader_user_id"_s, 7, 40018);
    row("text as hrbps", u"department_hrbps"_s, u"ou_x"_s, 40018);
    row("text as chat types", u"group_chat_employee_types"_s, u"1"_s, 40018);
    row("text as chat", u"create_group_chat"_s, u"yes"_s, 40018);
    row("text as units", u"unit_ids"_s, u"u"_s, 40018);
    row("number as custom id", u"department_id"_s, 7, 40018);
    row("no main leader", u"leaders"_s,
        QJsonArray{QJsonObject{{u"leaderType"_s, 3}, {u"leaderID"_s, u"x"_s}}}, 40018);
}

void DepartmentWritesTest::shouldRefuseBadCreations()
{
    // GIVEN
    Bench bench;
    QFETCH(QJsonObject, body);
    const auto before = bench.organization.departments().size();
    // WHEN
    const auto response = bench.post(u"/contact/v3/departments"_s, body);
    // THEN
    QTEST(response.code, "code");
    QTEST(response.http, "http");
    QVERIFY(!response.whole.value(u"error"_s).toObject().value(u"log_id"_s).toString().isEmpty());
    QCOMPARE(bench.organization.departments().size(), before);
    QVERIFY(bench.events.empty());
}

void DepartmentWritesTest::shouldCreateAfterTheSiblings()
{
    Bench bench;
    const auto response = bench.post(u"/contact/v3/departments"_s,
                                     {{u"name"_s, u"New"_s},
                                      {u"parent_department_id"_s, u"0"_s},
                                      {u"department_id"_s, u"D.1@x_-"_s},
                                      {u"create_group_chat"_s, true},
                                      {u"leader_user_id"_s, bench.ada->openId}});
    QCOMPARE(response.code, 0);
    const QJsonObject made = response.data.value(u"department"_s).toObject();
    QCOMPARE(made.value(u"order"_s).toString(), u"8000"_s);
    QCOMPARE(made.value(u"department_id"_s).toString(), u"D.1@x_-"_s);
    QVERIFY(made.value(u"chat_id"_s).toString().startsWith(u"oc_"_s));
    QCOMPARE(made.value(u"leaders"_s).toArray().first().toObject().value(u"leaderID"_s).toString(),
             bench.ada->openId);
    QVERIFY(made.value(u"open_department_id"_s).toString().startsWith(u"od-"_s));
}

void DepartmentWritesTest::shouldRememberTheClientToken()
{
    Bench bench;
    const QString path = u"/contact/v3/departments?client_token=t1"_s;
    const QJsonObject body{{u"name"_s, u"New"_s}, {u"parent_department_id"_s, u"0"_s}};
    const auto first = bench.post(path, body);
    const auto second = bench.post(path, body);
    QCOMPARE(second.code, 0);
    QCOMPARE(second.data, first.data);
    QCOMPARE(bench.events.size(), size_t(1));
    const auto other =
        bench.post(path, {{u"name"_s, u"Other"_s}, {u"parent_department_id"_s, u"0"_s}});
    QCOMPARE(other.code, 40021);
}

void DepartmentWritesTest::shouldForgetTheClientTokenAfterADay()
{
    Bench bench;
    const QString path = u"/contact/v3/departments?client_token=t1"_s;
    const QJsonObject other{{u"name"_s, u"Other"_s}, {u"parent_department_id"_s, u"0"_s}};
    bench.post(path, {{u"name"_s, u"New"_s}, {u"parent_department_id"_s, u"0"_s}});
    bench.clock.advance(std::chrono::hours(24) - std::chrono::milliseconds(1));
    QCOMPARE(bench.post(path, other).code, 40021);
    bench.clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(bench.post(path, other).code, 0);
}

void DepartmentWritesTest::shouldRefuseBadPatches_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("name taken") << QJsonObject{{u"name"_s, u"Beta"_s}} << 43022;
    QTest::newRow("translation taken")
        << QJsonObject{{u"i18n_name"_s, QJsonObject{{u"ja_jp"_s, u"Gamma"_s}}}} << 43018;
    QTest::newRow("empty name") << QJsonObject{{u"name"_s, u""_s}} << 99992402;
    QTest::newRow("order as a number") << QJsonObject{{u"order"_s, 1}} << 99992402;
    QTest::newRow("order taken") << QJsonObject{{u"order"_s, u"4000"_s}} << 43005;
    QTest::newRow("slash") << QJsonObject{{u"name"_s, u"x/y"_s}} << 43029;
    QTest::newRow("order too large") << QJsonObject{{u"order"_s, u"2147483648"_s}} << 99992402;
    QTest::newRow("false as leader") << QJsonObject{{u"leader_user_id"_s, false}} << 99992402;
    QTest::newRow("object as hrbps")
        << QJsonObject{{u"department_hrbps"_s, QJsonObject()}} << 99992402;
    QTest::newRow("number as chat types")
        << QJsonObject{{u"group_chat_employee_types"_s, 1}} << 99992402;
    QTest::newRow("unknown parent")
        << QJsonObject{{u"parent_department_id"_s, u"od-none"_s}} << 99992357;
}

void DepartmentWritesTest::shouldRefuseBadPatches()
{
    Bench bench;
    QFETCH(QJsonObject, body);
    const auto response = bench.patch(Bench::department(bench.alpha), body);
    QTEST(response.code, "code");
    QVERIFY(bench.events.empty());
    QCOMPARE(bench.alpha->name, u"Alpha"_s);
}

void DepartmentWritesTest::shouldMoveAndCountPeopleOnce()
{
    // GIVEN Bo, who is in Beta and in Alpha One
    Bench bench;
    QCOMPARE(bench.alpha->memberCount, 3);
    QCOMPARE(bench.beta->memberCount, 1);
    QCOMPARE(bench.organization.root()->memberCount, 4);
    // WHEN Alpha One goes below Beta
    const auto response =
        bench.patch(Bench::department(bench.alphaOne),
                    {{u"parent_department_id"_s, bench.beta->openId}, {u"order"_s, u"77"_s}});
    // THEN he is counted once there
    QCOMPARE(response.code, 0);
    QCOMPARE(
        response.data.value(u"department"_s).toObject().value(u"parent_department_id"_s).toString(),
        bench.beta->openId);
    QCOMPARE(bench.beta->memberCount, 3);
    QCOMPARE(bench.alpha->memberCount, 0);
    QCOMPARE(bench.organization.root()->memberCount, 4);
    // AND nothing moves below itself
    QCOMPARE(bench
                 .patch(Bench::department(bench.beta),
                        {{u"parent_department_id"_s, bench.alphaDeep->openId}})
                 .code,
             40013);
    QCOMPARE(
        bench
            .patch(Bench::department(bench.beta), {{u"parent_department_id"_s, bench.beta->openId}})
            .code,
        40013);
}

void DepartmentWritesTest::shouldRefuseAMoveThatCollides()
{
    Bench bench;
    // Alpha One has order 2000 below Alpha, as Alpha has below the root.
    QCOMPARE(
        bench.patch(Bench::department(bench.alphaOne), {{u"parent_department_id"_s, u"0"_s}}).code,
        43005);
    bench.addDepartment(u"Alpha One"_s, bench.beta)->nameEn = u"Deep translation"_s;
    QCOMPARE(bench
                 .patch(Bench::department(bench.alphaOne),
                        {{u"parent_department_id"_s, bench.beta->openId}, {u"order"_s, u"9"_s}})
                 .code,
             43022);
    bench.alphaDeep->nameZh = u"Deep translation"_s;
    QCOMPARE(bench
                 .patch(Bench::department(bench.alphaDeep),
                        {{u"parent_department_id"_s, bench.beta->openId}, {u"order"_s, u"9"_s}})
                 .code,
             43018);
    QCOMPARE(bench.alphaOne->parent, bench.alpha);
}

void DepartmentWritesTest::shouldKeepLeaderAndLeadersTogether()
{
    Bench bench;
    const auto leader = [](Person *person, int type) {
        return QJsonObject{{u"leaderType"_s, type}, {u"leaderID"_s, person->openId}};
    };
    const QString path = Bench::department(bench.alpha);
    QCOMPARE(
        bench.patch(path, {{u"leaders"_s, QJsonArray{leader(bench.bo, 2), leader(bench.ada, 1)}}})
            .code,
        0);
    QCOMPARE(bench.alpha->mainLeader(), bench.ada);
    // The deputy stays, the main leader is another.
    QCOMPARE(bench.patch(path, {{u"leader_user_id"_s, bench.cai->openId}}).code, 0);
    QCOMPARE(bench.alpha->mainLeader(), bench.cai);
    QCOMPARE(bench.alpha->leaders.size(), size_t(2));
    QCOMPARE(bench.patch(path, {{u"leaders"_s, QJsonArray{leader(bench.bo, 2)}}}).code, 99992402);
    QCOMPARE(
        bench.patch(path, {{u"leaders"_s, QJsonArray{leader(bench.bo, 1), leader(bench.bo, 2)}}})
            .code,
        43016);
    QCOMPARE(bench
                 .patch(path,
                        {{u"leaders"_s, QJsonArray{leader(bench.bo, 1)}},
                         {u"leader_user_id"_s, bench.ada->openId}})
                 .code,
             99992402);
    bench.bo->status.unjoined = true;
    QCOMPARE(bench.patch(path, {{u"leader_user_id"_s, bench.bo->openId}}).code, 43025);
    bench.bo->status = {};
    bench.organization.markResigned(bench.bo, 1);
    QCOMPARE(bench.patch(path, {{u"leader_user_id"_s, bench.bo->openId}}).code, 42006);
    QCOMPARE(bench.patch(path, {{u"leaders"_s, QJsonArray()}}).code, 0);
    QVERIFY(bench.alpha->leaders.empty());
}

void DepartmentWritesTest::shouldClearByPutWhatIsNotSent()
{
    Bench bench;
    bench.alpha->nameEn = u"Alpha in English"_s;
    bench.alpha->leaders = {{LeaderType::Main, bench.ada}};
    bench.alpha->chatId = u"oc_1"_s;
    const QString path = Bench::department(bench.alpha);
    QCOMPARE(bench.call(Method::Put, path, {{u"parent_department_id"_s, u"0"_s}}).code, 40016);
    QCOMPARE(bench.call(Method::Put, path, {{u"name"_s, u"A"_s}}).code, 40017);
    QCOMPARE(
        bench.call(Method::Put, path, {{u"name"_s, u"A"_s}, {u"parent_department_id"_s, u"0"_s}})
            .code,
        0);
    QCOMPARE(bench.alpha->nameEn, QString());
    QVERIFY(bench.alpha->leaders.empty());
    QCOMPARE(bench.alpha->order, 2000);
    QCOMPARE(bench.alpha->chatId, u"oc_1"_s);
}

void DepartmentWritesTest::shouldRefuseDepthAndWidth()
{
    Bench bench;
    Department *deepest = bench.gamma;
    while (Organization::level(deepest) < 24)
        deepest = bench.addDepartment(u"Level"_s, deepest);
    QCOMPARE(bench
                 .post(u"/contact/v3/departments"_s,
                       {{u"name"_s, u"Too deep"_s}, {u"parent_department_id"_s, deepest->openId}})
                 .code,
             43019);
    // A subtree's height counts: Alpha One has one more below it.
    QCOMPARE(
        bench
            .patch(Bench::department(bench.alphaOne),
                   {{u"parent_department_id"_s, deepest->parent->openId}, {u"order"_s, u"1"_s}})
            .code,
        43019);
    QCOMPARE(
        bench
            .patch(Bench::department(bench.alphaDeep),
                   {{u"parent_department_id"_s, deepest->parent->openId}, {u"order"_s, u"1"_s}})
            .code,
        0);
    while (bench.beta->children.size() < 1000)
        bench.addDepartment(u"Wide %1"_s.arg(bench.beta->children.size()), bench.beta);
    QCOMPARE(
        bench
            .post(u"/contact/v3/departments"_s,
                  {{u"name"_s, u"Too many"_s}, {u"parent_department_id"_s, bench.beta->openId}})
            .code,
        43013);
}

void DepartmentWritesTest::shouldDeleteOnlyWhatIsEmpty()
{
    Bench bench;
    QCOMPARE(bench.call(Method::Delete, Bench::department(bench.organization.root())).code, 40002);
    QCOMPARE(bench.call(Method::Delete, Bench::department(bench.beta)).code, 43011);
    QCOMPARE(bench.call(Method::Delete, Bench::department(bench.alpha)).code, 43012);
    const QString gone = Bench::department(bench.gamma);
    QCOMPARE(bench.call(Method::Delete, gone).code, 0);
    QCOMPARE(bench.get(gone).code, 99992357);
    // The custom ID is free again.
    QCOMPARE(bench
                 .post(u"/contact/v3/departments"_s,
                       {{u"name"_s, u"Gamma"_s},
                        {u"parent_department_id"_s, u"0"_s},
                        {u"department_id"_s, u"custom-Gamma"_s}})
                 .code,
             0);
}

void DepartmentWritesTest::shouldChangeTheCustomId()
{
    Bench bench;
    const QString path = Bench::department(bench.alpha, u"/update_department_id"_s);
    QCOMPARE(bench.patch(path, {}).code, 40001);
    QCOMPARE(bench.patch(path, {{u"new_department_id"_s, u"od-x"_s}}).code, 43008);
    QCOMPARE(bench.patch(path, {{u"new_department_id"_s, u"custom-Beta"_s}}).code, 43007);
    QCOMPARE(bench.patch(path, {{u"new_department_id"_s, u"NEW"_s}}).code, 0);
    const auto byNew = bench.get(u"/contact/v3/departments/NEW?department_id_type=department_id"_s);
    QCOMPARE(byNew.data.value(u"department"_s).toObject().value(u"open_department_id"_s).toString(),
             bench.alpha->openId);
    // Objects that name it follow, although they were rendered before.
    const QString child =
        u"/contact/v3/departments/custom-AlphaOne?department_id_type=department_id"_s;
    QCOMPARE(bench.get(child)
                 .data.value(u"department"_s)
                 .toObject()
                 .value(u"parent_department_id"_s)
                 .toString(),
             u"NEW"_s);
    QCOMPARE(bench.patch(path, {{u"new_department_id"_s, u"NEWER"_s}}).code, 0);
    QCOMPARE(bench.get(child)
                 .data.value(u"department"_s)
                 .toObject()
                 .value(u"parent_department_id"_s)
                 .toString(),
             u"NEWER"_s);
}

void DepartmentWritesTest::shouldDetachTheChat()
{
    Bench bench;
    const QString path = u"/contact/v3/departments/unbind_department_chat"_s;
    const auto none = bench.post(path, {{u"department_id"_s, bench.alpha->openId}});
    QCOMPARE(none.code, 40020);
    QCOMPARE(none.http, 403);
    bench.alpha->chatId = u"oc_1"_s;
    QCOMPARE(bench.post(path, {{u"department_id"_s, bench.alpha->openId}}).code, 0);
    QVERIFY(bench.alpha->chatId.isEmpty());
}

ORGDESK_TEST(DepartmentWritesTest)
#include "test_department_writes.moc"
