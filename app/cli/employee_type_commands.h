// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"
#include "app/cli/session.h"

#include <QCoro/QCoroTask>

namespace OrgDesk {

/// The commands employee-type add, update and remove; they give the exit code.
QCoro::Task<int> writeEmployeeType(Session &session, CliOptions options);

} // namespace OrgDesk
