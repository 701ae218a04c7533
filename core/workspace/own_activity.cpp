// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/own_activity.h"

#include "core/directory/list_changes.h"

#include <algorithm>

namespace OrgDesk {

namespace {

ActivityKind kindOf(const Change &change)
{
    struct Teller
    {
        ActivityKind operator()(const CreateDepartment &) const
        {
            return ActivityKind::DepartmentCreated;
        }
        ActivityKind operator()(const UpdateDepartment &update) const
        {
            return update.wanted.name && update.wanted.name != update.base.name
                ? ActivityKind::DepartmentRenamed
                : ActivityKind::DepartmentEdited;
        }
        ActivityKind operator()(const MoveDepartment &) const
        {
            return ActivityKind::DepartmentMoved;
        }
        ActivityKind operator()(const DeleteDepartment &) const
        {
            return ActivityKind::DepartmentRemoved;
        }
        ActivityKind operator()(const CreatePerson &) const { return ActivityKind::PersonJoined; }
        ActivityKind operator()(const UpdatePerson &update) const
        {
            const PersonFields changed = changedFields(update);
            if (changed.testFlag(PersonField::Memberships))
                return ActivityKind::PersonMoved;
            if (changed != PersonFields(PersonField::Status))
                return ActivityKind::PersonEdited;
            return update.wanted.status == PersonStatus::Frozen ? ActivityKind::PersonFrozen
                                                                : ActivityKind::PersonUnfrozen;
        }
        ActivityKind operator()(const OffboardPerson &) const { return ActivityKind::PersonLeft; }
        ActivityKind operator()(const RestorePerson &) const
        {
            return ActivityKind::PersonRestored;
        }
        ActivityKind operator()(const ChangeGroup &change) const
        {
            return change.joins ? ActivityKind::GroupJoined : ActivityKind::GroupLeft;
        }
        ActivityKind operator()(const ChangeListEntry &change) const
        {
            return activityKindOf(change);
        }
    };
    return std::visit(Teller{}, change.what);
}

} // namespace

ActivityEntry activityOf(const JournalEntry &entry)
{
    ActivityEntry line;
    line.number = -entry.number;
    line.at = entry.endedAt.isValid() ? entry.endedAt : entry.plannedAt;
    line.kind = kindOf(entry.change);
    const bool creates = !createdLocalId(entry.change).isEmpty();
    line.department = creates ? entry.created.department : targetDepartment(entry.change);
    line.person = creates ? entry.created.person : targetPerson(entry.change);
    if (line.department.isEmpty() && std::holds_alternative<ChangeListEntry>(entry.change.what))
        line.department = rootDepartment();
    line.name = entry.name;
    line.from = entry.from;
    line.to = entry.to;
    line.own = entry.state;
    line.change = entry.change.id;
    line.error = entry.error;
    return line;
}

QList<ActivityEntry> mergedActivity(QList<ActivityEntry> fromPlatform,
                                    const QList<JournalEntry> &own, int limit,
                                    const ActivitySubject &about)
{
    for (const JournalEntry &entry : own) {
        const ActivityEntry line = activityOf(entry);
        const bool wanted = about.isEverything()
            || (about.person.isEmpty()
                    ? line.person.isEmpty() && line.department == about.department
                    : line.person == about.person);
        if (wanted)
            fromPlatform.append(line);
    }
    std::stable_sort(fromPlatform.begin(), fromPlatform.end(),
                     [](const ActivityEntry &a, const ActivityEntry &b) { return a.at > b.at; });
    if (fromPlatform.size() > limit)
        fromPlatform.resize(limit);
    return fromPlatform;
}

Result<QList<ActivityEntry>> storedActivity(MirrorReader &mirror, const QString &folder, int limit,
                                            const ActivitySubject &about)
{
    const Result<QList<ActivityEntry>> fromPlatform = mirror.activity(limit, about);
    if (!fromPlatform)
        return fromPlatform;
    const Result<QList<JournalEntry>> own =
        JournalStore::readRecent(folder, about.isEverything() ? limit : ownChangesLookedAt);
    if (!own)
        return failure(own.error());
    return mergedActivity(*fromPlatform, *own, limit, about);
}

} // namespace OrgDesk
