// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search/search_text.h"
#include "core/store/place_search.h"
#include "core/store/search_memory.h"

namespace OrgDesk {

/// Searches in one mirror: what is looked through lies in memory and follows the mirror. On the
/// thread of its connection, inside a read transaction.
class MirrorSearch
{
public:
    /// Reads everything at first, and later what has changed since.
    [[nodiscard]] Result<void> follow(Database &database) { return m_memory.follow(database); }
    /// About how much memory it takes; 0 before the first follow().
    [[nodiscard]] qint64 bytes() const;

    /// Departments and people of the mirror as it is now, best first, departments before people of
    /// the same rank, each by name. Behind those of whom every word tells something come those
    /// whose department the other words tell, where there is room.
    [[nodiscard]] Result<QList<FoundRow>> find(Database &database, const SearchQuery &query,
                                               int limit);

private:
    SearchMemory m_memory;
    PlaceTree m_places;
};

} // namespace OrgDesk
