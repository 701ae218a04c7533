// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search/search_text.h"

#include <QHash>
#include <QList>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace OrgDesk {

/// Search texts in memory, in one piece, so that a hundred thousand are looked through in a few
/// milliseconds. What is taken out is overwritten. One thread at a time.
class SearchIndex
{
public:
    struct Hit
    {
        qint64 key = 0;
        MatchRank rank = MatchRank::None;

        bool operator==(const Hit &) const = default;
    };

    /// Adds a text or replaces the one that the key has. `text` is a searchText() in UTF-8,
    /// `nameKey` a sortKey().
    void set(qint64 key, std::string_view text, std::string_view nameKey);
    void remove(qint64 key);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    /// How much memory it takes, about.
    [[nodiscard]] qsizetype bytes() const;

    /// The best, best first; those of a rank by name key, then by key. Exactly those that
    /// SearchQuery::rankOf() would name; with `accepts`, of those whose key it accepts.
    [[nodiscard]] QList<Hit> find(const SearchQuery &query, int limit,
                                  const std::function<bool(qint64)> &accepts = {}) const;

private:
    struct Entry
    {
        qint64 key = 0;
        quint32 text = 0; ///< Where it begins; it ends with a zero.
        quint32 textSize = 0; ///< 0: taken out.
        quint32 nameKey = 0;
        quint32 nameKeySize = 0;
    };
    [[nodiscard]] std::string_view textOf(const Entry &entry) const;
    [[nodiscard]] std::string_view nameKeyOf(const Entry &entry) const;
    void tidy();

    std::string m_texts;
    std::string m_nameKeys;
    /// In the order of their texts.
    std::vector<Entry> m_entries;
    QHash<qint64, quint32> m_places;
    size_t m_wasted = 0;
};

} // namespace OrgDesk
