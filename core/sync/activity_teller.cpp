// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/activity_teller.h"

#include "core/sync/activity_builder.h"

#include <algorithm>
#include <chrono>

namespace OrgDesk {

namespace {

// Later than that it is told as anybody's: rather twice than not at all.
constexpr auto echoesComeWithin = std::chrono::seconds(60);

bool isEchoOf(const ChangeListEntry &own, const ListChange &change)
{
    using What = ListChange::What;
    if (!own.base)
        return change.what == What::TypeAdded && change.name == own.wanted->name;
    if (!own.wanted)
        return change.what == What::TypeRemoved
            && (change.name == own.base->name || change.before == own.base->name);
    if (change.name != own.wanted->name)
        return false;
    switch (change.what) {
    case What::TypeRenamed:
        return own.base->name != own.wanted->name || own.base->i18nName != own.wanted->i18nName;
    case What::TypeEnabled:
        return !own.base->active && own.wanted->active;
    case What::TypeDisabled:
        return own.base->active && !own.wanted->active;
    default:
        return false;
    }
}

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

bool ActivityTeller::isOwn(const ListChange &change) const
{
    const bool underWay =
        std::any_of(m_ownChanges.cbegin(), m_ownChanges.cend(), [&](const Change &own) {
            const auto *list = std::get_if<ChangeListEntry>(&own.what);
            return list && isEchoOf(*list, change);
        });
    const QDateTime now = m_context->clock.now();
    return underWay
        || std::any_of(m_madeOfLists.cbegin(), m_madeOfLists.cend(), [&](const auto &made) {
               return made.second.addDuration(echoesComeWithin) > now
                   && isEchoOf(made.first, change);
           });
}

void ActivityTeller::expectEcho(const ChangeListEntry &change)
{
    const QDateTime now = m_context->clock.now();
    m_madeOfLists.removeIf(
        [&](const auto &made) { return made.second.addDuration(echoesComeWithin) <= now; });
    m_madeOfLists.append({change, now});
}

void ActivityTeller::tell(const ListChange &change)
{
    if (isOwn(change))
        return;
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
