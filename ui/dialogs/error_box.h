// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QString>

class QMessageBox;
class QWidget;

namespace OrgDesk {

/// Tells an error in a message box: what was tried (`context`, a sentence), what happened, why, and
/// what to do next, with the platform's code and log ID to copy. Plain text. Returns at once; the
/// box deletes itself when it is closed. The same error is not shown twice at a time: then the box
/// that stands already is returned.
QMessageBox *showError(QWidget *parent, const Error &error, const QString &context);

/// Makes both texts of the box plain text: names are never markup. Called after they are set.
void makePlain(QMessageBox *box);

} // namespace OrgDesk
