// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/mirror_search.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition allTerms(const SearchQuery &query)
{
    Condition condition;
    QStringList parts;
    for (const QString &term : query.terms()) {
        parts.append(u"instr(text, ?) > 0"_s);
        condition.values.append(term);
    }
    condition.sql = parts.join(u" AND "_s);
    return condition;
}

// The same order of questions as SearchQuery::rankOf().
Condition rank(const SearchQuery &query)
{
    Condition condition;
    condition.sql = u"CASE"_s;
    for (const SearchQuery::Pattern &pattern : query.patterns()) {
        condition.sql += u" WHEN instr(text, ?) > 0 THEN %1"_s.arg(int(pattern.rank));
        condition.values.append(pattern.text);
    }
    QStringList named;
    for (const QString &term : query.terms()) {
        named.append(u"instr(text, ?) < instr(text, ?)"_s);
        condition.values << term << QString(SearchQuery::namesEnd());
    }
    condition.sql += u" WHEN %1 THEN %2 WHEN instr(text, ?) > 0 THEN %3 ELSE %4 END"_s
                         .arg(named.join(u" AND "_s))
                         .arg(int(MatchRank::NamePart))
                         .arg(int(MatchRank::OtherPrefix))
                         .arg(int(MatchRank::OtherPart));
    condition.values.append(query.otherPrefix());
    return condition;
}

// Of what matches anywhere, so many are ranked. Where more match, a few letters were typed: then
// the beginnings of names, which rank first and are fewer, are looked for in a search of their own.
constexpr int rankedAtMost = 2000;
constexpr int noLimit = -1;

struct Found
{
    QList<FoundRow> rows;
    bool all = true;
};

Result<Found> find(Database &database, Searched what, const SearchQuery &query,
                   const Condition &where, int ranked, int limit)
{
    const Condition order = rank(query);
    const QString table = what == Searched::People ? u"person_search"_s : u"department_search"_s;
    const QString key = what == Searched::People ? u"person"_s : u"department"_s;
    const QVariantList values = order.values + where.values + QVariantList{ranked, limit};
    auto rows = database.query(
        u"SELECT key, %1 AS rank, count(*) OVER () FROM (SELECT %2 AS key, text, name_key FROM %3"
        " WHERE %4 LIMIT ?) ORDER BY rank, name_key, key LIMIT ?"_s.arg(order.sql, key, table,
                                                                        where.sql),
        values);
    if (!rows)
        return failure(rows.error());
    Found found;
    while (rows->next()) {
        found.rows.append({rows->number(0), static_cast<MatchRank>(rows->integer(1))});
        found.all = rows->integer(2) != ranked;
    }
    ORGDESK_TRY(rows->end());
    return found;
}

} // namespace

Result<QList<FoundRow>> findRows(Database &database, Searched what, const SearchQuery &query,
                                 int limit)
{
    const auto found = find(database, what, query, allTerms(query), rankedAtMost, limit);
    if (!found)
        return failure(found.error());
    if (found->all)
        return found->rows;
    const Condition begins{u"instr(text, ?) > 0"_s, {query.namePrefix()}};
    const auto best = find(database, what, query, begins, noLimit, limit);
    if (!best)
        return failure(best.error());
    QList<FoundRow> rows = best->rows;
    for (const FoundRow &row : found->rows) {
        if (rows.size() < limit && row.rank > MatchRank::OtherNamePrefix)
            rows.append(row);
    }
    return rows;
}

} // namespace OrgDesk
