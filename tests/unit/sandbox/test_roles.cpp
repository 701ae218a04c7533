// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/organization_file.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

namespace {

const QString roles = u"/contact/v3/functional_roles"_s;
const QString known = roles + u"/known/members"_s;

QJsonObject people(const QStringList &ids)
{
    return {{u"members"_s, QJsonArray::fromStringList(ids)}};
}

QJsonObject scope(const QStringList &ids, const QStringList &departments)
{
    QJsonObject body = people(ids);
    body.insert(u"departments"_s, QJsonArray::fromStringList(departments));
    return body;
}

QList<int> reasons(const QJsonValue &results)
{
    QList<int> found;
    for (const QJsonValue &result : results.toArray())
        found.append(result[u"reason"_s].toInt());
    return found;
}

QStringList many(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(u"ou_%1"_s.arg(i));
    return ids;
}

} // namespace

class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeARoleThroughItsLife()
    {
        Bench bench;
        const auto made = bench.post(roles, {{u"role_name"_s, u"Approvers"_s}});
        QCOMPARE(made.code, 0);
        const QString path = roles + u'/' + made.data[u"role_id"_s].toString();
        const QString members = path + u"/members"_s;
        QCOMPARE(bench.call(Method::Put, path, {{u"role_name"_s, u"Signers"_s}}).code, 0);
        const auto added = bench.post(members + u"/batch_create?user_id_type=user_id"_s,
                                      people({u"ada"_s, u"bo"_s, u"ada"_s, u"nobody"_s}));
        QCOMPARE(reasons(added.data[u"results"_s]), (QList{1, 1, 4, 2}));
        QCOMPARE(bench.call(Method::Delete, path).code, 41206);
        const auto set =
            bench.patch(members + u"/scopes"_s,
                        scope({bench.ada->openId, bench.cai->openId}, {bench.alpha->openId}));
        QCOMPARE(reasons(set.data[u"results"_s]), (QList{1, 5}));
        const QJsonObject one =
            bench.get(members + u'/' + bench.ada->openId).data[u"member"_s].toObject();
        QCOMPARE(one[u"scope_type"_s].toString(), u"Part"_s);
        QCOMPARE(one[u"department_ids"_s].toArray(), QJsonArray{bench.alpha->openId});
        const QJsonObject other =
            bench.get(members + u'/' + bench.bo->openId).data[u"member"_s].toObject();
        QCOMPARE(other[u"scope_type"_s].toString(), u"All"_s);
        QVERIFY(!other.contains(u"department_ids"_s));
        // Whoever leaves the company leaves its roles.
        QCOMPARE(bench.call(Method::Delete, Bench::user(bench.bo)).code, 0);
        const auto removed = bench.patch(members + u"/batch_delete"_s,
                                         people({bench.ada->openId, bench.cai->openId}));
        QCOMPARE(reasons(removed.data[u"result"_s]), (QList{1, 5}));
        QCOMPARE(bench.call(Method::Delete, path).code, 0);
        const auto gone = bench.get(members);
        QCOMPARE(gone.code, 41202);
        QCOMPARE(gone.http, 404);
    }

    void shouldRefuse_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, Method method, const QString &path,
                            const QJsonObject &body, int code) {
            QTest::newRow(name) << int(method) << path << body << code;
        };
        row("no name", Method::Post, roles, {}, 99992402);
        row("long name", Method::Post, roles, {{u"role_name"_s, QString(51, u'x')}}, 99992402);
        row("taken name", Method::Post, roles, {{u"role_name"_s, u"Known"_s}}, 41201);
        row("unknown role", Method::Put, roles + u"/none"_s, {{u"role_name"_s, u"X"_s}}, 41202);
        row("system role", Method::Put, roles + u"/own"_s, {{u"role_name"_s, u"X"_s}}, 41213);
        row("nobody", Method::Post, known + u"/batch_create"_s, people({}), 99992402);
        row("too many at once", Method::Post, known + u"/batch_create"_s, people(many(101)),
            99992402);
        row("no department", Method::Patch, known + u"/scopes"_s, scope({u"a"_s}, {}), 99992402);
        row("the root", Method::Patch, known + u"/scopes"_s, scope({u"a"_s}, {u"0"_s}), 41210);
        row("unknown department", Method::Patch, known + u"/scopes"_s,
            scope({u"a"_s}, {u"od-none"_s}), 41210);
        row("page size", Method::Get, known + u"?page_size=101"_s, {}, 40011);
    }
    void shouldRefuse()
    {
        QFETCH(int, method);
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        QFETCH(int, code);
        Bench bench;
        bench.organization.roles() = {{u"known"_s, u"Known"_s, false, {}},
                                      {u"own"_s, u"Own"_s, true, {}}};
        QCOMPARE(bench.call(Method(method), path, body).code, code);
    }

    void shouldKeepToTheLimits()
    {
        Bench bench;
        FunctionalRole full{u"known"_s, u"Known"_s, false, {}};
        for (const QString &id : many(1000))
            full.members.append({id, RoleMember::Scope::All, {}});
        bench.organization.roles() = {full};
        QCOMPARE(bench.post(known + u"/batch_create"_s, people({bench.ada->openId})).code, 41209);
        for (int i = 1; i < 500; ++i)
            bench.organization.roles().append({u"r%1"_s.arg(i), u"Role %1"_s.arg(i), false, {}});
        QCOMPARE(bench.post(roles, {{u"role_name"_s, u"One more"_s}}).code, 41208);
    }

    void shouldKeepToWhatTheAppMaySee()
    {
        Bench bench;
        bench.organization.roles() = {
            {u"known"_s,
             u"Known"_s,
             false,
             {{bench.ada->openId, RoleMember::Scope::All, {}},
              {bench.dee->openId, RoleMember::Scope::Part, {bench.beta->openId}}}}};
        bench.service.changeScope({false, {bench.alpha->openId}, {}});
        QCOMPARE(Bench::ids(bench.get(known).data[u"members"_s], u"user_id"_s),
                 QStringList{bench.ada->openId});
        const QStringList both{bench.ada->openId, bench.dee->openId};
        const auto set = bench.patch(known + u"/scopes"_s, scope(both, {bench.alpha->openId}));
        QCOMPARE(reasons(set.data[u"results"_s]), (QList{6, 3}));
        QCOMPARE(bench.patch(known + u"/scopes"_s, scope(both, {bench.beta->openId})).code, 41211);
        QCOMPARE(bench.get(known + u'/' + bench.cai->openId).code, 41203);
    }

    void shouldAskForThePermission()
    {
        Bench bench;
        bench.organization.roles() = {{u"known"_s, u"Known"_s, false, {}}};
        bench.service.changePermissions({u"contact:functional_role:readonly"_s});
        QCOMPARE(bench.get(known).code, 0);
        QCOMPARE(bench.post(known + u"/batch_create"_s, people({bench.ada->openId})).code,
                 99991672);
    }

    void shouldListInPages()
    {
        Bench bench;
        bench.organization.roles() = {{u"known"_s, u"Known"_s, false, {}}};
        for (int i = 0; i < 25; ++i)
            bench.organization.roles().first().members.append(
                {bench.addPerson(u"P%1"_s.arg(i), {bench.beta})->openId,
                 RoleMember::Scope::None,
                 {}});
        const auto first = bench.get(known + u"?page_size=0"_s);
        QCOMPARE(first.data[u"members"_s].toArray().size(), 20);
        const auto second = bench.get(known + u"?page_token="_s
                                      + Bench::encoded(first.data[u"page_token"_s].toString()));
        QCOMPARE(second.data[u"members"_s].toArray().size(), 5);
        QVERIFY(!second.data[u"has_more"_s].toBool());
    }

    void shouldComeBackFromAFile()
    {
        Bench bench;
        bench.organization.roles() = {
            {u"known"_s,
             u"Known"_s,
             true,
             {{bench.ada->openId, RoleMember::Scope::Part, {bench.alpha->openId}},
              {bench.bo->openId, RoleMember::Scope::None, {}}}}};
        Organization read(2);
        QVERIFY(loadOrganization(
            read, QJsonDocument::fromJson(exportOrganization(bench.organization)).object()));
        QCOMPARE(read.roles(), bench.organization.roles());
    }
};

ORGDESK_TEST(RolesTest)

#include "test_roles.moc"
