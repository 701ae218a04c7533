// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"

#include <QString>

namespace OrgDesk {

/// The names that a sentence about a person's Change needs, fit for it.
struct PersonChangeNames
{
    QString person;
    QString from; ///< A department that is left, or empty.
    QString to; ///< A department that is entered, or empty.
};

/// "Move Li Na from Sales to Design". Empty for a Change that is about a department.
[[nodiscard]] QString intendForPerson(const Change &change, const PersonChangeNames &names);
/// "Li Na was moved from Sales to Design".
[[nodiscard]] QString tellOfPerson(const Change &change, const PersonChangeNames &names);

} // namespace OrgDesk
