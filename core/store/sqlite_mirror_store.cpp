// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite_mirror_store.h"

#include "core/base/logging.h"
#include "core/store/delta_writer.h"
#include "core/store/migrations.h"
#include "core/store/search_memory.h"
#include "core/store/search_renewal.h"
#include "core/store/session_mark.h"
#include "core/store/store_files.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace OrgDesk {

namespace {

// Redelivery ends after about seven hours (feishu-events.md 4).
constexpr std::chrono::milliseconds eventsRememberedFor = 8h;
// A mirror of about 100,000 people.
constexpr qint64 rewrittenAtOnce = 64 * 1024 * 1024;

QString rewriteNote()
{
    return u"rewrite"_s;
}

void addNames(QSet<QString> &names, const QStringList &some)
{
    for (const QString &name : some) {
        if (!name.isEmpty())
            names.insert(name);
    }
}

Hidden hiddenOf(const Commit &commit)
{
    Hidden hidden;
    for (const Person &person : commit.removedPeople) {
        hidden.people.insert(person.id);
        addNames(hidden.names, {person.name, person.enName, person.nickname});
    }
    for (const Department &department : commit.removedDepartments) {
        hidden.departments.insert(department.id);
        const I18nName &names = department.i18nName;
        addNames(hidden.names, {department.name, names.zhCn, names.enUs, names.jaJp});
    }
    return hidden;
}

} // namespace

Result<std::unique_ptr<MirrorStore>> MirrorStore::open(const QString &folder, const Clock &clock)
{
    ORGDESK_TRY(ensureOwnersFolder(folder));
    auto database = Database::open(mirrorFile(folder), Durability::Cache);
    if (!database)
        return failure(std::move(database.error()));
    auto store = std::make_unique<SqliteMirrorStore>(std::move(*database), clock);
    ORGDESK_TRY(store->prepare());
    return store;
}

Result<void> MirrorStore::discard(const QString &folder)
{
    return removeDatabase(mirrorFile(folder));
}

SqliteMirrorStore::SqliteMirrorStore(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_activity(*m_database)
{
}

SqliteMirrorStore::~SqliteMirrorStore()
{
    if (m_prepared)
        markClosed(*m_database);
}

Result<void> SqliteMirrorStore::prepare()
{
    ORGDESK_TRY(migrate(*m_database, mirrorMigrations()));
    ORGDESK_TRY(markOpened(*m_database));
    m_prepared = true;
    // A crash may have come between the removals of a scope loss and its purge.
    ORGDESK_TRY(m_activity.hide({}));
    ORGDESK_TRY(rewriteIfPutOff());
    // What a crashed session removed must not stay in its log. A reader may hold it: no harm then,
    // the next scrub takes it.
    static_cast<void>(m_database->truncateLog());
    auto ids = readDepartmentIds(*m_database);
    if (!ids)
        return failure(ids.error());
    m_departmentIds = std::move(*ids);
    return renewSearchIfStale();
}

// Keys of one version of ICU cannot be compared with those of another, and what an earlier version
// of the program wrote to be found by may not be what this one looks for.
Result<void> SqliteMirrorStore::renewSearchIfStale()
{
    const auto known = meta(u"collation"_s);
    if (!known)
        return failure(known.error());
    if (known->toString() == searchMaker())
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    ORGDESK_TRY(renewSearch(*m_database));
    ORGDESK_TRY(setMeta(u"collation"_s, searchMaker()));
    return transaction->commit();
}

Result<Commit> SqliteMirrorStore::apply(const Delta &delta)
{
    auto commit = applyInside(delta);
    if (!commit) {
        // The keys of departments that were new in it are rolled back too.
        if (auto ids = readDepartmentIds(*m_database))
            m_departmentIds = std::move(*ids);
    }
    return commit;
}

Result<Commit> SqliteMirrorStore::applyInside(const Delta &delta)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    auto commit = DeltaWriter(*m_database, m_departmentIds).write(delta);
    if (!commit)
        return commit;
    if (commit->isEmpty()) {
        const auto revision = meta(u"revision"_s);
        if (!revision)
            return failure(revision.error());
        commit->revision = revision->toLongLong();
        // A department row that holds only an ID may have been made; it goes with the rollback.
        return commit;
    }
    const auto revision = bumpRevision();
    if (!revision)
        return failure(revision.error());
    commit->revision = *revision;
    ORGDESK_TRY(trimSearchLog(*m_database));
    if (delta.origin == Origin::Scope) {
        // Only now are the names known that must leave the Activity list too. A loss may be many
        // commits, and one walk through that list is enough for all: that of purge().
        if (const Hidden hidden = hiddenOf(*commit); !hidden.isEmpty())
            ORGDESK_TRY(m_activity.hideLater(hidden, *revision));
    }
    ORGDESK_TRY(transaction->commit());
    return commit;
}

