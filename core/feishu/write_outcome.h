// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/net/api_client.h"
#include "core/platform/writing.h"

namespace OrgDesk::Feishu {

/// What a write that failed has done. Refused is said only where no try can have made the change.
[[nodiscard]] ApplyOutcome outcomeOf(const ApiFailure &failed);

/// What was written is not in the mirror: an answer without facts.
[[nodiscard]] Delta nothingNew(const Clock &clock);

/// A Change came with a reference that its run should have bound: a defect of ours.
[[nodiscard]] Error notBound();

} // namespace OrgDesk::Feishu
