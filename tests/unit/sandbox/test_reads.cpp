// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

class ReadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPageThroughChildren();
    void shouldPageRecursivelyWhileDepartmentsGo();
    void shouldRefuseBadPages_data();
    void shouldRefuseBadPages();
    void shouldDemandEncodedTokens();
    void shouldDropSilentlyInBatches();
    void shouldListAncestorsUpwards();
    void shouldListDirectMembersOnly();
    void shouldAnswerInTheAskedIdTypes();
    void shouldFindIdsByMobileAndMail();
    void shouldReadDepartedPeopleByGetOnly();
    void shouldSearchWithAUserTokenOnly();
    void shouldListTheScopes();
    void shouldLeaveOutWhatIsEmpty();
};

void ReadsTest::shouldPageThroughChildren()
{
    Bench bench;
    const auto first = bench.get(u"/contact/v3/departments/0/children?page_size=2"_s);
    QCOMPARE(Bench::ids(first.data.value(u"items"_s), u"name"_s),
             (QStringList{u"Alpha"_s, u"Beta"_s}));
    QCOMPARE(first.data.value(u"has_more"_s).toBool(), true);
    const QString token = first.data.value(u"page_token"_s).toString();
    for (const QChar sign : {u'+', u'/', u'='})
        QVERIFY2(token.contains(sign), qPrintable(token));
    const auto second = bench.get(u"/contact/v3/departments/0/children?page_size=2&page_token="_s
                                  + Bench::encoded(token));
    QCOMPARE(Bench::ids(second.data.value(u"items"_s), u"name"_s), QStringList{u"Gamma"_s});
    QCOMPARE(second.data.value(u"has_more"_s).toBool(), false);
    QVERIFY(!second.data.contains(u"page_token"_s));
}

void ReadsTest::shouldPageRecursivelyWhileDepartmentsGo()
{
    Bench bench;
    const QString path = u"/contact/v3/departments/0/children?fetch_child=true&page_size=3"_s;
    const auto first = bench.get(path);
    QCOMPARE(first.data.value(u"items"_s).toArray().size(), 3);
    // A department that was listed already is deleted between two pages: nothing is skipped.
    bench.organization.removeDepartment(bench.gamma);
    const auto second = bench.get(path + u"&page_token="_s
                                  + Bench::encoded(first.data.value(u"page_token"_s).toString()));
    QCOMPARE(Bench::ids(second.data.value(u"items"_s), u"name"_s),
             (QStringList{u"Alpha One"_s, u"Alpha Deep"_s}));
    const auto below = bench.get(Bench::department(bench.alpha, u"/children?fetch_child=true"_s));
    QCOMPARE(below.data.value(u"items"_s).toArray().size(), 2);
}

void ReadsTest::shouldRefuseBadPages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("too many") << u"page_size=51"_s << 40011;
    QTest::newRow("none") << u"page_size=0"_s << 40011;
    QTest::newRow("no number") << u"page_size=x"_s << 40011;
    QTest::newRow("invented token") << u"page_token=abc"_s << 40012;
    QTest::newRow("unknown id type") << u"department_id_type=x"_s << 99992402;
}

void ReadsTest::shouldRefuseBadPages()
{
    Bench bench;
    QFETCH(QString, query);
    QTEST(bench.get(u"/contact/v3/departments/0/children?"_s + query).code, "code");
    QTEST(bench.get(u"/contact/v3/users/find_by_department?department_id=0&"_s + query).code,
          "code");
}

void ReadsTest::shouldDemandEncodedTokens()
{
    Bench bench;
    const auto first = bench.get(u"/contact/v3/departments/0/children?page_size=1"_s);
    const QString token = first.data.value(u"page_token"_s).toString();
    // A raw '+' is a blank, as everywhere in a query.
    QCOMPARE(bench.get(u"/contact/v3/departments/0/children?page_token="_s + token).code, 40012);
    // And a token is good for its own list only.
    QCOMPARE(
        bench
            .get(Bench::department(bench.alpha, u"/children?page_token="_s) + Bench::encoded(token))
            .code,
        40012);
}

void ReadsTest::shouldDropSilentlyInBatches()
{
    Bench bench;
    const auto departments = bench.get(
        u"/contact/v3/departments/batch?department_ids=%1&department_ids=od-none&department_ids=%2"_s
            .arg(bench.alpha->openId, bench.beta->openId));
    QCOMPARE(departments.code, 0);
    QCOMPARE(Bench::ids(departments.data.value(u"items"_s), u"name"_s),
             (QStringList{u"Alpha"_s, u"Beta"_s}));
    const auto people =
        bench.get(u"/contact/v3/users/batch?user_ids=ou_none&user_ids="_s + bench.ada->openId);
    QCOMPARE(Bench::ids(people.data.value(u"items"_s), u"name"_s), QStringList{u"Ada"_s});
    QCOMPARE(bench.get(u"/contact/v3/departments/batch"_s).code, 99992402);
    QString many = u"/contact/v3/departments/batch?department_ids=x"_s;
    for (int i = 0; i < 50; ++i)
        many += u"&department_ids=x"_s;
    QCOMPARE(bench.get(many).code, 40011);
}

