// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_progress.h"
#include "core/sync/sync_settings.h"

namespace OrgDesk {

/// Whether removals inferred from absence must wait for a person's word: more than the larger of
/// the floor and the share of their kind, or all of it.
[[nodiscard]] bool mustHold(const HeldRemovals &removals, const SyncSettings &settings);

} // namespace OrgDesk
