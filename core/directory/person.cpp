// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person.h"

#include "core/directory/person_fields.h"

#include <algorithm>
#include <utility>

namespace OrgDesk {

DepartmentId Person::mainDepartment() const
{
    const auto main = std::find_if(memberships.cbegin(), memberships.cend(),
                                   [](const Membership &membership) { return membership.main; });
    if (main != memberships.cend())
        return main->department;
    return memberships.isEmpty() ? DepartmentId() : memberships.constFirst().department;
}

bool Person::isMemberOf(const DepartmentId &department) const
{
    return std::any_of(memberships.cbegin(), memberships.cend(), [&](const Membership &membership) {
        return membership.department == department;
    });
}

namespace {

auto placeIn(QList<Membership> &memberships, const DepartmentId &department)
{
    return std::find_if(memberships.begin(), memberships.end(), [&](const Membership &membership) {
        return membership.department == department;
    });
}

const Membership *find(const QList<Membership> &memberships, const DepartmentId &department)
{
    const auto found =
        std::find_if(memberships.cbegin(), memberships.cend(), [&](const Membership &membership) {
            return membership.department == department;
        });
    return found == memberships.cend() ? nullptr : &*found;
}

DepartmentId mainOf(const QList<Membership> &memberships)
{
    const auto main = std::find_if(memberships.cbegin(), memberships.cend(),
                                   [](const Membership &membership) { return membership.main; });
    return main == memberships.cend() ? DepartmentId() : main->department;
}

} // namespace

QList<Membership> arranged(QList<Membership> memberships)
{
    std::stable_sort(
        memberships.begin(), memberships.end(), [](const Membership &a, const Membership &b) {
            return std::pair(b.main, b.departmentOrder) < std::pair(a.main, a.departmentOrder);
        });
    if (memberships.isEmpty())
        return memberships;
    for (Membership &membership : memberships)
        membership.main = false;
    memberships.first().main = true;
    const bool isLargest = memberships.size() == 1
        || memberships.at(0).departmentOrder > memberships.at(1).departmentOrder;
    if (!isLargest) {
        auto rank = int(memberships.size());
        for (Membership &membership : memberships)
            membership.departmentOrder = --rank;
    }
    return memberships;
}

QList<Membership> withMembershipsChanged(QList<Membership> now, const QList<Membership> &base,
                                         const QList<Membership> &wanted)
{
    now.removeIf([&](const Membership &membership) {
        return find(base, membership.department) && !find(wanted, membership.department);
    });
    for (const Membership &membership : wanted) {
        const Membership *before = find(base, membership.department);
        const auto place = placeIn(now, membership.department);
        if (place == now.end()) {
            // What was there before and is gone now was taken away by somebody else.
            if (!before)
                now.append(membership);
        } else if (!before || *before != membership) {
            *place = membership;
        }
    }
    const DepartmentId main = mainOf(wanted);
    if (main != mainOf(base) && find(now, main)) {
        for (Membership &membership : now)
            membership.main = membership.department == main;
    }
    return arranged(now);
}

void merge(Person &into, const Person &from, PersonFields fields)
{
    visitPersonFields([&](PersonField field, QStringView, auto member) {
        if (fields.testFlag(field))
            into.*member = from.*member;
    });
}

PersonFields differences(const Person &a, const Person &b, PersonFields among)
{
    PersonFields result;
    visitPersonFields([&](PersonField field, QStringView, auto member) {
        if (among.testFlag(field) && !(a.*member == b.*member))
            result |= field;
    });
    return result;
}

QList<PersonId> peopleNamedBy(const Person &person)
{
    QList<PersonId> people = QList{person.leader} + person.dottedLineLeaders;
    for (const CustomValue &value : person.customValues) {
        if (value.type == CustomFieldType::Person)
            people.append(PersonId(value.person));
    }
    people.removeAll(PersonId());
    return people;
}

} // namespace OrgDesk
