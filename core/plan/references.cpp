// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/references.h"

namespace OrgDesk {

namespace {

struct Replacer
{
    const ReplaceDepartment &department;
    const ReplacePerson &person;

    void operator()(CreateDepartment &create) const { create.parent = department(create.parent); }
    void operator()(UpdateDepartment &update) const { update.target = department(update.target); }
    void operator()(MoveDepartment &move) const
    {
        move.target = department(move.target);
        move.base.parent = department(move.base.parent);
        move.wanted.parent = department(move.wanted.parent);
    }
    void operator()(DeleteDepartment &deletion) const
    {
        deletion.target = department(deletion.target);
    }
    void operator()(CreatePerson &create) const { replaceIn(create.wanted.memberships); }
    void operator()(UpdatePerson &update) const
    {
        replaceTarget(update.target);
        replaceIn(update.base.memberships);
        replaceIn(update.wanted.memberships);
    }
    void operator()(OffboardPerson &leaving) const
    {
        replaceTarget(leaving.target);
        replaceIn(leaving.base.memberships);
    }
    void operator()(RestorePerson &restoration) const
    {
        replaceTarget(restoration.target);
        replaceIn(restoration.base.memberships);
        replaceIn(restoration.memberships);
    }

    void operator()(ChangeGroup &change) const { replaceTarget(change.target); }
    void operator()(ChangeListEntry &) const { }

private:
    void replaceTarget(PersonRef &target) const
    {
        if (person)
            target = person(target);
    }
    void replaceIn(QList<Membership> &memberships) const
    {
        for (Membership &membership : memberships)
            membership.department = projectedId(department(referenceFrom(membership.department)));
    }
};

QList<DepartmentRef> placesOf(const QList<Membership> &memberships)
{
    QList<DepartmentRef> places;
    for (const Membership &membership : memberships)
        places.append(referenceFrom(membership.department));
    return places;
}

struct Lister
{
    QList<DepartmentRef> operator()(const CreateDepartment &create) const
    {
        return {create.parent};
    }
    QList<DepartmentRef> operator()(const UpdateDepartment &update) const
    {
        return {update.target};
    }
    QList<DepartmentRef> operator()(const MoveDepartment &move) const
    {
        return {move.target, move.wanted.parent};
    }
    QList<DepartmentRef> operator()(const DeleteDepartment &deletion) const
    {
        return {deletion.target};
    }
    QList<DepartmentRef> operator()(const CreatePerson &create) const
    {
        return placesOf(create.wanted.memberships);
    }
    QList<DepartmentRef> operator()(const UpdatePerson &update) const
    {
        return placesOf(update.wanted.memberships);
    }
    QList<DepartmentRef> operator()(const OffboardPerson &) const { return {}; }
    QList<DepartmentRef> operator()(const ChangeGroup &) const { return {}; }
    QList<DepartmentRef> operator()(const ChangeListEntry &) const { return {}; }
    QList<DepartmentRef> operator()(const RestorePerson &restoration) const
    {
        return placesOf(restoration.memberships);
    }
};

} // namespace

Change withReferences(Change change, const ReplaceDepartment &department,
                      const ReplacePerson &person)
{
    std::visit(Replacer{department, person}, change.what);
    return change;
}

QList<DepartmentRef> referencesOf(const Change &change)
{
    return std::visit(Lister{}, change.what);
}

} // namespace OrgDesk
