// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/database.h"

// A mark in the table `meta` that tells whether the last session ended by itself.
namespace OrgDesk {

/// Sets the mark. Where the last session left it, the whole database is checked first:
/// StoreCorrupt when it is not sound.
[[nodiscard]] Result<void> markOpened(Database &database);

/// Takes the mark away. A failure is logged only: the next start checks once more then.
void markClosed(Database &database);

} // namespace OrgDesk
