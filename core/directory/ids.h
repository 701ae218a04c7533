// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/typed_id.h"

namespace OrgDesk {

struct DepartmentTag;
struct PersonTag;
struct GroupTag;
struct UnitTag;
struct ChangeTag;
struct PlanTag;

/// A department's permanent ID (Feishu: open_department_id). "0" is the root on every platform.
using DepartmentId = TypedId<DepartmentTag>;
/// A person's permanent ID (Feishu: open_id).
using PersonId = TypedId<PersonTag>;
/// A user group's ID; it never changes (Feishu: group_id).
using GroupId = TypedId<GroupTag>;
/// A business unit's ID; it never changes (Feishu: unit_id).
using UnitId = TypedId<UnitTag>;
/// A Change's own ID, a UUID made by OrgDesk.
using ChangeId = TypedId<ChangeTag>;
/// A plan's, and its run's, own ID, a UUID made by OrgDesk.
using PlanId = TypedId<PlanTag>;

/// The root of the organization; never listed, never edited.
[[nodiscard]] inline const DepartmentId &rootDepartment()
{
    static const DepartmentId root(QStringLiteral("0"));
    return root;
}

/// The place in the tree for single people whom the app may see though none of their departments
/// ("Shared with this app"). Exists in the mirror and the window only, never on a platform.
[[nodiscard]] inline const DepartmentId &sharedPeopleDepartment()
{
    static const DepartmentId shared(QStringLiteral("~shared"));
    return shared;
}

} // namespace OrgDesk
