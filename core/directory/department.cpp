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

template <typename Item> bool isSameInAnyOrder(QList<Item> a, QList<Item> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
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
    if (fields.testFlag(DepartmentField::Hrbps))
        into.hrbps = from.hrbps;
    if (fields.testFlag(DepartmentField::Chat))
        into.hasChat = from.hasChat;
    if (fields.testFlag(DepartmentField::ChatId))
        into.chatId = from.chatId;
    if (fields.testFlag(DepartmentField::ChatEmployeeTypes))
        into.chatEmployeeTypes = from.chatEmployeeTypes;
    if (fields.testFlag(DepartmentField::Unit))
        into.unit = from.unit;
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
    note(DepartmentField::Hrbps, !isSameInAnyOrder(a.hrbps, b.hrbps));
    note(DepartmentField::Chat, a.hasChat != b.hasChat);
    note(DepartmentField::ChatId, a.chatId != b.chatId);
    note(DepartmentField::ChatEmployeeTypes,
         !isSameInAnyOrder(a.chatEmployeeTypes, b.chatEmployeeTypes));
    note(DepartmentField::Unit, a.unit != b.unit);
    return result;
}

} // namespace OrgDesk
