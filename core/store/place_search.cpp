// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/place_search.h"

#include "core/store/mirror_rows.h"

#include <algorithm>
#include <bitset>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Each way to part the words is a search of its own: 14 for four.
constexpr qsizetype wordsAtMost = 4;
// Of so many departments with so many people at most, everybody in them is read first and then
// looked for. Of more, whoever has the name is read first: among so many they are soon found.
constexpr size_t departmentsAtMost = 64;
constexpr qsizetype membersAtMost = 20'000;
constexpr int firstNamesakes = 500;
constexpr int namesakesAtMost = 20'000;

// A letter in the middle of a name tells no place; a Han character does.
bool tellsPlace(MatchRank rank, const QString &term)
{
    if (rank < MatchRank::NamePart && rank != MatchRank::ExactOther)
        return true;
    return rank == MatchRank::NamePart && (term.size() > 1 || term.front().unicode() > 0x2e7f);
}

} // namespace

Result<void> PlaceTree::follow(Database &database)
{
    const auto revision = database.single(u"SELECT value FROM meta WHERE name = 'revision'"_s);
    if (!revision)
        return failure(revision.error());
    if (revision->toLongLong() == m_revision)
        return {};
    m_revision = -1;
    ORGDESK_TRY(read(database));
    m_revision = revision->toLongLong();
    return {};
}

Result<void> PlaceTree::read(Database &database)
{
    m_nodes.clear();
    m_places.clear();
    QList<qint64> keys;
    QMultiHash<qint64, qint64> below;
    auto rows = database.query(u"SELECT d.key, p.key FROM departments d"
                               " LEFT JOIN departments p ON p.id = d.parent"_s);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        keys.append(rows->number(0));
        if (rows->isNull(1))
            m_nodes.push_back({rows->number(0), -1});
        else
            below.insert(rows->number(1), rows->number(0));
    }
    ORGDESK_TRY(rows->end());
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        m_places.insert(m_nodes[at].key, int(at));
        for (const qint64 child : below.values(m_nodes[at].key))
            m_nodes.push_back({child, int(at)});
    }
    // Events out of order can make a circle for a moment, to which no way leads from the top.
    for (const qint64 key : std::as_const(keys)) {
        if (m_places.contains(key))
            continue;
        m_places.insert(key, int(m_nodes.size()));
        m_nodes.push_back({key, -1});
    }
    return {};
}

PlaceSearch::PlaceSearch(Database &database, const SearchMemory &memory, const PlaceTree &tree,
                         const SearchQuery &query)
    : m_database(database)
    , m_memory(memory)
    , m_tree(tree)
    , m_terms(query.terms())
    , m_all((Words(1) << m_terms.size()) - 1)
{
}

bool PlaceSearch::mayHelp(const SearchQuery &query)
{
    return query.terms().size() > 1 && query.terms().size() <= wordsAtMost;
}

Result<void> PlaceSearch::addTo(QList<FoundRow> &found, int limit)
{
    m_found = &found;
    m_limit = limit;
    for (const FoundRow &row : std::as_const(found))
        m_known.insert({int(row.what), row.key});
    markDepartments();
    for (const Words own : partings()) {
        if (isFull())
            break;
        const Words place = m_all & ~own;
        addDepartments(own, place);
        ORGDESK_TRY(addPeople(own, place));
    }
    return {};
}

void PlaceSearch::markDepartments()
{
    m_told.assign(m_tree.nodes().size(), 0);
    const SearchIndex &departments = m_memory.of(Searched::Departments);
    for (qsizetype at = 0; at < m_terms.size(); ++at) {
        const SearchQuery term = SearchQuery::ofTerms({m_terms.at(at)});
        for (const SearchIndex::Hit &hit : departments.find(term, int(departments.size()))) {
            const int node = m_tree.indexOf(hit.key);
            if (node >= 0 && tellsPlace(hit.rank, m_terms.at(at)))
                m_told[size_t(node)] |= Words(1) << at;
        }
    }
    for (size_t at = 0; at < m_told.size(); ++at) {
        const int parent = m_tree.nodes()[at].parent;
        if (parent >= 0)
            m_told[at] |= m_told[size_t(parent)];
    }
}