void ReadsTest::shouldListAncestorsUpwards()
{
    Bench bench;
    const QString path = u"/contact/v3/departments/parent?department_id="_s;
    const auto all = bench.get(path + bench.alphaDeep->openId);
    QCOMPARE(Bench::ids(all.data.value(u"items"_s), u"name"_s),
             (QStringList{u"Alpha One"_s, u"Alpha"_s}));
    const auto first = bench.get(path + bench.alphaDeep->openId + u"&page_size=1"_s);
    const auto rest = bench.get(path + bench.alphaDeep->openId + u"&page_size=1&page_token="_s
                                + Bench::encoded(first.data.value(u"page_token"_s).toString()));
    QCOMPARE(Bench::ids(rest.data.value(u"items"_s), u"name"_s), QStringList{u"Alpha"_s});
    QCOMPARE(rest.data.value(u"has_more"_s).toBool(), false);
    QCOMPARE(bench.get(u"/contact/v3/departments/parent"_s).code, 44102);
}

void ReadsTest::shouldListDirectMembersOnly()
{
    Bench bench;
    const QString path =
        u"/contact/v3/users/find_by_department?department_id="_s + bench.alphaOne->openId;
    QCOMPARE(Bench::ids(bench.get(path).data.value(u"items"_s), u"name"_s),
             (QStringList{u"Ada"_s, u"Bo"_s}));
    const auto first = bench.get(path + u"&page_size=1"_s);
    const auto second = bench.get(path + u"&page_size=1&page_token="_s
                                  + Bench::encoded(first.data.value(u"page_token"_s).toString()));
    QCOMPARE(Bench::ids(second.data.value(u"items"_s), u"name"_s), QStringList{u"Bo"_s});
    QCOMPARE(bench.get(u"/contact/v3/users/find_by_department"_s).code, 99992402);
}

void ReadsTest::shouldAnswerInTheAskedIdTypes()
{
    Bench bench;
    bench.bo->leader = bench.ada;
    const auto response =
        bench.get(u"/contact/v3/users/bo?user_id_type=user_id&department_id_type=department_id"_s);
    const QJsonObject user = response.data.value(u"user"_s).toObject();
    QCOMPARE(user.value(u"leader_user_id"_s).toString(), u"ada"_s);
    QCOMPARE(user.value(u"department_ids"_s).toArray(),
             (QJsonArray{u"custom-Beta"_s, u"custom-AlphaOne"_s}));
    QCOMPARE(
        bench.get(u"/contact/v3/users/"_s + bench.ada->unionId + u"?user_id_type=union_id"_s).code,
        0);
    QCOMPARE(bench.get(u"/contact/v3/users/none?user_id_type=union_id"_s).code, 99992363);
    QCOMPARE(bench.get(u"/contact/v3/users/none?user_id_type=user_id"_s).code, 99992360);
    QCOMPARE(bench.get(u"/contact/v3/departments/none?department_id_type=department_id"_s).code,
             99992380);
    // get has no top-level is_frozen and no avatar_key, lists have both.
    QVERIFY(!user.contains(u"is_frozen"_s) && !user.contains(u"avatar_key"_s));
    const auto batch = bench.get(u"/contact/v3/users/batch?user_ids="_s + bench.bo->openId);
    QVERIFY(batch.data.value(u"items"_s).toArray().first().toObject().contains(u"is_frozen"_s));
}

void ReadsTest::shouldFindIdsByMobileAndMail()
{
    Bench bench;
    bench.organization.markResigned(bench.cai, 1);
    const QJsonObject body{{u"mobiles"_s, QJsonArray{u"13800000001"_s, u"+4912345"_s}},
                           {u"emails"_s, QJsonArray{u"BO@example.com"_s, u"cai@example.com"_s}}};
    const auto response = bench.post(u"/contact/v3/users/batch_get_id"_s, body);
    const QJsonArray list = response.data.value(u"user_list"_s).toArray();
    QCOMPARE(list.size(), 4);
    QCOMPARE(list.at(0).toObject().value(u"user_id"_s).toString(), bench.ada->openId);
    QVERIFY(!list.at(1).toObject().contains(u"user_id"_s));
    QCOMPARE(list.at(2).toObject().value(u"user_id"_s).toString(), bench.bo->openId);
    QVERIFY(!list.at(3).toObject().contains(u"user_id"_s));
    QJsonObject departed = body;
    departed.insert(u"include_resigned"_s, true);
    const auto found = bench.post(u"/contact/v3/users/batch_get_id"_s, departed);
    QCOMPARE(
        found.data.value(u"user_list"_s).toArray().at(3).toObject().value(u"user_id"_s).toString(),
        bench.cai->openId);
}