Result<qint64> SqliteMirrorStore::bumpRevision()
{
    const auto last = meta(u"revision"_s);
    if (!last)
        return failure(last.error());
    const qint64 revision = last->toLongLong() + 1;
    ORGDESK_TRY(setMeta(u"revision"_s, revision));
    return revision;
}

Result<QVariant> SqliteMirrorStore::meta(const QString &name)
{
    auto rows = m_database->query(u"SELECT value FROM meta WHERE name = ?"_s, {name});
    if (!rows)
        return failure(rows.error());
    const QVariant value = rows->next() && !rows->isNull(0) ? QVariant(rows->text(0)) : QVariant();
    ORGDESK_TRY(rows->end());
    return value;
}

Result<void> SqliteMirrorStore::setMeta(const QString &name, const QVariant &value)
{
    return m_database->execute(u"REPLACE INTO meta (name, value) VALUES (?, ?)"_s, {name, value});
}

Result<QList<Department>> SqliteMirrorStore::departments()
{
    auto rows =
        m_database->query(u"SELECT "_s + departmentColumns() + u" FROM departments WHERE known"_s);
    if (!rows)
        return failure(rows.error());
    QList<Department> departments;
    while (rows->next())
        departments.append(readDepartment(*rows));
    ORGDESK_TRY(rows->end());
    return departments;
}

Result<std::optional<Person>> SqliteMirrorStore::person(const PersonId &id)
{
    return findPerson(*m_database, m_departmentIds, id);
}

Result<PersonId> SqliteMirrorStore::personWith(PersonField field, const QString &value)
{
    return findPersonWith(*m_database, field, value);
}

Result<QList<PersonId>> SqliteMirrorStore::personIds(const QString &sql, const QVariantList &values)
{
    auto rows = m_database->query(sql, values);
    if (!rows)
        return failure(rows.error());
    QList<PersonId> ids;
    while (rows->next())
        ids.append(PersonId(rows->text(0)));
    ORGDESK_TRY(rows->end());
    return ids;
}

Result<QList<PersonId>> SqliteMirrorStore::membersOf(const DepartmentId &department)
{
    return personIds(u"SELECT p.id FROM departments d JOIN memberships m ON m.department = d.key"
                     " JOIN people p ON p.key = m.person WHERE d.id = ?"_s,
                     {department.value()});
}

Result<QList<PersonPlaces>> SqliteMirrorStore::placesOfMembers(const DepartmentId &department)
{
    auto rows = m_database->query(
        u"SELECT p.id, places.department FROM departments d"
        " JOIN memberships m ON m.department = d.key JOIN people p ON p.key = m.person"
        " JOIN memberships places ON places.person = m.person WHERE d.id = ? ORDER BY p.key"_s,
        {department.value()});
    if (!rows)
        return failure(rows.error());
    QList<PersonPlaces> members;
    while (rows->next()) {
        const PersonId person(rows->text(0));
        if (members.isEmpty() || members.constLast().person != person)
            members.append({person, {}});
        members.last().departments.append(m_departmentIds.value(rows->number(1)));
    }
    ORGDESK_TRY(rows->end());
    return members;
}

Result<QList<PersonId>> SqliteMirrorStore::allPeople()
{
    return personIds(u"SELECT id FROM people"_s, {});
}

Result<int> SqliteMirrorStore::peopleCount()
{
    return m_database->single(u"SELECT count(*) FROM people"_s).map([](const QVariant &count) {
        return count.toInt();
    });
}

Result<MirrorState> SqliteMirrorStore::state()
{
    MirrorState state;
    auto rows = m_database->query(u"SELECT name, value FROM meta"_s);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const QString name = rows->text(0);
        if (name == u"revision")
            state.revision = rows->number(1);
        else if (name == u"as_of")
            state.asOf = readTime(*rows, 1);
        else if (name == u"complete")
            state.complete = rows->flag(1);
        else if (name == u"whole_company")
            state.wholeCompany = rows->flag(1);
    }
    ORGDESK_TRY(rows->end());
    return state;
}

Result<void> SqliteMirrorStore::setState(const MirrorState &state)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    ORGDESK_TRY(setMeta(u"as_of"_s, timeValue(state.asOf)));
    ORGDESK_TRY(setMeta(u"complete"_s, state.complete ? 1 : 0));
    ORGDESK_TRY(setMeta(u"whole_company"_s, state.wholeCompany ? 1 : 0));
    return transaction->commit();
}

