// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/directory_json.h"
#include "tests/testlib/test_registry.h"

#include <QJsonArray>
#include <QtTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class DirectoryJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellADepartment();
    void shouldSayNullForWhatIsNotKnown();
    void shouldTellAPerson();
    void shouldKeepTheSharedPlaceToItself();
    void shouldNotTellOfTheSharedPlaceInACommit();
    void shouldTellEachChangeOfACommit();

private:
    [[nodiscard]] static Department department(const QString &id, const QString &name,
                                               const DepartmentId &parent);
};

Department DirectoryJsonTest::department(const QString &id, const QString &name,
                                         const DepartmentId &parent)
{
    Department result;
    result.id = DepartmentId(id);
    result.name = name;
    result.parent = parent;
    return result;
}

void DirectoryJsonTest::shouldTellADepartment()
{
    Directory tree;
    tree.upsert(department(u"od-1"_s, u"Product"_s, rootDepartment()));
    Department design = department(u"od-2"_s, u"Design"_s, DepartmentId(u"od-1"_s));
    design.customId = u"D2"_s;
    design.i18nName.enUs = u"Design (en)"_s;
    design.order = 2000;
    design.leaders = {{PersonId(u"ou_1"_s), LeaderRole::Main}};
    design.memberCount = 12;
    design.hrbps = {PersonId(u"ou_2"_s)};
    design.hasChat = true;
    design.chatId = u"oc_1"_s;
    design.chatEmployeeTypes = {1, 6};
    design.unit = UnitId(u"tokyo"_s);
    tree.upsert(design);
    const QJsonObject expected{
        {u"id"_s, u"D2"_s},
        {u"open_id"_s, u"od-2"_s},
        {u"name"_s, u"Design"_s},
        {u"i18n_name"_s,
         QJsonObject{{u"zh_cn"_s, u""_s}, {u"en_us"_s, u"Design (en)"_s}, {u"ja_jp"_s, u""_s}}},
        {u"parent_id"_s, u"od-1"_s},
        {u"order"_s, 2000},
        {u"leader_id"_s, u"ou_1"_s},
        {u"leader_ids"_s, QJsonArray{u"ou_1"_s}},
        {u"hrbp_ids"_s, QJsonArray{u"ou_2"_s}},
        {u"chat"_s, true},
        {u"chat_id"_s, u"oc_1"_s},
        {u"chat_employee_types"_s, QJsonArray{u"regular"_s, u"6"_s}},
        {u"unit_id"_s, u"tokyo"_s},
        {u"member_count"_s, 12},
        {u"path"_s, QJsonArray{u"Product"_s, u"Design"_s}},
    };
    QCOMPARE(departmentJson(design, tree), expected);
}

void DirectoryJsonTest::shouldSayNullForWhatIsNotKnown()
{
    Directory tree;
    const Department plain = department(u"od-1"_s, u"Product"_s, rootDepartment());
    tree.upsert(plain);
    const QJsonObject json = departmentJson(plain, tree);
    QVERIFY(json[u"id"_s].isNull());
    QVERIFY(json[u"leader_id"_s].isNull());
    QVERIFY(json[u"member_count"_s].isNull());
    QCOMPARE(json[u"parent_id"_s].toString(), u"0"_s);
}

void DirectoryJsonTest::shouldTellAPerson()
{
    Person person;
    person.id = PersonId(u"ou_1"_s);
    person.name = u"Ada"_s;
    person.email = u"ada@example.com"_s;
    person.status = PersonStatus::NotActivated;
    person.memberships = {{DepartmentId(u"od-1"_s), 0, 1, true}, {rootDepartment(), 0, 0, false}};
    const QJsonObject json = personJson(person);
    QCOMPARE(json[u"open_id"_s].toString(), u"ou_1"_s);
    QCOMPARE(json[u"email"_s].toString(), u"ada@example.com"_s);
    QVERIFY(json[u"mobile"_s].isNull());
    QCOMPARE(json[u"status"_s].toString(), u"not_activated"_s);
    QCOMPARE(json[u"departments"_s].toArray(), (QJsonArray{u"od-1"_s, u"0"_s}));
    QCOMPARE(json[u"main_department"_s].toString(), u"od-1"_s);
}

void DirectoryJsonTest::shouldKeepTheSharedPlaceToItself()
{
    Person person;
    person.id = PersonId(u"ou_1"_s);
    person.memberships = {{sharedPeopleDepartment(), 0, 0, true}};
    const QJsonObject json = personJson(person);
    QVERIFY(json[u"departments"_s].toArray().isEmpty());
    QVERIFY(json[u"main_department"_s].isNull());
}

void DirectoryJsonTest::shouldNotTellOfTheSharedPlaceInACommit()
{
    Directory tree;
    const Department shared = department(sharedPeopleDepartment().value(), {}, rootDepartment());
    const Department real = department(u"od-1"_s, u"Product"_s, rootDepartment());
    tree.upsert(shared);
    tree.upsert(real);
    Commit commit;
    commit.departments = {{std::nullopt, shared}, {std::nullopt, real}};
    commit.removedDepartments = {shared};
    const QList<QJsonObject> lines = commitJson(commit, tree);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0][u"department"_s][u"open_id"_s].toString(), u"od-1"_s);
}

void DirectoryJsonTest::shouldTellEachChangeOfACommit()
{
    Directory tree;
    const Department now = department(u"od-1"_s, u"Product"_s, rootDepartment());
    tree.upsert(now);
    Person person;
    person.id = PersonId(u"ou_1"_s);
    Commit commit;
    commit.revision = 5;
    commit.origin = Origin::Event;
    commit.eventId = u"e1"_s;
    commit.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    commit.departments = {{std::nullopt, now}};
    commit.removedPeople = {person};
    const QList<QJsonObject> lines = commitJson(commit, tree);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0][u"kind"_s].toString(), u"department_created"_s);
    QCOMPARE(lines[0][u"origin"_s].toString(), u"event"_s);
    QCOMPARE(lines[0][u"at"_s].toString(), u"2026-01-02T03:04:05.000Z"_s);
    QCOMPARE(lines[0][u"department"_s][u"name"_s].toString(), u"Product"_s);
    QCOMPARE(lines[1][u"kind"_s].toString(), u"person_left"_s);
    QCOMPARE(lines[1][u"event_id"_s].toString(), u"e1"_s);
}

ORGDESK_TEST(DirectoryJsonTest)
#include "directory_json_test.moc"
