// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/delta.h"
#include "core/store/mirror_rows.h"

#include <QHash>
#include <QList>

namespace OrgDesk {

/// Takes a Delta into the mirror's tables, inside a transaction of the caller, and says what
/// changed. Every object that the facts touch is read once, altered in memory fact by fact, and
/// written back where it then differs; so several facts about one object make one change.
class DeltaWriter
{
public:
    DeltaWriter(Database &database, DepartmentIds &departmentIds);

    /// The Commit without its revision. An empty one: nothing was news, nothing was written.
    [[nodiscard]] Result<Commit> write(const Delta &delta);

private:
    template <typename Value> struct Touched
    {
        qint64 key = 0; // 0: no row yet
        std::optional<Value> before;
        std::optional<Value> now;
    };
    using TouchedDepartment = Touched<Department>;
    using TouchedPerson = Touched<Person>;

    [[nodiscard]] Result<void> take(const DepartmentUpserted &fact);
    [[nodiscard]] Result<void> take(const DepartmentRemoved &fact);
    [[nodiscard]] Result<void> take(const PersonUpserted &fact);
    [[nodiscard]] Result<void> take(const PersonRemoved &fact);

    [[nodiscard]] Result<TouchedDepartment *> touch(const DepartmentId &id);
    [[nodiscard]] Result<TouchedPerson *> touch(const PersonId &id);
    [[nodiscard]] Result<QList<PersonId>> membersOf(qint64 department);

    [[nodiscard]] Result<void> writeDepartments(Commit &commit);
    [[nodiscard]] Result<void> writePeople(Commit &commit);
    [[nodiscard]] Result<void> deleteDepartments(Commit &commit);
    [[nodiscard]] Result<void> upsert(TouchedDepartment &touched);
    [[nodiscard]] Result<void> insert(TouchedPerson &touched);
    [[nodiscard]] Result<void> update(const TouchedPerson &touched);
    [[nodiscard]] Result<void> writeMemberships(const TouchedPerson &touched);
    [[nodiscard]] Result<void> deletePerson(qint64 key);
    [[nodiscard]] Result<qint64> keyOf(const DepartmentId &id);

    Database &m_database;
    DepartmentIds &m_departmentIds;
    QHash<DepartmentId, TouchedDepartment> m_departments;
    QList<DepartmentId> m_departmentOrder;
    QHash<PersonId, TouchedPerson> m_people;
    QList<PersonId> m_peopleOrder;
};

/// The person with that ID and all memberships; empty when there is none. `key` receives the row's.
[[nodiscard]] Result<std::optional<Person>> findPerson(Database &database, DepartmentIds &ids,
                                                       const PersonId &id, qint64 *key = nullptr);

} // namespace OrgDesk
