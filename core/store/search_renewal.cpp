// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/search_renewal.h"

#include "core/search/collation.h"
#include "core/search/search_text.h"
#include "core/store/mirror_rows.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct Renewed
{
    qint64 key = 0;
    QByteArray nameKey;
    QString text;
};

// Rows are read in portions, for a company does not fit well into memory, and a table is not
// written while it is read.
constexpr int portion = 1000;

// `sql` selects the rows behind a key, for as many as are wanted.
template <typename Read>
Result<QList<Renewed>> readPortion(Database &database, const QString &sql, qint64 behind, Read read)
{
    auto rows = database.query(sql, {behind, portion});
    if (!rows)
        return failure(rows.error());
    QList<Renewed> renewed;
    while (rows->next()) {
        const auto one = read(*rows);
        renewed.append({rows->number(0), sortKey(one.name), searchText(one)});
    }
    ORGDESK_TRY(rows->end());
    return renewed;
}

template <typename Read, typename Write>
Result<void> renewAll(Database &database, const QString &sql, Read read, Write write)
{
    qint64 behind = std::numeric_limits<qint64>::min();
    for (;;) {
        const auto renewed = readPortion(database, sql, behind, read);
        if (!renewed)
            return failure(renewed.error());
        for (const Renewed &one : *renewed)
            ORGDESK_TRY(write(one));
        if (renewed->size() < portion)
            return {};
        behind = renewed->constLast().key;
    }
}

Result<void> renewPerson(Database &database, const Renewed &one)
{
    ORGDESK_TRY(
        database.execute(u"UPDATE person_search SET name_key = ?, text = ? WHERE person = ?"_s,
                         {one.nameKey, one.text, one.key}));
    return database.execute(u"UPDATE people SET name_key = ? WHERE key = ?"_s,
                            {one.nameKey, one.key});
}

Result<void> renewDepartment(Database &database, const Renewed &one)
{
    return database.execute(
        u"UPDATE department_search SET name_key = ?, text = ? WHERE department = ?"_s,
        {one.nameKey, one.text, one.key});
}

} // namespace

QString searchMaker()
{
    return collationVersion() + u" texts "_s + searchTextVersion();
}

Result<void> renewSearch(Database &database)
{
    ORGDESK_TRY(renewAll(
        database,
        u"SELECT %1 FROM people p WHERE p.key > ? ORDER BY p.key LIMIT ?"_s.arg(personColumns()),
        readPerson, [&](const Renewed &one) { return renewPerson(database, one); }));
    return renewAll(
        database,
        u"SELECT %1 FROM departments WHERE known AND key > ? ORDER BY key LIMIT ?"_s.arg(
            departmentColumns()),
        readDepartment, [&](const Renewed &one) { return renewDepartment(database, one); });
}

} // namespace OrgDesk
