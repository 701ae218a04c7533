// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QLabel;

namespace OrgDesk {

/// A tool tip that shows the text as it is: names are never markup.
[[nodiscard]] QString plainToolTip(const QString &text);

/// A button's or action's text that shows "&" as it is.
[[nodiscard]] QString plainLabel(const QString &text);

/// An action's text without its mnemonic, which East Asian languages put behind it in brackets, and
/// without the dots that promise a dialog. For texts of our own, not for names.
[[nodiscard]] QString withoutMnemonic(QString text);

/// A field's caption as a screen reader says it: without mnemonic and colon.
[[nodiscard]] QString captionText(QString text);

/// One line: breaks and tabs become blanks, so that a name cannot stretch a row.
[[nodiscard]] QString oneLine(const QString &text);

/// A label for values: plain text, wrapped, selectable by mouse and keyboard.
[[nodiscard]] QLabel *makeValueLabel(const QString &text);

/// A path as a person reads it, "Company › Sales › North".
[[nodiscard]] QString pathText(const QStringList &names);

} // namespace OrgDesk
