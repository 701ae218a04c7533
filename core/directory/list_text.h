// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/company_lists.h"

namespace OrgDesk {

/// As setFromText() of person_text.h, and besides: an employee type, a job level or a job family
/// may be spelt by its name in any language. Error: Invalid at the field, also for what a known
/// list does not have.
[[nodiscard]] Result<void> setFromText(Person &person, PersonField field, const QString &text,
                                       const CompanyLists &lists);

/// Gives a field of the company's own, by its ID or its name in any language, the value that a text
/// spells: the text itself, an option's name or ID, a person's permanent ID, and for a link
/// "text|address". An empty text empties it. Error: Invalid at "custom:" and the ID.
[[nodiscard]] Result<void> setCustomFromText(Person &person, const QString &field,
                                             const QString &text, const CompanyLists &lists);

} // namespace OrgDesk
