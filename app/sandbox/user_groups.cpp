// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/user_groups.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

QStringList textsFrom(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

} // namespace

UserGroup *groupWithId(QList<UserGroup> &groups, const QString &id)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&id](const UserGroup &group) { return group.id == id; });
    return found == groups.end() ? nullptr : &*found;
}

QJsonArray toJson(const QList<UserGroup> &groups)
{
    QJsonArray json;
    for (const UserGroup &group : groups)
        json.append(QJsonObject{{u"id"_s, group.id},
                                {u"name"_s, group.name},
                                {u"description"_s, group.description},
                                {u"type"_s, int(group.type)},
                                {u"users"_s, QJsonArray::fromStringList(group.people)},
                                {u"departments"_s, QJsonArray::fromStringList(group.departments)}});
    return json;
}

QList<UserGroup> userGroupsFrom(const QJsonArray &json)
{
    QList<UserGroup> groups;
    for (const QJsonValue &value : json)
        groups.append(
            {value[u"id"_s].toString(), value[u"name"_s].toString(),
             value[u"description"_s].toString(),
             value[u"type"_s].toInt() == 2 ? UserGroup::Type::Dynamic : UserGroup::Type::Ordinary,
             textsFrom(value[u"users"_s]), textsFrom(value[u"departments"_s])});
    return groups;
}

} // namespace OrgDesk::Sandbox
