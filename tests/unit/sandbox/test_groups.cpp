// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/organization_file.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

namespace {

const QString groups = u"/contact/v3/group"_s;

QJsonObject member(const QString &id, const QString &type = u"open_id"_s)
{
    return {{u"member_type"_s, u"user"_s}, {u"member_id_type"_s, type}, {u"member_id"_s, id}};
}

} // namespace

class GroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeAGroupThroughItsLife()
    {
        Bench bench;
        const auto made = bench.post(groups, {{u"name"_s, u"First aiders"_s}});
        QCOMPARE(made.code, 0);
        const QString path = groups + u'/' + made.data[u"group_id"_s].toString();
        QCOMPARE(bench.post(path + u"/member/add"_s, member(bench.ada->openId)).code, 0);
        QCOMPARE(bench.post(path + u"/member/add"_s, member(u"bo"_s, u"user_id"_s)).code, 0);
        QCOMPARE(bench.post(path + u"/member/add"_s, member(bench.ada->openId)).code, 42005);
        QCOMPARE(Bench::ids(bench.get(path + u"/member/simplelist"_s).data[u"memberlist"_s],
                            u"member_id"_s),
                 (QStringList{bench.ada->openId, bench.bo->openId}));
        QCOMPARE(bench.get(path).data[u"group"_s][u"member_user_count"_s].toInt(), 2);
        const auto belong = bench.get(groups + u"/member_belong?member_id="_s + bench.ada->openId);
        QCOMPARE(belong.data[u"group_list"_s].toArray().size(), 1);
        QCOMPARE(bench.call(Method::Delete, path).code, 42017);
        QCOMPARE(bench.post(path + u"/member/remove"_s, member(bench.ada->openId)).code, 0);
        // Whoever leaves the company leaves its groups.
        QCOMPARE(bench.call(Method::Delete, Bench::user(bench.bo)).code, 0);
        QCOMPARE(bench.patch(path, {{u"name"_s, u"Helpers"_s}}).code, 0);
        QCOMPARE(bench.call(Method::Delete, path).code, 0);
        QCOMPARE(bench.get(path).code, 42002);
    }

    void shouldRefuse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("no name") << QString() << QJsonObject() << 42001;
        QTest::newRow("long name")
            << QString() << QJsonObject{{u"name"_s, QString(101, u'x')}} << 42013;
        QTest::newRow("taken name") << QString() << QJsonObject{{u"name"_s, u"Known"_s}} << 47009;
        QTest::newRow("bad ID") << QString()
                                << QJsonObject{{u"name"_s, u"New"_s}, {u"group_id"_s, u"a b"_s}}
                                << 42002;
        QTest::newRow("unknown group") << u"/none/member/add"_s << member(u"x"_s) << 42002;
        QTest::newRow("dynamic group") << u"/rules/member/add"_s << member(u"x"_s) << 42003;
        QTest::newRow("unknown person") << u"/known/member/add"_s << member(u"ou_none"_s) << 41073;
        QTest::newRow("unknown kind of ID")
            << u"/known/member/add"_s << member(u"ou_none"_s, u"name"_s) << 41071;
        QTest::newRow("a department")
            << u"/known/member/add"_s << QJsonObject{{u"member_type"_s, u"department"_s}} << 41074;
    }
    void shouldRefuse()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        QFETCH(int, code);
        Bench bench;
        bench.organization.groups() = {
            {u"known"_s, u"Known"_s, {}, UserGroup::Type::Ordinary, {}, {}},
            {u"rules"_s, u"Rules"_s, {}, UserGroup::Type::Dynamic, {}, {}}};
        QCOMPARE(bench.post(groups + path, body).code, code);
    }

    void shouldShowGroupsOnlyToTheWholeCompany()
    {
        Bench bench;
        bench.organization.groups() = {
            {u"known"_s, u"Known"_s, {}, UserGroup::Type::Ordinary, {}, {}}};
        bench.service.changeScope({false, {bench.alpha->openId}, {}});
        QCOMPARE(bench.get(groups + u"/known"_s).code, 42009);
        QCOMPARE(bench.post(groups, {{u"name"_s, u"New"_s}}).code, 42010);
        QVERIFY(bench.get(groups + u"/simplelist"_s).data[u"grouplist"_s].toArray().isEmpty());
        bench.service.changePermissions({u"contact:contact.base:readonly"_s});
        QCOMPARE(bench.get(groups + u"/simplelist"_s).code, 99991672);
    }

    void shouldListEachTypeByItself()
    {
        Bench bench;
        for (int i = 0; i < 120; ++i)
            bench.organization.groups().append(
                {u"g%1"_s.arg(i),
                 u"Group %1"_s.arg(i),
                 {},
                 i % 2 == 0 ? UserGroup::Type::Ordinary : UserGroup::Type::Dynamic,
                 {},
                 {}});
        const auto first = bench.get(groups + u"/simplelist?type=2&page_size=50"_s);
        QCOMPARE(first.data[u"grouplist"_s].toArray().size(), 50);
        const auto second = bench.get(groups + u"/simplelist?type=2&page_size=50&page_token="_s
                                      + Bench::encoded(first.data[u"page_token"_s].toString()));
        QCOMPARE(second.data[u"grouplist"_s].toArray().size(), 10);
        QVERIFY(!second.data[u"has_more"_s].toBool());
    }

    void shouldComeBackFromAFile()
    {
        Bench bench;
        bench.organization.groups() = {{u"known"_s,
                                        u"Known"_s,
                                        u"Words"_s,
                                        UserGroup::Type::Dynamic,
                                        {bench.ada->openId},
                                        {bench.alpha->openId}}};
        Organization read(2);
        QVERIFY(loadOrganization(
            read, QJsonDocument::fromJson(exportOrganization(bench.organization)).object()));
        QCOMPARE(read.groups(), bench.organization.groups());
    }
};

ORGDESK_TEST(GroupsTest)

#include "test_groups.moc"
