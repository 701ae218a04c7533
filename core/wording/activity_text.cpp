// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/list_change_text.h"
#include "core/wording/names.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ActivityWording
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWording)
};

QString placeOr(const QString &name)
{
    return name.isEmpty() ? topLevelName() : inSentence(name);
}

QString renamed(const ActivityEntry &entry, const QString &name)
{
    if (entry.from.isEmpty() || entry.to.isEmpty())
        return ActivityWording::tr("%1 was renamed").arg(name);
    return ActivityWording::tr("%1 was renamed to %2")
        .arg(inSentence(entry.from), inSentence(entry.to));
}

QString movedDepartment(const ActivityEntry &entry, const QString &name)
{
    // A department without old and new place was erased, or only changed its order.
    if (entry.from == entry.to)
        return entry.to.isEmpty() ? ActivityWording::tr("%1 was moved").arg(name)
                                  : ActivityWording::tr("%1 was moved to another place within %2")
                                        .arg(name, inSentence(entry.to));
    return ActivityWording::tr("%1 was moved from %2 to %3")
        .arg(name, placeOr(entry.from), placeOr(entry.to));
}

QString movedPerson(const ActivityEntry &entry, const QString &name)
{
    if (entry.from.isEmpty() && entry.to.isEmpty())
        return ActivityWording::tr("%1 was moved between departments").arg(name);
    if (entry.from.isEmpty())
        return ActivityWording::tr("%1 now belongs to %2").arg(name, inSentence(entry.to));
    if (entry.to.isEmpty())
        return ActivityWording::tr("%1 does not belong to %2 any more")
            .arg(name, inSentence(entry.from));
    if (entry.from == entry.to)
        return ActivityWording::tr("The departments of %1 were changed").arg(name);
    return ActivityWording::tr("%1 was moved from %2 to %3")
        .arg(name, inSentence(entry.from), inSentence(entry.to));
}

QString scopeChanged(const ActivityEntry &entry)
{
    const QString came =
        ActivityWording::tr("%Ln department(s) or person(s) came", nullptr, entry.count);
    const QString went =
        ActivityWording::tr("%Ln department(s) or person(s) went", nullptr, entry.removedCount);
    if (entry.count > 0 && entry.removedCount > 0)
        return ActivityWording::tr("What this app may see has changed: %1, %2").arg(came, went);
    if (entry.count > 0 || entry.removedCount > 0)
        return ActivityWording::tr("What this app may see has changed: %1")
            .arg(entry.count > 0 ? came : went);
    return ActivityWording::tr("What this app may see has changed");
}

QString ownFieldsChanged(const ActivityEntry &entry)
{
    const QString came = ActivityWording::tr("%Ln added", "own fields", entry.count);
    const QString went = ActivityWording::tr("%Ln removed", "own fields", entry.removedCount);
    if (entry.count > 0 && entry.removedCount > 0)
        return ActivityWording::tr("The company's own fields have changed: %1, %2").arg(came, went);
    if (entry.count > 0 || entry.removedCount > 0)
        return ActivityWording::tr("The company's own fields have changed: %1")
            .arg(entry.count > 0 ? came : went);
    return ActivityWording::tr("The company's own fields have changed");
}

QString listChanged(const ActivityEntry &entry)
{
    const QString told = tellOfList(entry.kind, entry.from, entry.to);
    return told.isEmpty() ? ownFieldsChanged(entry) : told;
}

QString happened(const ActivityEntry &entry)
{
    const QString department = departmentInSentence(entry.name, entry.department.value());
    const QString person = personInSentence(entry.name, entry.person.value());
    switch (entry.kind) {
    case ActivityKind::DepartmentCreated:
        return entry.to.isEmpty()
            ? ActivityWording::tr("%1 was created").arg(department)
            : ActivityWording::tr("%1 was created in %2").arg(department, inSentence(entry.to));
    case ActivityKind::DepartmentRenamed:
        return renamed(entry, department);
    case ActivityKind::DepartmentMoved:
        return movedDepartment(entry, department);
    case ActivityKind::DepartmentEdited:
        return ActivityWording::tr("%1 was edited").arg(department);
    case ActivityKind::DepartmentRemoved:
        return ActivityWording::tr("%1 was deleted").arg(department);
    case ActivityKind::PersonJoined:
        return entry.to.isEmpty()
            ? ActivityWording::tr("%1 joined").arg(person)
            : ActivityWording::tr("%1 joined %2").arg(person, inSentence(entry.to));
    case ActivityKind::PersonMoved:
        return movedPerson(entry, person);
    case ActivityKind::PersonEdited:
        return ActivityWording::tr("The data of %1 changed").arg(person);
    case ActivityKind::PersonLeft:
        return entry.from.isEmpty()
            ? ActivityWording::tr("%1 left").arg(person)
            : ActivityWording::tr("%1 left %2").arg(person, inSentence(entry.from));
    case ActivityKind::ScopeChanged:
        return scopeChanged(entry);
    case ActivityKind::PersonFrozen:
        return ActivityWording::tr("%1 was frozen").arg(person);
    case ActivityKind::PersonUnfrozen:
        return ActivityWording::tr("%1 was unfrozen").arg(person);
    case ActivityKind::PersonRestored:
        return entry.to.isEmpty()
            ? ActivityWording::tr("%1 came back").arg(person)
            : ActivityWording::tr("%1 came back to %2").arg(person, inSentence(entry.to));
    case ActivityKind::GroupJoined:
        return ActivityWording::tr("%1 was put into the group %2")
            .arg(person, inSentence(entry.to));
    case ActivityKind::GroupLeft:
        return ActivityWording::tr("%1 was taken out of the group %2")
            .arg(person, inSentence(entry.from));
    default:
        return listChanged(entry);
    }
    return {};
}

