// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/company_lists.h"
#include "core/directory/department.h"
#include "core/directory/person.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace OrgDesk {

/// A department or a person that a plan will create, by the name that the plan gives it.
struct Planned
{
    QString localId;

    bool operator==(const Planned &) const = default;
};

/// A department that exists, or one that an earlier Change of the plan creates.
using DepartmentRef = std::variant<DepartmentId, Planned>;

/// A person who exists, or one whom an earlier Change of the plan creates.
using PersonRef = std::variant<PersonId, Planned>;

/// The ID under which a reference appears in a projection: the permanent one, or "planned:" and
/// the local one.
[[nodiscard]] DepartmentId projectedId(const DepartmentRef &ref);
[[nodiscard]] PersonId projectedId(const PersonRef &ref);
/// The reverse, for the places that hold projected IDs (a person's memberships).
[[nodiscard]] DepartmentRef referenceFrom(const DepartmentId &projected);

/// What the platform called a created department or person: one of the two, or none.
struct CreatedId
{
    DepartmentId department = {};
    PersonId person = {};

    [[nodiscard]] bool isEmpty() const { return department.isEmpty() && person.isEmpty(); }
    bool operator==(const CreatedId &) const = default;
};

/// Values of a department, before or after; those not concerned are empty.
struct DepartmentValues
{
    std::optional<QString> name;
    std::optional<I18nName> i18nName;
    /// All leaders, main and deputies; an empty list clears them.
    std::optional<QList<Leader>> leaders;
    std::optional<qint64> order;
    /// The changeable ID.
    std::optional<QString> customId = {};
    /// An empty list clears them.
    std::optional<QList<PersonId>> hrbps = {};
    /// True makes a department chat; false lets go of it, which then is an ordinary one.
    std::optional<bool> hasChat = {};
    std::optional<QList<int>> chatEmployeeTypes = {};
    /// An empty ID unbinds it.
    std::optional<UnitId> unit = {};

    bool operator==(const DepartmentValues &) const = default;
};

/// Calls `visit(field, value, member)` for each of them, with the part of a Department that it
/// stands for.
template <typename Visit> void forEachDepartmentValue(Visit visit)
{
    visit(DepartmentField::Name, &DepartmentValues::name, &Department::name);
    visit(DepartmentField::I18nName, &DepartmentValues::i18nName, &Department::i18nName);
    visit(DepartmentField::Leaders, &DepartmentValues::leaders, &Department::leaders);
    visit(DepartmentField::Order, &DepartmentValues::order, &Department::order);
    visit(DepartmentField::CustomId, &DepartmentValues::customId, &Department::customId);
    visit(DepartmentField::Hrbps, &DepartmentValues::hrbps, &Department::hrbps);
    visit(DepartmentField::Chat, &DepartmentValues::hasChat, &Department::hasChat);
    visit(DepartmentField::ChatEmployeeTypes, &DepartmentValues::chatEmployeeTypes,
          &Department::chatEmployeeTypes);
    visit(DepartmentField::Unit, &DepartmentValues::unit, &Department::unit);
}

/// Below which department, and where among its children.
struct Place
{
    DepartmentRef parent;
    qint64 order = 0;

    bool operator==(const Place &) const = default;
};

struct CreateDepartment
{
    /// What later Changes of the plan call it.
    QString localId;
    DepartmentRef parent;
    QString name;
    I18nName i18nName;
    QList<Leader> leaders;
    /// Empty: the platform puts it last.
    std::optional<qint64> order;
    /// A wished changeable ID, or empty.
    QString customId;
    QList<PersonId> hrbps = {};
    bool hasChat = false;
    /// Only with a chat.
    QList<int> chatEmployeeTypes = {};
    UnitId unit = {};

    bool operator==(const CreateDepartment &) const = default;
};

/// Everything but its place; only what differs between `base` and `wanted` is sent.
struct UpdateDepartment
{
    DepartmentRef target;
    DepartmentValues base;
    DepartmentValues wanted;

    bool operator==(const UpdateDepartment &) const = default;
};

struct MoveDepartment
{
    DepartmentRef target;
    Place base;
    Place wanted;

    bool operator==(const MoveDepartment &) const = default;
};

struct DeleteDepartment
{
    DepartmentRef target;
    /// As it was, so that the deletion can be told and answered by a new creation.
    Department base;

    bool operator==(const DeleteDepartment &) const = default;
};

/// Somebody joins. Departments that the plan creates stand in the memberships by their projected
/// ID.
struct CreatePerson
{
    /// What later Changes of the plan call the person.
    QString localId;
    /// Without an ID; a wished changeable one may be given.
    Person wanted;
    /// Which of the values are given.
    PersonFields fields;

