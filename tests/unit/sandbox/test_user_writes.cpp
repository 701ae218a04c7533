// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

class UserWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseBadCreations_data();
    void shouldRefuseBadCreations();
    void shouldInvite();
    void shouldRefuseBadPatches_data();
    void shouldRefuseBadPatches();
    void shouldTakeWhatSomebodyHas();
    void shouldKeepAForeignMobileAndAMailTogether();
    void shouldNotEditWhoIsNotThere();
    void shouldReplaceDepartmentsAndChooseTheMainOne();
    void shouldRefuseCirclesOfLeaders();
    void shouldLetPeopleGoAndReleaseTheirRoles();
    void shouldCheckAcceptors();
    void shouldBringBackWithinThirtyDays();
    void shouldBringBackIntoEachPlaceOnce();
    void shouldNotBringBackAGivenAwayNumber();
    void shouldChangeTheUserId();
};

namespace {

QJsonObject newPerson()
{
    return {{u"name"_s, u"New"_s},
            {u"mobile"_s, u"13900000000"_s},
            {u"department_ids"_s, QJsonArray{u"0"_s}},
            {u"employee_type"_s, 1}};
}

} // namespace

void UserWritesTest::shouldRefuseBadCreations_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, int code) {
        QTest::newRow(name) << key << value << code;
    };
    row("no name", u"name"_s, QJsonValue::Undefined, 41006);
    row("empty name", u"name"_s, u""_s, 41040);
    row("long name", u"name"_s, QString(256, u'x'), 41070);
    row("long English name", u"en_name"_s, QString(256, u'x'), 41071);
    row("long nickname", u"nickname"_s, QString(256, u'x'), 41072);
    row("no mobile", u"mobile"_s, QJsonValue::Undefined, 41009);
    row("bad mobile", u"mobile"_s, u"12"_s, 41004);
    row("mobile taken", u"mobile"_s, u"13800000001"_s, 41001);
    row("foreign mobile without mail", u"mobile"_s, u"+14155550100"_s, 44020);
    row("bad mail", u"email"_s, u"nobody"_s, 41005);
    row("mail taken", u"email"_s, u"ADA@example.com"_s, 41002);
    row("no departments", u"department_ids"_s, QJsonValue::Undefined, 41017);
    row("empty departments", u"department_ids"_s, QJsonArray(), 41041);
    row("unknown department", u"department_ids"_s, QJsonArray{u"od-none"_s}, 99992357);
    row("no type", u"employee_type"_s, QJsonValue::Undefined, 41059);
    row("unknown type", u"employee_type"_s, 99, 41059);
    row("inactive type", u"employee_type"_s, 7, 41060);
    row("gender", u"gender"_s, 4, 41038);
    row("join time", u"join_time"_s, -1, 41042);
    row("user_id with a blank", u"user_id"_s, u"a b"_s, 41043);
    row("user_id taken", u"user_id"_s, u"ada"_s, 41011);
    row("employee number taken", u"employee_no"_s, u"EAda"_s, 44051);
    row("unknown leader", u"leader_user_id"_s, u"ou_none"_s, 44022);
    row("foreign order", u"orders"_s, QJsonArray{QJsonObject{{u"department_id"_s, u"od-x"_s}}},
        41025);
    row("object as orders", u"orders"_s, QJsonObject(), 99992402);
    row("number as leader", u"leader_user_id"_s, 7, 99992402);
    row("number as user_id", u"user_id"_s, 7, 99992402);
    row("unknown picture", u"avatar_key"_s, u"v2_none"_s, 41036);
    row("unknown job level", u"job_level_id"_s, u"mga5oa8ayjlp9rb"_s, 44044);
    row("unknown job family", u"job_family_id"_s, u"mga5oa8ayjlp9rb"_s, 44045);
    const auto attr = [](const QJsonObject &one) { return QJsonArray{one}; };
    const QString href = u"HREF"_s;
    row("custom field without id", u"custom_attrs"_s,
        attr({{u"type"_s, href}, {u"value"_s, QJsonObject{{u"text"_s, u"x"_s}}}}), 41044);
    row("custom field without value", u"custom_attrs"_s,
        attr({{u"type"_s, href}, {u"id"_s, u"C-1"_s}}), 41046);
    row("link without text", u"custom_attrs"_s,
        attr({{u"type"_s, href},
              {u"id"_s, u"C-1"_s},
              {u"value"_s, QJsonObject{{u"url"_s, u"https://x"_s}}}}),
        41047);
    row("link without address", u"custom_attrs"_s,
        attr({{u"type"_s, href},
              {u"id"_s, u"C-1"_s},
              {u"value"_s, QJsonObject{{u"text"_s, u"x"_s}}}}),
        41048);
    row("unknown custom field", u"custom_attrs"_s,
        attr({{u"type"_s, u"TEXT"_s},
              {u"id"_s, u"C-1"_s},
              {u"value"_s, QJsonObject{{u"text"_s, u"x"_s}}}}),
        41045);
    row("long title", u"job_title"_s, QString(256, u'x'), 41063);
}

