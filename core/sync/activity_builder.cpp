// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/activity_builder.h"

#include <algorithm>

namespace OrgDesk {

namespace {

/// Names of departments around one commit.
class Names
{
public:
    Names(const Commit &commit, const Directory &tree)
        : m_tree(tree)
    {
        for (const Department &removed : commit.removedDepartments)
            m_removed.insert(removed.id, removed.name);
    }

    [[nodiscard]] QString of(const DepartmentId &id) const
    {
        if (const Department *department = m_tree.find(id))
            return department->name;
        return m_removed.value(id);
    }

private:
    const Directory &m_tree;
    QHash<DepartmentId, QString> m_removed;
};

ActivityEntry entryOf(const Commit &commit, ActivityKind kind)
{
    ActivityEntry entry;
    entry.at = commit.at;
    entry.kind = kind;
    return entry;
}

QSet<DepartmentId> placesOf(const Person &person)
{
    QSet<DepartmentId> places;
    for (const Membership &membership : person.memberships)
        places.insert(membership.department);
    return places;
}

/// The name of one place that is in `these` and not in `those`, the main one where possible.
QString placeOnlyIn(const Person &these, const Person &those, const Names &names)
{
    const QSet<DepartmentId> others = placesOf(those);
    if (!others.contains(these.mainDepartment()))
        return names.of(these.mainDepartment());
    for (const Membership &membership : these.memberships) {
        if (!others.contains(membership.department))
            return names.of(membership.department);
    }
    return names.of(these.mainDepartment());
}

void describe(const DepartmentChange &change, const Commit &commit, const Names &names,
              QList<ActivityEntry> &entries)
{
    const Department &now = change.now;
    const auto add = [&](ActivityKind kind, const QString &from, const QString &to) {
        ActivityEntry entry = entryOf(commit, kind);
        entry.department = now.id;
        entry.name = kind == ActivityKind::DepartmentRenamed ? from : now.name;
        entry.from = from;
        entry.to = to;
        entries.append(entry);
    };
    if (!change.before) {
        add(ActivityKind::DepartmentCreated, {}, names.of(now.parent));
        return;
    }
    const Department &before = *change.before;
    if (before.name != now.name)
        add(ActivityKind::DepartmentRenamed, before.name, now.name);
    if (before.parent != now.parent)
        add(ActivityKind::DepartmentMoved, names.of(before.parent), names.of(now.parent));
    const DepartmentFields edited = DepartmentField::I18nName | DepartmentField::CustomId
        | DepartmentField::Order | DepartmentField::Leaders | DepartmentField::Hrbps
        | DepartmentField::Chat | DepartmentField::ChatEmployeeTypes | DepartmentField::Unit;
    const bool told = before.name != now.name || before.parent != now.parent;
    if (!told && differences(before, now, edited) != DepartmentFields())
        add(ActivityKind::DepartmentEdited, {}, {});
}

bool isFrozen(const Person &person)
{
    return person.status == PersonStatus::Frozen;
}

void describe(const PersonChange &change, const Commit &commit, const Names &names,
              QList<ActivityEntry> &entries)
{
    const Person &now = change.now;
    ActivityEntry entry = entryOf(commit, ActivityKind::PersonEdited);
    entry.person = now.id;
    entry.name = now.name;
    if (!change.before) {
        entry.kind = ActivityKind::PersonJoined;
        entry.to = names.of(now.mainDepartment());
    } else if (placesOf(*change.before) != placesOf(now)) {
        entry.kind = ActivityKind::PersonMoved;
        entry.from = placeOnlyIn(*change.before, now, names);
        entry.to = placeOnlyIn(now, *change.before, names);
    } else if (isFrozen(*change.before) != isFrozen(now)) {
        entry.kind = isFrozen(now) ? ActivityKind::PersonFrozen : ActivityKind::PersonUnfrozen;
    }
    entries.append(entry);
}

/// Whether the department stands where and as one of the own Changes wants it.
struct Wanted
{
    const Department &now;

