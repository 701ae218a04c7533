// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"
#include "app/cli/session.h"

namespace OrgDesk {

/// Each prints its result and gives the exit code.
[[nodiscard]] QCoro::Task<int> runSync(Session &session, CliOptions options);
[[nodiscard]] QCoro::Task<int> listDepartments(Session &session, CliOptions options);
[[nodiscard]] QCoro::Task<int> listMembers(Session &session, CliOptions options);
[[nodiscard]] QCoro::Task<int> exportFile(Session &session, CliOptions options);
[[nodiscard]] QCoro::Task<int> watchChanges(Session &session, CliOptions options);

/// search: departments and people, best first.
[[nodiscard]] QCoro::Task<int> searchFor(Session &session, CliOptions options);

/// doctor: what the app may see, and each permission that is missing with what it is for. Fails
/// where nothing can be found out.
[[nodiscard]] QCoro::Task<int> examine(Session &session, CliOptions options);

/// events: live events and own changes, the oldest first, so that a script can go on from the last.
[[nodiscard]] QCoro::Task<int> listEvents(Session &session, CliOptions options);

/// lists: what values of people are chosen from.
[[nodiscard]] QCoro::Task<int> printLists(Session &session, CliOptions options);

} // namespace OrgDesk
