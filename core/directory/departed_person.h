// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/person.h"

#include <QDateTime>

#include <chrono>

namespace OrgDesk {

/// Somebody who has left, as he or she was.
struct DepartedPerson
{
    Person person;
    QDateTime leftAt;
};

/// How long a person who has left can be restored (feishu-contact-api.md 9.1).
inline constexpr std::chrono::days restorableFor{30};

} // namespace OrgDesk
