// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/store/journal_store.h"
#include "core/store/mirror_reader.h"

namespace OrgDesk {

/// An own change, as the journal has it, told as a line of Activity. Its number is the journal's,
/// negative, so that it never meets one of the mirror's.
[[nodiscard]] ActivityEntry activityOf(const JournalEntry &entry);

/// How many own changes are looked through for one subject's.
inline constexpr int ownChangesLookedAt = 1000;

/// Both lists, newest first, at most `limit`; of the own changes those about the subject.
[[nodiscard]] QList<ActivityEntry> mergedActivity(QList<ActivityEntry> fromPlatform,
                                                  const QList<JournalEntry> &own, int limit,
                                                  const ActivitySubject &about = {});

/// The same from what is stored in the organization's folder, beside the process that has it open.
/// On the thread of the reader.
[[nodiscard]] Result<QList<ActivityEntry>> storedActivity(MirrorReader &mirror,
                                                          const QString &folder, int limit,
                                                          const ActivitySubject &about = {});

} // namespace OrgDesk
