// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/platform.h"

namespace OrgDesk {

/// What to show in the place of a value that never arrives.
struct WithheldField
{
    QString text; ///< "Not permitted"; empty: nothing is known against the field.
    QString toolTip; ///< Names the permission.
    /// Proved: not even a value that looks like one came from the platform.
    bool certain = false;
};

/// `field` by its name in core/directory ("person.mobile"). Without a report nothing is known.
[[nodiscard]] WithheldField withheldField(const std::optional<ConnectionReport> &report,
                                          const QString &field);

} // namespace OrgDesk