void ReadsTest::shouldReadDepartedPeopleByGetOnly()
{
    Bench bench;
    bench.organization.markResigned(bench.cai, 1);
    const auto get = bench.get(Bench::user(bench.cai));
    QCOMPARE(get.data.value(u"user"_s)
                 .toObject()
                 .value(u"status"_s)
                 .toObject()
                 .value(u"is_resigned"_s)
                 .toBool(),
             true);
    QVERIFY(bench.get(u"/contact/v3/users/batch?user_ids="_s + bench.cai->openId)
                .data.value(u"items"_s)
                .toArray()
                .isEmpty());
    QCOMPARE(bench.organization.root()->memberCount, 3);
}

void ReadsTest::shouldSearchWithAUserTokenOnly()
{
    Bench bench;
    HttpCall call{
        Method::Post, "/open-apis/contact/v3/departments/search", {}, {}, R"({"query":"alpha"})"};
    call.authorization = "Bearer " + bench.tokens.issue(bench.clock.monotonic()).value.toLatin1();
    QCOMPARE(bench.send(call).code, 99991663);
    call.authorization =
        "Bearer " + bench.tokens.issueUserToken(bench.clock.monotonic()).toLatin1();
    QCOMPARE(bench.send(call).data.value(u"items"_s).toArray().size(), 3);
    HttpCall people{Method::Get, "/open-apis/search/v1/user", "query=ad", call.authorization, {}};
    QCOMPARE(Bench::ids(bench.send(people).data.value(u"users"_s), u"name"_s),
             QStringList{u"Ada"_s});
    HttpCall other{Method::Get, "/open-apis/contact/v3/scopes", {}, call.authorization, {}};
    QCOMPARE(bench.send(other).code, 99991668);
}

void ReadsTest::shouldListTheScopes()
{
    Bench bench;
    const auto first = bench.get(u"/contact/v3/scopes?page_size=2"_s);
    QCOMPARE(first.data.value(u"user_ids"_s).toArray(), QJsonArray{bench.dee->openId});
    QCOMPARE(first.data.value(u"department_ids"_s).toArray(), QJsonArray{bench.alpha->openId});
    const auto rest = bench.get(u"/contact/v3/scopes?page_size=2&page_token="_s
                                + Bench::encoded(first.data.value(u"page_token"_s).toString()));
    QCOMPARE(rest.data.value(u"department_ids"_s).toArray(),
             (QJsonArray{bench.beta->openId, bench.gamma->openId}));
    QCOMPARE(rest.data.value(u"has_more"_s).toBool(), false);
    QCOMPARE(bench.get(u"/contact/v3/scopes?page_size=101"_s).code, 40011);
}

void ReadsTest::shouldLeaveOutWhatIsEmpty()
{
    Bench bench;
    const QString department = Bench::department(bench.alpha);
    const auto read = [&] { return bench.get(department).data.value(u"department"_s).toObject(); };
    // GIVEN a department without leaders, translations and a chat
    for (const QString &absent : {u"leaders"_s, u"leader_user_id"_s, u"i18n_name"_s, u"chat_id"_s,
                                  u"unit_ids"_s, u"department_hrbps"_s})
        QVERIFY2(!read().contains(absent), qPrintable(absent));
    QVERIFY(read().contains(u"order"_s) && read().contains(u"member_count"_s));
    // WHEN it gets some of that
    bench.alpha->leaders = {{LeaderType::Main, bench.ada}};
    bench.alpha->nameJa = u"アルファ"_s;
    Organization::touch(bench.alpha);
    // THEN this comes, and no language that has no name
    QCOMPARE(read().value(u"leaders"_s).toArray().size(), 1);
    QCOMPARE(read().value(u"i18n_name"_s).toObject().keys(), QStringList{u"ja_jp"_s});
    // AND the same holds for people
    const QJsonObject ada = bench.get(Bench::user(bench.ada)).data.value(u"user"_s).toObject();
    QVERIFY(ada.contains(u"email"_s) && !ada.contains(u"city"_s)
            && !ada.contains(u"leader_user_id"_s));
}

ORGDESK_TEST(ReadsTest)
#include "test_reads.moc"
