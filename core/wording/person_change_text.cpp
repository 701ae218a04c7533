// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/person_change_text.h"

#include "core/base/overloaded.h"
#include "core/directory/person_fields.h"
#include "core/wording/field_names.h"

#include <QCoreApplication>

namespace OrgDesk {

namespace {

struct PersonChangeWording
{
    Q_DECLARE_TR_FUNCTIONS(PersonChangeWording)
};

using Names = PersonChangeNames;

QString intendMove(const Names &names)
{
    if (names.from.isEmpty() && names.to.isEmpty())
        return PersonChangeWording::tr("Change the departments of %1").arg(names.person);
    if (names.from.isEmpty())
        return PersonChangeWording::tr("Add %1 to %2 as well").arg(names.person, names.to);
    if (names.to.isEmpty())
        return PersonChangeWording::tr("Take %1 out of %2").arg(names.person, names.from);
    return PersonChangeWording::tr("Move %1 from %2 to %3").arg(names.person, names.from, names.to);
}

QString tellMove(const Names &names)
{
    if (names.from.isEmpty() && names.to.isEmpty())
        return PersonChangeWording::tr("The departments of %1 were changed").arg(names.person);
    if (names.from.isEmpty())
        return PersonChangeWording::tr("%1 was added to %2 as well").arg(names.person, names.to);
    if (names.to.isEmpty())
        return PersonChangeWording::tr("%1 was taken out of %2").arg(names.person, names.from);
    return PersonChangeWording::tr("%1 was moved from %2 to %3")
        .arg(names.person, names.from, names.to);
}

QString intendUpdate(const UpdatePerson &update, const Names &names)
{
    const QList<PersonField> fields = listOf(changedFields(update));
    if (fields.size() != 1)
        return PersonChangeWording::tr("Edit %1").arg(names.person);
    switch (fields.constFirst()) {
    case PersonField::Memberships:
        return intendMove(names);
    case PersonField::Status:
        return update.wanted.status == PersonStatus::Frozen
            ? PersonChangeWording::tr("Freeze %1").arg(names.person)
            : PersonChangeWording::tr("Unfreeze %1").arg(names.person);
    default:
        //: %1 is a person, %2 a field of the form.
        return PersonChangeWording::tr("Change “%2” of %1")
            .arg(names.person, fieldName(fields.constFirst()));
    }
}

QString tellUpdate(const UpdatePerson &update, const Names &names)
{
    const QList<PersonField> fields = listOf(changedFields(update));
    if (fields.size() != 1)
        return PersonChangeWording::tr("%1 was edited").arg(names.person);
    switch (fields.constFirst()) {
    case PersonField::Memberships:
        return tellMove(names);
    case PersonField::Status:
        return update.wanted.status == PersonStatus::Frozen
            ? PersonChangeWording::tr("%1 was frozen").arg(names.person)
            : PersonChangeWording::tr("%1 was unfrozen").arg(names.person);
    default:
        //: %1 is a person, %2 a field of the form.
        return PersonChangeWording::tr("“%2” of %1 was changed")
            .arg(names.person, fieldName(fields.constFirst()));
    }
}

} // namespace

QString intendForPerson(const Change &change, const PersonChangeNames &names)
{
    return std::visit(
        Overloaded{
            [&](const CreatePerson &) {
                return names.to.isEmpty()
                    ? PersonChangeWording::tr("Add %1").arg(names.person)
                    : PersonChangeWording::tr("Add %1 to %2").arg(names.person, names.to);
            },
            [&](const UpdatePerson &update) { return intendUpdate(update, names); },
            [&](const OffboardPerson &) {
                return PersonChangeWording::tr("Offboard %1").arg(names.person);
            },
            [&](const RestorePerson &) {
                return names.to.isEmpty()
                    ? PersonChangeWording::tr("Restore %1").arg(names.person)
                    : PersonChangeWording::tr("Restore %1 to %2").arg(names.person, names.to);
            },
            [&](const ChangeGroup &group) {
                //: %1 is a person, %2 a user group.
                return group.joins ? PersonChangeWording::tr("Put %1 into the group %2")
                                         .arg(names.person, names.to)
                                   : PersonChangeWording::tr("Take %1 out of the group %2")
                                         .arg(names.person, names.from);
            },
            [](const auto &) { return QString(); }},
        change.what);
}

QString tellOfPerson(const Change &change, const PersonChangeNames &names)
{
    return std::visit(
        Overloaded{
            [&](const CreatePerson &) {
                return names.to.isEmpty()
                    ? PersonChangeWording::tr("%1 was added").arg(names.person)
                    : PersonChangeWording::tr("%1 was added to %2").arg(names.person, names.to);
            },
            [&](const UpdatePerson &update) { return tellUpdate(update, names); },
            [&](const OffboardPerson &) {
                return PersonChangeWording::tr("%1 was offboarded").arg(names.person);
            },
            [&](const RestorePerson &) {
                return names.to.isEmpty()
                    ? PersonChangeWording::tr("%1 was restored").arg(names.person)
                    : PersonChangeWording::tr("%1 was restored to %2").arg(names.person, names.to);
            },
            [&](const ChangeGroup &group) {
                //: %1 is a person, %2 a user group.
                return group.joins ? PersonChangeWording::tr("%1 was put into the group %2")
                                         .arg(names.person, names.to)
                                   : PersonChangeWording::tr("%1 was taken out of the group %2")
                                         .arg(names.person, names.from);
            },
            [](const auto &) { return QString(); }},
        change.what);
}

} // namespace OrgDesk
