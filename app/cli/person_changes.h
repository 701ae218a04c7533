// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"
#include "core/workspace/workspace.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace OrgDesk {

/// The person with this ID of either kind, as the mirror has him or her. Error: NotFound.
[[nodiscard]] QCoro::Task<Result<Person>> readPerson(Workspace &workspace, QString id);

/// The Change that a person command asks for; empty when everything is so already.
[[nodiscard]] QCoro::Task<Result<std::optional<Change>>> composeForPerson(Workspace &workspace,
                                                                          CliOptions options);

} // namespace OrgDesk