    bool operator()(const CreateDepartment &create) const
    {
        return create.name == now.name && projectedId(create.parent) == now.parent;
    }
    bool operator()(const UpdateDepartment &update) const
    {
        Department intended = now;
        DepartmentFields concerned;
        forEachDepartmentValue([&](DepartmentField field, auto value, auto member) {
            // The platform may arrange the leaders its own way.
            if (!(update.wanted.*value) || field == DepartmentField::Leaders)
                return;
            intended.*member = *(update.wanted.*value);
            concerned |= field;
        });
        return projectedId(update.target) == now.id && !differences(intended, now, concerned);
    }
    bool operator()(const MoveDepartment &move) const
    {
        return projectedId(move.target) == now.id && projectedId(move.wanted.parent) == now.parent
            && move.wanted.order == now.order;
    }
    bool operator()(const DeleteDepartment &) const { return false; }
    bool operator()(const auto &) const { return false; }
};

/// The same for a person.
struct WantedPerson
{
    const PersonChange &change;

    // Whoever is created is known by nothing else: the numbers may be unreadable.
    bool operator()(const CreatePerson &create) const
    {
        return !change.before && create.wanted.name == change.now.name;
    }
    bool operator()(const UpdatePerson &update) const
    {
        const PersonFields changed =
            changedFields(update) & ~PersonFields(PersonField::Memberships);
        return projectedId(update.target) == change.now.id
            && !differences(update.wanted, change.now, changed);
    }
    bool operator()(const RestorePerson &restoration) const
    {
        return projectedId(restoration.target) == change.now.id;
    }
    bool operator()(const auto &) const { return false; }
};

bool isOffboardedBy(const QList<Change> &own, const PersonId &person)
{
    return std::any_of(own.cbegin(), own.cend(), [&](const Change &change) {
        const auto *leaving = std::get_if<OffboardPerson>(&change.what);
        return leaving && projectedId(leaving->target) == person;
    });
}

template <typename Things, typename Make>
bool areAllWanted(const QList<Change> &own, const Things &things, Make wantedBy)
{
    return std::all_of(things.cbegin(), things.cend(), [&](const auto &thing) {
        return std::any_of(own.cbegin(), own.cend(), [&](const Change &intended) {
            return std::visit(wantedBy(thing), intended.what);
        });
    });
}

} // namespace

QList<ActivityEntry> activitiesOf(const Commit &commit, const Directory &tree)
{
    const Names names(commit, tree);
    QList<ActivityEntry> entries;
    for (const DepartmentChange &change : commit.departments)
        describe(change, commit, names, entries);
    for (const Department &removed : commit.removedDepartments) {
        ActivityEntry entry = entryOf(commit, ActivityKind::DepartmentRemoved);
        entry.department = removed.id;
        entry.name = removed.name;
        entry.from = names.of(removed.parent);
        entries.append(entry);
    }
    for (const PersonChange &change : commit.people)
        describe(change, commit, names, entries);
    for (const Person &removed : commit.removedPeople) {
        ActivityEntry entry = entryOf(commit, ActivityKind::PersonLeft);
        entry.person = removed.id;
        entry.name = removed.name;
        entry.from = names.of(removed.mainDepartment());
        entries.append(entry);
    }
    return entries;
}

bool isEchoOf(const QList<Change> &own, const Commit &commit)
{
    if (own.isEmpty())
        return false;
    return areAllWanted(own, commit.departments,
                        [](const DepartmentChange &change) { return Wanted{change.now}; })
        && areAllWanted(own, commit.people,
                        [](const PersonChange &change) { return WantedPerson{change}; })
        && std::all_of(commit.removedDepartments.cbegin(), commit.removedDepartments.cend(),
                       [&](const Department &removed) { return isDeletedBy(own, removed.id); })
        && std::all_of(commit.removedPeople.cbegin(), commit.removedPeople.cend(),
                       [&](const Person &removed) { return isOffboardedBy(own, removed.id); });
}

bool isDeletedBy(const QList<Change> &own, const DepartmentId &department)
{
    return std::any_of(own.cbegin(), own.cend(), [&](const Change &change) {
        const auto *deletion = std::get_if<DeleteDepartment>(&change.what);
        return deletion && projectedId(deletion->target) == department;
    });
}

} // namespace OrgDesk