QString intendedForPerson(const ActivityEntry &entry)
{
    const QString person = personInSentence(entry.name, entry.person.value());
    switch (entry.kind) {
    case ActivityKind::PersonJoined:
        return entry.to.isEmpty()
            ? ActivityWording::tr("Add %1").arg(person)
            : ActivityWording::tr("Add %1 to %2").arg(person, inSentence(entry.to));
    case ActivityKind::PersonMoved:
        if (entry.from.isEmpty() || entry.to.isEmpty())
            return ActivityWording::tr("Change the departments of %1").arg(person);
        return ActivityWording::tr("Move %1 from %2 to %3")
            .arg(person, inSentence(entry.from), inSentence(entry.to));
    case ActivityKind::PersonLeft:
        return ActivityWording::tr("Offboard %1").arg(person);
    case ActivityKind::PersonFrozen:
        return ActivityWording::tr("Freeze %1").arg(person);
    case ActivityKind::PersonUnfrozen:
        return ActivityWording::tr("Unfreeze %1").arg(person);
    case ActivityKind::PersonRestored:
        return ActivityWording::tr("Restore %1").arg(person);
    case ActivityKind::GroupJoined:
        return ActivityWording::tr("Put %1 into the group %2").arg(person, inSentence(entry.to));
    case ActivityKind::GroupLeft:
        return ActivityWording::tr("Take %1 out of the group %2")
            .arg(person, inSentence(entry.from));
    default:
        return ActivityWording::tr("Edit %1").arg(person);
    }
}

// An own change that has not (or not yet) taken effect is told as an intention.
QString intended(const ActivityEntry &entry)
{
    const QString name = departmentInSentence(entry.name, entry.department.value());
    switch (entry.kind) {
    case ActivityKind::DepartmentCreated:
        return entry.to.isEmpty()
            ? ActivityWording::tr("Create %1").arg(name)
            : ActivityWording::tr("Create %1 in %2").arg(name, inSentence(entry.to));
    case ActivityKind::DepartmentRenamed:
        if (entry.from.isEmpty() || entry.to.isEmpty())
            return ActivityWording::tr("Rename %1").arg(name);
        return ActivityWording::tr("Rename %1 to %2")
            .arg(inSentence(entry.from), inSentence(entry.to));
    case ActivityKind::DepartmentMoved:
        if (entry.from == entry.to)
            return ActivityWording::tr("Move %1").arg(name);
        return ActivityWording::tr("Move %1 from %2 to %3")
            .arg(name, placeOr(entry.from), placeOr(entry.to));
    case ActivityKind::DepartmentRemoved:
        return ActivityWording::tr("Delete %1").arg(name);
    default:
        if (const QString list = intendForList(entry.kind, entry.from, entry.to); !list.isEmpty())
            return list;
        return entry.person.isEmpty() ? ActivityWording::tr("Edit %1").arg(name)
                                      : intendedForPerson(entry);
    }
}

} // namespace

QString describe(const ActivityEntry &entry)
{
    return entry.own && !tookEffect(*entry.own) ? intended(entry) : happened(entry);
}

QString describe(RunState state)
{
    switch (state) {
    case RunState::Planned:
        return ActivityWording::tr("waiting");
    case RunState::Sent:
        return ActivityWording::tr("under way");
    case RunState::Done:
        return ActivityWording::tr("done");
    case RunState::DonePartly:
        return ActivityWording::tr("done in part");
    case RunState::Failed:
        return ActivityWording::tr("refused");
    case RunState::Unknown:
        return ActivityWording::tr("being found out");
    case RunState::NotMade:
        return ActivityWording::tr("not made");
    case RunState::Differs:
        return ActivityWording::tr("somebody else changed it too");
    case RunState::Unverifiable:
        return ActivityWording::tr("cannot be verified");
    }
    return {};
}

} // namespace OrgDesk
