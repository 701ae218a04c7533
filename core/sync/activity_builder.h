// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/directory/directory.h"

#include <QList>

namespace OrgDesk {

/// What a commit of an event means to a person, with the names as they are then. `tree` is the tree
/// after the commit. Changed counts alone are no news.
[[nodiscard]] QList<ActivityEntry> activitiesOf(const Commit &commit, const Directory &tree);

/// Whether the commit only shows what own Changes intend: the platform's echo of an own write
/// that overtook its answer.
[[nodiscard]] bool isEchoOf(const QList<Change> &own, const Commit &commit);

/// Whether one of the own Changes deletes the department.
[[nodiscard]] bool isDeletedBy(const QList<Change> &own, const DepartmentId &department);

} // namespace OrgDesk
