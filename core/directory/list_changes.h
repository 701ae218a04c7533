// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/directory/checks.h"
#include "core/directory/company_lists.h"

namespace OrgDesk {

/// What speaks against a Change of a list as it is now; empty: nothing. An entry is found by its
/// ID, and without one, as the inverse of a creation has it, by its name.
[[nodiscard]] QList<Problem> checkListChange(const ChangeListEntry &change, const CompanyList &list,
                                             const DirectoryLimits &limits);

/// As what Activity tells it.
[[nodiscard]] ActivityKind activityKindOf(const ChangeListEntry &change);

/// The entry of the list that the Change is about; null when it is not there.
[[nodiscard]] const ListEntry *entryOf(const ChangeListEntry &change, const CompanyList &list);

} // namespace OrgDesk
