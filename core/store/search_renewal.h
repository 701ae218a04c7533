// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace OrgDesk {

/// What makes name keys and search texts: they are compared only with such as have the same maker.
[[nodiscard]] QString searchMaker();

/// Makes the name keys and search texts of the whole mirror anew; inside a transaction.
[[nodiscard]] Result<void> renewSearch(Database &database);

} // namespace OrgDesk
