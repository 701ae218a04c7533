// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/person.h"

#include <QString>

namespace OrgDesk {

/// What a form calls the field that an Error or a Problem concerns; the text itself where it is
/// unknown.
[[nodiscard]] QString fieldName(const QString &field);
[[nodiscard]] QString fieldName(PersonField field);

} // namespace OrgDesk
