// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of DepartmentTreeModel that follows the projection.
#include "core/base/logging.h"
#include "ui/models/department_node.h"
#include "ui/models/department_tree_model.h"

#include <algorithm>

namespace OrgDesk {

void DepartmentTreeModel::open(const Directory &tree)
{
    beginResetModel();
    m_nodes.clear();
    m_strays.clear();
    m_root->children.clear();
    m_counts.clear();
    m_pending.clear();
    build(tree, m_root.get());
    endResetModel();
}

void DepartmentTreeModel::build(const Directory &tree, Node *top)
{
    QList<Node *> open{top};
    while (!open.isEmpty()) {
        Node *parent = open.takeLast();
        for (const DepartmentId &id : tree.children(parent->department.id)) {
            auto node = std::make_unique<Node>();
            node->department = *tree.find(id);
            node->parent = parent;
            node->rowHint = int(parent->children.size());
            parent->children.append(node.get());
            open.append(node.get());
            noteStray(node.get());
            m_nodes.insert_or_assign(id, std::move(node));
        }
    }
}

void DepartmentTreeModel::update(const Directory &tree, const QSet<DepartmentId> &touched)
{
    QSet<DepartmentId> all = reached(tree, touched);
    if (all.isEmpty())
        return;
    Q_EMIT aboutToUpdate();
    // The second round exists for a caller that named too little; it is empty otherwise.
    for (int round = 0; round < 3 && !all.isEmpty(); ++round) {
        QList<std::pair<int, DepartmentId>> present;
        for (const DepartmentId &id : std::as_const(all)) {
            if (tree.contains(id))
                present.append({tree.level(id), id});
        }
        // From the top down: a new parent exists, and stands where it belongs, before its children
        // come, so that no department is ever moved below itself.
        std::sort(present.begin(), present.end());
        QSet<DepartmentId> parents;
        for (const auto &[level, id] : std::as_const(present))
            place(tree, id, parents);
        for (const DepartmentId &id : std::as_const(all)) {
            Node *node = find(id);
            if (!node || tree.contains(id))
                continue;
            while (node->parent != m_root.get() && !tree.contains(node->parent->department.id))
                node = node->parent;
            removeNode(node);
        }
        QSet<DepartmentId> missed;
        for (const DepartmentId &parent : std::as_const(parents))
            missed += straighten(tree, parent);
        all = reached(tree, missed);
    }
    Q_EMIT updated();
}

QSet<DepartmentId> DepartmentTreeModel::reached(const Directory &tree,
                                                const QSet<DepartmentId> &touched) const
{
    QSet<DepartmentId> all;
    QList<DepartmentId> open(touched.cbegin(), touched.cend());
    for (const DepartmentId &stray : m_strays) {
        if (!touched.isEmpty() && tree.parentOf(stray) != rootDepartment())
            open.append(stray);
    }
    while (!open.isEmpty()) {
        const DepartmentId id = open.takeLast();
        const Node *node = find(id);
        const bool exists = tree.contains(id);
        if (all.contains(id) || (!node && !exists))
            continue;
        all.insert(id);
        if (!exists) {
            // What hung below a removed one is elsewhere now, or removed too.
            for (const Node *child : node->children)
                open.append(child->department.id);
        } else if (!node) {
            // What waited for this one comes home; and it cannot hang on a parent without a row.
            open.append(tree.children(id));
            const DepartmentId parent = tree.parentOf(id);
            if (parent != rootDepartment() && !find(parent))
                open.append(parent);
        }
        if (exists)
            open.append(movedAbove(tree, id));
    }
    return all;
}

// Where events have made a circle, it may be another one than those touched that has come to the
// top to open it; it is above them then, and has to move first.
QList<DepartmentId> DepartmentTreeModel::movedAbove(const Directory &tree,
                                                    const DepartmentId &id) const
{
    QList<DepartmentId> moved;
    for (DepartmentId at = tree.parentOf(id); tree.contains(at); at = tree.parentOf(at)) {
        const Node *node = find(at);
        if (node && node->parent != placeOf(tree.parentOf(at)))
            moved.append(at);
    }
    return moved;
}

void DepartmentTreeModel::place(const Directory &tree, const DepartmentId &id,
                                QSet<DepartmentId> &parents)
{
    Node *parent = placeOf(tree.parentOf(id));
    if (!parent) {
        qCWarning(logUi) << "a department's parent has no row";
        return;
    }
    const Department &now = *tree.find(id);
    Node *node = find(id);
    parents.insert(parent->department.id);
    const int row = rowFor(tree, parent, id);
    if (!node) {
        insertNode(parent, row, now);
        return;
    }
    const bool elsewhere = node->parent != parent;
    if (elsewhere)
        parents.insert(node->parent->department.id);
    const bool changed = !(node->department == now);
    node->department = now;
    moveNode(node, parent, row);
    noteStray(node);
    // The path is part of what a row tells.
    if (changed || elsewhere)
        announce(node, NameColumn, CountColumn);
}

int DepartmentTreeModel::rowFor(const Directory &tree, const Node *parent,
                                const DepartmentId &id) const
{
    const QList<DepartmentId> siblings = tree.children(parent->department.id);
    for (int row = tree.row(id) - 1; row >= 0; --row) {
        const Node *previous = find(siblings.at(row));
        if (previous && previous->parent == parent)
            return rowOf(previous) + 1;
    }
    return 0;
}

void DepartmentTreeModel::insertNode(Node *parent, int row, const Department &department)
{
    auto node = std::make_unique<Node>();
    node->department = department;
    node->parent = parent;
    node->rowHint = row;
    beginInsertRows(indexOf(parent, NameColumn), row, row);
    parent->children.insert(row, node.get());
    noteStray(node.get());
    m_nodes.insert_or_assign(department.id, std::move(node));
    endInsertRows();
}

void DepartmentTreeModel::moveNode(Node *node, Node *parent, int row)
{
    Node *from = node->parent;
    const int at = rowOf(node);
    if (from == parent && (row == at || row == at + 1))
        return;
    if (!beginMoveRows(indexOf(from, NameColumn), at, at, indexOf(parent, NameColumn), row)) {
        qCWarning(logUi) << "a row cannot be moved there";
        return;
    }
    from->children.removeAt(at);
    // Within one parent everything behind the old place has moved up by one.
    const int to = from == parent && row > at ? row - 1 : row;
    parent->children.insert(to, node);
    node->parent = parent;
    node->rowHint = to;
    endMoveRows();
}

void DepartmentTreeModel::removeNode(Node *node)
{
    Node *parent = node->parent;
    const int row = rowOf(node);
    beginRemoveRows(indexOf(parent, NameColumn), row, row);
    parent->children.removeAt(row);
    forget(node);
    endRemoveRows();
}

void DepartmentTreeModel::forget(Node *node)
{
    const QList<Node *> children = node->children;
    for (Node *child : children)
        forget(child);
    const DepartmentId id = node->department.id;
    m_strays.remove(id);
    m_nodes.erase(id);
}

QSet<DepartmentId> DepartmentTreeModel::straighten(const Directory &tree,
                                                   const DepartmentId &parent)
{
    QSet<DepartmentId> missed;
    Node *above = placeOf(parent);
    if (!above)
        return missed;
    int row = 0;
    for (const DepartmentId &id : tree.children(parent)) {
        Node *node = find(id);
        if (!node || node->parent != above) {
            missed.insert(id);
            continue;
        }
        // The usual case must not look for its row.
        if (row < above->children.size() && above->children.at(row) == node)
            node->rowHint = row;
        else
            moveNode(node, above, row);
        ++row;
    }
    for (const Node *child : std::as_const(above->children)) {
        const DepartmentId &id = child->department.id;
        if (id != sharedPeopleDepartment() && tree.parentOf(id) != parent)
            missed.insert(id);
    }
    return missed;
}

void DepartmentTreeModel::noteStray(const Node *node)
{
    const DepartmentId &id = node->department.id;
    if (node->parent == m_root.get() && node->department.parent != rootDepartment())
        m_strays.insert(id);
    else
        m_strays.remove(id);
}

} // namespace OrgDesk
