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

    /// Those of the entries that are not what they were.
    [[nodiscard]] QList<JournalEntry> erase(QList<JournalEntry> entries) const;

private:
    /// A department by what one run calls it before it exists.
    using PlannedInRun = std::pair<PlanId, QString>;

    /// Takes in what the departments were before their deletion was undone, and what the runs that
    /// made them call them.
    void extend(const QList<JournalEntry> &entries);
    [[nodiscard]] bool makesHidden(const JournalEntry &entry) const;
    [[nodiscard]] bool concerns(const DepartmentRef &ref, const PlanId &run) const;
    [[nodiscard]] bool concernsTarget(const JournalEntry &entry) const;
    [[nodiscard]] bool concernsParents(const JournalEntry &entry) const;
    [[nodiscard]] bool concernsLeaders(const JournalEntry &entry) const;

    QSet<PersonId> m_people;
    QSet<DepartmentId> m_departments;
    QSet<PlannedInRun> m_planned;
};

} // namespace OrgDesk
