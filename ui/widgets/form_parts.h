// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QFormLayout;
class QScrollArea;
class QWidget;

namespace OrgDesk {

class ProblemLabel;

/// Adds a field with its caption, below it what is wrong with it (the returned label, nothing so
/// far), and below that a note. A field without an accessible name gets the caption's, unless its
/// own text tells what it holds. The form's widget owns everything.
ProblemLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field,
                         QWidget *note = nullptr);

/// The page of a form in which the fields scroll while the dialog's buttons stay: what a small
/// screen at 200 % needs. It owns `page`.
[[nodiscard]] QScrollArea *scrollingPage(QWidget *page);

} // namespace OrgDesk
