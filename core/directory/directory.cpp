// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/directory.h"

#include <algorithm>

namespace OrgDesk {

const Department *Directory::find(const DepartmentId &id) const
{
    const auto node = m_nodes.constFind(id);
    return node == m_nodes.cend() ? nullptr : &node->department;
}

DepartmentId Directory::parentOf(const DepartmentId &id) const
{
    const auto node = m_nodes.constFind(id);
    return node == m_nodes.cend() ? DepartmentId() : node->attachedTo;
}

QList<DepartmentId> Directory::children(const DepartmentId &parent) const
{
    return m_children.value(parent);
}

int Directory::row(const DepartmentId &id) const
{
    const auto node = m_nodes.constFind(id);
    if (node == m_nodes.cend())
        return -1;
    const auto siblings = m_children.constFind(node->attachedTo);
    if (siblings == m_children.cend())
        return -1;
    const auto place = std::lower_bound(
        siblings->cbegin(), siblings->cend(), id,
        [this](const DepartmentId &a, const DepartmentId &b) { return before(a, b); });
    return place != siblings->cend() && *place == id ? int(place - siblings->cbegin()) : -1;
}

QList<DepartmentId> Directory::subtree(const DepartmentId &top) const
{
    QList<DepartmentId> result;
    QList<DepartmentId> open;
    if (m_nodes.contains(top))
        result.append(top);
    else if (top != rootDepartment())
        return result;
    open.append(top);
    while (!open.isEmpty()) {
        const auto below = m_children.constFind(open.takeLast());
        if (below == m_children.cend())
            continue;
        result.append(*below);
        open.append(*below);
    }
    return result;
}

QList<DepartmentId> Directory::path(const DepartmentId &id) const
{
    QList<DepartmentId> result;
    for (auto node = m_nodes.constFind(id); node != m_nodes.cend();
         node = m_nodes.constFind(node->attachedTo))
        result.prepend(node->department.id);
    return result;
}

QStringList Directory::pathNames(const DepartmentId &id) const
{
    QStringList names;
    for (auto node = m_nodes.constFind(id); node != m_nodes.cend();
         node = m_nodes.constFind(node->attachedTo))
        names.prepend(node->department.name);
    return names;
}

bool Directory::isAtOrBelow(const DepartmentId &id, const DepartmentId &ancestor) const
{
    if (ancestor == rootDepartment())
        return true;
    DepartmentId at = id;
    while (!at.isEmpty() && at != rootDepartment()) {
        if (at == ancestor)
            return true;
        at = parentOf(at);
    }
    return false;
}

int Directory::level(const DepartmentId &id) const
{
    return int(path(id).size());
}

int Directory::height(const DepartmentId &id) const
{
    int height = 0;
    QList<DepartmentId> level{id};
    while (!level.isEmpty()) {
        ++height;
        QList<DepartmentId> next;
        for (const DepartmentId &department : std::as_const(level))
            next.append(m_children.value(department));
        level = next;
    }
    return height;
}

DepartmentId Directory::resolve(const QString &anyId) const
{
    const DepartmentId permanent(anyId);
    if (permanent == rootDepartment() || m_nodes.contains(permanent))
        return permanent;
    if (anyId.isEmpty())
        return {};
    const auto node = std::find_if(m_nodes.cbegin(), m_nodes.cend(), [&](const Node &candidate) {
        return candidate.department.customId == anyId;
    });
    return node == m_nodes.cend() ? DepartmentId() : node->department.id;
}

QList<Department> Directory::all() const
{
    QList<Department> result;
    result.reserve(m_nodes.size());
    for (const Node &node : m_nodes)
        result.append(node.department);
    return result;
}

void Directory::upsert(const Department &department)
{
    const auto known = m_nodes.find(department.id);
    if (known != m_nodes.end()) {
        const bool stays = known->department.parent == department.parent
            && known->department.order == department.order;
        if (stays) {
            known->department = department;
            return;
        }
        detach(department.id);
        known->department = department;
    } else {
        m_nodes.insert(department.id, {department, {}});
    }
    attach(department.id);
    // Whoever waited for this one comes home.
    const QList<DepartmentId> waiting = m_waiting.take(department.id);
    for (const DepartmentId &child : waiting) {
        detach(child);
        attach(child);
    }
    openCircles();
}

void Directory::remove(const DepartmentId &id)
{
    if (!m_nodes.contains(id))
        return;
    detach(id);
    const QList<DepartmentId> orphans = m_children.value(id);
    m_nodes.remove(id);
    for (const DepartmentId &orphan : orphans) {
        detach(orphan);
        attach(orphan);
    }
    m_children.remove(id);
    openCircles();
}

// A circle that events made may be open now, and each that comes home may open another.
void Directory::openCircles()
{
    qsizetype left = m_circling.size() + 1;
    while (!m_circling.isEmpty() && m_circling.size() < left) {
        left = m_circling.size();
        QList<DepartmentId> circling(m_circling.cbegin(), m_circling.cend());
        std::sort(circling.begin(), circling.end());
        for (const DepartmentId &child : std::as_const(circling)) {
            detach(child);
            attach(child);
        }
    }
}

void Directory::apply(const Commit &commit)
{
    for (const DepartmentChange &change : commit.departments)
        upsert(change.now);
    for (const Department &department : commit.removedDepartments)
        remove(department.id);
}

void Directory::clear()
{
    m_nodes.clear();
    m_children.clear();
    m_waiting.clear();
    m_circling.clear();
}

void Directory::attach(const DepartmentId &id)
{
    Node &node = m_nodes[id];
    const DepartmentId &wanted = node.department.parent;
    const bool known = m_nodes.contains(wanted);
    const bool home = wanted == rootDepartment() || (known && !wouldCircle(id, wanted));
    if (!home && known)
        m_circling.insert(id);
    else if (!home && !wanted.isEmpty())
        m_waiting[wanted].append(id);
    node.attachedTo = home ? wanted : rootDepartment();
    QList<DepartmentId> &siblings = m_children[node.attachedTo];
    const auto place = std::lower_bound(
        siblings.begin(), siblings.end(), id,
        [this](const DepartmentId &a, const DepartmentId &b) { return before(a, b); });
    siblings.insert(place, id);
}

void Directory::detach(const DepartmentId &id)
{
    const auto node = m_nodes.constFind(id);
    if (node == m_nodes.cend())
        return;
    const auto siblings = m_children.find(node->attachedTo);
    if (siblings != m_children.end()) {
        siblings->removeOne(id);
        if (siblings->isEmpty())
            m_children.erase(siblings);
    }
    m_circling.remove(id);
    const auto waiting = m_waiting.find(node->department.parent);
    if (waiting != m_waiting.end()) {
        waiting->removeOne(id);
        if (waiting->isEmpty())
            m_waiting.erase(waiting);
    }
}

bool Directory::before(const DepartmentId &a, const DepartmentId &b) const
{
    const Department *first = find(a);
    const Department *second = find(b);
    const qint64 orderOfFirst = first ? first->order : 0;
    const qint64 orderOfSecond = second ? second->order : 0;
    return orderOfFirst != orderOfSecond ? orderOfFirst < orderOfSecond : a < b;
}

bool Directory::wouldCircle(const DepartmentId &id, const DepartmentId &parent) const
{
    DepartmentId at = parent;
    while (!at.isEmpty() && at != rootDepartment()) {
        if (at == id)
            return true;
        at = parentOf(at);
    }
    return false;
}

} // namespace OrgDesk
