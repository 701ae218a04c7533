// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/subtree_counts.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct Node
{
    DepartmentId id;
    int parent = -1;
    int count = 0;
    // The last person that was counted here, so that nobody counts twice.
    qint64 lastPerson = -1;
};

struct Tree
{
    std::vector<Node> nodes;
    QHash<qint64, int> places; // by row key
};

Result<Tree> readTree(Database &database)
{
    auto rows = database.query(u"SELECT key, id, parent FROM departments"_s);
    if (!rows)
        return failure(rows.error());
    Tree tree;
    QHash<DepartmentId, int> byId;
    QList<DepartmentId> parents;
    while (rows->next()) {
        const int place = int(tree.nodes.size());
        Node node;
        node.id = DepartmentId(rows->text(1));
        tree.places.insert(rows->number(0), place);
        byId.insert(node.id, place);
        parents.append(DepartmentId(rows->text(2)));
        tree.nodes.push_back(std::move(node));
    }
    ORGDESK_TRY(rows->end());
    for (size_t at = 0; at < tree.nodes.size(); ++at)
        tree.nodes[at].parent = byId.value(parents.at(qsizetype(at)), -1);
    return tree;
}

// Stops where the person has been counted already: everything above has been then, too. That ends
// circles as well, which events out of order can make for a moment.
void countUpwards(Tree &tree, int from, qint64 person)
{
    for (int at = from; at >= 0;) {
        Node &node = tree.nodes[size_t(at)];
        if (node.lastPerson == person)
            return;
        node.lastPerson = person;
        ++node.count;
        at = node.parent;
    }
}

} // namespace

Result<QHash<DepartmentId, int>> subtreeCounts(Database &database)
{
    auto tree = readTree(database);
    if (!tree)
        return failure(tree.error());
    {
        // In the order of the primary key: all departments of one person, then the next person.
        auto rows = database.query(u"SELECT person, department FROM memberships"
                                   " ORDER BY person, position"_s);
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            countUpwards(*tree, tree->places.value(rows->number(1), -1), rows->number(0));
        ORGDESK_TRY(rows->end());
    }
    const auto everyone = database.single(u"SELECT count(*) FROM people"_s);
    if (!everyone)
        return failure(everyone.error());
    QHash<DepartmentId, int> counts;
    counts.reserve(qsizetype(tree->nodes.size()) + 1);
    for (const Node &node : tree->nodes)
        counts.insert(node.id, node.count);
    counts.insert(rootDepartment(), everyone->toInt());
    return counts;
}

} // namespace OrgDesk
