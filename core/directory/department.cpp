// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/department.h"

#include <algorithm>

namespace OrgDesk {

PersonId Department::mainLeader() const
{
    const auto main = std::find_if(leaders.cbegin(), leaders.cend(), [](const Leader &leader) {
        return leader.role == LeaderRole::Main;
    });
    return main == leaders.cend() ? PersonId() : main->person;
}

namespace {

void setMainLeader(Department &department, const PersonId &person)
{
    department.leaders.removeIf([&](const Leader &leader) {
        return leader.role == LeaderRole::Main || leader.person == person;
    });
    if (!person.isEmpty())
        department.leaders.prepend({person, LeaderRole::Main});
}

} // namespace

void merge(Department &into, const Department &from, DepartmentFields fields)
{
    if (fields.testFlag(DepartmentField::Name))
        into.name = from.name;
    if (fields.testFlag(DepartmentField::I18nName))
        into.i18nName = from.i18nName;
    if (fields.testFlag(DepartmentField::Parent))
        into.parent = from.parent;
    if (fields.testFlag(DepartmentField::CustomId))
        into.customId = from.customId;
    if (fields.testFlag(DepartmentField::Order))
        into.order = from.order;
    if (fields.testFlag(DepartmentField::Leaders))
        into.leaders = from.leaders;
    else if (fields.testFlag(DepartmentField::MainLeader))
        setMainLeader(into, from.mainLeader());
    if (fields.testFlag(DepartmentField::MemberCount))
        into.memberCount = from.memberCount;
}

DepartmentFields differences(const Department &a, const Department &b, DepartmentFields among)
{
    DepartmentFields result;
    const auto note = [&](DepartmentField field, bool differs) {
        if (among.testFlag(field) && differs)
            result |= field;
    };
    note(DepartmentField::Name, a.name != b.name);
    note(DepartmentField::I18nName, a.i18nName != b.i18nName);
    note(DepartmentField::Parent, a.parent != b.parent);
    note(DepartmentField::CustomId, a.customId != b.customId);
    note(DepartmentField::Order, a.order != b.order);
    note(DepartmentField::Leaders, a.leaders != b.leaders);
    note(DepartmentField::MemberCount, a.memberCount != b.memberCount);
    note(DepartmentField::MainLeader, a.mainLeader() != b.mainLeader());
    return result;
}

} // namespace OrgDesk
