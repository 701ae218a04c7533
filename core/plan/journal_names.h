// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"
#include "core/store/journal_store.h"

namespace OrgDesk {

/// Fills in the names by which the entry will be told later: of the target, and old and new name
/// (a renaming) or old and new parent. The root's name is empty.
void nameEntry(JournalEntry &entry, const Directory &tree);

} // namespace OrgDesk
