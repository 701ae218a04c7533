// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "core/directory/directory.h"

#include <QSet>

namespace OrgDesk {

/// Applies the Changes, in their order, to a copy of the mirror's tree: the projection. A Change
/// whose target is not there is passed over. Created departments appear under projectedId().
[[nodiscard]] Directory project(Directory mirror, const QList<Change> &overlay);

/// One department as the projection has it, without building the whole tree. Empty when the
/// overlay deletes it or nobody knows it.
[[nodiscard]] std::optional<Department> projectOne(const DepartmentId &id, const Directory &mirror,
                                                   const QList<Change> &overlay);

/// The departments whose projection the Changes touch.
[[nodiscard]] QSet<DepartmentId> touchedBy(const QList<Change> &overlay);

} // namespace OrgDesk
