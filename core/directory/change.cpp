// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/change.h"

#include "core/base/overloaded.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

const QString plannedPrefix = u"planned:"_s;

DeleteDepartment inverseOf(const CreateDepartment &create, const DepartmentId &created)
{
    Department base;
    base.id = created.isEmpty() ? projectedId(DepartmentRef(Planned{create.localId})) : created;
    base.name = create.name;
    base.i18nName = create.i18nName;
    base.parent = projectedId(create.parent);
    base.customId = create.customId;
    base.order = create.order.value_or(0);
    base.leaders = create.leaders;
    base.hrbps = create.hrbps;
    base.hasChat = create.hasChat;
    base.chatEmployeeTypes = create.chatEmployeeTypes;
    base.unit = create.unit;
    const DepartmentRef target =
        created.isEmpty() ? DepartmentRef(Planned{create.localId}) : DepartmentRef(created);
    return {target, base};
}

// The local ID is the old permanent one, so that whoever still speaks of the deleted department
// can be bound to its successor.
CreateDepartment inverseOf(const DeleteDepartment &deletion)
{
    CreateDepartment create;
    create.localId = deletion.base.id.value();
    create.parent = deletion.base.parent;
    create.name = deletion.base.name;
    create.i18nName = deletion.base.i18nName;
    create.leaders = deletion.base.leaders;
    create.order = deletion.base.order;
    create.customId = deletion.base.customId;
    create.hrbps = deletion.base.hrbps;
    create.hasChat = deletion.base.hasChat;
    create.chatEmployeeTypes = deletion.base.chatEmployeeTypes;
    create.unit = deletion.base.unit;
    return create;
}

OffboardPerson inverseOf(const CreatePerson &create, const PersonId &created)
{
    const PersonRef target =
        created.isEmpty() ? PersonRef(Planned{create.localId}) : PersonRef(created);
    Person base = create.wanted;
    base.id = projectedId(target);
    return {target, base, {}};
}

template <typename Id, typename Ref> Id projected(const Ref &ref)
{
    return std::visit(
        Overloaded{[](const Id &id) { return id; },
                   [](const Planned &planned) { return Id(plannedPrefix + planned.localId); }},
        ref);
}

} // namespace

DepartmentId projectedId(const DepartmentRef &ref)
{
    return projected<DepartmentId>(ref);
}

PersonId projectedId(const PersonRef &ref)
{
    return projected<PersonId>(ref);
}

DepartmentRef referenceFrom(const DepartmentId &projected)
{
    if (projected.value().startsWith(plannedPrefix))
        return Planned{projected.value().sliced(plannedPrefix.size())};
    return projected;
}

Change makeChange(ChangeWhat what)
{
    return {ChangeId(newUuid()), std::move(what), {}};
}

ChangeTarget targetOf(const Change &change)
{
    return std::visit(Overloaded{
                          [](const CreateDepartment &create) -> ChangeTarget {
                              return DepartmentRef(Planned{create.localId});
                          },
                          [](const CreatePerson &create) -> ChangeTarget {
                              return PersonRef(Planned{create.localId});
                          },
                          [](const ChangeListEntry &) { return ChangeTarget(); },
                          [](const auto &other) -> ChangeTarget { return other.target; },
                      },
                      change.what);
}

DepartmentId targetDepartment(const Change &change)
{
    const ChangeTarget target = targetOf(change);
    const auto *department = std::get_if<DepartmentRef>(&target);
    return department ? projectedId(*department) : DepartmentId();
}

PersonId targetPerson(const Change &change)
{
    const ChangeTarget target = targetOf(change);
    const auto *person = std::get_if<PersonRef>(&target);
    return person ? projectedId(*person) : PersonId();
}

QString createdLocalId(const Change &change)
{
    return std::visit(Overloaded{
                          [](const CreateDepartment &create) { return create.localId; },
                          [](const CreatePerson &create) { return create.localId; },
                          [](const auto &) { return QString(); },
                      },
                      change.what);
}

std::optional<UpdateDepartment> updateBetween(const Department &base, const Department &wanted,
                                              DepartmentFields among)
{
    const DepartmentFields changed = differences(base, wanted, among);
    UpdateDepartment update{base.id, {}, {}};
    forEachDepartmentValue([&](DepartmentField field, auto value, auto member) {
        if (!changed.testFlag(field))
            return;
        update.base.*value = base.*member;
        update.wanted.*value = wanted.*member;
    });
    return update.wanted == DepartmentValues() ? std::nullopt : std::optional(update);
}

DepartmentValues changedValues(const UpdateDepartment &change)
{
    DepartmentValues changed = change.wanted;
    forEachDepartmentValue([&](DepartmentField, auto value, auto) {
        if (changed.*value == change.base.*value)
            (changed.*value).reset();
    });
    return changed;
}

PersonFields changedFields(const UpdatePerson &change)
{
    return differences(change.base, change.wanted, change.fields);
}

Change inverse(const Change &applied, const CreatedId &created)
{
    Change back = std::visit(
        Overloaded{
            [&](const CreateDepartment &create) {
                return makeChange(inverseOf(create, created.department));
            },
            [](const UpdateDepartment &update) {
                return makeChange(UpdateDepartment{update.target, update.wanted, update.base});
            },
            [](const MoveDepartment &move) {
                return makeChange(MoveDepartment{move.target, move.wanted, move.base});
            },
            [](const DeleteDepartment &deletion) { return makeChange(inverseOf(deletion)); },
            [&](const CreatePerson &create) {
                return makeChange(inverseOf(create, created.person));
            },
            [](const UpdatePerson &update) {
                return makeChange(
                    UpdatePerson{update.target, update.fields, update.wanted, update.base});
            },
            [](const OffboardPerson &leaving) {
                return makeChange(
                    RestorePerson{leaving.target, leaving.base, leaving.base.memberships});
            },
            [](const RestorePerson &restoration) {
                return makeChange(OffboardPerson{restoration.target, restoration.base, {}});
            },
            [](const ChangeGroup &change) {
                ChangeGroup opposite = change;
                opposite.joins = !change.joins;
                return makeChange(opposite);
            },
            [](const ChangeListEntry &change) {
                return makeChange(ChangeListEntry{change.list, change.wanted, change.base});
            },
        },
        applied.what);
    back.takesBack = applied.id;
    return back;
}

} // namespace OrgDesk
