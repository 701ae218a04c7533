// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QList>
#include <QString>

namespace OrgDesk {

/// A group of people apart from the departments (Feishu: user group, 用户组).
struct UserGroup
{
    GroupId id;
    QString name;
    QString description;
    /// The platform fills it by rules; nobody is added or removed by hand.
    bool dynamic = false;
    int people = 0;
    int departments = 0;

    bool operator==(const UserGroup &) const = default;
};

/// Who is in a group: people by themselves, and departments with everybody in them.
struct GroupMembers
{
    QList<PersonId> people;
    QList<DepartmentId> departments;

    bool operator==(const GroupMembers &) const = default;
};

} // namespace OrgDesk
