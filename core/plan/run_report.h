// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"
#include "core/store/journal_store.h"

namespace OrgDesk {

/// How a run ended. Its entries are also in the journal and in Activity.
struct RunReport
{
    PlanId run;
    QList<JournalEntry> entries;
    /// The first thing that stopped it, or that was not made by one that went on; empty: everything
    /// is done.
    std::optional<Error> error;
    /// When it was stopped by a check before any call.
    QList<Problem> problems;

    [[nodiscard]] bool succeeded() const { return !error && problems.isEmpty(); }
};

} // namespace OrgDesk
