// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/plan_runner.h"
#include "core/store/journal_store.h"
#include "core/workspace/workspace.h"

namespace OrgDesk {

/// The inverse of the newest own run of which something can still be taken back. Fails with
/// NotFound when there is none, with Busy while a change is under way, and with OutcomeUnknown
/// while nobody knows what became of one: an older one must not be offered in its place.
[[nodiscard]] Result<UndoOffer> newestUndo(JournalStore &journal, PlanRunner &runner);

} // namespace OrgDesk
