// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/person_edits.h"

#include <algorithm>

namespace OrgDesk {

namespace {

int smallestRank(const QList<Membership> &memberships)
{
    int smallest = 0;
    for (const Membership &membership : memberships)
        smallest = std::min(smallest, membership.departmentOrder);
    return smallest;
}

} // namespace

std::optional<Change> editPerson(const Person &base, const Person &wanted, PersonFields fields)
{
    UpdatePerson update{base.id, fields, base, wanted};
    update.wanted.id = base.id;
    update.fields = changedFields(update);
    if (!update.fields)
        return std::nullopt;
    return makeChange(update);
}

QList<Membership> movedBetween(const QList<Membership> &memberships, const DepartmentId &from,
                               const DepartmentId &to)
{
    QList<Membership> moved;
    const bool isThere =
        std::any_of(memberships.cbegin(), memberships.cend(),
                    [&](const Membership &membership) { return membership.department == to; });
    bool movesMain = false;
    for (const Membership &membership : memberships) {
        if (membership.department != from) {
            moved.append(membership);
            continue;
        }
        movesMain = membership.main;
        // The rank inside a department means nothing in another one.
        if (!isThere)
            moved.append({to, 0, membership.departmentOrder, membership.main});
    }
    for (Membership &membership : moved) {
        if (movesMain)
            membership.main = membership.department == to;
    }
    return arranged(moved);
}

QList<Membership> addedTo(const QList<Membership> &memberships, const DepartmentId &to)
{
    QList<Membership> added = memberships;
    const bool isThere =
        std::any_of(added.cbegin(), added.cend(),
                    [&](const Membership &membership) { return membership.department == to; });
    if (!isThere)
        added.append({to, 0, smallestRank(memberships), memberships.isEmpty()});
    return arranged(added);
}

QList<Membership> membershipsIn(const QList<DepartmentId> &departments)
{
    QList<Membership> memberships;
    for (const DepartmentId &department : departments)
        memberships = addedTo(memberships, department);
    return memberships;
}

HandOver handOverTo(const PersonId &acceptor)
{
    HandOver handOver;
    handOver.departmentChats = acceptor;
    handOver.externalChats = acceptor;
    handOver.documents = acceptor;
    handOver.calendar = acceptor;
    handOver.applications = acceptor;
    handOver.minutes = acceptor;
    handOver.surveys = acceptor;
    handOver.integrations = acceptor;
    if (!acceptor.isEmpty()) {
        handOver.mail = HandOver::Mail::Transfer;
        handOver.mailAcceptor = acceptor;
    }
    return handOver;
}

} // namespace OrgDesk
