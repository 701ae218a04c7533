// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/written_values.h"

#include "core/feishu/wire.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

DepartmentUpserted factOf(const DepartmentValues &values, const DepartmentValues &among,
                          const DepartmentId &target)
{
    DepartmentUpserted fact;
    fact.department.id = target;
    forEachDepartmentValue([&](DepartmentField field, auto value, auto member) {
        if (!(among.*value) || !(values.*value))
            return;
        fact.department.*member = *(values.*value);
        fact.fields |= field;
    });
    return fact;
}

} // namespace

std::optional<DepartmentId> boundId(const DepartmentRef &ref)
{
    const auto *id = std::get_if<DepartmentId>(&ref);
    return id != nullptr && !id->isEmpty() ? std::optional(*id) : std::nullopt;
}

DepartmentUpserted wantedBy(const CreateDepartment &change, const DepartmentId &parent)
{
    DepartmentUpserted fact;
    fact.department.name = change.name;
    fact.department.parent = parent;
    fact.department.i18nName = change.i18nName;
    fact.department.leaders = change.leaders;
    fact.fields = DepartmentField::Name | DepartmentField::Parent | DepartmentField::I18nName
        | DepartmentField::Leaders;
    if (change.order) {
        fact.department.order = *change.order;
        fact.fields |= DepartmentField::Order;
    }
    if (!change.customId.isEmpty()) {
        fact.department.customId = change.customId;
        fact.fields |= DepartmentField::CustomId;
    }
    if (!change.hrbps.isEmpty()) {
        fact.department.hrbps = change.hrbps;
        fact.fields |= DepartmentField::Hrbps;
    }
    if (change.hasChat) {
        fact.department.hasChat = true;
        fact.department.chatEmployeeTypes = change.chatEmployeeTypes;
        fact.fields |= DepartmentField::Chat | DepartmentField::ChatEmployeeTypes;
    }
    if (!change.unit.isEmpty()) {
        fact.department.unit = change.unit;
        fact.fields |= DepartmentField::Unit;
    }
    return fact;
}

DepartmentUpserted wantedBy(const UpdateDepartment &change, const DepartmentId &target)
{
    const DepartmentValues changed = changedValues(change);
    return factOf(changed, changed, target);
}

DepartmentUpserted baseOf(const UpdateDepartment &change, const DepartmentId &target)
{
    return factOf(change.base, changedValues(change), target);
}

DepartmentUpserted placedAt(const DepartmentId &target, const DepartmentId &parent, qint64 order)
{
    DepartmentUpserted fact;
    fact.department.id = target;
    fact.department.parent = parent;
    fact.department.order = order;
    fact.fields = DepartmentField::Parent | DepartmentField::Order;
    return fact;
}

bool shows(const DepartmentUpserted &state, const DepartmentUpserted &values)
{
    if ((state.fields & values.fields) != values.fields)
        return false;
    return !differences(state.department, values.department, values.fields);
}

} // namespace OrgDesk::Feishu
