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

DeleteDepartment inverseOf(const CreateDepartment &create, const DepartmentId &created)
{
    Department base;
    base.id = created.isEmpty() ? projectedId(Planned{create.localId}) : created;
    base.name = create.name;
    base.i18nName = create.i18nName;
    base.parent = projectedId(create.parent);
    base.customId = create.customId;
    base.order = create.order.value_or(0);
    base.leaders = create.leaders;
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
    return create;
}

} // namespace

DepartmentId projectedId(const DepartmentRef &ref)
{
    return std::visit(
        Overloaded{
            [](const DepartmentId &id) { return id; },
            [](const Planned &planned) { return DepartmentId(u"planned:"_s + planned.localId); },
        },
        ref);
}

Change makeChange(ChangeWhat what)
{
    return {ChangeId(newUuid()), std::move(what), {}};
}

DepartmentRef targetOf(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const CreateDepartment &create) -> DepartmentRef { return Planned{create.localId}; },
            [](const auto &other) -> DepartmentRef { return other.target; },
        },
        change.what);
}

Change inverse(const Change &applied, const DepartmentId &created)
{
    Change back = std::visit(
        Overloaded{
            [&](const CreateDepartment &create) { return makeChange(inverseOf(create, created)); },
            [](const UpdateDepartment &update) {
                return makeChange(UpdateDepartment{update.target, update.wanted, update.base});
            },
            [](const MoveDepartment &move) {
                return makeChange(MoveDepartment{move.target, move.wanted, move.base});
            },
            [](const DeleteDepartment &deletion) { return makeChange(inverseOf(deletion)); },
        },
        applied.what);
    back.takesBack = applied.id;
    return back;
}

} // namespace OrgDesk
