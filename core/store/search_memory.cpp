// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/search_memory.h"

#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Whoever has missed more reads everything anew, which takes no longer.
constexpr int keptLines = 20'000;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QString tableOf(Searched what)
{
    return what == Searched::People ? u"person_search"_s : u"department_search"_s;
}

QString keyOf(Searched what)
{
    return what == Searched::People ? u"person"_s : u"department"_s;
}

struct LogRange
{
    qint64 first = 0;
    qint64 last = 0;
};

Result<LogRange> rangeOf(Database &database)
{
    // Each by itself is looked up; SQLite walks the whole log for both in one.
    auto rows = database.query(u"SELECT (SELECT min(seq) FROM search_log),"
                               " (SELECT max(seq) FROM search_log)"_s);
    if (!rows)
        return failure(rows.error());
    LogRange range;
    if (rows->next())
        range = {rows->number(0), rows->number(1)};
    ORGDESK_TRY(rows->end());
    return range;
}

} // namespace

Result<void> SearchMemory::follow(Database &database)
{
    Result<void> followed = m_loaded ? takeWhatChanged(database) : load(database);
    if (!followed) {
        m_people.clear();
        m_departments.clear();
        m_loaded = false;
    }
    return followed;
}

Result<void> SearchMemory::load(Database &database)
{
    const auto range = rangeOf(database);
    if (!range)
        return failure(range.error());
    for (const Searched what : {Searched::Departments, Searched::People}) {
        SearchIndex &texts = index(what);
        texts.clear();
        // As bytes: what SQLite keeps is what the index compares.
        auto rows = database.query(
            u"SELECT %1, CAST(text AS BLOB), name_key FROM %2"_s.arg(keyOf(what), tableOf(what)));
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            texts.set(rows->number(0), view(rows->bytes(1)), view(rows->bytes(2)));
        ORGDESK_TRY(rows->end());
    }
    m_seen = range->last;
    m_loaded = true;
    return {};
}

Result<void> SearchMemory::takeWhatChanged(Database &database)
{
    const auto range = rangeOf(database);
    if (!range)
        return failure(range.error());
    if (range->last == m_seen)
        return {};
    if (range->last < m_seen || range->first > m_seen + 1 || range->last - m_seen > keptLines)
        return load(database);
    for (const Searched what : {Searched::Departments, Searched::People})
        ORGDESK_TRY(takeChanges(database, what, range->last));
    m_seen = range->last;
    return {};
}

Result<void> SearchMemory::takeChanges(Database &database, Searched what, qint64 until)
{
    auto rows = database.query(
        u"SELECT changed.key, CAST(s.text AS BLOB), s.name_key FROM"
        " (SELECT DISTINCT key FROM search_log WHERE seq > ? AND seq <= ? AND is_person = ?)"
        " changed LEFT JOIN %1 s ON s.%2 = changed.key"_s.arg(tableOf(what), keyOf(what)),
        {m_seen, until, what == Searched::People});
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        if (rows->isNull(1))
            index(what).remove(rows->number(0));
        else
            index(what).set(rows->number(0), view(rows->bytes(1)), view(rows->bytes(2)));
    }
    return rows->end();
}

Result<void> trimSearchLog(Database &database)
{
    return database.execute(
        u"DELETE FROM search_log WHERE seq <= (SELECT max(seq) FROM search_log) - ?"_s,
        {keptLines});
}

} // namespace OrgDesk
