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

    void operator()(const CreatePerson &create) const
    {
        entry.name = create.wanted.name;
        entry.to = mainPlaceOf(create.wanted.memberships);
    }

    void operator()(const UpdatePerson &update) const
    {
        entry.name = update.base.name.isEmpty() ? update.wanted.name : update.base.name;
        if (!changedFields(update).testFlag(PersonField::Memberships))
            return;
        entry.from = placeOnlyIn(update.base.memberships, update.wanted.memberships);
        entry.to = placeOnlyIn(update.wanted.memberships, update.base.memberships);
    }

    void operator()(const OffboardPerson &leaving) const
    {
        entry.name = leaving.base.name;
        entry.from = mainPlaceOf(leaving.base.memberships);
    }

    void operator()(const RestorePerson &restoration) const
    {
        entry.name = restoration.base.name;
        entry.to = mainPlaceOf(restoration.memberships);
    }

    void operator()(const ChangeGroup &change) const
    {
        entry.name = change.personName;
        (change.joins ? entry.to : entry.from) = change.groupName;
    }

    void operator()(const ChangeListEntry &change) const
    {
        entry.from = change.base ? change.base->name : QString();
        entry.to = change.wanted ? change.wanted->name : QString();
        entry.name = entry.from.isEmpty() ? entry.to : entry.from;
    }

private:
    [[nodiscard]] QString mainPlaceOf(const QList<Membership> &memberships) const
    {
        Person person;
        person.memberships = memberships;
        return nameOf(person.mainDepartment(), tree);
    }

    /// The first place that the others do not have; empty: there is none.
    [[nodiscard]] QString placeOnlyIn(const QList<Membership> &these,
                                      const QList<Membership> &those) const
    {
        Person others;
        others.memberships = those;
        for (const Membership &membership : these) {
            if (!others.isMemberOf(membership.department))
                return nameOf(membership.department, tree);
        }
        return {};
    }
};

} // namespace

void nameEntry(JournalEntry &entry, const Directory &tree)
{
    std::visit(Namer{entry, tree}, entry.change.what);
}

} // namespace OrgDesk
