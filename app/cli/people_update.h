// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"
#include "app/cli/session.h"

namespace OrgDesk {

/// Whether person update is about several people, or about those that a file names.
[[nodiscard]] bool isForSeveral(const CliOptions &options);

/// person update for several people: one plan that goes on after a refusal. Prints a list with an
/// object for each of them: {"given", "open_id", "name", "result", "error"}; `result` is done,
/// done_in_part, unchanged, refused, not_made, unknown, changed_meanwhile, unverifiable or
/// not_found, and `error` is null or {"message", "code", "log_id"}. Gives the exit code: Done when
/// everybody has the values now.
[[nodiscard]] QCoro::Task<int> updatePeople(Session &session, CliOptions options);

} // namespace OrgDesk
