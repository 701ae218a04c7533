// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite_journal_store.h"

#include "core/store/error_text.h"
#include "core/store/migrations.h"
#include "core/store/mirror_rows.h"
#include "core/store/session_mark.h"
#include "core/store/store_files.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Keeps a transaction under 50 ms (docs/architecture.md).
constexpr size_t rowsPerTransaction = 200;
// Looking for more IDs in each row takes longer than reading all rows.
constexpr qsizetype soughtOneByOne = 20;

QString changeText(const Change &change)
{
    return QString::fromUtf8(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact));
}

QString createdText(const CreatedId &created)
{
    const DepartmentId department = created.department;
    return department.isEmpty() ? created.person.value() : department.value();
}

// Of which kind it is, the Change tells.
CreatedId readCreated(const QString &text, const Change &change)
{
    if (text.isEmpty())
        return {};
    if (std::holds_alternative<CreatePerson>(change.what))
        return {{}, PersonId(text)};
    return {DepartmentId(text), {}};
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
    entry.state = static_cast<RunState>(std::clamp(row.integer(4), 0, int(RunState::Unverifiable)));
    entry.plannedAt = readTime(row, 5);
    entry.endedAt = readTime(row, 6);
    entry.created = readCreated(row.text(7), entry.change);
    entry.error = readError(row.text(8));
    entry.requestId = row.text(9);
    entry.name = row.text(10);
    entry.from = row.text(11);
    entry.to = row.text(12);
    entry.undoes = PlanId(row.text(13));
    return entry;
}

Result<QList<JournalEntry>> readEntries(Database &database, const QString &rest,
                                        const QVariantList &values)
{
    auto rows = database.query(u"SELECT "_s + columns() + u" FROM entries "_s + rest, values);
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

constexpr auto newestFirst = "ORDER BY number DESC LIMIT ?"_L1;

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

Result<QList<JournalEntry>> JournalStore::readRecent(const QString &folder, int limit)
{
    if (!QFileInfo::exists(journalFile(folder)))
        return QList<JournalEntry>();
    const auto database = Database::open(journalFile(folder), Durability::ReadOnly);
    if (!database)
        return failure(database.error());
    ORGDESK_TRY(requireCurrent(**database, journalMigrations()));
    return readEntries(**database, newestFirst, {limit});
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
             createdLocalId(entry.change), int(entry.state), timeValue(entry.plannedAt),
             timeValue(entry.endedAt), createdText(entry.created), errorValue(entry.error),
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
            {int(entry.state), errorValue(entry.error), createdText(entry.created), entry.requestId,
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
    return readEntries(*m_database, rest, values);
}

Result<QList<JournalEntry>> SqliteJournalStore::unfinished()
{
    return read(u"WHERE state IN (?, ?, ?) ORDER BY number"_s,
                {int(RunState::Planned), int(RunState::Sent), int(RunState::Unknown)});
}

Result<QList<JournalEntry>> SqliteJournalStore::recent(int limit)
{
    return read(newestFirst, {limit});
}

Result<QList<JournalEntry>> SqliteJournalStore::entriesOf(const PlanId &run)
{
    return read(u"WHERE run = ? ORDER BY number"_s, {run.value()});
}

Result<CreatedId> SqliteJournalStore::binding(const PlanId &run, const QString &localId)
{
    const auto entries = read(u"WHERE run = ? AND local_id = ? AND created <> ''"
                              " ORDER BY number DESC LIMIT 1"_s,
                              {run.value(), localId});
    if (!entries)
        return failure(entries.error());
    return entries->isEmpty() ? CreatedId() : entries->constFirst().created;
}

// Without reading the whole journal for the one person who left.
Result<QList<JournalEntry>> SqliteJournalStore::concernedBy(JournalErasure &erasure)
{
    if (erasure.ids().size() > soughtOneByOne) {
        auto all = read(u"ORDER BY number"_s, {});
        if (all)
            erasure.extend(*all);
        return all;
    }
    QList<JournalEntry> found;
    QSet<qint64> numbers;
    const auto take = [&](const Result<QList<JournalEntry>> &some) -> Result<void> {
        if (!some)
            return failure(some.error());
        for (const JournalEntry &entry : *some) {
            if (!numbers.contains(entry.number))
                found.append(entry);
            numbers.insert(entry.number);
        }
        return {};
    };
    QSet<QString> sought;
    for (QSet<QString> ids = erasure.ids(); !ids.isEmpty(); ids = erasure.ids() - sought) {
        sought += ids;
        ORGDESK_TRY(take(read(u"WHERE EXISTS (SELECT 1 FROM json_each(?) hidden"
                              " WHERE created = hidden.value"
                              " OR instr(change, json_quote(hidden.value)))"_s,
                              {jsonArray(ids)})));
        erasure.extend(found);
    }
    ORGDESK_TRY(take(read(u"WHERE EXISTS (SELECT 1 FROM json_each(?) hidden"
                          " WHERE hidden.value IN (from_name, to_name))"_s,
                          {jsonArray(erasure.namesIn(found))})));
    return found;
}

Result<void> SqliteJournalStore::rewrite(std::span<const JournalEntry> entries)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    for (const JournalEntry &entry : entries)
        ORGDESK_TRY(m_database->execute(
            u"UPDATE entries SET change = ?, name = ?, from_name = ?, to_name = ?"
            " WHERE number = ?"_s,
            {changeText(entry.change), entry.name, entry.from, entry.to, entry.number}));
    return transaction->commit();
}

Result<void> SqliteJournalStore::eraseValues(const QList<PersonId> &people,
                                             const QList<DepartmentId> &departments)
{
    ORGDESK_TRY(forgetDeparted(people));
    JournalErasure erasure(people, departments);
    auto entries = concernedBy(erasure);
    if (!entries)
        return failure(entries.error());
    const QList<JournalEntry> changed = erasure.erase(std::move(*entries));
    const std::span<const JournalEntry> all(changed);
    for (size_t from = 0; from < all.size(); from += rowsPerTransaction)
        ORGDESK_TRY(rewrite(all.subspan(from, std::min(rowsPerTransaction, all.size() - from))));
    if (!changed.isEmpty())
        ORGDESK_TRY(m_database->rewrite());
    return scrub();
}

Result<void> SqliteJournalStore::scrub()
{
    return m_database->truncateLog();
}

} // namespace OrgDesk
