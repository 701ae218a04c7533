// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/directory/department.h"
#include "core/directory/person.h"

#include <QDateTime>
#include <QMetaType>
#include <QSet>

#include <optional>
#include <variant>

namespace OrgDesk {

/// A department exists, and has these values in the named fields; the others are unknown.
struct DepartmentUpserted
{
    Department department;
    DepartmentFields fields;

    bool operator==(const DepartmentUpserted &) const = default;
};

/// A department does not exist any more, or is not visible any more.
struct DepartmentRemoved
{
    DepartmentId id;

    bool operator==(const DepartmentRemoved &) const = default;
};

/// A person exists, and has these values in the named fields; the others are unknown.
struct PersonUpserted
{
    Person person;
    PersonFields fields;

    bool operator==(const PersonUpserted &) const = default;
};

/// A person has left, or is not visible any more.
struct PersonRemoved
{
    PersonId id;

    bool operator==(const PersonRemoved &) const = default;
};

using Fact = std::variant<DepartmentUpserted, DepartmentRemoved, PersonUpserted, PersonRemoved>;

/// Where a fact comes from; it decides what is believed (docs/architecture.md).
enum class Origin {
    Read, ///< An answer to a read.
    Answer, ///< The platform's answer to an own write.
    Event, ///< The event channel. A hint, shown at once and confirmed by a read.
    Absence, ///< Inferred: a complete list read did not contain it.
    Scope, ///< The scope of the app changed.
};

/// Facts that belong together and are committed together.
struct Delta
{
    QList<Fact> facts;
    Origin origin = Origin::Read;
    /// When the platform says it happened (events), else when it was received. UTC.
    QDateTime at;
    /// The platform's idempotency key of an event, else empty.
    QString eventId;

    bool operator==(const Delta &) const = default;
};

/// A department before and after a commit.
struct DepartmentChange
{
    /// Empty: it is new.
    std::optional<Department> before;
    Department now;

    bool operator==(const DepartmentChange &) const = default;
};

/// A person before and after a commit.
struct PersonChange
{
    /// Empty: new to the mirror.
    std::optional<Person> before;
    Person now;

    bool operator==(const PersonChange &) const = default;
};

/// What the mirror did with a Delta: only what really differs, whole values. Built by the store,
/// sent to every listener in the order of the revisions.
struct Commit
{
    /// Grows by one with every commit of this mirror, across restarts.
    qint64 revision = 0;
    Origin origin = Origin::Read;
    QDateTime at;
    QString eventId;
    QList<DepartmentChange> departments;
    /// As they were.
    QList<Department> removedDepartments;
    QList<PersonChange> people;
    /// As they were.
    QList<Person> removedPeople;
    /// Departments whose list of direct members, or a row of it, is not what it was.
    QSet<DepartmentId> membersChanged;

    [[nodiscard]] bool isEmpty() const
    {
        return departments.isEmpty() && removedDepartments.isEmpty() && people.isEmpty()
            && removedPeople.isEmpty();
    }
};

/// The one place where everything that arrives goes. Called on the engine's thread.
class DeltaSink
{
public:
    virtual ~DeltaSink() = default;
    /// Takes the facts; they are in the mirror, or queued for it, when it returns.
    virtual void receive(Delta delta) = 0;
    /// The event channel says that the scope of the app has changed; `delta` holds what was named.
    virtual void scopeChanged(Delta delta) = 0;
    /// The event channel says that a list of the company's has changed.
    virtual void listChanged(const ListChange &change) = 0;
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::Commit)
