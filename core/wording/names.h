// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace OrgDesk {

/// A name fit for a sentence of one line: line breaks and control characters become blanks, and
/// what is longer than 80 characters is cut. Everything else stays, markup and emoji included.
[[nodiscard]] QString inSentence(const QString &name);

/// How a sentence calls the root of the organization.
[[nodiscard]] QString topLevelName();

/// `name` fit for a sentence, or words for a department whose name is not known (any more).
[[nodiscard]] QString departmentInSentence(const QString &name, const QString &id);

/// `name` fit for a sentence, or words for a person whose name is not known (any more).
[[nodiscard]] QString personInSentence(const QString &name, const QString &id);

} // namespace OrgDesk
