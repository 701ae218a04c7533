// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/activity_log.h"

#include "core/store/error_text.h"
#include "core/store/mirror_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

// These numbers stand in databases: new values go behind the last.
static_assert(int(ActivityKind::DepartmentCreated) == 0 && int(ActivityKind::DepartmentRenamed) == 1
              && int(ActivityKind::DepartmentMoved) == 2 && int(ActivityKind::DepartmentEdited) == 3
              && int(ActivityKind::DepartmentRemoved) == 4 && int(ActivityKind::PersonJoined) == 5
              && int(ActivityKind::PersonMoved) == 6 && int(ActivityKind::PersonEdited) == 7
              && int(ActivityKind::PersonLeft) == 8 && int(ActivityKind::ScopeChanged) == 9
              && int(ActivityKind::PersonFrozen) == 10 && int(ActivityKind::PersonRestored) == 12
              && int(ActivityKind::EmployeeTypeAdded) == 13
              && int(ActivityKind::OwnFieldsChanged) == 18 && int(ActivityKind::GroupLeft) == 20);
static_assert(int(RunState::Planned) == 0 && int(RunState::Sent) == 1 && int(RunState::Done) == 2
              && int(RunState::DonePartly) == 3 && int(RunState::Failed) == 4
              && int(RunState::Unknown) == 5 && int(RunState::NotMade) == 6
              && int(RunState::Differs) == 7 && int(RunState::Unverifiable) == 8);

namespace {

constexpr int keptEntries = 10000;
// Keeps a transaction under 50 ms (docs/architecture.md).
constexpr size_t rowsPerTransaction = 200;

QVariantList values(const ActivityEntry &entry)
{
    return {timeValue(entry.at).toLongLong(),
            int(entry.kind),
            entry.department.value(),
            entry.person.value(),
            entry.name,
            entry.from,
            entry.to,
            entry.count,
            entry.removedCount,
            entry.own ? QVariant(int(*entry.own)) : QVariant(),
            entry.change ? QVariant(entry.change->value()) : QVariant(),
            errorValue(entry.error)};
}

ActivityEntry readEntry(const Rows &row)
{
    ActivityEntry entry;
    entry.number = row.number(0);
    entry.at = readTime(row, 1);
    entry.kind =
        static_cast<ActivityKind>(std::clamp(row.integer(2), 0, int(ActivityKind::GroupLeft)));
    entry.department = DepartmentId(row.text(3));
    entry.person = PersonId(row.text(4));
    entry.name = row.text(5);
    entry.from = row.text(6);
    entry.to = row.text(7);
    entry.count = row.integer(8);
    entry.removedCount = row.integer(9);
    if (!row.isNull(10))
        entry.own =
            static_cast<RunState>(std::clamp(row.integer(10), 0, int(RunState::Unverifiable)));
    if (!row.isNull(11))
        entry.change = ChangeId(row.text(11));
    entry.error = readError(row.text(12));
    return entry;
}

bool tellsOf(const ActivityEntry &entry, const Hidden &hidden)
{
    return hidden.people.contains(entry.person) || hidden.departments.contains(entry.department);
}

// Where `from` and `to` are the names of other departments than the entry's own.
bool namesOtherDepartments(ActivityKind kind)
{
    return kind == ActivityKind::DepartmentMoved || kind == ActivityKind::PersonMoved
        || kind == ActivityKind::PersonJoined || kind == ActivityKind::PersonLeft
        || kind == ActivityKind::DepartmentCreated || kind == ActivityKind::DepartmentRemoved;
}

/// Tells whether one of many names stands in a text; their number does not matter much. The names
/// must outlive it.
class NameFinder
{
public:
    explicit NameFinder(const QSet<QString> &names)
    {
        for (const QString &name : names) {
            if (name.isEmpty())
                continue;
            m_names.insert(name);
            m_lengths.insert(name.size());
        }
    }

    [[nodiscard]] bool isAnyIn(QStringView text) const
    {
        for (const qsizetype length : m_lengths) {
            for (qsizetype at = 0; at + length <= text.size(); ++at) {
                if (m_names.contains(text.mid(at, length)))
                    return true;
            }
        }
        return false;
    }

private:
    QSet<QStringView> m_names;
    std::set<qsizetype> m_lengths;
};

bool mustGo(const QString &text, ActivityKind kind, const NameFinder &hiddenNames,
            const QSet<QString> &visibleDepartments)
{
    if (text.isEmpty() || visibleDepartments.contains(text))
        return false;
    // A name from before a renaming is in no table any more; so other departments' names stay only
    // when they are names that can be seen now.
    return namesOtherDepartments(kind) || hiddenNames.isAnyIn(text);
}

QJsonArray jsonOf(const auto &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.value());
    return array;
}

QString textOf(const Hidden &hidden)
{
    const QJsonObject json{{u"people"_s, jsonOf(hidden.people)},
                           {u"departments"_s, jsonOf(hidden.departments)},
                           {u"names"_s, QJsonArray::fromStringList(hidden.names.values())}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void addFrom(const QString &text, Hidden &hidden)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto eachOf = [&](const QString &key, const auto &take) {
        const QJsonArray array = json[key].toArray();
        for (const QJsonValue &value : array)
            take(value.toString());
    };
    eachOf(u"people"_s, [&](const QString &id) { hidden.people.insert(PersonId(id)); });
    eachOf(u"departments"_s,
           [&](const QString &id) { hidden.departments.insert(DepartmentId(id)); });
    eachOf(u"names"_s, [&](const QString &name) { hidden.names.insert(name); });
}

Result<QSet<QString>> departmentNames(Database &database)
{
    auto rows = database.query(u"SELECT name FROM departments WHERE known"_s);
    if (!rows)
        return failure(rows.error());
    QSet<QString> names;
    while (rows->next())
        names.insert(rows->text(0));
    ORGDESK_TRY(rows->end());
    return names;
}

} // namespace