    bool operator==(const CreatePerson &) const = default;
};

/// Any values of a person, departments, freezing and changeable ID included; only what differs
/// between `base` and `wanted` among `fields` is sent. Departments are added and taken away one by
/// one: what a colleague did to the others meanwhile stays.
struct UpdatePerson
{
    PersonRef target;
    PersonFields fields;
    Person base;
    Person wanted;

    bool operator==(const UpdatePerson &) const = default;
};

/// Who gets what somebody who leaves has on the platform. An empty ID: as the platform does it,
/// which is the person's manager, and without one what consequencesOfLeaving() says.
struct HandOver
{
    enum class Mail { ByPlatform, Transfer, Keep, Delete };

    PersonId departmentChats;
    PersonId externalChats;
    PersonId documents;
    PersonId calendar;
    PersonId applications;
    PersonId minutes;
    PersonId surveys;
    PersonId integrations;
    Mail mail = Mail::ByPlatform;
    /// With Mail::Transfer.
    PersonId mailAcceptor;

    bool operator==(const HandOver &) const = default;
};

/// Somebody leaves.
struct OffboardPerson
{
    PersonRef target;
    /// As the person was, so that it can be told and answered by a restoration.
    Person base;
    HandOver handOver;

    bool operator==(const OffboardPerson &) const = default;
};

/// Somebody who left comes back, under the same permanent ID.
struct RestorePerson
{
    PersonRef target;
    /// As the person was before leaving.
    Person base;
    /// Where to; never empty.
    QList<Membership> memberships;

    bool operator==(const RestorePerson &) const = default;
};

/// Somebody is put into a user group by name, or taken out of it.
struct ChangeGroup
{
    PersonRef target;
    /// Of the person and of the group, for telling it later.
    QString personName;
    GroupId group;
    QString groupName;
    bool joins = true;

    bool operator==(const ChangeGroup &) const = default;
};

/// An entry of one of the company's lists is made, edited or removed; so far an employee type.
struct ChangeListEntry
{
    CompanyListKind list = CompanyListKind::EmployeeTypes;
    /// As it was; none: it is made.
    std::optional<ListEntry> base;
    /// As it shall be; none: it is removed. Its ID and its parent stay.
    std::optional<ListEntry> wanted;

    bool operator==(const ChangeListEntry &) const = default;
};

using ChangeWhat =
    std::variant<CreateDepartment, UpdateDepartment, MoveDepartment, DeleteDepartment, CreatePerson,
                 UpdatePerson, OffboardPerson, RestorePerson, ChangeGroup, ChangeListEntry>;

/// One intention. Every mutation leaves as one (docs/architecture.md).
struct Change
{
    ChangeId id;
    ChangeWhat what;
    /// The made Change whose inverse this is, or empty.
    ChangeId takesBack;

    bool operator==(const Change &) const = default;
};

/// Makes a Change with an ID of its own.
[[nodiscard]] Change makeChange(ChangeWhat what);

/// The department or the person that a Change creates, edits, moves, deletes or offboards; neither,
/// when it is about one of the company's lists.
using ChangeTarget = std::variant<std::monostate, DepartmentRef, PersonRef>;
[[nodiscard]] ChangeTarget targetOf(const Change &change);
/// The target by its projected ID, empty when the Change is about something else.
[[nodiscard]] DepartmentId targetDepartment(const Change &change);
[[nodiscard]] PersonId targetPerson(const Change &change);
/// What a creation calls what it creates; empty for every other Change.
[[nodiscard]] QString createdLocalId(const Change &change);

/// What turns `base` into `wanted` among the fields; empty when nothing of them differs.
[[nodiscard]] std::optional<UpdateDepartment>
updateBetween(const Department &base, const Department &wanted, DepartmentFields among);
/// The values that an update of a department changes.
[[nodiscard]] DepartmentValues changedValues(const UpdateDepartment &change);

/// The values that an update of a person changes.
[[nodiscard]] PersonFields changedFields(const UpdatePerson &change);

/// The Change that takes `applied` back. `created` is the ID that the platform gave when `applied`
/// was a creation. The inverse of a department's deletion is a creation: the old ID cannot come
/// back. The inverse of a person's is an offboarding, and the other way round a restoration.
[[nodiscard]] Change inverse(const Change &applied, const CreatedId &created = {});

/// For the journal and for handing to another process. fromJson refuses what it does not know.
[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject &json);

} // namespace OrgDesk
