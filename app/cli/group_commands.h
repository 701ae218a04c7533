// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"
#include "app/cli/session.h"

namespace OrgDesk {

/// group list and group members, read from the platform itself.
[[nodiscard]] QCoro::Task<int> listGroups(Session &session, CliOptions options);
[[nodiscard]] QCoro::Task<int> listGroupMembers(Session &session, CliOptions options);
/// group add and group remove, journaled like every change.
[[nodiscard]] QCoro::Task<int> writeGroup(Session &session, CliOptions options);

} // namespace OrgDesk
