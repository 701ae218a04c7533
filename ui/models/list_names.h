// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"

#include <functional>

namespace OrgDesk {

/// What the window calls the entries of the company's lists, in its own language.

/// An employee type by its number; the built-in ones are known without the list.
[[nodiscard]] QString employeeTypeText(int type, const CompanyLists &lists);
/// An entry by its ID, with those above it ("Technology / Engineering"). What the list does not
/// have is told by its ID.
[[nodiscard]] QString listEntryText(const CompanyList &list, const QString &id);
/// A field of the company's own by its ID; one that is not known by a text with the ID.
[[nodiscard]] QString customFieldText(const CompanyLists &lists, const QString &id);
/// A value of such a field. `nameOf` names people.
[[nodiscard]] QString customValueText(const CompanyLists &lists, const CustomValue &value,
                                      const std::function<QString(const PersonId &)> &nameOf);

} // namespace OrgDesk