Result<ActivityEntry> ActivityLog::add(ActivityEntry entry)
{
    QVariantList row = values(entry);
    // Own changes bring their journal number; the others get the next one.
    row.prepend(entry.number < 0 ? QVariant(entry.number) : QVariant());
    auto inserted = m_database.query(
        u"REPLACE INTO activity (number, at, kind, department, person, name, from_name, to_name,"
        " came, went, own, change, error)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        row);
    if (!inserted)
        return failure(inserted.error());
    if (entry.number >= 0)
        entry.number = inserted->insertedKey();
    ORGDESK_TRY(m_database.execute(
        u"DELETE FROM activity WHERE (at, number) <"
        " (SELECT at, number FROM activity ORDER BY at DESC, number DESC LIMIT 1 OFFSET ?)"_s,
        {keptEntries - 1}));
    return entry;
}

Result<QList<ActivityEntry>> ActivityLog::recent(int limit, const ActivitySubject &about)
{
    QString where;
    QVariantList values;
    if (!about.person.isEmpty()) {
        where = u" WHERE person = ?"_s;
        values.append(about.person.value());
    } else if (!about.department.isEmpty()) {
        where = u" WHERE department = ? AND person = ''"_s;
        values.append(about.department.value());
    }
    values.append(limit);
    auto rows = m_database.query(
        u"SELECT number, at, kind, department, person, name, from_name, to_name, came, went, own,"
        " change, error FROM activity"_s
            + where + u" ORDER BY at DESC, number DESC LIMIT ?"_s,
        values);
    if (!rows)
        return failure(rows.error());
    QList<ActivityEntry> entries;
    while (rows->next())
        entries.append(readEntry(*rows));
    ORGDESK_TRY(rows->end());
    return entries;
}

Result<void> ActivityLog::hideLater(const Hidden &hidden, qint64 revision)
{
    return m_database.execute(u"REPLACE INTO notes (name, text) VALUES (?, ?)"_s,
                              {u"hidden/%1"_s.arg(revision), textOf(hidden)});
}

Result<void> ActivityLog::addPutOff(Hidden &hidden)
{
    auto rows = m_database.query(u"SELECT text FROM notes WHERE name GLOB 'hidden/*'"_s);
    if (!rows)
        return failure(rows.error());
    while (rows->next())
        addFrom(rows->text(0), hidden);
    return rows->end();
}

Result<void> ActivityLog::hide(Hidden hidden)
{
    ORGDESK_TRY(addPutOff(hidden));
    if (hidden.isEmpty())
        return {};
    const auto edits = editsFor(std::move(hidden));
    if (!edits)
        return failure(edits.error());
    const std::span<const Edit> all(*edits);
    for (size_t from = 0; from < all.size(); from += rowsPerTransaction)
        ORGDESK_TRY(write(all.subspan(from, std::min(rowsPerTransaction, all.size() - from))));
    // Only now: after a crash on the way, all of it is done once more.
    return m_database.execute(u"DELETE FROM notes WHERE name GLOB 'hidden/*'"_s);
}

Result<QList<ActivityLog::Edit>> ActivityLog::editsFor(Hidden hidden)
{
    const auto entries = recent(-1);
    if (!entries)
        return failure(entries.error());
    const auto visible = departmentNames(m_database);
    if (!visible)
        return failure(visible.error());
    QList<Edit> deletions;
    for (const ActivityEntry &entry : *entries) {
        if (!tellsOf(entry, hidden))
            continue;
        hidden.names.insert(entry.name);
        if (entry.kind == ActivityKind::DepartmentRenamed)
            hidden.names << entry.from << entry.to;
        deletions.append({entry.number, true, {}, {}});
    }
    QList<Edit> edits;
    const NameFinder hiddenNames(hidden.names);
    for (const ActivityEntry &entry : *entries) {
        if (tellsOf(entry, hidden))
            continue;
        const bool from = mustGo(entry.from, entry.kind, hiddenNames, *visible);
        const bool to = mustGo(entry.to, entry.kind, hiddenNames, *visible);
        if (from || to)
            edits.append(
                {entry.number, false, from ? QString() : entry.from, to ? QString() : entry.to});
    }
    // Last, because they are what tells the names: after a crash on the way they are read again.
    return edits + deletions;
}

Result<void> ActivityLog::write(std::span<const Edit> edits)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    for (const Edit &edit : edits) {
        if (edit.goes)
            ORGDESK_TRY(
                m_database.execute(u"DELETE FROM activity WHERE number = ?"_s, {edit.number}));
        else
            ORGDESK_TRY(m_database.execute(
                u"UPDATE activity SET from_name = ?, to_name = ? WHERE number = ?"_s,
                {edit.from, edit.to, edit.number}));
    }
    return transaction->commit();
}

} // namespace OrgDesk