void UserWritesTest::shouldRefuseBadCreations()
{
    Bench bench;
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject body = newPerson();
    if (value.isUndefined())
        body.remove(key);
    else
        body.insert(key, value);
    QTEST(bench.post(u"/contact/v3/users"_s, body).code, "code");
    QVERIFY(bench.events.empty());
}

void UserWritesTest::shouldInvite()
{
    Bench bench;
    const auto response = bench.post(u"/contact/v3/users?client_token=u1"_s, newPerson());
    QCOMPARE(response.code, 0);
    const QJsonObject user = response.data.value(u"user"_s).toObject();
    QCOMPARE(user.value(u"mobile"_s).toString(), u"+8613900000000"_s);
    QCOMPARE(user.value(u"status"_s).toObject().value(u"is_unjoin"_s).toBool(), true);
    QCOMPARE(
        user.value(u"orders"_s).toArray().first().toObject().value(u"is_primary_dept"_s).toBool(),
        true);
    const QString path = u"/contact/v3/users/"_s + user.value(u"open_id"_s).toString();
    QCOMPARE(bench.patch(path, {{u"name"_s, u"Other"_s}}).code, 44010);
    const Answer joined = bench.service.performAction(
        u"user.join"_s, user.value(u"open_id"_s).toString(), {}, {}, {});
    QCOMPARE(joined.http, 200);
    QCOMPARE(bench.patch(path, {{u"name"_s, u"Other"_s}}).code, 0);
    QCOMPARE(bench.post(u"/contact/v3/users?client_token=u1"_s, newPerson()).data, response.data);
}

void UserWritesTest::shouldRefuseBadPatches_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("own leader") << QJsonObject{{u"leader_user_id"_s, u"ada"_s}} << 41030;
    QTest::newRow("unknown leader") << QJsonObject{{u"leader_user_id"_s, u"none"_s}} << 99992360;
    QTest::newRow("orders alone")
        << QJsonObject{{u"orders"_s, QJsonArray{QJsonObject{{u"department_id"_s, u"0"_s}}}}}
        << 44002;
    QTest::newRow("mobile taken") << QJsonObject{{u"mobile"_s, u"+8613800000002"_s}} << 41001;
    QTest::newRow("no departments left")
        << QJsonObject{{u"department_ids"_s, QJsonArray()}} << 41041;
    QTest::newRow("text as dotted lines")
        << QJsonObject{{u"dotted_line_leader_user_ids"_s, u"bo"_s}} << 99992402;
    QTest::newRow("text as custom fields")
        << QJsonObject{{u"custom_attrs"_s, u"none"_s}} << 99992402;
    QTest::newRow("text as a custom field")
        << QJsonObject{{u"custom_attrs"_s, QJsonArray{u"C-1"_s}}} << 99992402;
    QTest::newRow("text as rank") << QJsonObject{{u"department_ids"_s, QJsonArray{u"0"_s}},
                                                 {u"orders"_s,
                                                  QJsonArray{QJsonObject{
                                                      {u"department_id"_s, u"0"_s},
                                                      {u"department_order"_s, u"1"_s}}}}}
                                  << 99992402;
    QTest::newRow("text as visibility") << QJsonObject{{u"mobile_visible"_s, u"no"_s}} << 99992402;
    QTest::newRow("frozen is no bool") << QJsonObject{{u"is_frozen"_s, u"yes"_s}} << 99992402;
}

