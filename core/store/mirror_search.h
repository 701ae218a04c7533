// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search/search_text.h"
#include "core/store/database.h"
#include "core/store/mirror_rows.h"

namespace OrgDesk {

/// A row that a search found.
struct FoundRow
{
    qint64 key = 0;
    MatchRank rank = MatchRank::None;
};

enum class Searched { Departments, People };

/// The best rows of one kind, best first, those of a rank by name; inside a read transaction.
[[nodiscard]] Result<QList<FoundRow>> findRows(Database &database, Searched what,
                                               const SearchQuery &query, int limit);

} // namespace OrgDesk
