// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;
using namespace std::chrono_literals;

class GatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHandOutTokens();
    void shouldRefuseBadTokens();
    void shouldNameMissingPermissions();
    void shouldLeaveOutFieldsWithoutPermission();
    void shouldTellPathFromMethod();
    void shouldRefuseMalformedBodies();
    void shouldKeepQuotasInFixedWindows();
    void shouldLimitFreezingToOnceASecond();
    void shouldLimitResurrections();
    void shouldLockTheStructure();
    void shouldHideWhatIsOutsideTheScope();
    void shouldWriteInsideTheScopeOnly();
    void shouldCountConnections();
};

void GatewayTest::shouldHandOutTokens()
{
    Bench bench;
    const auto ask = [&](const QByteArray &body) {
        return bench.send(
            {Method::Post, "/open-apis/auth/v3/tenant_access_token/internal", {}, {}, body});
    };
    const QByteArray good = R"({"app_id":"cli_0000000000000001","app_secret":"secret"})";
    const auto first = ask(good);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.whole.value(u"expire"_s).toInt(), 7200);
    const QString token = first.whole.value(u"tenant_access_token"_s).toString();
    QVERIFY(token.startsWith(u"t-"_s));
    // The same one with the remaining time while half an hour is left; then another, and both work.
    bench.clock.advance(5400s);
    QCOMPARE(ask(good).whole.value(u"tenant_access_token"_s).toString(), token);
    QCOMPARE(ask(good).whole.value(u"expire"_s).toInt(), 1800);
    bench.clock.advance(1s);
    const QString next = ask(good).whole.value(u"tenant_access_token"_s).toString();
    QVERIFY(next != token);
    QCOMPARE(bench.tokens.check(token, bench.clock.monotonic()), TokenBook::Verdict::Tenant);
    bench.clock.advance(1800s);
    QCOMPARE(bench.tokens.check(token, bench.clock.monotonic()), TokenBook::Verdict::Unknown);
    QCOMPARE(bench.tokens.check(next, bench.clock.monotonic()), TokenBook::Verdict::Tenant);
    // Failures come with HTTP 200.
    const auto wrong = ask(R"({"app_id":"cli_0000000000000001","app_secret":"x"})");
    QCOMPARE(wrong.code, 10014);
    QCOMPARE(wrong.http, 200);
    QCOMPARE(ask(R"({"app_id":"cli_x","app_secret":"secret"})").code, 10003);
    QCOMPARE(ask("rubbish").code, 10003);
}

void GatewayTest::shouldRefuseBadTokens()
{
    Bench bench;
    const auto code = [&](const QByteArray &authorization) {
        return bench.send({Method::Get, "/open-apis/contact/v3/scopes", {}, authorization, {}})
            .code;
    };
    QCOMPARE(code({}), 99991661);
    QCOMPARE(code("Basic abc"), 99991661);
    QCOMPARE(code("Bearer abc"), 99991671);
    QCOMPARE(code("Bearer t-abc"), 99991663);
    QCOMPARE(code("Bearer u-abc"), 99991668);
    const QByteArray token = bench.tokens.issue(bench.clock.monotonic()).value.toLatin1();
    QCOMPARE(code("Bearer " + token), 0);
    bench.tokens.revokeAll();
    QCOMPARE(code("Bearer " + token), 99991663);
}

void GatewayTest::shouldNameMissingPermissions()
{
    Bench bench;
    bench.service.changePermissions({u"contact:contact.base:readonly"_s});
    const auto response = bench.post(u"/contact/v3/departments"_s, {{u"name"_s, u"N"_s}});
    QCOMPARE(response.code, 99991672);
    QCOMPARE(response.http, 400);
    const QJsonObject error = response.whole.value(u"error"_s).toObject();
    const QJsonObject violation =
        error.value(u"permission_violations"_s).toArray().first().toObject();
    QCOMPARE(violation.value(u"subject"_s).toString(), u"contact:contact"_s);
    QCOMPARE(violation.value(u"type"_s).toString(), u"action_scope_required"_s);
    QVERIFY(error.value(u"helps"_s)
                .toArray()
                .first()
                .toObject()
                .value(u"url"_s)
                .toString()
                .contains(u"cli_0000000000000001/auth?q="_s));
    const auto userIds = bench.get(u"/contact/v3/departments/0/children?user_id_type=user_id"_s);
    QCOMPARE(userIds.code, 99991672);
    QCOMPARE(bench.get(u"/contact/v3/departments/0/children"_s).code, 0);
}

