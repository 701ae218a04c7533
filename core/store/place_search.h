// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search/search_text.h"
#include "core/store/database.h"
#include "core/store/search_memory.h"

#include <QHash>

#include <vector>

namespace OrgDesk {

/// A row of the mirror that a search found.
struct FoundRow
{
    Searched what = Searched::People;
    qint64 key = 0;
    MatchRank rank = MatchRank::None;
    /// The department by which it was found, as a row key; 0: by what is known of itself.
    qint64 place = 0;
};

/// Which department lies in which, by row keys, as of the mirror's revision.
class PlaceTree
{
public:
    /// Reads it when the mirror has moved on; inside a read transaction.
    [[nodiscard]] Result<void> follow(Database &database);

    struct Node
    {
        qint64 key = 0;
        int parent = -1; ///< An index of nodes(), before the node's own; -1: none.
    };
    /// From the top down.
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    /// -1: not there.
    [[nodiscard]] int indexOf(qint64 key) const { return m_places.value(key, -1); }

private:
    [[nodiscard]] Result<void> read(Database &database);

    std::vector<Node> m_nodes;
    QHash<qint64, int> m_places;
    qint64 m_revision = -1;
};

/// One search of which some words tell a department, or one above it, and the others who or what
/// is in it: "sales li", "north sales". Inside a read transaction.
class PlaceSearch
{
public:
    PlaceSearch(Database &database, const SearchMemory &memory, const PlaceTree &tree,
                const SearchQuery &query);

    /// It has several words, and few enough to try each way to part them.
    [[nodiscard]] static bool mayHelp(const SearchQuery &query);

    /// Appends what is not in it yet until it has `limit` rows: the more words tell something of
    /// the row itself, the earlier.
    [[nodiscard]] Result<void> addTo(QList<FoundRow> &found, int limit);

private:
    /// Words of the query, a bit for each.
    using Words = unsigned;

    void markDepartments();
    [[nodiscard]] std::vector<Words> partings() const;
    [[nodiscard]] SearchQuery queryOf(Words words) const;
    [[nodiscard]] bool isPlace(qint64 department, Words words) const;
    [[nodiscard]] bool isFull() const { return m_found->size() >= m_limit; }
    void add(Searched what, qint64 key, qint64 place);
    void addDepartments(Words own, Words place);
    [[nodiscard]] Result<void> addPeople(Words own, Words place);
    [[nodiscard]] Result<bool> readMembers(Words place, QHash<qint64, qint64> &members);
    [[nodiscard]] Result<void> addMembersAmong(const QList<SearchIndex::Hit> &hits, Words place);

    Database &m_database;
    const SearchMemory &m_memory;
    const PlaceTree &m_tree;
    QStringList m_terms;
    Words m_all = 0;
    /// For each node, the words that tell it or one above it.
    std::vector<Words> m_told;
    QList<FoundRow> *m_found = nullptr;
    QSet<std::pair<int, qint64>> m_known;
    qsizetype m_limit = 0;
};

} // namespace OrgDesk
