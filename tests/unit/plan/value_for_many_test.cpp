// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/value_for_many.h"

#include "core/directory/custom_values.h"
#include "core/directory/person_checks.h"
#include "core/directory/person_text.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Person li()
{
    Person person;
    person.id = PersonId(u"ou-li"_s);
    person.name = u"Li Na"_s;
    person.jobTitle = u"Clerk"_s;
    person.city = u"Beijing"_s;
    person.employeeType = 1;
    person.leader = PersonId(u"ou-boss"_s);
    person.dottedLineLeaders = {PersonId(u"ou-a"_s), PersonId(u"ou-b"_s)};
    person.joinTime = timeOfDay(QDate(2026, 3, 31)) + 600;
    person.customValues = {{u"C-1"_s, CustomFieldType::Text, u"A 1"_s, {}, {}, {}, {}},
                           {u"C-2"_s, CustomFieldType::Option, u"Early"_s, {}, {}, u"o1"_s, {}}};
    return person;
}

ValueForMany valueIn(PersonField field)
{
    ValueForMany value;
    value.field = field;
    return value;
}

/// What the Change makes of the person; the person when there is none.
Person after(const Person &person, const ValueForMany &value)
{
    const auto change = changeFor(person, value);
    return change ? std::get<UpdatePerson>(change->what).wanted : person;
}

} // namespace

class ValueForManyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldChangeTheOneFieldOnly()
    {
        ValueForMany value = valueIn(PersonField::JobTitle);
        value.holder.jobTitle = u"Engineer"_s;
        value.holder.city = u"Tokyo"_s;
        const auto change = changeFor(li(), value);
        QVERIFY(change);
        const auto &update = std::get<UpdatePerson>(change->what);
        QCOMPARE(update.fields, PersonFields(PersonField::JobTitle));
        QCOMPARE(update.base, li());
        QCOMPARE(update.wanted.jobTitle, u"Engineer"_s);
        QCOMPARE(update.wanted.city, u"Beijing"_s);
    }

    void shouldMakeNothingWhereTheValueIsTheSame()
    {
        ValueForMany title = valueIn(PersonField::JobTitle);
        title.holder.jobTitle = u"Clerk"_s;
        QVERIFY(!changeFor(li(), title));
        // The same day at another hour is the same day.
        ValueForMany joined = valueIn(PersonField::JoinTime);
        joined.holder.joinTime = timeOfDay(QDate(2026, 3, 31));
        QVERIFY(!changeFor(li(), joined));
        joined.holder.joinTime = timeOfDay(QDate(2026, 4, 1));
        QCOMPARE(after(li(), joined).joinTime, joined.holder.joinTime);
        // Superiors have no order.
        ValueForMany dotted = valueIn(PersonField::DottedLineLeaders);
        dotted.holder.dottedLineLeaders = {PersonId(u"ou-b"_s), PersonId(u"ou-a"_s)};
        QVERIFY(!changeFor(li(), dotted));
        dotted.holder.dottedLineLeaders = {PersonId(u"ou-b"_s)};
        QCOMPARE(after(li(), dotted).dottedLineLeaders, dotted.holder.dottedLineLeaders);
    }

    void shouldClearWhatMayBeEmpty()
    {
        const ValueForMany nothing = valueIn(PersonField::City);
        QVERIFY(clears(nothing));
        QVERIFY(!lacks(li(), nothing));
        QCOMPARE(after(li(), nothing).city, QString());
        QVERIFY(!changeFor(after(li(), nothing), nothing));
        QVERIFY(after(li(), valueIn(PersonField::Leader)).leader.isEmpty());
        for (const PersonField field :
             {PersonField::EmployeeType, PersonField::Gender, PersonField::MobileVisible}) {
            QVERIFY(!canBeCleared(field));
            QVERIFY(!clears(valueIn(field)));
        }
    }

    void shouldLeaveTheOtherOwnFieldsAlone()
    {
        ValueForMany car = valueIn(PersonField::CustomValues);
        car.ownField = u"C-1"_s;
        car.holder.customValues = {{u"C-1"_s, CustomFieldType::Text, u"B 2"_s, {}, {}, {}, {}}};
        const Person changed = after(li(), car);
        QCOMPARE(customValueOf(changed.customValues, u"C-1"_s)->text, u"B 2"_s);
        QCOMPARE(*customValueOf(changed.customValues, u"C-2"_s),
                 *customValueOf(li().customValues, u"C-2"_s));
        // cleared
        car.holder.customValues.clear();
        QVERIFY(clears(car));
        const Person bare = after(li(), car);
        QVERIFY(!customValueOf(bare.customValues, u"C-1"_s));
        QCOMPARE(bare.customValues.size(), 1);
        QVERIFY(lacks(bare, car));
    }

    void shouldOfferNothingThatIsUnique()
    {
        for (const PersonField field :
             {PersonField::Mobile, PersonField::Email, PersonField::EnterpriseEmail,
              PersonField::EmployeeNo, PersonField::CustomId, PersonField::Name,
              PersonField::Memberships, PersonField::Status})
            QVERIFY(!fieldsForMany().contains(field));
    }

    void shouldBeCheckedLikeAnyOtherEdit()
    {
        ValueForMany value = valueIn(PersonField::Leader);
        value.holder.leader = li().id;
        const auto problems = checkPersonChange(*changeFor(li(), value), Directory(), {});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().kind, ProblemKind::OwnManager);
    }
};

ORGDESK_TEST(ValueForManyTest)

#include "value_for_many_test.moc"