void GatewayTest::shouldLeaveOutFieldsWithoutPermission()
{
    Bench bench;
    const QString person = u"/contact/v3/users/batch?user_ids="_s + bench.ada->openId;
    const auto read = [&] {
        return bench.get(person).data.value(u"items"_s).toArray().first().toObject();
    };
    QVERIFY(read().contains(u"mobile"_s) && read().contains(u"name"_s));
    QStringList permissions = Access::allPermissions();
    permissions.removeAll(u"contact:user.phone:readonly"_s);
    bench.service.changePermissions(permissions);
    QVERIFY(!read().contains(u"mobile"_s) && read().contains(u"name"_s));
    bench.service.changePermissions({u"contact:contact.base:readonly"_s});
    const QJsonObject bare = read();
    QCOMPARE(bare.keys(),
             (QStringList{u"avatar_key"_s, u"is_frozen"_s, u"mobile_visible"_s, u"open_id"_s,
                          u"union_id"_s}));
    bench.alpha->leaders = {{LeaderType::Main, bench.ada}};
    bench.alpha->chatEmployeeTypes = {1};
    Organization::touch(bench.alpha);
    const QJsonObject department =
        bench.get(u"/contact/v3/departments/batch?department_ids="_s + bench.alpha->openId)
            .data.value(u"items"_s)
            .toArray()
            .first()
            .toObject();
    QCOMPARE(department.keys(),
             (QStringList{u"group_chat_employee_types"_s, u"leaders"_s, u"open_department_id"_s}));
    // A write of a field that may not be read.
    bench.service.changePermissions({u"contact:contact"_s});
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"mobile"_s, u"13900000001"_s}}).code, 41056);
}

void GatewayTest::shouldTellPathFromMethod()
{
    Bench bench;
    QCOMPARE(bench.get(u"/contact/v3/nothing"_s).code, 99991201);
    QCOMPARE(bench.get(u"/contact/v3/nothing"_s).http, 404);
    QCOMPARE(bench.get(u"/auth/v3/tenant_access_token/internal"_s).code, 99991301);
    QCOMPARE(bench.call(Method::Put, u"/contact/v3/scopes"_s).code, 99991301);
}

void GatewayTest::shouldRefuseMalformedBodies()
{
    Bench bench;
    for (const QByteArray &body : {QByteArray("{"), QByteArray("[1]"), QByteArray()}) {
        HttpCall call{Method::Post, "/open-apis/contact/v3/departments", {}, {}, body};
        call.authorization =
            "Bearer " + bench.tokens.issue(bench.clock.monotonic()).value.toLatin1();
        QCOMPARE(bench.send(call).code, 9499);
    }
}

void GatewayTest::shouldKeepQuotasInFixedWindows()
{
    // GIVEN 50 calls in a second and 1,000 in a minute
    Bench bench;
    bench.gateway.quota().setEnabled(true);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(bench.get(u"/contact/v3/scopes"_s).code, 0);
    // WHEN one more comes
    bench.clock.advance(400ms);
    const auto limited = bench.get(u"/contact/v3/scopes"_s);
    // THEN it is told which bound and how long, and other calls are not concerned
    QCOMPARE(limited.http, 429);
    QCOMPARE(limited.code, 99991400);
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    QCOMPARE(limited.answer.headers,
             (Headers{{"x-ogw-ratelimit-limit", "50"}, {"x-ogw-ratelimit-reset", "1"}}));
    QCOMPARE(bench.get(u"/contact/v3/departments/0/children"_s).code, 0);
    // AND after the second it goes on, up to the minute's bound
    int answered = 50;
    for (int second = 0; second < 30; ++second) {
        bench.clock.advance(1s);
        for (int i = 0; i < 50; ++i)
            answered += bench.get(u"/contact/v3/scopes"_s).code == 0 ? 1 : 0;
    }
    QCOMPARE(answered, 1000);
    const auto minute = bench.get(u"/contact/v3/scopes"_s);
    QCOMPARE(minute.answer.headers.at(0).second, QByteArray("1000"));
    QCOMPARE(minute.answer.headers.at(1).second, QByteArray("30"));
    bench.clock.advance(30s);
    QCOMPARE(bench.get(u"/contact/v3/scopes"_s).code, 0);
    QCOMPARE(bench.gateway.statistics().value("GET /open-apis/contact/v3/scopes").limited,
             1 + 550 + 1);
}

void GatewayTest::shouldLimitFreezingToOnceASecond()
{
    Bench bench;
    bench.gateway.quota().setEnabled(true);
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"is_frozen"_s, true}}).code, 0);
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"is_frozen"_s, false}}).http, 429);
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"job_title"_s, u"T"_s}}).code, 0);
    bench.clock.advance(1s);
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"is_frozen"_s, false}}).code, 0);
}

void GatewayTest::shouldLimitResurrections()
{
    Bench bench;
    bench.gateway.quota().setEnabled(true);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(bench.post(Bench::user(bench.ada, u"/resurrect"_s), {}).code, 44033);
    QCOMPARE(bench.post(Bench::user(bench.ada, u"/resurrect"_s), {}).http, 429);
    bench.gateway.quota().overrideWindows(Api::UserResurrect, {{1, 1}});
    QCOMPARE(bench.post(Bench::user(bench.ada, u"/resurrect"_s), {}).code, 44033);
    QCOMPARE(bench.post(Bench::user(bench.ada, u"/resurrect"_s), {}).http, 429);
}

