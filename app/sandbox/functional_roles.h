// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace OrgDesk::Sandbox {

/// Somebody in a role, and over what: the whole company, some departments, nothing.
struct RoleMember
{
    enum class Scope { All = 1, Part = 2, None = 3 };

    QString person; ///< Open ID.
    Scope scope = Scope::All;
    QStringList departments; ///< Open IDs; with Part only.

    bool operator==(const RoleMember &) const = default;
};

/// A functional role (feishu-contact-api.md, 11.8). Members stand in the order in which they came.
struct FunctionalRole
{
    QString id;
    QString name;
    /// The platform's own: it keeps its name.
    bool system = false;
    QList<RoleMember> members;

    bool operator==(const FunctionalRole &) const = default;
};

/// The role with this ID; null when there is none.
[[nodiscard]] FunctionalRole *roleWithId(QList<FunctionalRole> &roles, const QString &id);
/// Who the person (open ID) is in the role; null when not in it.
[[nodiscard]] RoleMember *memberOf(FunctionalRole &role, const QString &person);
/// Takes the person out of the role; nothing happens when not in it.
void leaveRole(FunctionalRole &role, const QString &person);

[[nodiscard]] QJsonArray toJson(const QList<FunctionalRole> &roles);
[[nodiscard]] QList<FunctionalRole> functionalRolesFrom(const QJsonArray &json);

} // namespace OrgDesk::Sandbox
