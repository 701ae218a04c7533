// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/directory/activity.h"
#include "core/directory/checks.h"
#include "core/directory/directory.h"
#include "core/platform/finding.h"
#include "core/store/journal_store.h"

#include <QString>

namespace OrgDesk {

/// An error told to a person, as plain text (never markup).
struct ErrorText
{
    QString what; ///< What happened, one sentence.
    QString why; ///< Why, as far as it is known.
    QString next; ///< What to do next.
    QString reference; ///< "Code 43022, log ID 2023…", to copy; empty when there is none.

    /// All of it, in lines, to copy.
    [[nodiscard]] QString full() const;
    /// What, why and what next as running text, for where there is little room.
    [[nodiscard]] QString line() const;
};

/// Translated into the program's language.
[[nodiscard]] ErrorText describe(const Error &error);

/// A finding of the doctor: what is missing, what suffers (`why`), what to do.
[[nodiscard]] ErrorText describe(const Finding &finding);
/// "Not possible", "Missing", "Good to know".
[[nodiscard]] QString severityText(Severity severity);
/// Why a record of another system cannot be changed here, and where it can.
[[nodiscard]] QString externalReason();

/// One sentence for the field concerned; `tree` gives the names of others.
[[nodiscard]] QString describe(const Problem &problem, const Directory &tree);

/// "Design was moved from Product to Marketing".
[[nodiscard]] QString describe(const ActivityEntry &entry);

/// What a Change intends: "Move Design from Product to Marketing".
[[nodiscard]] QString describe(const Change &change, const Directory &tree);

/// The outcome of an own change: "done", "refused: ...", "being found out".
[[nodiscard]] QString describe(RunState state);

/// What happened to an entry of the journal, as a sentence.
[[nodiscard]] QString describe(const JournalEntry &entry);

/// The name of a department in a sentence; the root and the shared place have names of their own.
[[nodiscard]] QString departmentName(const DepartmentId &id, const Directory &tree);

/// What a permission is for: "contact:user.phone:readonly" -> "read mobile numbers".
[[nodiscard]] QString permissionPurpose(const QString &permission);

} // namespace OrgDesk
