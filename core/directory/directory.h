// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/delta.h"
#include "core/directory/department.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace OrgDesk {

/// The department tree in memory. A value: the engine and the window each keep their own, built
/// from the same commits. Children are ordered by (order, ID). A department whose parent is not
/// known hangs below the root until the parent arrives, so that nothing is invisible.
class Directory
{
public:
    /// The department, or null. The pointer lasts until the next change.
    [[nodiscard]] const Department *find(const DepartmentId &id) const;
    [[nodiscard]] bool contains(const DepartmentId &id) const { return m_nodes.contains(id); }
    [[nodiscard]] qsizetype size() const { return m_nodes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_nodes.isEmpty(); }

    /// Where it hangs in this tree: its parent, or the root when the parent is not here.
    [[nodiscard]] DepartmentId parentOf(const DepartmentId &id) const;
    /// The children in their order; the root's are the first level.
    [[nodiscard]] QList<DepartmentId> children(const DepartmentId &parent) const;
    /// Its place among its siblings, or -1.
    [[nodiscard]] int row(const DepartmentId &id) const;
    /// The department and everything below it, parents before children. The root gives everything.
    [[nodiscard]] QList<DepartmentId> subtree(const DepartmentId &top) const;
    /// From the first level down to and including it.
    [[nodiscard]] QList<DepartmentId> path(const DepartmentId &id) const;
    /// The names along path().
    [[nodiscard]] QStringList pathNames(const DepartmentId &id) const;
    /// Whether `id` is `ancestor` or lies below it. Everything lies below the root.
    [[nodiscard]] bool isAtOrBelow(const DepartmentId &id, const DepartmentId &ancestor) const;
    /// 1 for the first level; 0 for the root and for unknown ones.
    [[nodiscard]] int level(const DepartmentId &id) const;
    /// Levels of the subtree: 1 for a leaf.
    [[nodiscard]] int height(const DepartmentId &id) const;
    /// The department that has this permanent or changeable ID; the permanent one is looked for
    /// first.
    [[nodiscard]] DepartmentId resolve(const QString &anyId) const;
    /// Every department, in no particular order.
    [[nodiscard]] QList<Department> all() const;

    /// Inserts or replaces.
    void upsert(const Department &department);
    /// Takes it out; what hung below it hangs below the root until it is removed or moved too.
    void remove(const DepartmentId &id);
    /// Applies a commit's departments and removals.
    void apply(const Commit &commit);
    void clear();

private:
    struct Node
    {
        Department department;
        DepartmentId attachedTo;
    };

    void attach(const DepartmentId &id);
    void detach(const DepartmentId &id);
    void openCircles();
    [[nodiscard]] bool before(const DepartmentId &a, const DepartmentId &b) const;
    [[nodiscard]] bool wouldCircle(const DepartmentId &id, const DepartmentId &parent) const;

    QHash<DepartmentId, Node> m_nodes;
    QHash<DepartmentId, QList<DepartmentId>> m_children;
    // Children that wait for a parent that has not arrived: parent -> children.
    QHash<DepartmentId, QList<DepartmentId>> m_waiting;
    // Those whose parent lies, for the moment, below themselves (events out of order).
    QSet<DepartmentId> m_circling;
};

} // namespace OrgDesk