void UserWritesTest::shouldRefuseBadPatches()
{
    Bench bench;
    QFETCH(QJsonObject, body);
    QTEST(bench.patch(u"/contact/v3/users/ada?user_id_type=user_id"_s, body).code, "code");
    QVERIFY(bench.events.empty());
}

void UserWritesTest::shouldTakeWhatSomebodyHas()
{
    // GIVEN Bo, whose picture, job and custom field came with the company's file
    Bench bench;
    const QJsonArray attrs{QJsonObject{{u"type"_s, u"TEXT"_s},
                                       {u"id"_s, u"C-1"_s},
                                       {u"value"_s, QJsonObject{{u"text"_s, u"x"_s}}}}};
    bench.bo->avatarKey = u"v2_bo"_s;
    bench.bo->jobLevelId = u"level"_s;
    bench.bo->jobFamilyId = u"family"_s;
    bench.bo->customAttrs = attrs;
    // WHEN Ada is given the same THEN she has it
    QCOMPARE(bench
                 .patch(Bench::user(bench.ada),
                        {{u"avatar_key"_s, u"v2_bo"_s},
                         {u"job_level_id"_s, u"level"_s},
                         {u"job_family_id"_s, u"family"_s},
                         {u"custom_attrs"_s, attrs}})
                 .code,
             0);
    QCOMPARE(bench.ada->customAttrs, attrs);
    QCOMPARE(bench.ada->jobLevelId, u"level"_s);
    // AND it can be taken away again
    QCOMPARE(bench
                 .patch(Bench::user(bench.ada),
                        {{u"job_level_id"_s, u""_s}, {u"custom_attrs"_s, QJsonArray()}})
                 .code,
             0);
    QVERIFY(bench.ada->customAttrs.isEmpty() && bench.ada->jobLevelId.isEmpty());
}

void UserWritesTest::shouldKeepAForeignMobileAndAMailTogether()
{
    Bench bench;
    const QString path = Bench::user(bench.ada);
    const QJsonObject foreign{{u"mobile"_s, u"+14155550100"_s}};
    const QJsonObject noMail{{u"email"_s, u""_s}};
    QCOMPARE(bench.patch(path, foreign).code, 0);
    // The mail alone is sent, yet the pair is wrong.
    QCOMPARE(bench.patch(path, noMail).code, 44020);
    QCOMPARE(bench.ada->email, u"ada@example.com"_s);
    QCOMPARE(bench.patch(path, {{u"email"_s, u""_s}, {u"mobile"_s, u"13900000001"_s}}).code, 0);
    QCOMPARE(bench.patch(path, foreign).code, 44020);
    // A pair that was wrong before keeps nobody from other changes.
    bench.organization.setMobile(bench.ada, u"+14155550100"_s);
    QCOMPARE(bench.patch(path, {{u"job_title"_s, u"T"_s}}).code, 0);
}

void UserWritesTest::shouldNotEditWhoIsNotThere()
{
    Bench bench;
    const QJsonObject body{{u"name"_s, u"X"_s}};
    bench.ada->status.exited = true;
    QCOMPARE(bench.patch(Bench::user(bench.ada), body).code, 44011);
    bench.organization.markResigned(bench.bo, 1);
    QCOMPARE(bench.patch(Bench::user(bench.bo), body).code, 42006);
    bench.cai->founder = true;
    QCOMPARE(bench.patch(Bench::user(bench.cai), {{u"is_frozen"_s, true}}).code, 44036);
}

