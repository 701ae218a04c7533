// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/dissolving.h"

#include "core/plan/edits.h"
#include "core/plan/person_edits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QList<Membership> without(QList<Membership> memberships, const DepartmentId &department)
{
    memberships.removeIf(
        [&](const Membership &membership) { return membership.department == department; });
    return memberships;
}

Change leaving(const Person &person, const Dissolving &how)
{
    Person wanted = person;
    wanted.memberships = movesWith(person, how.department)
        ? movedBetween(person.memberships, how.department, how.peopleTo)
        : without(person.memberships, how.department);
    return *editPerson(person, wanted, PersonField::Memberships);
}

bool isMover(const QList<Person> &members, const DepartmentId &department)
{
    return std::any_of(members.cbegin(), members.cend(),
                       [&](const Person &person) { return movesWith(person, department); });
}

/// Whether everything that has to go somewhere has a place that will still be there.
bool isPlaced(const Dissolving &how, const QList<Person> &members, const Directory &tree)
{
    const auto stays = [&](const DepartmentId &place) {
        return !place.isEmpty() && place != how.department
            && (place == rootDepartment() || tree.contains(place));
    };
    const bool childrenPlaced = tree.children(how.department).isEmpty() || stays(how.childrenTo);
    return childrenPlaced && (!isMover(members, how.department) || stays(how.peopleTo));
}

} // namespace

bool movesWith(const Person &person, const DepartmentId &department)
{
    return person.memberships.size() <= 1 || person.mainDepartment() == department;
}

QList<Change> dissolve(const Dissolving &how, const QList<Person> &members, const Directory &tree)
{
    const Department *target = tree.find(how.department);
    if (!target || !isPlaced(how, members, tree))
        return {};
    QList<Change> changes;
    for (const Person &person : members) {
        if (person.isMemberOf(how.department))
            changes.append(leaving(person, how));
    }
    // Each one goes behind the one before it, so the tree moves along.
    Directory trial = tree;
    const QList<DepartmentId> children = tree.children(how.department);
    for (const DepartmentId &child : children) {
        const QList<Change> moves = moveBefore(child, how.childrenTo, {}, trial);
        for (const Change &change : moves) {
            if (const auto *move = std::get_if<MoveDepartment>(&change.what)) {
                Department moved = *trial.find(child);
                moved.parent = how.childrenTo;
                moved.order = move->wanted.order;
                trial.upsert(moved);
            }
        }
        changes.append(moves);
    }
    changes.append(deleteDepartment(*target));
    return changes;
}

QList<Problem> problemsOfDissolving(const Dissolving &how, const QList<Person> &members,
                                    const Directory &tree, const DirectoryLimits &limits)
{
    if (!tree.contains(how.department))
        return {{ProblemKind::TargetUnknown, {}, {}, 0, {}}};
    if (!isPlaced(how, members, tree))
        return {{ProblemKind::ParentUnknown, u"parent"_s, {}, 0, {}}};
    QList<Problem> problems;
    const QList<DepartmentId> children = tree.children(how.department);
    // Siblings do not get into each other's way: their names differ already.
    for (const DepartmentId &child : children) {
        if (how.childrenTo == how.department)
            continue;
        if (const auto problem = checkMove(child, how.childrenTo, tree, limits))
            problems.append(*problem);
    }
    const qsizetype together = children.size() + tree.children(how.childrenTo).size();
    if (!children.isEmpty() && problems.isEmpty() && together > limits.maxChildren)
        problems.append({ProblemKind::TooManyChildren,
                         u"parent"_s,
                         {},
                         0,
                         QString::number(limits.maxChildren)});
    return problems;
}

} // namespace OrgDesk
