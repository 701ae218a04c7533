// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "core/directory/delta.h"

// What a Change says a department should look like, as facts.
namespace OrgDesk::Feishu {

/// The ID of an existing department; empty when the reference is not bound.
[[nodiscard]] std::optional<DepartmentId> boundId(const DepartmentRef &ref);

/// The values of a creation; the ID is not known yet.
[[nodiscard]] DepartmentUpserted wantedBy(const CreateDepartment &change,
                                          const DepartmentId &parent);
/// The values that an edit sends.
[[nodiscard]] DepartmentUpserted wantedBy(const UpdateDepartment &change,
                                          const DepartmentId &target);
/// The same fields as they were before the edit.
[[nodiscard]] DepartmentUpserted baseOf(const UpdateDepartment &change, const DepartmentId &target);

[[nodiscard]] DepartmentUpserted placedAt(const DepartmentId &target, const DepartmentId &parent,
                                          qint64 order);

/// Whether the state shows all the named values.
[[nodiscard]] bool shows(const DepartmentUpserted &state, const DepartmentUpserted &values);

} // namespace OrgDesk::Feishu
