// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"

namespace OrgDesk::Test {

/// A department with a name that is its ID.
[[nodiscard]] inline Department makeDepartment(const QString &id, const QString &parent,
                                               qint64 order = 1)
{
    Department department;
    department.id = DepartmentId(id);
    department.name = id;
    department.parent = DepartmentId(parent);
    department.order = order;
    return department;
}

/// "id parent order" for each department.
[[nodiscard]] inline Directory makeTree(const QStringList &lines)
{
    Directory tree;
    for (const QString &line : lines) {
        const QStringList parts = line.split(QLatin1Char(' '));
        tree.upsert(makeDepartment(parts.at(0), parts.at(1), parts.value(2).toLongLong()));
    }
    return tree;
}

[[nodiscard]] inline QString textOf(const QList<DepartmentId> &ids)
{
    QStringList texts;
    for (const DepartmentId &id : ids)
        texts.append(id.value());
    return texts.join(QLatin1Char(' '));
}

/// The whole tree as text, to compare two of them.
[[nodiscard]] inline QString drawn(const Directory &tree,
                                   const DepartmentId &top = rootDepartment())
{
    QStringList children;
    const QList<DepartmentId> ids = tree.children(top);
    for (const DepartmentId &id : ids)
        children.append(drawn(tree, id));
    const QString below = children.isEmpty()
        ? QString()
        : QLatin1Char('(') + children.join(QLatin1Char(' ')) + QLatin1Char(')');
    return top.value() + below;
}

} // namespace OrgDesk::Test
