// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/organization_file.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

namespace {

const QString types = u"/contact/v3/employee_type_enums"_s;

QJsonObject type(const QString &content, int status = 1)
{
    return {{u"content"_s, content}, {u"enum_type"_s, 2}, {u"enum_status"_s, status}};
}

QString pathOf(const QJsonObject &made)
{
    return types + u'/' + Bench::encoded(made[u"employee_type_enum"_s][u"enum_id"_s].toString());
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPageThroughAList()
    {
        Bench bench;
        QStringList seen;
        QString token;
        int pages = 0;
        do {
            const QString page =
                token.isEmpty() ? QString() : u"&page_token="_s + Bench::encoded(token);
            const auto answer = bench.get(u"/contact/v3/job_levels?page_size=5"_s + page);
            QCOMPARE(answer.code, 0);
            seen += Bench::ids(answer.data[u"items"_s], u"name"_s);
            token = answer.data[u"page_token"_s].toString();
            ++pages;
        } while (!token.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 12);
        QCOMPARE(seen.first(), u"P1"_s);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 12);
        QCOMPARE(bench.get(u"/contact/v3/job_levels?page_size=51"_s).code, 40011);
        QCOMPARE(bench.get(u"/contact/v3/job_levels?page_token=x"_s).code, 40012);
    }

    void shouldGiveOneEntry()
    {
        Bench bench;
        const QString id = bench.get(u"/contact/v3/job_families"_s)
                               .data[u"items"_s][1][u"job_family_id"_s]
                               .toString();
        const auto one = bench.get(u"/contact/v3/job_families/"_s + id);
        QCOMPARE(one.data[u"job_family"_s][u"name"_s].toString(), u"研发"_s);
        QCOMPARE(bench.get(u"/contact/v3/job_levels/none"_s).http, 404);
        QCOMPARE(bench.get(u"/contact/v3/job_titles/none"_s).code, 40001);
    }

    void shouldNeedAPermissionForEachList()
    {
        Bench bench;
        bench.service.changePermissions({u"contact:contact.base:readonly"_s});
        for (const QString &list :
             {u"job_levels"_s, u"job_families"_s, u"job_titles"_s, u"work_cities"_s}) {
            const auto refused = bench.get(u"/contact/v3/"_s + list);
            QCOMPARE(refused.code, 99991672);
            const QString subject =
                refused.whole[u"error"_s][u"permission_violations"_s][0][u"subject"_s].toString();
            QVERIFY2(subject.endsWith(u":readonly"_s), qPrintable(subject));
        }
        QCOMPARE(bench.get(types).code, 0);
        QCOMPARE(bench.get(u"/contact/v3/custom_attrs"_s).code, 0);
        QCOMPARE(bench.post(types, type(u"New"_s)).code, 99991672);
    }

    void shouldManageEmployeeTypesAndTellEachChange()
    {
        Bench bench;
        const auto made = bench.post(types, type(u"Seasonal"_s));
        QCOMPARE(made.code, 0);
        QCOMPARE(made.data[u"employee_type_enum"_s][u"enum_value"_s].toString(), u"8"_s);
        // The ID is base64: it only arrives percent-encoded.
        const QString path = pathOf(made.data);
        QVERIFY(path.contains(u"%2F"_s) || path.contains(u"%2B"_s));
        QCOMPARE(bench.call(Method::Put, path, type(u"Summer"_s)).code, 0);
        QCOMPARE(bench.call(Method::Put, path, type(u"Summer"_s, 2)).code, 0);
        QCOMPARE(bench.call(Method::Put, path, type(u"Summer"_s, 1)).code, 0);
        QCOMPARE(bench.call(Method::Delete, path).code, 0);
        QStringList told;
        for (const Event &event : bench.events)
            told.append(event.type.section(u'.', -1));
        QCOMPARE(told,
                 (QStringList{u"created_v3"_s, u"updated_v3"_s, u"deactivated_v3"_s,
                              u"actived_v3"_s, u"deleted_v3"_s}));
        QCOMPARE(bench.events.at(1).body[u"old_enum"_s][u"content"_s].toString(), u"Seasonal"_s);
        // Its number is not given again.
        QCOMPARE(bench.post(types, type(u"Winter"_s))
                     .data[u"employee_type_enum"_s][u"enum_value"_s]
                     .toString(),
                 u"9"_s);
    }

