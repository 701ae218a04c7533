// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/directory/person.h"

#include <functional>

namespace OrgDesk {

/// A single value of a person as the window writes it, on one line; empty where there is none, and
/// for departments. `nameOf` names people. For the company's own fields see ownValueText().
[[nodiscard]] QString personValueText(PersonField field, const Person &person,
                                      const CompanyLists &lists,
                                      const std::function<QString(const PersonId &)> &nameOf);
/// The same for the field of the company's own with that ID.
[[nodiscard]] QString ownValueText(const QString &field, const Person &person,
                                   const CompanyLists &lists,
                                   const std::function<QString(const PersonId &)> &nameOf);

} // namespace OrgDesk
