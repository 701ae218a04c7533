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

/// One person as the projection has him or her; `mirror` is what the mirror has. Empty when the
/// overlay takes the person away, or nobody knows the person.
[[nodiscard]] std::optional<Person> projectOne(const PersonId &id, std::optional<Person> mirror,
                                               const QList<Change> &overlay);

/// The departments whose projection the Changes touch.
[[nodiscard]] QSet<DepartmentId> touchedBy(const QList<Change> &overlay);
/// And the people.
[[nodiscard]] QSet<PersonId> peopleTouchedBy(const QList<Change> &overlay);

} // namespace OrgDesk
