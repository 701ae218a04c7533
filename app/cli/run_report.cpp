// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/run_report.h"

#include "app/cli/output.h"
#include "core/wording/wording.h"

namespace OrgDesk {

int tellFailure(const RunReport &report, const Directory &tree)
{
    for (const Problem &problem : report.problems)
        Output::say(describe(problem, tree));
    if (report.error && report.problems.isEmpty())
        Output::fail(*report.error);
    for (const JournalEntry &entry : report.entries) {
        if (report.entries.size() > 1 || entry.state == RunState::Unknown)
            Output::say(describe(entry));
    }
    return Output::Failed;
}

void tellParts(const RunReport &report)
{
    for (const JournalEntry &entry : report.entries) {
        if (entry.state == RunState::DonePartly)
            Output::say(describe(entry));
    }
}

} // namespace OrgDesk
