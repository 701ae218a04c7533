// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/directory/change.h"

namespace OrgDesk {

/// What happened to an employee type, and what is intended with it; `from` and `to` are its names
/// before and after. Empty for every other kind of activity.
[[nodiscard]] QString tellOfList(ActivityKind kind, const QString &from, const QString &to);
[[nodiscard]] QString intendForList(ActivityKind kind, const QString &from, const QString &to);

/// The same of a Change.
[[nodiscard]] QString tellOfList(const ChangeListEntry &change);
[[nodiscard]] QString intendForList(const ChangeListEntry &change);

} // namespace OrgDesk