void UserWritesTest::shouldReplaceDepartmentsAndChooseTheMainOne()
{
    Bench bench;
    const auto order = [](const Department *department, int rank, bool primary) {
        return QJsonObject{{u"department_id"_s, department->openId},
                           {u"department_order"_s, rank},
                           {u"user_order"_s, 3},
                           {u"is_primary_dept"_s, primary}};
    };
    const QJsonArray both{bench.gamma->openId, bench.beta->openId};
    QCOMPARE(bench
                 .patch(Bench::user(bench.ada),
                        {{u"department_ids"_s, both},
                         {u"orders"_s,
                          QJsonArray{order(bench.gamma, 1, true), order(bench.beta, 2, false)}}})
                 .code,
             41410);
    QCOMPARE(bench
                 .patch(Bench::user(bench.ada),
                        {{u"department_ids"_s, both},
                         {u"orders"_s,
                          QJsonArray{order(bench.gamma, 1, false), order(bench.beta, 2, true)}}})
                 .code,
             0);
    QCOMPARE(bench.ada->primaryMembership()->department, bench.beta);
    QCOMPARE(bench.gamma->memberCount, 1);
    QCOMPARE(bench.gamma->primaryMemberCount, 0);
    QCOMPARE(bench.alphaOne->members.size(), size_t(1));
    QJsonArray tooMany;
    for (int i = 0; i < 51; ++i)
        tooMany.append(bench.addDepartment(u"Many %1"_s.arg(i), bench.gamma)->openId);
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"department_ids"_s, tooMany}}).code, 41033);
}

void UserWritesTest::shouldRefuseCirclesOfLeaders()
{
    Bench bench;
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"leader_user_id"_s, bench.bo->openId}}).code,
             0);
    QCOMPARE(bench.patch(Bench::user(bench.bo), {{u"leader_user_id"_s, bench.cai->openId}}).code,
             0);
    QCOMPARE(bench.patch(Bench::user(bench.cai), {{u"leader_user_id"_s, bench.ada->openId}}).code,
             40001);
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"leader_user_id"_s, u""_s}}).code, 0);
    QVERIFY(bench.ada->leader == nullptr);
}

void UserWritesTest::shouldLetPeopleGoAndReleaseTheirRoles()
{
    // GIVEN Ada leads a department and a colleague
    Bench bench;
    bench.alphaOne->leaders = {{LeaderType::Main, bench.ada}, {LeaderType::Deputy, bench.bo}};
    bench.cai->leader = bench.ada;
    // WHEN she leaves
    QCOMPARE(bench.call(Method::Delete, Bench::user(bench.ada)).code, 0);
    // THEN the deputy moves up, the colleague has nobody, and all is told
    QCOMPARE(bench.alphaOne->mainLeader(), bench.bo);
    QVERIFY(bench.cai->leader == nullptr);
    QStringList types;
    for (const Event &event : bench.events)
        types.append(event.type);
    QCOMPARE(types,
             (QStringList{u"contact.user.deleted_v3"_s, u"contact.department.updated_v3"_s,
                          u"contact.user.updated_v3"_s}));
    QCOMPARE(bench.call(Method::Delete, Bench::user(bench.ada)).code, 42006);
    bench.bo->tenantManager = true;
    QCOMPARE(bench.call(Method::Delete, Bench::user(bench.bo)).code, 44037);
    // Mobile and employee number are free again.
    QVERIFY(bench.organization.personByMobile(u"13800000001"_s) == nullptr);
    QVERIFY(bench.organization.personByEmployeeNo(u"EAda"_s) == nullptr);
}

