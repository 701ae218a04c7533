// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace OrgDesk {

/// How far a sync is.
struct SyncProgress
{
    enum class Phase {
        Idle,
        Scope, ///< What the app may see.
        Departments,
        People, ///< Member lists, department by department.
        Comparing, ///< What was not listed is looked up one by one.
    };

    Phase phase = Phase::Idle;
    /// The mirror has never been complete.
    bool first = false;
    /// Departments in the tree so far.
    int departmentsRead = 0;
    /// Departments whose members have been read, of how many.
    int departmentsDone = 0;
    int departmentsTotal = 0;
    /// Rows of people read; people in several departments count several times.
    int peopleRead = 0;
    /// Estimate; empty while unknown.
    std::optional<std::chrono::milliseconds> remaining;

    bool operator==(const SyncProgress &) const = default;
};

/// In the mirror, and not found on the platform.
struct Absent
{
    QList<DepartmentId> departments;
    QList<PersonId> people;

    [[nodiscard]] bool isEmpty() const { return departments.isEmpty() && people.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return departments.size() + people.size(); }
};

/// Removals that were inferred from absence and wait for a person's word (design decision 12).
struct HeldRemovals
{
    int departments = 0;
    int departmentsTotal = 0;
    int people = 0;
    int peopleTotal = 0;

    bool operator==(const HeldRemovals &) const = default;
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::SyncProgress)
Q_DECLARE_METATYPE(OrgDesk::HeldRemovals)
