// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "core/directory/checks.h"
#include "core/directory/directory.h"

#include <QList>

#include <optional>

namespace OrgDesk {

/// An order with which a new last child of `parent` does not meet a sibling.
[[nodiscard]] qint64 orderOfNewLast(const DepartmentId &parent, const Directory &tree);

/// The Changes that put `target` below `parent`, before the child `before` or, when that is empty,
/// last. Where there is no free order number between the neighbours, siblings are renumbered
/// first, in such a sequence that no two ever share a number. Empty when it stands there already.
/// The last one is the move itself.
[[nodiscard]] QList<Change> moveBefore(const DepartmentId &target, const DepartmentId &parent,
                                       const DepartmentId &before, const Directory &tree);

/// The Changes that turn `base` into `wanted`: an update of what differs, a move when the parent
/// does. A move keeps a wanted order, else it puts the department last. Empty: nothing differs.
[[nodiscard]] QList<Change> editDepartment(const Department &base, const Department &wanted,
                                           const Directory &tree);

/// The deletion of one department.
[[nodiscard]] Change deleteDepartment(const Department &base);

/// What deleting a department would meet and undo could not bring back.
struct DeletionConsequences
{
    int subDepartments = 0; ///< At all levels below.
    int directMembers = -1; ///< -1: unknown.
    bool hasLeaders = false;
    bool possible = false; ///< Nothing stands in the way as far as the mirror tells.
};
[[nodiscard]] DeletionConsequences consequencesOfDeleting(const DepartmentId &target,
                                                          const Directory &tree, int directMembers);

/// The Error that stands for a Problem when a Change is refused before it is sent.
[[nodiscard]] Error errorFrom(const Problem &problem);

} // namespace OrgDesk
