// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite_mirror_reader.h"

#include "core/store/activity_log.h"
#include "core/store/migrations.h"
#include "core/store/store_files.h"
#include "core/store/subtree_counts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Rows read with one statement while visiting many.
constexpr qsizetype visitedAtOnce = 1000;

QString membershipsSql(const QString &department, const QString &join)
{
    return u"SELECT m.person, %1, m.person_order, m.department_order, m.main"
           " FROM json_each(?) wanted CROSS JOIN memberships m ON m.person = wanted.value%2"
           " ORDER BY wanted.key, m.position"_s.arg(department, join);
}

} // namespace

Result<std::unique_ptr<MirrorReader>> MirrorReader::open(const QString &folder)
{
    auto database = Database::open(mirrorFile(folder), Durability::ReadOnly);
    if (!database)
        return failure(std::move(database.error()));
    ORGDESK_TRY(requireCurrent(**database, mirrorMigrations()));
    return std::make_unique<SqliteMirrorReader>(std::move(*database));
}

Result<qint64> MirrorReader::memberCount(const MemberQuery &query)
{
    return memberKeys(query).map(
        [](const MemberKeys &members) { return qint64(members.keys.size()); });
}

SqliteMirrorReader::SqliteMirrorReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QList<ActivityEntry>> SqliteMirrorReader::activity(int limit, const ActivitySubject &about)
{
    return ActivityLog(*m_database).recent(limit, about);
}

Result<qint64> SqliteMirrorReader::revision()
{
    auto rows = m_database->query(u"SELECT value FROM meta WHERE name = 'revision'"_s);
    if (!rows)
        return failure(rows.error());
    const qint64 revision = rows->next() ? rows->number(0) : 0;
    ORGDESK_TRY(rows->end());
    return revision;
}

Result<MemberKeys> SqliteMirrorReader::memberKeys(const MemberQuery &query)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    const auto seen = revision();
    if (!seen)
        return failure(seen.error());
    auto members = orderedMembers(*m_database, query);
    if (!members)
        return failure(members.error());
    MemberKeys result;
    result.revision = *seen;
    result.keys.reserve(members->size());
    for (MemberRow &member : *members)
        result.keys.append(std::move(member.id));
    return result;
}

Result<qint64> SqliteMirrorReader::memberCount(const MemberQuery &query)
{
    if (query.departments.isEmpty() && query.filter.isEmpty() && query.conditions.isEmpty()) {
        return m_database->single(u"SELECT count(*) FROM people"_s).map([](const QVariant &count) {
            return count.toLongLong();
        });
    }
    return MirrorReader::memberCount(query);
}

Result<QList<Person>> SqliteMirrorReader::people(const QList<PersonId> &ids)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    QList<qint64> keys;
    {
        auto rows = m_database->query(u"SELECT p.key FROM json_each(?) wanted CROSS JOIN people p"
                                      " ON p.id = wanted.value ORDER BY wanted.key"_s,
                                      {jsonArray(ids)});
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            keys.append(rows->number(0));
        ORGDESK_TRY(rows->end());
    }
    return peopleByKeys(keys);
}

Result<QList<Person>> SqliteMirrorReader::peopleByKeys(const QList<qint64> &keys)
{
    static const QString sql = u"SELECT "_s + personColumns()
        + u" FROM json_each(?) wanted CROSS JOIN people p ON p.key = wanted.value"
          " ORDER BY wanted.key"_s;
    const QString wanted = keyArray(keys);
    QList<Person> people;
    people.reserve(keys.size());
    QHash<qint64, qsizetype> places;
    places.reserve(keys.size());
    {
        auto rows = m_database->query(sql, {wanted});
        if (!rows)
            return failure(rows.error());
        while (rows->next()) {
            places.insert(rows->number(0), people.size());
            people.append(readPerson(*rows));
        }
        ORGDESK_TRY(rows->end());
    }
    ORGDESK_TRY(readMemberships(wanted, keys.size(), people, places));
    return people;
}

Result<void> SqliteMirrorReader::readMemberships(const QString &keys, qsizetype count,
                                                 QList<Person> &people,
                                                 const QHash<qint64, qsizetype> &places)
{
    // Looking up all departments costs as much as joining a few hundred rows.
    const bool many = count >= visitedAtOnce / 2;
    if (many)
        ORGDESK_TRY(refreshDepartmentIds());
    auto rows = m_database->query(many ? membershipsSql(u"m.department"_s, {})
                                       : membershipsSql(u"d.id"_s,
                                                        u" CROSS JOIN departments d"
                                                        " ON d.key = m.department"_s),
                                  {keys});
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const auto place = places.constFind(rows->number(0));
        if (place == places.cend())
            continue;
        const DepartmentId department =
            many ? m_departmentIds.value(rows->number(1)) : DepartmentId(rows->text(1));
        people[*place].memberships.append(
            {department, rows->integer(2), rows->integer(3), rows->flag(4)});
    }
    return rows->end();
}

