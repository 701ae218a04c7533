// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/journal_store.h"

#include <QSet>

#include <utility>

namespace OrgDesk {

/// Takes out of journal entries what tells of things that may not be seen any more. IDs, states
/// and errors stay: what was done can still be followed, but not what it was called.
class JournalErasure
{
public:
    JournalErasure(const QList<PersonId> &people, const QList<DepartmentId> &departments);

    /// Takes in what the departments were before their deletion was undone, and what the runs that
    /// made them call them.
    void extend(const QList<JournalEntry> &entries);
    /// Every ID so far: where one of them stands in no Change and as no created department, only a
    /// name can tell of it.
    [[nodiscard]] QSet<QString> ids() const;
    /// What those of the entries call it that are about something hidden.
    [[nodiscard]] QSet<QString> namesIn(const QList<JournalEntry> &entries) const;
    /// Those of the entries that are not what they were; `entries` are at least all that the IDs
    /// and the names stand in. Those that tell the names come last: where writing them is cut
    /// short, the names can be found once more.
    [[nodiscard]] QList<JournalEntry> erase(QList<JournalEntry> entries) const;

private:
    /// A department by what one run calls it before it exists.
    using PlannedInRun = std::pair<PlanId, QString>;

    [[nodiscard]] bool makesHidden(const JournalEntry &entry) const;
    [[nodiscard]] bool concerns(const DepartmentRef &ref, const PlanId &run) const;
    [[nodiscard]] bool concernsTarget(const JournalEntry &entry) const;
    [[nodiscard]] bool concernsPlaces(const QList<Membership> &memberships,
                                      const PlanId &run) const;
    [[nodiscard]] bool concernsParents(const JournalEntry &entry) const;
    [[nodiscard]] bool concernsLeaders(const JournalEntry &entry) const;

    QSet<PersonId> m_people;
    QSet<DepartmentId> m_departments;
    QSet<PlannedInRun> m_planned;
};

} // namespace OrgDesk
