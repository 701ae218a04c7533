// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_conditions.h"
#include "core/directory/person_text.h"
#include "tests/testlib/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Person somebody()
{
    Person person;
    person.employeeType = 2;
    person.status = PersonStatus::Frozen;
    person.joinTime = timeOfDay(QDate(2026, 3, 31));
    person.leader = PersonId(u"ou-boss"_s);
    person.memberships = {{DepartmentId(u"od-1"_s), 0, 1, true}};
    return person;
}

PersonConditions full()
{
    PersonConditions conditions;
    conditions.employeeTypes = {2, 6};
    conditions.statuses = {PersonStatus::Frozen};
    conditions.joinedFrom = QDate(2026, 3, 31);
    conditions.joinedTo = QDate(2026, 3, 31);
    return conditions;
}

} // namespace

class PersonConditionsTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLetThroughWhoMeetsAllOfIt()
    {
        QVERIFY(matches(somebody(), {}));
        QVERIFY(matches(somebody(), full()));
        PersonConditions other = full();
        other.employeeTypes = {1};
        QVERIFY(!matches(somebody(), other));
        other = full();
        other.statuses = {PersonStatus::Active};
        QVERIFY(!matches(somebody(), other));
        other = full();
        other.joinedTo = QDate(2026, 3, 30);
        QVERIFY(!matches(somebody(), other));
        other = full();
        other.joinedFrom = QDate(2026, 4, 1);
        QVERIFY(!matches(somebody(), other));
    }

    void shouldFindWhatIsMissing()
    {
        PersonConditions lonely;
        lonely.noManager = true;
        PersonConditions placeless;
        placeless.noMainDepartment = true;
        Person person = somebody();
        QVERIFY(!matches(person, lonely) && !matches(person, placeless));
        person.leader = {};
        person.memberships[0].main = false;
        QVERIFY(matches(person, lonely) && matches(person, placeless));
        // Who has no day of joining is in no span of days.
        PersonConditions since;
        since.joinedFrom = QDate(1971, 1, 1);
        person.joinTime = 0;
        QVERIFY(!matches(person, since));
    }

    void shouldKeepAndReadThem()
    {
        QVERIFY(toJson(PersonConditions()).isEmpty());
        PersonConditions conditions = full();
        conditions.noManager = true;
        conditions.noMainDepartment = true;
        QVERIFY(*personConditionsFrom(toJson(conditions)) == conditions);
    }

    void shouldRefuseWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("a newer condition") << QJsonObject{{u"grade"_s, 3}};
        QTest::newRow("a status") << QJsonObject{{u"statuses"_s, QJsonArray{u"on fire"_s}}};
        QTest::newRow("a type") << QJsonObject{{u"employee_types"_s, QJsonArray{u"x"_s}}};
        QTest::newRow("a day") << QJsonObject{{u"joined_to"_s, u"2026-02-30"_s}};
    }
    void shouldRefuseWhatItDoesNotKnow()
    {
        QFETCH(QJsonObject, json);
        QCOMPARE(personConditionsFrom(json).error().kind, ErrorKind::Invalid);
    }
};

ORGDESK_TEST(PersonConditionsTest)
#include "person_conditions_test.moc"