// Every way to say something of the row itself and something of its place.
std::vector<PlaceSearch::Words> PlaceSearch::partings() const
{
    std::vector<Words> partings;
    for (Words own = m_all - 1; own > 0; --own)
        partings.push_back(own);
    std::stable_sort(partings.begin(), partings.end(), [](Words a, Words b) {
        return std::bitset<wordsAtMost>(a).count() > std::bitset<wordsAtMost>(b).count();
    });
    return partings;
}

SearchQuery PlaceSearch::queryOf(Words words) const
{
    QStringList terms;
    for (qsizetype at = 0; at < m_terms.size(); ++at) {
        if (words & (Words(1) << at))
            terms.append(m_terms.at(at));
    }
    return SearchQuery::ofTerms(terms);
}

bool PlaceSearch::isPlace(qint64 department, Words words) const
{
    const int node = m_tree.indexOf(department);
    return node >= 0 && (m_told[size_t(node)] & words) == words;
}

void PlaceSearch::add(Searched what, qint64 key, qint64 place)
{
    if (isFull() || m_known.contains({int(what), key}))
        return;
    m_known.insert({int(what), key});
    m_found->append({what, key, MatchRank::InPlace, place});
}

void PlaceSearch::addDepartments(Words own, Words place)
{
    const auto lies = [&](qint64 key) { return isPlace(key, place); };
    for (const SearchIndex::Hit &hit :
         m_memory.of(Searched::Departments).find(queryOf(own), int(m_limit), lies))
        add(Searched::Departments, hit.key, hit.key);
}

Result<void> PlaceSearch::addPeople(Words own, Words place)
{
    const SearchIndex &people = m_memory.of(Searched::People);
    QHash<qint64, qint64> members;
    const auto all = readMembers(place, members);
    if (!all)
        return failure(all.error());
    if (*all) {
        const auto belongs = [&](qint64 key) { return members.contains(key); };
        if (members.isEmpty())
            return {};
        for (const SearchIndex::Hit &hit : people.find(queryOf(own), int(m_limit), belongs))
            add(Searched::People, hit.key, members.value(hit.key));
        return {};
    }
    int tried = 0;
    for (const int wanted : {firstNamesakes, namesakesAtMost}) {
        const QList<SearchIndex::Hit> hits = people.find(queryOf(own), wanted);
        for (; tried < hits.size() && !isFull(); tried += firstNamesakes)
            ORGDESK_TRY(addMembersAmong(hits.mid(tried, firstNamesakes), place));
        if (hits.size() < wanted || isFull())
            break;
    }
    return {};
}

// Who is in the departments that the words tell, and in which; false: they are too many.
Result<bool> PlaceSearch::readMembers(Words place, QHash<qint64, qint64> &members)
{
    std::vector<qint64> departments;
    for (size_t at = 0; at < m_told.size(); ++at) {
        if ((m_told[at] & place) == place)
            departments.push_back(m_tree.nodes()[at].key);
        if (departments.size() > departmentsAtMost)
            return false;
    }
    for (const qint64 department : departments) {
        auto rows = m_database.query(u"SELECT person FROM memberships WHERE department = ?"_s,
                                     {department});
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            members.insert(rows->number(0), department);
        ORGDESK_TRY(rows->end());
        if (members.size() > membersAtMost)
            return false;
    }
    return true;
}

Result<void> PlaceSearch::addMembersAmong(const QList<SearchIndex::Hit> &hits, Words place)
{
    QList<qint64> keys;
    for (const SearchIndex::Hit &hit : hits)
        keys.append(hit.key);
    QHash<qint64, qint64> places;
    auto rows = m_database.query(u"SELECT person, department FROM memberships"
                                 " WHERE person IN (SELECT value FROM json_each(?))"_s,
                                 {keyArray(keys)});
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        if (isPlace(rows->number(1), place))
            places.insert(rows->number(0), rows->number(1));
    }
    ORGDESK_TRY(rows->end());
    for (const SearchIndex::Hit &hit : hits) {
        if (places.contains(hit.key))
            add(Searched::People, hit.key, places.value(hit.key));
    }
    return {};
}

} // namespace OrgDesk
