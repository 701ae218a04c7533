// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/mirror_search.h"

#include <algorithm>

namespace OrgDesk {

qint64 MirrorSearch::bytes() const
{
    return m_memory.isLoaded()
        ? m_memory.of(Searched::People).bytes() + m_memory.of(Searched::Departments).bytes()
        : 0;
}

Result<QList<FoundRow>> MirrorSearch::find(Database &database, const SearchQuery &query, int limit)
{
    ORGDESK_TRY(m_memory.follow(database));
    QList<FoundRow> found;
    for (const Searched what : {Searched::Departments, Searched::People}) {
        for (const SearchIndex::Hit &hit : m_memory.of(what).find(query, limit))
            found.append({what, hit.key, hit.rank});
    }
    if (found.size() < limit && PlaceSearch::mayHelp(query)) {
        ORGDESK_TRY(m_places.follow(database));
        PlaceSearch search(database, m_memory, m_places, query);
        ORGDESK_TRY(search.addTo(found, limit));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundRow &a, const FoundRow &b) { return a.rank < b.rank; });
    found.resize(std::min<qsizetype>(found.size(), limit));
    return found;
}

} // namespace OrgDesk
