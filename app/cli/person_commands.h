// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"
#include "app/cli/session.h"

namespace OrgDesk {

/// person show: every field of one person, from the mirror.
[[nodiscard]] QCoro::Task<int> showPerson(Session &session, CliOptions options);

/// person create, update, move, offboard and restore: makes the Change, runs it as a plan and
/// prints the person as he or she is now ({"offboarded": ID} for a leaving). Gives the exit code.
[[nodiscard]] QCoro::Task<int> writePerson(Session &session, CliOptions options);

} // namespace OrgDesk
