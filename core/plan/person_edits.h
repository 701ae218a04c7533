// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"

#include <QList>

#include <optional>

namespace OrgDesk {

/// The Change that turns `base` into `wanted` among the named fields; empty: nothing differs.
[[nodiscard]] std::optional<Change> editPerson(const Person &base, const Person &wanted,
                                               PersonFields fields);

/// Where a person stands who is put into `to` and taken out of `from`. What was the main department
/// is the new one then; ranks in other departments stay.
[[nodiscard]] QList<Membership> movedBetween(const QList<Membership> &memberships,
                                             const DepartmentId &from, const DepartmentId &to);
/// Where a person stands who is put into `to` as well, behind the others.
[[nodiscard]] QList<Membership> addedTo(const QList<Membership> &memberships,
                                        const DepartmentId &to);
/// The memberships of somebody in these departments, the first one the main one.
[[nodiscard]] QList<Membership> membershipsIn(const QList<DepartmentId> &departments);

/// Everything to one person: what a hand-over form begins with.
[[nodiscard]] HandOver handOverTo(const PersonId &acceptor);

} // namespace OrgDesk
