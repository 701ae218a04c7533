// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/delta_writer.h"

#include "core/search/collation.h"
#include "core/search/search_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

void addMembers(QSet<DepartmentId> &departments, const std::optional<Person> &person)
{
    if (!person)
        return;
    for (const Membership &membership : person->memberships)
        departments.insert(membership.department);
}

// A read of one department's members tells of that membership only: it adds to the known ones.
void addMemberships(Person &person, const QList<Membership> &carried)
{
    for (const Membership &membership : carried) {
        if (!person.isMemberOf(membership.department))
            person.memberships.append(membership);
    }
}

} // namespace

DeltaWriter::DeltaWriter(Database &database, DepartmentIds &departmentIds)
    : m_database(database)
    , m_departmentIds(departmentIds)
{
}

Result<Commit> DeltaWriter::write(const Delta &delta)
{
    for (const Fact &fact : delta.facts)
        ORGDESK_TRY(std::visit([this](const auto &known) { return take(known); }, fact));
    Commit commit;
    commit.origin = delta.origin;
    commit.at = delta.at;
    commit.eventId = delta.eventId;
    ORGDESK_TRY(writeDepartments(commit));
    ORGDESK_TRY(writePeople(commit));
    ORGDESK_TRY(deleteDepartments(commit));
    return commit;
}

Result<void> DeltaWriter::take(const DepartmentUpserted &fact)
{
    auto touched = touch(fact.department.id);
    if (!touched)
        return failure(touched.error());
    std::optional<Department> &now = (*touched)->now;
    if (!now) {
        now.emplace();
        now->id = fact.department.id;
    }
    merge(*now, fact.department, fact.fields);
    return {};
}

// People stay, without this membership: where they are now is for the platform to say, and the
// sync asks it.
Result<void> DeltaWriter::take(const DepartmentRemoved &fact)
{
    auto touched = touch(fact.id);
    if (!touched)
        return failure(touched.error());
    (*touched)->now.reset();
    if ((*touched)->key != 0) {
        const auto members = membersOf((*touched)->key);
        if (!members)
            return failure(members.error());
        for (const PersonId &member : *members) {
            if (auto person = touch(member); !person)
                return failure(person.error());
        }
    }
    for (TouchedPerson &person : m_people) {
        if (person.now)
            person.now->memberships.removeIf(
                [&](const Membership &membership) { return membership.department == fact.id; });
    }
    return {};
}

Result<void> DeltaWriter::take(const PersonUpserted &fact)
{
    const bool departed =
        fact.fields.testFlag(PersonField::Status) && fact.person.status == PersonStatus::Departed;
    if (departed)
        return take(PersonRemoved{fact.person.id});
    auto touched = touch(fact.person.id);
    if (!touched)
        return failure(touched.error());
    std::optional<Person> &now = (*touched)->now;
    if (!now) {
        now.emplace();
        now->id = fact.person.id;
    }
    merge(*now, fact.person, fact.fields);
    if (!fact.fields.testFlag(PersonField::Memberships))
        addMemberships(*now, fact.person.memberships);
    arrange(now->memberships);
    return {};
}

Result<void> DeltaWriter::take(const PersonRemoved &fact)
{
    auto touched = touch(fact.id);
    if (!touched)
        return failure(touched.error());
    (*touched)->now.reset();
    return {};
}

Result<DeltaWriter::TouchedDepartment *> DeltaWriter::touch(const DepartmentId &id)
{
    if (id.isEmpty())
        return failure(ErrorKind::Internal, u"a department without an ID"_s);
    if (const auto known = m_departments.find(id); known != m_departments.end())
        return &*known;
    static const QString sql =
        u"SELECT "_s + departmentColumns() + u", known FROM departments WHERE id = ?"_s;
    auto rows = m_database.query(sql, {id.value()});
    if (!rows)
        return failure(rows.error());
    TouchedDepartment touched;
    if (rows->next()) {
        touched.key = rows->number(0);
        if (rows->flag(16))
            touched.before = touched.now = readDepartment(*rows);
    }
    ORGDESK_TRY(rows->end());
    m_departmentOrder.append(id);
    return &*m_departments.insert(id, touched);
}

