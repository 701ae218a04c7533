// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"
#include "app/cli/session.h"

namespace OrgDesk {

/// department create, update, move and delete: makes the Changes, runs them as a plan and prints
/// the department as it is now ({"deleted": ID} for a deletion). Gives the exit code.
[[nodiscard]] QCoro::Task<int> writeDepartment(Session &session, CliOptions options);

} // namespace OrgDesk
