// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/department.h"
#include "core/directory/person.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMergeOnlyTheNamedFieldsOfADepartment()
    {
        Department into;
        into.name = u"Old"_s;
        into.order = 1;
        into.memberCount = 4;
        Department from;
        from.name = u"New"_s;
        from.order = 2;
        merge(into, from, DepartmentField::Name);
        QCOMPARE(into.name, u"New"_s);
        QCOMPARE(into.order, 1);
        QCOMPARE(into.memberCount, std::optional(4));
    }

    void shouldKeepDeputiesWhenOnlyTheMainLeaderIsTold()
    {
        Department into;
        into.leaders = {{PersonId(u"old"_s), LeaderRole::Main},
                        {PersonId(u"deputy"_s), LeaderRole::Deputy},
                        {PersonId(u"new"_s), LeaderRole::Deputy}};
        Department from;
        from.leaders = {{PersonId(u"new"_s), LeaderRole::Main}};
        merge(into, from, DepartmentField::MainLeader);
        QCOMPARE(into.mainLeader(), PersonId(u"new"_s));
        QCOMPARE(into.leaders.size(), 2);
        from.leaders.clear();
        merge(into, from, DepartmentField::MainLeader);
        QVERIFY(into.mainLeader().isEmpty());
        QCOMPARE(into.leaders.size(), 1);
    }

    void shouldNameTheDifferencesOfPeople()
    {
        Person a;
        a.name = u"Kim"_s;
        a.jobTitle = u"Clerk"_s;
        Person b = a;
        b.jobTitle = u"Boss"_s;
        b.city = u"Oslo"_s;
        const PersonFields both = PersonField::Name | PersonField::JobTitle;
        QCOMPARE(differences(a, b, both), PersonFields(PersonField::JobTitle));
        QCOMPARE(differences(a, b, both | PersonField::City),
                 PersonField::JobTitle | PersonField::City);
        merge(a, b, PersonField::JobTitle | PersonField::City);
        QVERIFY(a == b);
    }

    void shouldTakeTheFirstPlaceForTheMainOneWhenNoneIsMarked()
    {
        Person person;
        QVERIFY(person.mainDepartment().isEmpty());
        person.memberships = {{DepartmentId(u"x"_s), 0, 0, false},
                              {DepartmentId(u"y"_s), 0, 0, false}};
        QCOMPARE(person.mainDepartment(), DepartmentId(u"x"_s));
        person.memberships.last().main = true;
        QCOMPARE(person.mainDepartment(), DepartmentId(u"y"_s));
        QVERIFY(person.isMemberOf(DepartmentId(u"x"_s)));
        QVERIFY(!person.isMemberOf(DepartmentId(u"z"_s)));
    }
};

ORGDESK_TEST(ValuesTest)

#include "values_test.moc"