Result<DeltaWriter::TouchedPerson *> DeltaWriter::touch(const PersonId &id)
{
    if (id.isEmpty())
        return failure(ErrorKind::Internal, u"a person without an ID"_s);
    if (const auto known = m_people.find(id); known != m_people.end())
        return &*known;
    TouchedPerson touched;
    auto found = findPerson(m_database, m_departmentIds, id, &touched.key);
    if (!found)
        return failure(found.error());
    touched.before = *found;
    touched.now = std::move(*found);
    m_peopleOrder.append(id);
    return &*m_people.insert(id, touched);
}

Result<QList<PersonId>> DeltaWriter::membersOf(qint64 department)
{
    auto rows = m_database.query(u"SELECT p.id FROM memberships m JOIN people p ON p.key = m.person"
                                 " WHERE m.department = ?"_s,
                                 {department});
    if (!rows)
        return failure(rows.error());
    QList<PersonId> members;
    while (rows->next())
        members.append(PersonId(rows->text(0)));
    ORGDESK_TRY(rows->end());
    return members;
}

Result<void> DeltaWriter::writeDepartments(Commit &commit)
{
    for (const DepartmentId &id : std::as_const(m_departmentOrder)) {
        TouchedDepartment &touched = m_departments[id];
        if (!touched.now || touched.now == touched.before)
            continue;
        ORGDESK_TRY(upsert(touched));
        commit.departments.append({touched.before, *touched.now});
    }
    return {};
}

Result<void> DeltaWriter::upsert(TouchedDepartment &touched)
{
    const Department &now = *touched.now;
    const auto key = keyOf(now.id);
    if (!key)
        return failure(key.error());
    QVariantList values = departmentValues(now);
    values << *key;
    ORGDESK_TRY(m_database.execute(
        u"UPDATE departments SET known = 1, name = ?, zh_cn = ?, en_us = ?, ja_jp = ?, parent = ?,"
        " custom_id = ?, sibling_order = ?, leaders = ?, member_count = ?, hrbps = ?,"
        " has_chat = ?, chat_id = ?, chat_employee_types = ?, unit = ? WHERE key = ?"_s,
        values));
    const auto &before = touched.before;
    const bool found = before && before->name == now.name && before->i18nName == now.i18nName
        && before->customId == now.customId;
    if (found)
        return {};
    return m_database.execute(u"REPLACE INTO department_search VALUES (?, ?, ?)"_s,
                              {*key, searchText(now), sortKey(now.name)});
}

Result<qint64> DeltaWriter::keyOf(const DepartmentId &id)
{
    if (const auto known = m_departments.constFind(id);
        known != m_departments.cend() && known->key != 0)
        return known->key;
    auto found = m_database.query(u"SELECT key FROM departments WHERE id = ?"_s, {id.value()});
    if (!found)
        return failure(found.error());
    qint64 key = found->next() ? found->number(0) : 0;
    ORGDESK_TRY(found->end());
    if (key == 0) {
        auto inserted =
            m_database.query(u"INSERT INTO departments (id) VALUES (?)"_s, {id.value()});
        if (!inserted)
            return failure(inserted.error());
        key = inserted->insertedKey();
        m_departmentIds.insert(key, id);
    }
    if (const auto touched = m_departments.find(id); touched != m_departments.end())
        touched->key = key;
    return key;
}

Result<void> DeltaWriter::writePeople(Commit &commit)
{
    for (const PersonId &id : std::as_const(m_peopleOrder)) {
        TouchedPerson &touched = m_people[id];
        if (touched.now == touched.before)
            continue;
        addMembers(commit.membersChanged, touched.before);
        addMembers(commit.membersChanged, touched.now);
        if (touched.now) {
            ORGDESK_TRY(touched.key == 0 ? insert(touched) : update(touched));
            commit.people.append({touched.before, *touched.now});
        } else {
            ORGDESK_TRY(deletePerson(touched.key));
            commit.removedPeople.append(*touched.before);
        }
    }
    return {};
}

Result<void> DeltaWriter::insert(TouchedPerson &touched)
{
    static const QString sql = insertPersonSql();
    const Person &now = *touched.now;
    const QByteArray nameKey = sortKey(now.name);
    auto inserted = m_database.query(
        sql, QVariantList{now.id.value(), nameKey} + personValues(now, storedFields()));
    if (!inserted)
        return failure(inserted.error());
    touched.key = inserted->insertedKey();
    ORGDESK_TRY(writeMemberships(touched));
    return m_database.execute(u"INSERT INTO person_search VALUES (?, ?, ?)"_s,
                              {touched.key, searchText(now), nameKey});
}

