// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/store/journal_store.h"

namespace OrgDesk {

/// An own change, as the journal has it, told as a line of Activity. Its number is the journal's,
/// negative, so that it never meets one of the mirror's.
[[nodiscard]] ActivityEntry activityOf(const JournalEntry &entry);

/// Both lists, newest first, at most `limit`.
[[nodiscard]] QList<ActivityEntry> mergedActivity(QList<ActivityEntry> fromPlatform,
                                                  const QList<JournalEntry> &own, int limit);

} // namespace OrgDesk
