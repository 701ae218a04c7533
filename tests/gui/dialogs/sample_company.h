// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"

namespace OrgDesk::Test {

inline DepartmentId departmentId(const QString &name)
{
    return DepartmentId(QStringLiteral("od-") + name);
}

inline Department department(const QString &name, const DepartmentId &parent, qint64 order)
{
    Department result;
    result.id = departmentId(name);
    result.name = name;
    result.parent = parent;
    result.order = order;
    return result;
}

/// Product (Design (Icons), Code), Sales (Design-Sales).
inline Directory sampleCompany()
{
    const DepartmentId product = departmentId(QStringLiteral("Product"));
    const DepartmentId design = departmentId(QStringLiteral("Design"));
    Directory tree;
    tree.upsert(department(QStringLiteral("Product"), rootDepartment(), 100));
    tree.upsert(department(QStringLiteral("Sales"), rootDepartment(), 200));
    tree.upsert(department(QStringLiteral("Design"), product, 100));
    tree.upsert(department(QStringLiteral("Code"), product, 200));
    tree.upsert(department(QStringLiteral("Icons"), design, 100));
    tree.upsert(department(QStringLiteral("North"), departmentId(QStringLiteral("Sales")), 100));
    return tree;
}

} // namespace OrgDesk::Test
