// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QVariant>

namespace OrgDesk {

/// An Error as a text for a database column; NULL for none.
[[nodiscard]] QVariant errorValue(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> readError(const QString &text);

} // namespace OrgDesk
