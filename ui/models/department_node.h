// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/department_tree_model.h"

namespace OrgDesk {

/// A row of the tree that stays put in memory: model indexes point at it.
struct DepartmentTreeModel::Node
{
    Department department;
    Node *parent = nullptr;
    QList<Node *> children;
    /// Where it was last found among its siblings; checked before it is believed.
    mutable int rowHint = 0;
};

} // namespace OrgDesk
