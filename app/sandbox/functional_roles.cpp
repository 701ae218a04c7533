// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/functional_roles.h"

#include <QJsonObject>
#include <QVariant>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

RoleMember::Scope scopeFrom(int number)
{
    using enum RoleMember::Scope;
    return number == int(Part) ? Part : number == int(None) ? None : All;
}

QJsonArray membersToJson(const QList<RoleMember> &members)
{
    QJsonArray json;
    for (const RoleMember &member : members)
        json.append(
            QJsonObject{{u"user"_s, member.person},
                        {u"scope"_s, int(member.scope)},
                        {u"departments"_s, QJsonArray::fromStringList(member.departments)}});
    return json;
}

QList<RoleMember> membersFrom(const QJsonArray &json)
{
    QList<RoleMember> members;
    for (const QJsonValue &value : json)
        members.append({value[u"user"_s].toString(), scopeFrom(value[u"scope"_s].toInt()),
                        value[u"departments"_s].toVariant().toStringList()});
    return members;
}

} // namespace

FunctionalRole *roleWithId(QList<FunctionalRole> &roles, const QString &id)
{
    const auto found = std::find_if(roles.begin(), roles.end(),
                                    [&id](const FunctionalRole &role) { return role.id == id; });
    return found == roles.end() ? nullptr : &*found;
}

RoleMember *memberOf(FunctionalRole &role, const QString &person)
{
    const auto found =
        std::find_if(role.members.begin(), role.members.end(),
                     [&person](const RoleMember &member) { return member.person == person; });
    return found == role.members.end() ? nullptr : &*found;
}

void leaveRole(FunctionalRole &role, const QString &person)
{
    role.members.removeIf([&person](const RoleMember &member) { return member.person == person; });
}

QJsonArray toJson(const QList<FunctionalRole> &roles)
{
    QJsonArray json;
    for (const FunctionalRole &role : roles)
        json.append(QJsonObject{{u"id"_s, role.id},
                                {u"name"_s, role.name},
                                {u"system"_s, role.system},
                                {u"members"_s, membersToJson(role.members)}});
    return json;
}

QList<FunctionalRole> functionalRolesFrom(const QJsonArray &json)
{
    QList<FunctionalRole> roles;
    for (const QJsonValue &value : json)
        roles.append({value[u"id"_s].toString(), value[u"name"_s].toString(),
                      value[u"system"_s].toBool(), membersFrom(value[u"members"_s].toArray())});
    return roles;
}

} // namespace OrgDesk::Sandbox
