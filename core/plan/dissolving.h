// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "core/directory/checks.h"
#include "core/directory/directory.h"

#include <QList>

namespace OrgDesk {

/// A department is deleted though it is not empty: where those in it go first.
struct Dissolving
{
    DepartmentId department;
    /// Where its people go whose main department it is, or who have no other; the others just leave
    /// it. Empty: not chosen yet.
    DepartmentId peopleTo;
    /// Below which its sub-departments go, with all that is in them. Empty: not chosen yet.
    DepartmentId childrenTo;

    bool operator==(const Dissolving &) const = default;
};

/// Whether the person is to move, and not only to leave one of several departments.
[[nodiscard]] bool movesWith(const Person &person, const DepartmentId &department);

/// The Changes in their order: the people, the sub-departments behind those that are there already,
/// at last the deletion. Empty while a place that is needed has not been chosen, or when the
/// department is not there. `members` are all direct ones.
[[nodiscard]] QList<Change> dissolve(const Dissolving &how, const QList<Person> &members,
                                     const Directory &tree);

/// What speaks against it, first things first; empty: nothing that is known here.
[[nodiscard]] QList<Problem> problemsOfDissolving(const Dissolving &how,
                                                  const QList<Person> &members,
                                                  const Directory &tree,
                                                  const DirectoryLimits &limits);

} // namespace OrgDesk
