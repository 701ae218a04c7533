// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"
#include "core/store/database.h"

#include <QHash>

namespace OrgDesk {

/// Distinct people at or below each department; the root's number is everyone. Inside a read
/// transaction.
[[nodiscard]] Result<QHash<DepartmentId, int>> subtreeCounts(Database &database);

} // namespace OrgDesk
