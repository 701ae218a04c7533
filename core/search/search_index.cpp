// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/search_index.h"

#include <algorithm>
#include <cstring>

namespace OrgDesk {

namespace {

constexpr size_t blockSize = 64;
// Below it, tidying up is not worth its time.
constexpr size_t leastWaste = 1 << 20;

// Written as volatile, because what nobody reads any more a compiler may leave out.
void wipe(std::string &bytes)
{
    volatile char *at = bytes.data();
    for (size_t i = 0; i < bytes.size(); ++i)
        at[i] = '\0';
}

/// Appends; when the room is too small, the bytes in the old one are overwritten.
void appendTo(std::string &bytes, std::string_view more)
{
    if (bytes.size() + more.size() > bytes.capacity()) {
        std::string larger;
        larger.reserve(std::max(bytes.size() + more.size(), bytes.capacity() * 3 / 2));
        larger.append(bytes);
        wipe(bytes);
        bytes = std::move(larger);
    }
    bytes.append(more);
}

/// A SearchQuery in the bytes of the index.
struct ByteQuery
{
    struct Pattern
    {
        std::string text;
        MatchRank rank = MatchRank::None;
    };

    explicit ByteQuery(const SearchQuery &query)
        : otherPrefix(query.otherPrefix().toStdString())
    {
        for (const QString &term : query.terms())
            terms.push_back(term.toStdString());
        // The longest is the rarest, as a rule: it leads the search.
        std::stable_sort(terms.begin(), terms.end(),
                         [](const auto &a, const auto &b) { return a.size() > b.size(); });
        for (const SearchQuery::Pattern &pattern : query.patterns())
            patterns.push_back({pattern.text.toStdString(), pattern.rank});
    }

    std::vector<std::string> terms;
    std::vector<Pattern> patterns;
    std::string otherPrefix;
};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// The order of questions of SearchQuery::rankOf(), for a text that has all the terms, the leading
/// one first at `place`. None as soon as it is clear that the rank is worse than `worst`.
MatchRank rankOf(const ByteQuery &query, std::string_view text, size_t place, MatchRank worst)
{
    const char endOfNames = char(SearchQuery::namesEnd().unicode());
    // What is only behind the names, where most of what is typed matches by the thousand, needs no
    // question about names.
    const bool isBehindNames = contains(text.substr(0, place), {&endOfNames, 1});
    // Every pattern has the leading term in it, so none begins long before that.
    const auto occurs = [&](const std::string &pattern) {
        const size_t from = place > pattern.size() ? place - pattern.size() : 0;
        return text.find(pattern, from) != std::string_view::npos;
    };
    for (const ByteQuery::Pattern &pattern : query.patterns) {
        if (pattern.rank > worst)
            return MatchRank::None;
        if (isBehindNames && pattern.rank != MatchRank::ExactOther)
            continue;
        if (occurs(pattern.text))
            return pattern.rank;
    }
    if (MatchRank::NamePart > worst)
        return MatchRank::None;
    if (!isBehindNames) {
        const size_t end = text.find(endOfNames);
        const bool named =
            std::all_of(query.terms.begin(), query.terms.end(),
                        [&](const std::string &term) { return text.find(term) < end; });
        if (named)
            return MatchRank::NamePart;
    }
    const bool begins =
        query.terms.size() == 1 ? occurs(query.otherPrefix) : contains(text, query.otherPrefix);
    return begins ? MatchRank::OtherPrefix : MatchRank::OtherPart;
}

/// Whether a place of the block may begin the needle: its first and last byte stand there. A loop
/// without branches, which compilers turn into a few wide instructions.
bool mayBegin(const char *block, char first, char last, size_t distance)
{
    unsigned char any = 0;
    for (size_t i = 0; i < blockSize; ++i)
        any |= static_cast<unsigned char>((block[i] == first) & (block[i + distance] == last));
    return any != 0;
}

/// The first place of the needle at or behind `from`; npos when there is none. Faster than
/// std::string_view::find() for the short needles that people type.
size_t findFrom(std::string_view text, std::string_view needle, size_t from)
{
    const size_t distance = needle.size() - 1;
    const char first = needle.front();
    const char last = needle.back();
    while (from + blockSize + distance <= text.size()) {
        const char *block = text.data() + from;
        if (mayBegin(block, first, last, distance)) {
            for (size_t i = 0; i < blockSize; ++i) {
                if (block[i] == first && block[i + distance] == last
                    && std::memcmp(block + i, needle.data(), needle.size()) == 0)
                    return from + i;
            }
        }
        from += blockSize;
    }
    return text.find(needle, from);
}

} // namespace

std::string_view SearchIndex::textOf(const Entry &entry) const
{
    return std::string_view(m_texts).substr(entry.text, entry.textSize);
}

std::string_view SearchIndex::nameKeyOf(const Entry &entry) const
{
    return std::string_view(m_nameKeys).substr(entry.nameKey, entry.nameKeySize);
}

void SearchIndex::set(qint64 key, std::string_view text, std::string_view nameKey)
{
    remove(key);
    if (text.empty())
        return;
    Entry entry{key, quint32(m_texts.size()), quint32(text.size()), quint32(m_nameKeys.size()),
                quint32(nameKey.size())};
    appendTo(m_texts, text);
    appendTo(m_texts, {"", 1});
    appendTo(m_nameKeys, nameKey);
    m_places.insert(key, quint32(m_entries.size()));
    m_entries.push_back(entry);
}

void SearchIndex::remove(qint64 key)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return;
    Entry &entry = m_entries[*place];
    // Whoever may not be seen any more leaves the memory too.
    std::fill_n(m_texts.begin() + entry.text, entry.textSize, '\0');
    std::fill_n(m_nameKeys.begin() + entry.nameKey, entry.nameKeySize, '\0');
    m_wasted += entry.textSize + entry.nameKeySize + sizeof(Entry);
    entry.textSize = 0;
    m_places.erase(place);
    if (m_wasted > leastWaste && m_wasted > m_texts.size() / 4)
        tidy();
}

