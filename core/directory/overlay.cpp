// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/overlay.h"

#include <algorithm>

namespace OrgDesk {

namespace {

/// Takes over what differs between base and wanted; only that is intended.
template <typename Value, typename Target>
void take(Target &into, const std::optional<Value> &base, const std::optional<Value> &wanted)
{
    if (wanted && wanted != base)
        into = *wanted;
}

void applyValues(Department &department, const UpdateDepartment &update)
{
    forEachDepartmentValue([&](DepartmentField, auto value, auto member) {
        take(department.*member, update.base.*value, update.wanted.*value);
    });
}

void applyPlace(Department &department, const MoveDepartment &move)
{
    department.parent = projectedId(move.wanted.parent);
    department.order = move.wanted.order;
}

Department created(const CreateDepartment &create)
{
    Department department;
    department.id = projectedId(DepartmentRef(Planned{create.localId}));
    department.name = create.name;
    department.i18nName = create.i18nName;
    department.parent = projectedId(create.parent);
    department.customId = create.customId;
    department.order = create.order.value_or(0);
    department.leaders = create.leaders;
    department.hrbps = create.hrbps;
    department.hasChat = create.hasChat;
    department.chatEmployeeTypes = create.chatEmployeeTypes;
    department.unit = create.unit;
    return department;
}

/// The platform puts a department without an order last.
qint64 orderOfLast(const Directory &tree, const DepartmentId &parent)
{
    const QList<DepartmentId> siblings = tree.children(parent);
    const auto last = std::find_if(siblings.crbegin(), siblings.crend(), [](const auto &sibling) {
        return sibling != sharedPeopleDepartment();
    });
    return last == siblings.crend() ? 1 : tree.find(*last)->order + 1;
}

/// Puts one Change into the tree.
class Projector
{
public:
    explicit Projector(Directory &tree)
        : m_tree(tree)
    {
    }

    void operator()(const CreateDepartment &create)
    {
        Department department = created(create);
        if (!create.order)
            department.order = orderOfLast(m_tree, department.parent);
        m_tree.upsert(department);
    }

    void operator()(const UpdateDepartment &update)
    {
        edit(update.target, [&](Department &department) { applyValues(department, update); });
    }

    void operator()(const MoveDepartment &move)
    {
        edit(move.target, [&](Department &department) { applyPlace(department, move); });
    }

    void operator()(const DeleteDepartment &deletion)
    {
        m_tree.remove(projectedId(deletion.target));
    }

    /// People are no part of the tree.
    void operator()(const auto &) { }

private:
    template <typename Edit> void edit(const DepartmentRef &target, Edit change)
    {
        const Department *known = m_tree.find(projectedId(target));
        if (!known)
            return;
        Department department = *known;
        change(department);
        m_tree.upsert(department);
    }

    Directory &m_tree;
};

/// Follows one department through the Changes.
class Follower
{
public:
    explicit Follower(std::optional<Department> &department)
        : m_department(department)
    {
    }

    void operator()(const CreateDepartment &create) { m_department = created(create); }
    void operator()(const UpdateDepartment &update)
    {
        if (m_department)
            applyValues(*m_department, update);
    }
    void operator()(const MoveDepartment &move)
    {
        if (m_department)
            applyPlace(*m_department, move);
    }
    void operator()(const DeleteDepartment &) { m_department.reset(); }
    void operator()(const auto &) { }

private:
    std::optional<Department> &m_department;
};

bool createsWithoutOrder(const Change &change, const DepartmentId &id)
{
    const auto *create = std::get_if<CreateDepartment>(&change.what);
    return create && !create->order && targetDepartment(change) == id;
}

/// Follows one person through the Changes.
class PersonFollower
{
public:
    explicit PersonFollower(std::optional<Person> &person)
        : m_person(person)
    {
    }

    void operator()(const CreatePerson &create)
    {
        m_person = create.wanted;
        m_person->id = projectedId(PersonRef(Planned{create.localId}));
        m_person->status = PersonStatus::Unjoined;
    }
    void operator()(const UpdatePerson &update)
    {
        if (!m_person)
            return;
        const PersonFields changed = changedFields(update);
        Person wanted = update.wanted;
        if (changed.testFlag(PersonField::Memberships))
            wanted.memberships = withMembershipsChanged(
                m_person->memberships, update.base.memberships, update.wanted.memberships);
        merge(*m_person, wanted, changed);
    }
    void operator()(const OffboardPerson &) { m_person.reset(); }
    void operator()(const RestorePerson &restoration)
    {
        m_person = restoration.base;
        m_person->memberships = restoration.memberships;
    }
    void operator()(const auto &) { }

private:
    std::optional<Person> &m_person;
};

} // namespace

Directory project(Directory mirror, const QList<Change> &overlay)
{
    Projector projector(mirror);
    for (const Change &change : overlay)
        std::visit(projector, change.what);
    return mirror;
}

std::optional<Department> projectOne(const DepartmentId &id, const Directory &mirror,
                                     const QList<Change> &overlay)
{
    // Where "last" is depends on the siblings, hence on the whole overlay.
    const bool needsSiblings =
        std::any_of(overlay.cbegin(), overlay.cend(),
                    [&](const Change &change) { return createsWithoutOrder(change, id); });
    std::optional<Department> result;
    if (needsSiblings) {
        const Directory projection = project(mirror, overlay);
        if (const Department *department = projection.find(id))
            result = *department;
        return result;
    }
    if (const Department *department = mirror.find(id))
        result = *department;
    Follower follower(result);
    for (const Change &change : overlay) {
        if (targetDepartment(change) == id)
            std::visit(follower, change.what);
    }
    return result;
}

std::optional<Person> projectOne(const PersonId &id, std::optional<Person> mirror,
                                 const QList<Change> &overlay)
{
    PersonFollower follower(mirror);
    for (const Change &change : overlay) {
        if (targetPerson(change) == id)
            std::visit(follower, change.what);
    }
    return mirror;
}

QSet<DepartmentId> touchedBy(const QList<Change> &overlay)
{
    QSet<DepartmentId> touched;
    for (const Change &change : overlay)
        touched.insert(targetDepartment(change));
    touched.remove(DepartmentId());
    return touched;
}

QSet<PersonId> peopleTouchedBy(const QList<Change> &overlay)
{
    QSet<PersonId> touched;
    for (const Change &change : overlay)
        touched.insert(targetPerson(change));
    touched.remove(PersonId());
    return touched;
}

} // namespace OrgDesk