// Only what differs: most news are one value, and every index that is not touched is time saved.
Result<void> DeltaWriter::update(const TouchedPerson &touched)
{
    const Person &now = *touched.now;
    const PersonFields changed = differences(*touched.before, now, storedFields());
    if (changed)
        ORGDESK_TRY(m_database.execute(updatePersonSql(changed),
                                       personValues(now, changed) + QVariantList{touched.key}));
    if (touched.before->memberships != now.memberships)
        ORGDESK_TRY(writeMemberships(touched));
    if (changed & searchedFields())
        ORGDESK_TRY(m_database.execute(u"UPDATE person_search SET text = ? WHERE person = ?"_s,
                                       {searchText(now), touched.key}));
    if (!changed.testFlag(PersonField::Name))
        return {};
    const QByteArray nameKey = sortKey(now.name);
    ORGDESK_TRY(m_database.execute(u"UPDATE people SET name_key = ? WHERE key = ?"_s,
                                   {nameKey, touched.key}));
    return m_database.execute(u"UPDATE person_search SET name_key = ? WHERE person = ?"_s,
                              {nameKey, touched.key});
}

Result<void> DeltaWriter::writeMemberships(const TouchedPerson &touched)
{
    ORGDESK_TRY(m_database.execute(u"DELETE FROM memberships WHERE person = ?"_s, {touched.key}));
    int position = 0;
    for (const Membership &membership : touched.now->memberships) {
        const auto department = keyOf(membership.department);
        if (!department)
            return failure(department.error());
        ORGDESK_TRY(m_database.execute(
            u"INSERT INTO memberships (person, position, department, person_order,"
            " department_order, main) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {touched.key, position++, *department, membership.personOrder,
             membership.departmentOrder, membership.main ? 1 : 0}));
    }
    return {};
}

Result<void> DeltaWriter::deletePerson(qint64 key)
{
    ORGDESK_TRY(m_database.execute(u"DELETE FROM memberships WHERE person = ?"_s, {key}));
    ORGDESK_TRY(m_database.execute(u"DELETE FROM person_search WHERE person = ?"_s, {key}));
    return m_database.execute(u"DELETE FROM people WHERE key = ?"_s, {key});
}

Result<void> DeltaWriter::deleteDepartments(Commit &commit)
{
    for (const DepartmentId &id : std::as_const(m_departmentOrder)) {
        const TouchedDepartment &touched = m_departments[id];
        if (touched.now || !touched.before)
            continue;
        ORGDESK_TRY(m_database.execute(u"DELETE FROM department_search WHERE department = ?"_s,
                                       {touched.key}));
        // A later fact of the same Delta may have put somebody into it again: then its ID stays.
        ORGDESK_TRY(m_database.execute(
            u"UPDATE departments SET known = 0, name = '', zh_cn = '', en_us = '', ja_jp = '',"
            " parent = '', custom_id = '', leaders = '', member_count = NULL WHERE key = ?"_s,
            {touched.key}));
        auto deleted =
            m_database.query(u"DELETE FROM departments WHERE key = ? AND NOT EXISTS"
                             " (SELECT 1 FROM memberships WHERE department = departments.key)"_s,
                             {touched.key});
        if (!deleted)
            return failure(deleted.error());
        if (deleted->affected() > 0)
            m_departmentIds.remove(touched.key);
        commit.removedDepartments.append(*touched.before);
        commit.membersChanged.insert(id);
    }
    return {};
}

Result<std::optional<Person>> findPerson(Database &database, DepartmentIds &ids, const PersonId &id,
                                         qint64 *key)
{
    static const QString sql = u"SELECT "_s + personColumns() + u" FROM people p WHERE p.id = ?"_s;
    std::optional<Person> person;
    qint64 found = 0;
    {
        auto rows = database.query(sql, {id.value()});
        if (!rows)
            return failure(rows.error());
        if (rows->next()) {
            found = rows->number(0);
            person = readPerson(*rows);
        }
        ORGDESK_TRY(rows->end());
    }
    if (key)
        *key = found;
    if (!person)
        return person;
    auto rows =
        database.query(u"SELECT department, person_order, department_order, main FROM memberships"
                       " WHERE person = ? ORDER BY position"_s,
                       {found});
    if (!rows)
        return failure(rows.error());
    while (rows->next())
        person->memberships.append(readMembership(*rows, 0, ids));
    ORGDESK_TRY(rows->end());
    return person;
}

} // namespace OrgDesk
