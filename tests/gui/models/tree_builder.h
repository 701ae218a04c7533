// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"

namespace OrgDesk::Test {

/// A department in one line of a test.
inline Department department(const QString &id, const QString &parent, qint64 order,
                             const QString &name = {})
{
    Department values;
    values.id = DepartmentId(id);
    values.parent = parent.isEmpty() ? rootDepartment() : DepartmentId(parent);
    values.order = order;
    values.name = name.isEmpty() ? id : name;
    return values;
}

} // namespace OrgDesk::Test