void UserWritesTest::shouldCheckAcceptors()
{
    Bench bench;
    const auto remove = [&](const QJsonObject &body) {
        return bench.call(Method::Delete, Bench::user(bench.ada), body).code;
    };
    QCOMPARE(remove({{u"docs_acceptor_user_id"_s, u"ou_none"_s}}), 41052);
    QCOMPARE(remove({{u"docs_acceptor_user_id"_s, bench.ada->openId}}), 41052);
    QCOMPARE(remove({{u"email_acceptor"_s, QJsonObject{{u"processing_type"_s, u"1"_s}}}}), 41052);
    QCOMPARE(remove({{u"email_acceptor"_s, QJsonObject{{u"processing_type"_s, 2}}}}), 41052);
    QCOMPARE(remove({{u"docs_acceptor_user_id"_s, bench.bo->openId},
                     {u"email_acceptor"_s, QJsonObject{{u"processing_type"_s, u"2"_s}}}}),
             0);
}

void UserWritesTest::shouldBringBackWithinThirtyDays()
{
    Bench bench;
    const QString path = Bench::user(bench.ada, u"/resurrect"_s);
    QCOMPARE(bench.post(path, {}).code, 44033);
    QCOMPARE(bench.call(Method::Delete, Bench::user(bench.ada)).code, 0);
    QCOMPARE(
        bench
            .post(path,
                  {{u"departments"_s, QJsonArray{QJsonObject{{u"department_id"_s, u"od-x"_s}}}}})
            .code,
        44035);
    bench.organization.setMobile(bench.bo, bench.ada->mobile);
    QCOMPARE(bench.post(path, {}).code, 44030);
    bench.organization.setMobile(bench.bo, u"+8613811111111"_s);
    bench.clock.advance(std::chrono::hours(24 * 31));
    QCOMPARE(bench.post(path, {}).code, 44028);
    bench.ada->resignedAt += 24 * 3600 * 5;
    QCOMPARE(bench.post(path, {}).code, 0);
    QCOMPARE(bench.ada->memberships.front().department, bench.organization.root());
    QCOMPARE(bench.organization.personByMobile(bench.ada->mobile), bench.ada);
}

void UserWritesTest::shouldBringBackIntoEachPlaceOnce()
{
    Bench bench;
    const QString path = Bench::user(bench.ada, u"/resurrect"_s);
    const QJsonObject place{{u"department_id"_s, bench.beta->openId}};
    QCOMPARE(bench.call(Method::Delete, Bench::user(bench.ada)).code, 0);
    QCOMPARE(bench.post(path, {{u"departments"_s, u"all"_s}}).code, 99992402);
    QCOMPARE(bench.post(path, {{u"departments"_s, QJsonArray{place, place}}}).code, 0);
    QCOMPARE(bench.ada->memberships.size(), size_t(1));
    QCOMPARE(bench.beta->memberCount, 2);
}

void UserWritesTest::shouldNotBringBackAGivenAwayNumber()
{
    // GIVEN that Bo got the employee number of Ada, who left
    Bench bench;
    QCOMPARE(bench.call(Method::Delete, Bench::user(bench.ada)).code, 0);
    QCOMPARE(bench.patch(Bench::user(bench.bo), {{u"employee_no"_s, u"EAda"_s}}).code, 0);
    // WHEN she comes back THEN the number stays his
    QCOMPARE(bench.post(Bench::user(bench.ada, u"/resurrect"_s), {}).code, 0);
    QCOMPARE(bench.organization.personByEmployeeNo(u"EAda"_s), bench.bo);
    QCOMPARE(bench.ada->employeeNo, QString());
}

void UserWritesTest::shouldChangeTheUserId()
{
    Bench bench;
    const QString path = Bench::user(bench.ada, u"/update_user_id"_s);
    QCOMPARE(bench.patch(path, {}).code, 41054);
    QCOMPARE(bench.patch(path, {{u"new_user_id"_s, u"bo"_s}}).code, 41011);
    QCOMPARE(bench.patch(path, {{u"new_user_id"_s, u"ada2"_s}}).code, 0);
    QCOMPARE(bench.get(u"/contact/v3/users/ada2?user_id_type=user_id"_s).code, 0);
    QCOMPARE(bench.get(u"/contact/v3/users/ada?user_id_type=user_id"_s).code, 99992360);
}

ORGDESK_TEST(UserWritesTest)
#include "test_user_writes.moc"
