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

// What matches at this rank or a better one, for the ranks that have patterns.
Condition notWorseThan(MatchRank worst, const SearchQuery &query)
{
    Condition condition;
    QStringList parts;
    for (const SearchQuery::Pattern &pattern : query.patterns()) {
        if (pattern.rank > worst)
            continue;
        parts.append(u"instr(text, ?) > 0"_s);
        condition.values.append(pattern.text);
    }
    condition.sql = parts.join(u" OR "_s);
    return condition;
}

// What is ranked at most. Where more match, a few letters were typed: then the beginnings of names,
// which rank first, are looked for in searches of their own.
constexpr int rankedAtMost = 2000;

struct Found
{
    QList<FoundRow> rows;
    bool all = true;
};

Result<Found> find(Database &database, Searched what, const SearchQuery &query,
                   const Condition &where, int limit)
{
    const Condition order = rank(query);
    const QString table = what == Searched::People ? u"person_search"_s : u"department_search"_s;
    const QString key = what == Searched::People ? u"person"_s : u"department"_s;
    const QVariantList values = order.values + where.values + QVariantList{rankedAtMost, limit};
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
        found.all = rows->integer(2) < rankedAtMost;
    }
    ORGDESK_TRY(rows->end());
    return found;
}

} // namespace

Result<QList<FoundRow>> findRows(Database &database, Searched what, const SearchQuery &query,
                                 int limit)
{
    auto found = find(database, what, query, allTerms(query), limit);
    if (!found)
        return failure(found.error());
    // Each search finds less than the one before it, until all that it finds could be ranked.
    for (const MatchRank worst :
         {MatchRank::OtherNamePrefix, MatchRank::FirstWord, MatchRank::ExactName}) {
        if (found->all)
            break;
        auto better = find(database, what, query, notWorseThan(worst, query), limit);
        if (!better)
            return failure(better.error());
        for (const FoundRow &row : std::as_const(found->rows)) {
            if (better->rows.size() < limit && row.rank > worst)
                better->rows.append(row);
        }
        found = std::move(better);
    }
    return found->rows;
}

} // namespace OrgDesk