void SearchIndex::tidy()
{
    SearchIndex fresh;
    for (const Entry &entry : m_entries) {
        if (entry.textSize > 0)
            fresh.set(entry.key, textOf(entry), nameKeyOf(entry));
    }
    clear();
    *this = std::move(fresh);
}

void SearchIndex::clear()
{
    wipe(m_texts);
    wipe(m_nameKeys);
    std::string().swap(m_texts);
    std::string().swap(m_nameKeys);
    m_entries.clear();
    m_places.clear();
    m_wasted = 0;
}

qsizetype SearchIndex::bytes() const
{
    // A QHash keeps a key, a value and a byte of its own for each, and room for more.
    constexpr size_t perPlace = 2 * (sizeof(qint64) + sizeof(quint32) + 5);
    return qsizetype(m_texts.capacity() + m_nameKeys.capacity()
                     + m_entries.capacity() * sizeof(Entry) + size_t(m_places.size()) * perPlace);
}

QList<SearchIndex::Hit> SearchIndex::find(const SearchQuery &typed, int limit,
                                          const std::function<bool(qint64)> &accepts) const
{
    if (typed.isEmpty() || limit <= 0)
        return {};
    const ByteQuery query(typed);
    struct Candidate
    {
        MatchRank rank;
        const Entry *entry;
    };
    const auto isBetter = [this](const Candidate &a, const Candidate &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const int names = nameKeyOf(*a.entry).compare(nameKeyOf(*b.entry));
        return names != 0 ? names < 0 : a.entry->key < b.entry->key;
    };
    // A heap with the worst of the best on top.
    std::vector<Candidate> best;
    const auto consider = [&](const Entry &entry, size_t place) {
        const std::string_view text = textOf(entry);
        for (size_t i = 1; i < query.terms.size(); ++i) {
            if (!contains(text, query.terms[i]))
                return;
        }
        if (accepts && !accepts(entry.key))
            return;
        const bool full = best.size() >= size_t(limit);
        const MatchRank worst = full ? best.front().rank : MatchRank::None;
        const Candidate candidate{rankOf(query, text, place - entry.text, worst), &entry};
        if (candidate.rank == MatchRank::None || (full && !isBetter(candidate, best.front())))
            return;
        if (full) {
            std::pop_heap(best.begin(), best.end(), isBetter);
            best.pop_back();
        }
        best.push_back(candidate);
        std::push_heap(best.begin(), best.end(), isBetter);
    };
    size_t at = 0;
    size_t index = 0;
    while ((at = findFrom(m_texts, query.terms.front(), at)) != std::string::npos) {
        while (index + 1 < m_entries.size() && m_entries[index + 1].text <= at)
            ++index;
        consider(m_entries[index], at);
        at = m_entries[index].text + m_entries[index].textSize;
    }
    std::sort_heap(best.begin(), best.end(), isBetter);
    QList<Hit> hits;
    hits.reserve(qsizetype(best.size()));
    for (const Candidate &candidate : best)
        hits.append({candidate.entry->key, candidate.rank});
    return hits;
}

} // namespace OrgDesk
