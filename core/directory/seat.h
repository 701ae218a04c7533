// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/department.h"

#include <QString>

namespace OrgDesk {

/// A licence of the platform that somebody has; told by the platform, never written.
struct Seat
{
    QString name;
    I18nName i18nName;
    /// Seconds since 1970; 0 when unknown.
    qint64 start = 0;
    qint64 end = 0;

    bool operator==(const Seat &) const = default;
};

} // namespace OrgDesk
