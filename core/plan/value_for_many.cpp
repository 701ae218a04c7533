// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/value_for_many.h"

#include "core/directory/custom_values.h"
#include "core/directory/person_text.h"
#include "core/plan/person_edits.h"

#include <QSet>

namespace OrgDesk {

namespace {

/// That own field alone; none when it has no value.
QList<CustomValue> ownValue(const Person &person, const QString &field)
{
    const CustomValue *value = customValueOf(person.customValues, field);
    return value ? QList<CustomValue>{*value} : QList<CustomValue>();
}

bool areSame(const QList<PersonId> &a, const QList<PersonId> &b)
{
    return QSet<PersonId>(a.cbegin(), a.cend()) == QSet<PersonId>(b.cbegin(), b.cend());
}

} // namespace

const QList<PersonField> &fieldsForMany()
{
    static const QList<PersonField> fields{
        PersonField::JobTitle,  PersonField::Leader,       PersonField::DottedLineLeaders,
        PersonField::City,      PersonField::Country,      PersonField::WorkStation,
        PersonField::JoinTime,  PersonField::EmployeeType, PersonField::JobLevel,
        PersonField::JobFamily, PersonField::Gender,       PersonField::MobileVisible,
    };
    return fields;
}

bool canBeCleared(PersonField field)
{
    // These always have one of their values.
    return field != PersonField::EmployeeType && field != PersonField::Gender
        && field != PersonField::MobileVisible;
}

bool lacks(const Person &person, const ValueForMany &value)
{
    if (value.field == PersonField::CustomValues)
        return ownValue(person, value.ownField).isEmpty();
    return canBeCleared(value.field) && !differences(person, Person(), value.field);
}

bool clears(const ValueForMany &value)
{
    return lacks(value.holder, value);
}

Person withValue(const Person &base, const ValueForMany &value)
{
    Person wanted = base;
    switch (value.field) {
    case PersonField::CustomValues:
        wanted.customValues =
            withCustomValuesChanged(base.customValues, ownValue(base, value.ownField),
                                    ownValue(value.holder, value.ownField));
        break;
    case PersonField::JoinTime:
        if (dayOf(base.joinTime) != dayOf(value.holder.joinTime))
            wanted.joinTime = value.holder.joinTime;
        break;
    case PersonField::DottedLineLeaders:
        if (!areSame(base.dottedLineLeaders, value.holder.dottedLineLeaders))
            wanted.dottedLineLeaders = value.holder.dottedLineLeaders;
        break;
    default:
        merge(wanted, value.holder, value.field);
        break;
    }
    return wanted;
}

bool wouldChange(const Person &base, const ValueForMany &value)
{
    return bool(differences(base, withValue(base, value), value.field));
}

std::optional<Change> changeFor(const Person &base, const ValueForMany &value)
{
    return editPerson(base, withValue(base, value), value.field);
}

} // namespace OrgDesk
