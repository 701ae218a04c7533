// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"
#include "core/plan/run_report.h"

namespace OrgDesk {

/// Says on standard error why a run did not succeed; gives the exit code.
int tellFailure(const RunReport &report, const Directory &tree);
/// Says what of a run that succeeded was done in part only.
void tellParts(const RunReport &report);

} // namespace OrgDesk
