// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/journal_names.h"

namespace OrgDesk {

namespace {

QString nameOf(const DepartmentRef &ref, const Directory &tree)
{
    const Department *department = tree.find(projectedId(ref));
    return department ? department->name : QString();
}

struct Namer
{
    JournalEntry &entry;
    const Directory &tree;

    void operator()(const CreateDepartment &create) const
    {
        entry.name = create.name;
        entry.to = nameOf(create.parent, tree);
    }

    void operator()(const UpdateDepartment &update) const
    {
        entry.name = nameOf(update.target, tree);
        if (update.wanted.name && update.wanted.name != update.base.name) {
            entry.from = update.base.name.value_or(entry.name);
            entry.to = *update.wanted.name;
        }
    }

    void operator()(const MoveDepartment &move) const
    {
        entry.name = nameOf(move.target, tree);
        entry.from = nameOf(move.base.parent, tree);
        entry.to = nameOf(move.wanted.parent, tree);
    }

    void operator()(const DeleteDepartment &deletion) const
    {
        entry.name = deletion.base.name;
        entry.from = nameOf(deletion.base.parent, tree);
    }
};

} // namespace

void nameEntry(JournalEntry &entry, const Directory &tree)
{
    std::visit(Namer{entry, tree}, entry.change.what);
}

} // namespace OrgDesk
