// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/activity_teller.h"

#include "core/sync/activity_builder.h"

namespace OrgDesk {

namespace {

ActivityKind kindOf(ListChange::What what)
{
    switch (what) {
    case ListChange::What::TypeAdded:
        return ActivityKind::EmployeeTypeAdded;
    case ListChange::What::TypeRenamed:
        return ActivityKind::EmployeeTypeRenamed;
    case ListChange::What::TypeEnabled:
        return ActivityKind::EmployeeTypeEnabled;
    case ListChange::What::TypeDisabled:
        return ActivityKind::EmployeeTypeDisabled;
    case ListChange::What::TypeRemoved:
        return ActivityKind::EmployeeTypeRemoved;
    case ListChange::What::OwnFields:
        break;
    }
    return ActivityKind::OwnFieldsChanged;
}

} // namespace

ActivityTeller::ActivityTeller(SharedContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
}

bool ActivityTeller::isOwn(const Commit &commit) const
{
    return isEchoOf(m_ownChanges, commit);
}

bool ActivityTeller::isOwnDeletion(const DepartmentId &department) const
{
    return isDeletedBy(m_ownChanges, department);
}

void ActivityTeller::tell(const Commit &commit)
{
    Commit told = commit;
    // With a part of the company in scope, what is gone may have left the part: no name of it may
    // stay, so none is written down (see Erasure).
    if (!m_context->scope.wholeCompany) {
        told.removedPeople.clear();
        told.removedDepartments.clear();
    }
    const QList<ActivityEntry> entries = activitiesOf(told, m_context->tree());
    for (const ActivityEntry &entry : entries)
        add(entry);
}

void ActivityTeller::tell(const ListChange &change)
{
    ActivityEntry entry;
    entry.at = change.at;
    entry.kind = kindOf(change.what);
    entry.department = rootDepartment();
    entry.name = change.name.isEmpty() ? change.before : change.name;
    entry.from = change.before;
    entry.to = change.name;
    entry.count = change.added;
    entry.removedCount = change.removed;
    add(entry);
}

void ActivityTeller::tellScopeChange(int gained, int lost)
{
    if (gained == 0 && lost == 0)
        return;
    ActivityEntry entry;
    entry.at = m_context->clock.now();
    entry.kind = ActivityKind::ScopeChanged;
    entry.department = rootDepartment();
    entry.count = gained;
    entry.removedCount = lost;
    add(entry);
}

void ActivityTeller::add(const ActivityEntry &entry)
{
    const auto stored = m_context->writer.checked(m_context->store.addActivity(entry));
    if (stored)
        Q_EMIT told(*stored);
}

} // namespace OrgDesk
