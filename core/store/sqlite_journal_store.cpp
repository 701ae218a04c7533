// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite_journal_store.h"

#include "core/store/error_text.h"
#include "core/store/journal_erasure.h"
#include "core/store/migrations.h"
#include "core/store/mirror_rows.h"
#include "core/store/session_mark.h"
#include "core/store/store_files.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString changeText(const Change &change)
{
    return QString::fromUtf8(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact));
}

QString localIdOf(const Change &change)
{
    const auto *creation = std::get_if<CreateDepartment>(&change.what);
    return creation ? creation->localId : QString();
}

QString columns()
{
    return u"number, run, change, key, state, planned_at, ended_at, created, error, request_id,"
           " name, from_name, to_name, undoes"_s;
}

Result<JournalEntry> readEntry(const Rows &row)
{
    JournalEntry entry;
    entry.number = row.number(0);
    entry.run = PlanId(row.text(1));
    auto change = changeFromJson(QJsonDocument::fromJson(row.text(2).toUtf8()).object());
    if (!change)
        return failure(ErrorKind::StoreCorrupt,
                       u"journal entry %1: %2"_s.arg(entry.number).arg(change.error().detail));
    entry.change = std::move(*change);
    entry.key = row.text(3);
    entry.state = static_cast<RunState>(std::clamp(row.integer(4), 0, int(RunState::Differs)));
    entry.plannedAt = readTime(row, 5);
    entry.endedAt = readTime(row, 6);
    entry.created = DepartmentId(row.text(7));
    entry.error = readError(row.text(8));
    entry.requestId = row.text(9);
    entry.name = row.text(10);
    entry.from = row.text(11);
    entry.to = row.text(12);
    entry.undoes = PlanId(row.text(13));
    return entry;
}

} // namespace

Result<std::unique_ptr<JournalStore>> JournalStore::open(const QString &folder, const Clock &clock)
{
    ORGDESK_TRY(ensureOwnersFolder(folder));
    auto database = Database::open(journalFile(folder), Durability::Record);
    if (!database)
        return failure(std::move(database.error()));
    auto store = std::make_unique<SqliteJournalStore>(std::move(*database), clock);
    ORGDESK_TRY(store->prepare());
    return store;
}

SqliteJournalStore::SqliteJournalStore(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

SqliteJournalStore::~SqliteJournalStore()
{
    if (m_prepared)
        markClosed(*m_database);
}

Result<void> SqliteJournalStore::prepare()
{
    ORGDESK_TRY(migrate(*m_database, journalMigrations()));
    ORGDESK_TRY(markOpened(*m_database));
    m_prepared = true;
    // What a crashed session erased must not stay in its log.
    static_cast<void>(m_database->truncateLog());
    return {};
}

Result<QList<JournalEntry>> SqliteJournalStore::begin(const QList<JournalEntry> &entries)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    QList<JournalEntry> numbered = entries;
    for (JournalEntry &entry : numbered) {
        if (!entry.plannedAt.isValid())
            entry.plannedAt = m_clock.now();
        auto inserted = m_database->query(
            u"INSERT INTO entries (run, change_id, change, key, local_id, state, planned_at,"
            " ended_at, created, error, request_id, name, from_name, to_name, undoes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {entry.run.value(), entry.change.id.value(), changeText(entry.change), entry.key,
             localIdOf(entry.change), int(entry.state), timeValue(entry.plannedAt),
             timeValue(entry.endedAt), entry.created.value(), errorValue(entry.error),
             entry.requestId, entry.name, entry.from, entry.to, entry.undoes.value()});
        if (!inserted)
            return failure(inserted.error());
        entry.number = inserted->insertedKey();
    }
    ORGDESK_TRY(transaction->commit());
    return numbered;
}

Result<void> SqliteJournalStore::update(const JournalEntry &entry)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    {
        auto updated = m_database->query(
            u"UPDATE entries SET state = ?, error = ?, created = ?, request_id = ?, ended_at = ?"
            " WHERE number = ?"_s,
            {int(entry.state), errorValue(entry.error), entry.created.value(), entry.requestId,
             timeValue(entry.endedAt), entry.number});
        if (!updated)
            return failure(updated.error());
        if (updated->affected() != 1)
            return failure(ErrorKind::StoreFailed,
                           u"the journal has no entry %1"_s.arg(entry.number));
    }
    return transaction->commit();
}

Result<QList<JournalEntry>> SqliteJournalStore::read(const QString &rest,
                                                     const QVariantList &values)
{
    auto rows = m_database->query(u"SELECT "_s + columns() + u" FROM entries "_s + rest, values);
    if (!rows)
        return failure(rows.error());
    QList<JournalEntry> entries;
    while (rows->next()) {
        auto entry = readEntry(*rows);
        if (!entry)
            return failure(entry.error());
        entries.append(std::move(*entry));
    }
    ORGDESK_TRY(rows->end());
    return entries;
}

Result<QList<JournalEntry>> SqliteJournalStore::unfinished()
{
    return read(u"WHERE state IN (?, ?, ?) ORDER BY number"_s,
                {int(RunState::Planned), int(RunState::Sent), int(RunState::Unknown)});
}

Result<QList<JournalEntry>> SqliteJournalStore::recent(int limit)
{
    return read(u"ORDER BY number DESC LIMIT ?"_s, {limit});
}

Result<QList<JournalEntry>> SqliteJournalStore::entriesOf(const PlanId &run)
{
    return read(u"WHERE run = ? ORDER BY number"_s, {run.value()});
}

Result<DepartmentId> SqliteJournalStore::binding(const PlanId &run, const QString &localId)
{
    auto rows = m_database->query(u"SELECT created FROM entries WHERE run = ? AND local_id = ?"
                                  " AND created <> '' ORDER BY number DESC LIMIT 1"_s,
                                  {run.value(), localId});
    if (!rows)
        return failure(rows.error());
    const DepartmentId bound(rows->next() ? rows->text(0) : QString());
    ORGDESK_TRY(rows->end());
    return bound;
}

Result<void> SqliteJournalStore::rewrite(const JournalEntry &entry)
{
    return m_database->execute(
        u"UPDATE entries SET change = ?, name = ?, from_name = ?,"
        " to_name = ? WHERE number = ?"_s,
        {changeText(entry.change), entry.name, entry.from, entry.to, entry.number});
}

Result<void> SqliteJournalStore::eraseValues(const QList<PersonId> &people,
                                             const QList<DepartmentId> &departments)
{
    const JournalErasure erasure(people, departments);
    auto entries = read(u"ORDER BY number"_s, {});
    if (!entries)
        return failure(entries.error());
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return failure(transaction.error());
        for (JournalEntry &entry : erasure.erase(std::move(*entries)))
            ORGDESK_TRY(rewrite(entry));
        ORGDESK_TRY(transaction->commit());
    }
    return scrub();
}

Result<void> SqliteJournalStore::scrub()
{
    return m_database->truncateLog();
}

} // namespace OrgDesk