Result<void> SqliteMirrorReader::refreshDepartmentIds()
{
    const auto seen = revision();
    if (!seen)
        return failure(seen.error());
    if (*seen == m_departmentIdsOf)
        return {};
    auto ids = readDepartmentIds(*m_database);
    if (!ids)
        return failure(ids.error());
    m_departmentIds = std::move(*ids);
    m_departmentIdsOf = *seen;
    return {};
}

Result<PersonId> SqliteMirrorReader::personWith(PersonField field, const QString &value)
{
    return findPersonWith(*m_database, field, value);
}

Result<QHash<PersonId, QString>> SqliteMirrorReader::names(const QList<PersonId> &ids)
{
    return readNames(u"SELECT p.id, p.name FROM json_each(?) wanted CROSS JOIN people p"
                     " ON p.id = wanted.value"_s,
                     {jsonArray(ids)});
}

Result<QHash<PersonId, QString>> SqliteMirrorReader::leaderNames()
{
    return readNames(u"SELECT id, name FROM people WHERE id IN"
                     " (SELECT leader FROM people WHERE leader <> '')"_s,
                     {});
}

Result<QList<PersonName>> SqliteMirrorReader::reportsOf(const PersonId &person, int limit)
{
    auto rows = m_database->query(u"SELECT id, name FROM people WHERE leader = ?"
                                  " ORDER BY name_key, id LIMIT ?"_s,
                                  {person.value(), limit});
    if (!rows)
        return failure(rows.error());
    QList<PersonName> reports;
    while (rows->next())
        reports.append({PersonId(rows->text(0)), rows->text(1)});
    ORGDESK_TRY(rows->end());
    return reports;
}

Result<QList<PersonName>> SqliteMirrorReader::managersOf(const PersonId &person, int limit)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    QList<PersonName> managers;
    QSet<PersonId> passed{person};
    PersonId at = person;
    while (managers.size() < limit) {
        auto rows = m_database->query(u"SELECT m.id, m.name FROM people p"
                                      " JOIN people m ON m.id = p.leader WHERE p.id = ?"_s,
                                      {at.value()});
        if (!rows)
            return failure(rows.error());
        if (!rows->next()) {
            ORGDESK_TRY(rows->end());
            break;
        }
        at = PersonId(rows->text(0));
        if (passed.contains(at))
            break;
        passed.insert(at);
        managers.append({at, rows->text(1)});
    }
    return managers;
}

Result<QHash<PersonId, QString>> SqliteMirrorReader::readNames(const QString &sql,
                                                               const QVariantList &values)
{
    auto rows = m_database->query(sql, values);
    if (!rows)
        return failure(rows.error());
    QHash<PersonId, QString> names;
    while (rows->next())
        names.insert(PersonId(rows->text(0)), rows->text(1));
    ORGDESK_TRY(rows->end());
    return names;
}

Result<QHash<DepartmentId, int>> SqliteMirrorReader::countsBelow()
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    return subtreeCounts(*m_database);
}

Result<void> SqliteMirrorReader::forEach(const MemberQuery &query,
                                         const std::function<bool(const Person &)> &visit)
{
    QList<qint64> keys;
    {
        auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
        if (!transaction)
            return failure(transaction.error());
        const auto members = orderedMembers(*m_database, query);
        if (!members)
            return failure(members.error());
        keys.reserve(members->size());
        for (const MemberRow &member : *members)
            keys.append(member.key);
    }
    for (qsizetype from = 0; from < keys.size(); from += visitedAtOnce) {
        auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
        if (!transaction)
            return failure(transaction.error());
        const auto people = peopleByKeys(keys.mid(from, visitedAtOnce));
        if (!people)
            return failure(people.error());
        ORGDESK_TRY(transaction->commit());
        for (const Person &person : *people) {
            if (!visit(person))
                return {};
        }
    }
    return {};
}

Result<PersonId> SqliteMirrorReader::resolvePerson(const QString &anyId)
{
    // The permanent ID is looked for first, as Directory::resolve() does.
    for (const QString &sql :
         {u"SELECT id FROM people WHERE id = ?"_s,
          u"SELECT id FROM people WHERE custom_id = ? AND custom_id <> ''"_s}) {
        auto rows = m_database->query(sql, {anyId});
        if (!rows)
            return failure(rows.error());
        if (rows->next())
            return PersonId(rows->text(0));
        ORGDESK_TRY(rows->end());
    }
    return failure(ErrorKind::NotFound, u"nobody in the mirror has this ID"_s);
}

} // namespace OrgDesk
