// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/references.h"

namespace OrgDesk {

namespace {

using Replace = std::function<DepartmentRef(const DepartmentRef &)>;

struct Replacer
{
    const Replace &replace;

    void operator()(CreateDepartment &create) const { create.parent = replace(create.parent); }
    void operator()(UpdateDepartment &update) const { update.target = replace(update.target); }
    void operator()(MoveDepartment &move) const
    {
        move.target = replace(move.target);
        move.base.parent = replace(move.base.parent);
        move.wanted.parent = replace(move.wanted.parent);
    }
    void operator()(DeleteDepartment &deletion) const
    {
        deletion.target = replace(deletion.target);
    }
};

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
};

} // namespace

Change withReferences(Change change, const Replace &replace)
{
    std::visit(Replacer{replace}, change.what);
    return change;
}

QList<DepartmentRef> referencesOf(const Change &change)
{
    return std::visit(Lister{}, change.what);
}

} // namespace OrgDesk
