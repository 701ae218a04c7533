// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace OrgDesk::Sandbox {

/// A user group (feishu-contact-api.md, 11.6). Members stand by their open IDs, in the order in
/// which they came.
struct UserGroup
{
    enum class Type { Ordinary = 1, Dynamic = 2 };

    QString id;
    QString name;
    QString description;
    Type type = Type::Ordinary;
    QStringList people;
    QStringList departments;

    bool operator==(const UserGroup &) const = default;
};

/// The group with this ID; null when there is none.
[[nodiscard]] UserGroup *groupWithId(QList<UserGroup> &groups, const QString &id);

[[nodiscard]] QJsonArray toJson(const QList<UserGroup> &groups);
[[nodiscard]] QList<UserGroup> userGroupsFrom(const QJsonArray &json);

} // namespace OrgDesk::Sandbox
