// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/directory.h"
#include "core/plan/run_report.h"

class QWidget;

namespace OrgDesk {

/// Whether what a dialog is about is still to be made, so that it can be corrected and sent again.
/// Not where anything is unclear: nothing may be sent twice.
[[nodiscard]] bool isStillToBeMade(const Result<RunReport> &answer);

/// Shows a box above `asker` when the run did not succeed; `context` says what was not made. Gives
/// the sentence for the status bar when it did, else an empty text.
QString tellOutcome(const Result<RunReport> &answer, const QString &context, const Directory &tree,
                    QWidget *asker);

} // namespace OrgDesk
