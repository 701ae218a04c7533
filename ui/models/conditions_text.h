// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/directory/person_conditions.h"

namespace OrgDesk {

/// What a list of people is narrowed to, in short: "Regular, Intern · Active · joined from
/// 2026-01-01". Empty: to nothing.
[[nodiscard]] QString conditionsText(const PersonConditions &conditions, const CompanyLists &lists);

} // namespace OrgDesk