Result<QString> SqliteMirrorStore::note(const QString &name)
{
    auto rows = m_database->query(u"SELECT text FROM notes WHERE name = ?"_s, {name});
    if (!rows)
        return failure(rows.error());
    const QString text = rows->next() ? rows->text(0) : QString();
    ORGDESK_TRY(rows->end());
    return text;
}

Result<void> SqliteMirrorStore::setNotes(const QMap<QString, QString> &notes)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
        if (note.value().isEmpty())
            ORGDESK_TRY(m_database->execute(u"DELETE FROM notes WHERE name = ?"_s, {note.key()}));
        else
            ORGDESK_TRY(m_database->execute(u"REPLACE INTO notes (name, text) VALUES (?, ?)"_s,
                                            {note.key(), note.value()}));
    }
    return transaction->commit();
}

Result<bool> SqliteMirrorStore::rememberEvent(const QString &eventId, const QDateTime &at)
{
    // By the time of arrival: a redelivered event carries its first time for hours.
    const qint64 now = std::max(m_clock.now(), at).toMSecsSinceEpoch();
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    ORGDESK_TRY(m_database->execute(u"DELETE FROM seen_events WHERE seen < ?"_s,
                                    {now - qint64(eventsRememberedFor.count())}));
    bool isNew = false;
    {
        auto inserted = m_database->query(
            u"INSERT OR IGNORE INTO seen_events (id, seen) VALUES (?, ?)"_s, {eventId, now});
        if (!inserted)
            return failure(inserted.error());
        isNew = inserted->affected() > 0;
    }
    ORGDESK_TRY(transaction->commit());
    return isNew;
}

Result<ActivityEntry> SqliteMirrorStore::addActivity(const ActivityEntry &entry)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return failure(transaction.error());
    auto added = m_activity.add(entry);
    if (!added)
        return added;
    ORGDESK_TRY(transaction->commit());
    return added;
}

Result<QList<ActivityEntry>> SqliteMirrorStore::activity(int limit, const ActivitySubject &about)
{
    return m_activity.recent(limit, about);
}

Result<void> SqliteMirrorStore::purge(const QList<PersonId> &people,
                                      const QList<DepartmentId> &departments)
{
    Delta delta;
    delta.origin = Origin::Scope;
    delta.at = m_clock.now();
    // Mostly they are gone already: then there is nothing to do in the tables.
    const auto knownPeople = known(u"people"_s, jsonArray(people));
    if (!knownPeople)
        return failure(knownPeople.error());
    for (const QString &id : *knownPeople)
        delta.facts.append(PersonRemoved{PersonId(id)});
    const auto knownDepartments = known(u"departments"_s, jsonArray(departments));
    if (!knownDepartments)
        return failure(knownDepartments.error());
    for (const QString &id : *knownDepartments)
        delta.facts.append(DepartmentRemoved{DepartmentId(id)});
    if (!delta.facts.isEmpty()) {
        if (const auto commit = apply(delta); !commit)
            return failure(commit.error());
    }
    Hidden hidden;
    hidden.people = QSet<PersonId>(people.cbegin(), people.cend());
    hidden.departments = QSet<DepartmentId>(departments.cbegin(), departments.cend());
    ORGDESK_TRY(m_activity.hide(std::move(hidden)));
    ORGDESK_TRY(rewriteNowOrLater());
    return scrub();
}

// The engine's thread must not be held up for seconds.
Result<void> SqliteMirrorStore::rewriteNowOrLater()
{
    const auto size = m_database->size();
    if (!size)
        return failure(size.error());
    return *size <= rewrittenAtOnce ? m_database->rewrite() : setNote(rewriteNote(), u"due"_s);
}

Result<void> SqliteMirrorStore::rewriteIfPutOff()
{
    const auto due = note(rewriteNote());
    if (!due)
        return failure(due.error());
    // Without room for a second file it is left to the next start.
    if (due->isEmpty() || !m_database->rewrite())
        return {};
    return setNote(rewriteNote(), {});
}

Result<QStringList> SqliteMirrorStore::known(const QString &table, const QString &ids)
{
    auto rows = m_database->query(u"SELECT t.id FROM json_each(?) wanted CROSS JOIN %1 t"
                                  " ON t.id = wanted.value"_s.arg(table),
                                  {ids});
    if (!rows)
        return failure(rows.error());
    QStringList found;
    while (rows->next())
        found.append(rows->text(0));
    ORGDESK_TRY(rows->end());
    return found;
}

Result<void> SqliteMirrorStore::scrub()
{
    return m_database->truncateLog();
}

} // namespace OrgDesk