void GatewayTest::shouldLockTheStructure()
{
    // GIVEN a department write whose answer is not out yet
    Bench bench;
    HttpCall write{Method::Patch,
                   "/open-apis" + Bench::department(bench.alpha).toUtf8(),
                   {},
                   {},
                   R"({"name":"A1"})"};
    write.authorization = "Bearer " + bench.tokens.issue(bench.clock.monotonic()).value.toLatin1();
    const Gateway::Passage underWay = bench.gateway.handle(write);
    QVERIFY(underWay.holdsLock);
    // WHEN a second one comes THEN it is refused, reads and people's writes are not
    const QJsonObject body{{u"name"_s, u"B1"_s}};
    QCOMPARE(bench.patch(Bench::department(bench.beta), body).code, 43024);
    QCOMPARE(bench.get(Bench::department(bench.beta)).code, 0);
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"job_title"_s, u"T"_s}}).code, 0);
    bench.gateway.release(underWay);
    QCOMPARE(bench.patch(Bench::department(bench.beta), body).code, 0);
    // AND somebody else's lock ends by itself
    bench.gateway.lockStructure(2s);
    QCOMPARE(bench.patch(Bench::department(bench.beta), body).code, 43024);
    bench.clock.advance(2s);
    QCOMPARE(bench.patch(Bench::department(bench.beta), body).code, 0);
}

void GatewayTest::shouldHideWhatIsOutsideTheScope()
{
    Bench bench;
    bench.service.changeScope({false, {bench.alphaOne->openId}, {bench.dee->openId}});
    QCOMPARE(bench.get(Bench::department(bench.alphaDeep)).code, 0);
    QCOMPARE(bench.get(Bench::department(bench.beta)).code, 40004);
    QCOMPARE(bench.get(Bench::department(bench.beta)).http, 403);
    QCOMPARE(bench.get(u"/contact/v3/departments/0/children"_s).code, 40004);
    QCOMPARE(bench.get(u"/contact/v3/users/find_by_department?department_id=0"_s).code, 40004);
    // Bo is in Beta too, but seen through Alpha One.
    QCOMPARE(bench.get(Bench::user(bench.bo)).code, 0);
    QCOMPARE(bench.get(Bench::user(bench.dee)).code, 0);
    bench.organization.setMemberships(bench.bo, {{bench.beta, 0, 0, true}});
    QCOMPARE(bench.get(Bench::user(bench.bo)).code, 41050);
    const auto parents =
        bench.get(u"/contact/v3/departments/parent?department_id="_s + bench.alphaDeep->openId);
    QCOMPARE(Bench::ids(parents.data.value(u"items"_s), u"name"_s), QStringList{u"Alpha One"_s});
    const auto scopes = bench.get(u"/contact/v3/scopes"_s);
    QCOMPARE(scopes.data.value(u"department_ids"_s).toArray(), QJsonArray{bench.alphaOne->openId});
    QCOMPARE(scopes.data.value(u"user_ids"_s).toArray(), QJsonArray{bench.dee->openId});
    const auto batch =
        bench.get(u"/contact/v3/departments/batch?department_ids=%1&department_ids=%2"_s.arg(
            bench.beta->openId, bench.alphaOne->openId));
    QCOMPARE(batch.data.value(u"items"_s).toArray().size(), 1);
}

void GatewayTest::shouldWriteInsideTheScopeOnly()
{
    Bench bench;
    bench.service.changeScope({false, {bench.alpha->openId}, {}});
    const auto create = [&](const QString &parent) {
        return bench
            .post(u"/contact/v3/departments"_s,
                  {{u"name"_s, u"N"_s}, {u"parent_department_id"_s, parent}})
            .code;
    };
    QCOMPARE(create(u"0"_s), 40014);
    QCOMPARE(create(bench.beta->openId), 40014);
    QCOMPARE(create(bench.alpha->openId), 0);
    QCOMPARE(bench.patch(Bench::department(bench.beta), {{u"name"_s, u"N"_s}}).code, 40004);
    QCOMPARE(bench
                 .patch(Bench::department(bench.alphaOne),
                        {{u"parent_department_id"_s, u"0"_s}, {u"order"_s, u"1"_s}})
                 .code,
             40014);
    QCOMPARE(bench.patch(Bench::department(bench.alphaOne), {{u"name"_s, u"Renamed"_s}}).code, 0);
    QCOMPARE(bench.call(Method::Delete, Bench::department(bench.alpha)).code, 40014);
    QCOMPARE(bench
                 .patch(Bench::department(bench.beta, u"/update_department_id"_s),
                        {{u"new_department_id"_s, u"x"_s}})
                 .code,
             40007);
    QCOMPARE(
        bench.patch(Bench::user(bench.ada), {{u"department_ids"_s, QJsonArray{bench.beta->openId}}})
            .code,
        40004);
    QCOMPARE(bench.call(Method::Delete, Bench::user(bench.bo)).code, 40004);
    QCOMPARE(bench.call(Method::Delete, Bench::user(bench.dee)).code, 41050);
}

void GatewayTest::shouldCountConnections()
{
    Bench bench;
    bench.gateway.setConnectionCounter([] { return 3; });
    bench.service.changePermissions({});
    QCOMPARE(bench.get(u"/event/v1/connection"_s).data.value(u"online_instance_cnt"_s).toInt(), 3);
}

ORGDESK_TEST(GatewayTest)
#include "test_gateway.moc"