    void shouldRefuseBadEmployeeTypes()
    {
        Bench bench;
        QCOMPARE(bench.post(types, type({})).code, 99992402);
        QCOMPARE(bench.post(types, type(QString(101, u'x'))).code, 42303);
        QCOMPARE(bench.post(types, type(u"实习"_s)).code, 42301);
        QCOMPARE(bench.post(types, type(u"New"_s, 3)).code, 99992402);
        const QString builtIn = types + u'/' + Bench::encoded(employeeTypeId(1));
        QCOMPARE(bench.call(Method::Put, builtIn, type(u"New"_s)).code, 40001);
        QCOMPARE(bench.call(Method::Delete, builtIn).code, 40001);
        QCOMPARE(bench.call(Method::Delete, types + u"/none"_s).code, 40001);
        QVERIFY(bench.events.empty());
    }

    void shouldTakeOnlyWhatTheListsHave()
    {
        Bench bench;
        const auto set = [&](const QString &key, const QJsonValue &value) {
            return bench.patch(Bench::user(bench.ada), {{key, value}}).code;
        };
        QCOMPARE(set(u"employee_type"_s, 6), 0);
        QCOMPARE(set(u"employee_type"_s, 7), 41060);
        QCOMPARE(set(u"job_level_id"_s, u"none"_s), 44044);
        QCOMPARE(
            set(u"job_level_id"_s, bench.organization.lists().jobLevels.first()[u"job_level_id"_s]),
            0);
        // A new title becomes an entry of the company.
        QCOMPARE(set(u"job_title"_s, u"Astronaut"_s), 0);
        QCOMPARE(Bench::ids(bench.get(u"/contact/v3/job_titles"_s).data[u"items"_s], u"name"_s),
                 QStringList{u"Astronaut"_s});
    }

    void shouldKeepPeopleInOwnFieldsByTheirPermanentId()
    {
        Bench bench;
        const QJsonValue mentor = bench.organization.lists().customAttributes.at(4);
        const auto value = [&](const QString &id) {
            return QJsonArray{QJsonObject{
                {u"type"_s, u"GENERIC_USER"_s},
                {u"id"_s, mentor[u"id"_s]},
                {u"value"_s,
                 QJsonObject{{u"generic_user"_s, QJsonObject{{u"id"_s, id}, {u"type"_s, 1}}}}}}};
        };
        // Written by the changeable ID whatever the query says, read by what it says.
        QVERIFY(
            bench.patch(Bench::user(bench.ada), {{u"custom_attrs"_s, value(bench.bo->openId)}}).code
            != 0);
        QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"custom_attrs"_s, value(u"bo"_s)}}).code,
                 0);
        const auto read = [&](const QString &query) {
            return bench.get(Bench::user(bench.ada) + query)
                .data[u"user"_s][u"custom_attrs"_s][0][u"value"_s][u"generic_user"_s][u"id"_s]
                .toString();
        };
        QCOMPARE(read({}), bench.bo->openId);
        QCOMPARE(
            bench.events.back()
                .body[u"object"_s][u"custom_attrs"_s][0][u"value"_s][u"generic_user"_s][u"id"_s]
                .toString(),
            u"bo"_s);
    }

    void shouldCompleteAChosenOption()
    {
        Bench bench;
        const QJsonValue shift = bench.organization.lists().customAttributes.at(2);
        const QJsonValue option = shift[u"options"_s][u"options"_s][1];
        const auto chosen = [&](const QJsonValue &id) {
            return QJsonObject{
                {u"custom_attrs"_s,
                 QJsonArray{QJsonObject{{u"type"_s, u"ENUMERATION"_s},
                                        {u"id"_s, shift[u"id"_s]},
                                        {u"value"_s, QJsonObject{{u"option_id"_s, id}}}}}}};
        };
        QCOMPARE(bench.patch(Bench::user(bench.ada), chosen(u"none"_s)).code, 99992402);
        const auto written = bench.patch(Bench::user(bench.ada), chosen(option[u"id"_s]));
        QCOMPARE(written.data[u"user"_s][u"custom_attrs"_s][0][u"value"_s][u"option_value"_s],
                 option[u"value"_s]);
    }

    void shouldComeBackFromAFile()
    {
        Bench bench;
        QCOMPARE(bench.post(types, type(u"Seasonal"_s)).code, 0);
        const QByteArray file = exportOrganization(bench.organization);
        Organization read(2);
        QVERIFY(loadOrganization(read, QJsonDocument::fromJson(file).object()));
        QVERIFY(read.lists() == bench.organization.lists());
    }
};

ORGDESK_TEST(ListsTest)

#include "test_lists.moc"
