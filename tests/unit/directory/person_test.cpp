// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_checks.h"
#include "core/directory/person_fields.h"
#include "core/directory/person_text.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/directory/tree_builder.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

Person li()
{
    Person person;
    person.id = PersonId(u"ou_li"_s);
    person.name = u"Li Na"_s;
    person.mobile = u"+8613800138000"_s;
    person.employeeType = 1;
    person.memberships = {{DepartmentId(u"sales"_s), 0, 0, true}};
    return person;
}

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseWhatBreaksARule_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &field, const QString &value,
                            ProblemKind kind) {
            QTest::newRow(name) << field << value << int(kind);
        };
        row("no name", u"name"_s, u"  "_s, ProblemKind::ValueMissing);
        row("long name", u"name"_s, QString(256, u'x'), ProblemKind::TextTooLong);
        row("long nickname", u"nickname"_s, QString(256, u'x'), ProblemKind::TextTooLong);
        row("long title", u"job_title"_s, QString(101, u'x'), ProblemKind::TextTooLong);
        row("long city", u"city"_s, QString(101, u'x'), ProblemKind::TextTooLong);
        row("no mobile", u"mobile"_s, QString(), ProblemKind::ValueMissing);
        row("short mobile", u"mobile"_s, u"12345"_s, ProblemKind::MobileInvalid);
        row("mobile with letters", u"mobile"_s, u"1380013800a"_s, ProblemKind::MobileInvalid);
        row("no address", u"email"_s, u"li.na@"_s, ProblemKind::EmailInvalid);
        row("address with blanks", u"email"_s, u"li na@example.com"_s, ProblemKind::EmailInvalid);
        row("ID with blanks", u"id"_s, u"a b"_s, ProblemKind::IdHasBlanks);
        row("no ID any more", u"id"_s, QString(), ProblemKind::ValueMissing);
        row("own manager", u"leader_id"_s, u"ou_li"_s, ProblemKind::OwnManager);
        row("taken mobile", u"mobile"_s, u"139 1111 2222"_s, ProblemKind::ValueTaken);
        row("taken number", u"employee_no"_s, u"E1"_s, ProblemKind::ValueTaken);
    }
    void shouldRefuseWhatBreaksARule()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, kind);
        Person wanted = li();
        const PersonField changed = *personFieldFrom(field);
        QVERIFY(setFromText(wanted, changed, value).has_value());
        const QList<Problem> problems = check(wanted, changed);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(int(problems.constFirst().kind), kind);
        QCOMPARE(problems.constFirst().field, field);
    }

    void shouldAcceptWhatThePlatformAccepts_data()
    {
        QTest::addColumn<QString>("mobile");
        QTest::newRow("plain") << u"13800138000"_s;
        QTest::newRow("spaced") << u"138 0013 8000"_s;
        QTest::newRow("with code") << u"+8613800138000"_s;
        QTest::newRow("Japan") << u"+81 90-1234-5678"_s;
    }
    void shouldAcceptWhatThePlatformAccepts()
    {
        QFETCH(QString, mobile);
        Person wanted = li();
        wanted.mobile = mobile;
        wanted.email = u"li@example.com"_s;
        QCOMPARE(check(wanted, PersonField::Mobile | PersonField::Email), QList<Problem>());
    }

    void shouldAskForAnAddressWithANumberFromAbroad()
    {
        Person wanted = li();
        wanted.mobile = u"+819012345678"_s;
        const QList<Problem> problems = check(wanted, PersonField::Mobile | PersonField::Email);
        QCOMPARE(problems.constFirst().kind, ProblemKind::EmailNeeded);
        QCOMPARE(problems.constFirst().field, u"email"_s);
    }

    void shouldAskForTheFirstValuesOfSomebodyNew()
    {
        const QList<Problem> problems = checkPerson(Person(), {}, {}, m_tree, PersonLimits());
        QStringList fields;
        for (const Problem &problem : problems)
            fields.append(problem.field);
        QCOMPARE(fields,
                 (QStringList{u"name"_s, u"mobile"_s, u"departments"_s, u"employee_type"_s}));
    }

    void shouldRefuseDepartmentsThatAreNot()
    {
        Person wanted = li();
        wanted.memberships = {{DepartmentId(u"gone"_s), 0, 0, true}};
        QCOMPARE(check(wanted, PersonField::Memberships).constFirst().kind,
                 ProblemKind::TargetUnknown);
        wanted.memberships.clear();
        QCOMPARE(check(wanted, PersonField::Memberships).constFirst().kind,
                 ProblemKind::NoDepartment);
    }

    // Two administrators, one form each: nobody's department is lost.
    void shouldKeepWhatOthersDidToTheDepartments()
    {
        const auto in = [](const QString &department, int order, bool main) {
            return Membership{DepartmentId(department), 0, order, main};
        };
        const QList<Membership> base{in(u"sales"_s, 1, true), in(u"lab"_s, 0, false)};
        const QList<Membership> wanted{in(u"design"_s, 1, true), in(u"lab"_s, 0, false)};
        // Meanwhile somebody took the lab away and added the shop.
        const QList<Membership> now{in(u"sales"_s, 1, true), in(u"shop"_s, 0, false)};
        const QList<Membership> merged = withMembershipsChanged(now, base, wanted);
        QCOMPARE(merged.size(), 2);
        QCOMPARE(merged.at(0).department, DepartmentId(u"design"_s));
        QVERIFY(merged.at(0).main);
        QCOMPARE(merged.at(1).department, DepartmentId(u"shop"_s));
        QVERIFY(!merged.at(1).main);
    }

    void shouldGiveTheMainDepartmentTheLargestRankAlone()
    {
        const QList<Membership> ranked =
            arranged({{DepartmentId(u"a"_s), 7, 0, false}, {DepartmentId(u"b"_s), 0, 0, true}});
        QCOMPARE(ranked.at(0).department, DepartmentId(u"b"_s));
        QVERIFY(ranked.at(0).departmentOrder > ranked.at(1).departmentOrder);
        QCOMPARE(ranked.at(1).personOrder, 7);
    }

    void shouldReadAndWriteTheSameWords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << u"join_time"_s << u"2026-03-31"_s;
        QTest::newRow("no day") << u"join_time"_s << QString();
        QTest::newRow("type") << u"employee_type"_s << u"consultant"_s;
        QTest::newRow("own type") << u"employee_type"_s << u"6"_s;
        QTest::newRow("gender") << u"gender"_s << u"female"_s;
    }
    void shouldReadAndWriteTheSameWords()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Person person;
        QVERIFY(setFromText(person, *personFieldFrom(field), text).has_value());
        const QString written = field == u"join_time" ? dayText(person.joinTime)
            : field == u"gender"                      ? genderKey(person.gender)
                                                      : employeeTypeKey(person.employeeType);
        QCOMPARE(written, text);
    }

    void shouldRefuseWordsThatMeanNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << u"join_time"_s << u"31.3.2026"_s;
        QTest::newRow("flag") << u"mobile_visible"_s << u"maybe"_s;
        QTest::newRow("status") << u"status"_s << u"exited"_s;
        QTest::newRow("type") << u"employee_type"_s << u"boss"_s;
        QTest::newRow("gender") << u"gender"_s << u"4"_s;
        QTest::newRow("platform's own") << u"tenant_manager"_s << u"true"_s;
    }
    void shouldRefuseWordsThatMeanNothing()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Person person = li();
        const auto set = setFromText(person, *personFieldFrom(field), text);
        QVERIFY(!set.has_value());
        QCOMPARE(set.error().field, field);
        QCOMPARE(person, li());
    }

    // Whoever enters a day enters his own midnight; read elsewhere it is the same day.
    void shouldReadTheSameDayWhereverItWasEntered()
    {
        const QDate day(2026, 3, 31);
        for (const int hours : {9, 8, 1, 0, -5, -8}) {
            const qint64 midnight =
                QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, hours * 3600).toSecsSinceEpoch();
            QCOMPARE(dayOf(midnight), day);
        }
        QCOMPARE(dayOf(timeOfDay(day)), day);
    }

private:
    [[nodiscard]] QList<Problem> check(const Person &wanted, PersonFields fields) const
    {
        const auto holder = [](PersonField field, const QString &value) {
            const bool taken = (field == PersonField::Mobile && value == u"+8613911112222")
                || (field == PersonField::EmployeeNo && value == u"E1");
            return taken ? PersonId(u"ou_wang"_s) : PersonId();
        };
        return checkPerson(wanted, fields, wanted.id, m_tree, PersonLimits(), holder);
    }

    Directory m_tree = makeTree({u"sales 0 1"_s, u"lab 0 2"_s});
};

} // namespace

ORGDESK_TEST(PersonTest)

#include "person_test.moc"
