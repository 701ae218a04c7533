// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite_mirror_reader.h"

#include "core/search/pinyin.h"
#include "core/search/search_marks.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

// What a search found, as a person sees it.
namespace OrgDesk {

namespace {

void mark(SearchHit &hit, const SearchQuery &query)
{
    hit.nameMarks = marksOf(hit.name, query);
    hit.matchedMarks = marksOf(hit.matched, query);
    // Somebody's department is marked when it is why they were found; else "li" would stand out in
    // every path that has it.
    const bool byPlace = hit.rank == int(MatchRank::InPlace);
    for (const QString &name : std::as_const(hit.path))
        hit.pathMarks.append(byPlace ? marksOf(name, query) : QList<TextMark>());
}

} // namespace

Result<void> SqliteMirrorReader::prepareSearch()
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    loadReadings();
    return m_search.follow(*m_database);
}

qint64 SqliteMirrorReader::searchMemory() const
{
    return m_search.bytes();
}

Result<QList<SearchHit>> SqliteMirrorReader::search(const QString &text, int limit)
{
    const SearchQuery query(text);
    if (query.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    const auto found = m_search.find(*m_database, query, limit);
    if (!found)
        return failure(found.error());
    QList<SearchHit> hits;
    QList<DepartmentId> places;
    for (const FoundRow &row : *found) {
        const auto hit = row.what == Searched::People ? personHit(row, query) : departmentHit(row);
        if (!hit)
            return failure(hit.error());
        hits.append(hit->first);
        places.append(hit->second);
    }
    const auto known = paths(QSet<DepartmentId>(places.cbegin(), places.cend()));
    if (!known)
        return failure(known.error());
    for (qsizetype at = 0; at < hits.size(); ++at) {
        hits[at].path = known->value(places.at(at));
        mark(hits[at], query);
    }
    return hits;
}

Result<SqliteMirrorReader::PlacedHit> SqliteMirrorReader::personHit(const FoundRow &row,
                                                                    const SearchQuery &query)
{
    const auto people = peopleByKeys({row.key});
    if (!people)
        return failure(people.error());
    if (people->isEmpty())
        return PlacedHit();
    const Person &person = people->constFirst();
    SearchHit hit;
    hit.person = person.id;
    hit.name = person.name;
    hit.matched = query.matchedBesideName(person);
    hit.rank = int(row.rank);
    if (row.place == 0)
        return PlacedHit(hit, person.mainDepartment());
    const auto id = m_database->single(u"SELECT id FROM departments WHERE key = ?"_s, {row.place});
    if (!id)
        return failure(id.error());
    return PlacedHit(hit, DepartmentId(id->toString()));
}

Result<SqliteMirrorReader::PlacedHit> SqliteMirrorReader::departmentHit(const FoundRow &row)
{
    auto rows = m_database->query(u"SELECT id, name FROM departments WHERE key = ?"_s, {row.key});
    if (!rows)
        return failure(rows.error());
    SearchHit hit;
    hit.rank = int(row.rank);
    if (rows->next()) {
        hit.department = DepartmentId(rows->text(0));
        hit.name = rows->text(1);
    }
    ORGDESK_TRY(rows->end());
    return PlacedHit(hit, hit.department);
}

// Upwards department by department: a search shows a few dozen, of tens of thousands.
Result<QHash<DepartmentId, QStringList>> SqliteMirrorReader::paths(const QSet<DepartmentId> &of)
{
    QHash<DepartmentId, QStringList> paths;
    for (const DepartmentId &id : of) {
        QStringList path;
        QSet<DepartmentId> passed;
        DepartmentId at = id;
        while (!at.isEmpty() && at != rootDepartment() && !passed.contains(at)) {
            passed.insert(at);
            auto rows = m_database->query(u"SELECT name, parent FROM departments"
                                          " WHERE id = ? AND known"_s,
                                          {at.value()});
            if (!rows)
                return failure(rows.error());
            if (!rows->next())
                break;
            path.prepend(rows->text(0));
            at = DepartmentId(rows->text(1));
        }
        paths.insert(id, path);
    }
    return paths;
}

} // namespace OrgDesk
