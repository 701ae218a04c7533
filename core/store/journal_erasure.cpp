// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/journal_erasure.h"

#include "core/base/overloaded.h"

#include <algorithm>

namespace OrgDesk {

namespace {

void addNames(QSet<QString> &names, const QString &name, const I18nName &others)
{
    names << name << others.zhCn << others.enUs << others.jaJp;
    names.remove(QString());
}

void eraseNames(DepartmentValues &values, QSet<QString> &names)
{
    addNames(names, values.name.value_or(QString()), values.i18nName.value_or(I18nName()));
    if (values.name)
        values.name = QString();
    if (values.i18nName)
        values.i18nName = I18nName();
}

void addNames(QSet<QString> &names, const Person &person)
{
    names << person.name << person.enName << person.nickname;
    names.remove(QString());
}

// Only IDs stay: who it was, and where.
void eraseValues(Person &person)
{
    Person bare;
    bare.id = person.id;
    bare.memberships = person.memberships;
    bare.leader = person.leader;
    bare.status = person.status;
    bare.dottedLineLeaders = person.dottedLineLeaders;
    person = bare;
}

// Every text of the change that is not an ID, with a note of what it was.
void eraseNames(Change &change, QSet<QString> &names)
{
    std::visit(Overloaded{[&](CreateDepartment &creation) {
                              addNames(names, creation.name, creation.i18nName);
                              creation.name.clear();
                              creation.i18nName = {};
                          },
                          [&](UpdateDepartment &update) {
                              eraseNames(update.base, names);
                              eraseNames(update.wanted, names);
                          },
                          [](MoveDepartment &) {},
                          [&](DeleteDepartment &deletion) {
                              addNames(names, deletion.base.name, deletion.base.i18nName);
                              deletion.base.name.clear();
                              deletion.base.i18nName = {};
                          },
                          [&](CreatePerson &creation) {
                              addNames(names, creation.wanted);
                              eraseValues(creation.wanted);
                          },
                          [&](UpdatePerson &update) {
                              addNames(names, update.base);
                              addNames(names, update.wanted);
                              eraseValues(update.base);
                              eraseValues(update.wanted);
                          },
                          [&](OffboardPerson &leaving) {
                              addNames(names, leaving.base);
                              eraseValues(leaving.base);
                          },
                          [&](RestorePerson &restoration) {
                              addNames(names, restoration.base);
                              eraseValues(restoration.base);
                          },
                          [&](ChangeGroup &group) {
                              addNames(names, group.personName, {});
                              group.personName.clear();
                          },
                          [](ChangeListEntry &) {}},
               change.what);
}

bool isSame(const JournalEntry &a, const JournalEntry &b)
{
    return a.change == b.change && a.name == b.name && a.from == b.from && a.to == b.to;
}

} // namespace

JournalErasure::JournalErasure(const QList<PersonId> &people,
                               const QList<DepartmentId> &departments)
    : m_people(people.cbegin(), people.cend())
    , m_departments(departments.cbegin(), departments.cend())
{
}

QSet<QString> JournalErasure::ids() const
{
    QSet<QString> ids;
    for (const PersonId &person : m_people)
        ids.insert(person.value());
    for (const DepartmentId &department : m_departments)
        ids.insert(department.value());
    return ids;
}

QSet<QString> JournalErasure::namesIn(const QList<JournalEntry> &entries) const
{
    QSet<QString> names;
    for (const JournalEntry &entry : entries) {
        if (!concernsTarget(entry))
            continue;
        names << entry.name;
        Change change = entry.change;
        eraseNames(change, names);
    }
    names.remove(QString());
    return names;
}

QList<JournalEntry> JournalErasure::erase(QList<JournalEntry> entries) const
{
    const QSet<QString> hidden = namesIn(entries);
    QList<JournalEntry> changed;
    QList<JournalEntry> targets;
    for (JournalEntry &entry : entries) {
        const JournalEntry before = entry;
        const bool isTarget = concernsTarget(entry);
        const bool concerned = isTarget || concernsParents(entry) || concernsLeaders(entry);
        if (isTarget) {
            QSet<QString> names;
            eraseNames(entry.change, names);
            entry.name.clear();
        }
        // The parents' names of an entry are texts only: an older name of a hidden department may
        // stand there though the IDs in the Change tell of it no more.
        if (concerned || hidden.contains(entry.from))
            entry.from.clear();
        if (concerned || hidden.contains(entry.to))
            entry.to.clear();
        if (!isSame(entry, before))
            (isTarget ? targets : changed).append(entry);
    }
    return changed + targets;
}

// A department made by undoing a deletion has another ID than the deleted one, which is its local
// ID (undo.h): the history of both is that of one department, and so on back to the first.
void JournalErasure::extend(const QList<JournalEntry> &entries)
{
    for (qsizetype before = -1; before < m_departments.size() + m_planned.size();) {
        before = m_departments.size() + m_planned.size();
        for (const JournalEntry &entry : entries) {
            if (!makesHidden(entry))
                continue;
            const QString &localId = std::get<CreateDepartment>(entry.change.what).localId;
            m_departments.insert(DepartmentId(localId));
            m_planned.insert({entry.run, localId});
        }
    }
}

bool JournalErasure::makesHidden(const JournalEntry &entry) const
{
    const auto *creation = std::get_if<CreateDepartment>(&entry.change.what);
    if (!creation)
        return false;
    const DepartmentId created = entry.created.department;
    // An undoing that made nothing still tells the name of what it was to bring back.
    if (created.isEmpty())
        return !entry.undoes.isEmpty() && m_departments.contains(DepartmentId(creation->localId));
    return m_departments.contains(created);
}

bool JournalErasure::concerns(const DepartmentRef &ref, const PlanId &run) const
{
    return std::visit(
        Overloaded{[&](const DepartmentId &existing) { return m_departments.contains(existing); },
                   [&](const Planned &planned) {
                       return m_planned.contains({run, planned.localId});
                   }},
        ref);
}

bool JournalErasure::concernsTarget(const JournalEntry &entry) const
{
    const ChangeTarget target = targetOf(entry.change);
    if (const auto *department = std::get_if<DepartmentRef>(&target))
        return concerns(*department, entry.run);
    return m_people.contains(targetPerson(entry.change)) || m_people.contains(entry.created.person);
}

// A person's entry names the department that the person came from or goes to.
bool JournalErasure::concernsPlaces(const QList<Membership> &memberships, const PlanId &run) const
{
    return std::any_of(memberships.cbegin(), memberships.cend(), [&](const Membership &membership) {
        return concerns(referenceFrom(membership.department), run);
    });
}

bool JournalErasure::concernsParents(const JournalEntry &entry) const
{
    const PlanId &run = entry.run;
    return std::visit(
        Overloaded{[&](const CreateDepartment &creation) { return concerns(creation.parent, run); },
                   [](const UpdateDepartment &) { return false; },
                   [&](const MoveDepartment &move) {
                       return concerns(move.base.parent, run) || concerns(move.wanted.parent, run);
                   },
                   [&](const DeleteDepartment &deletion) {
                       return m_departments.contains(deletion.base.parent);
                   },
                   [&](const CreatePerson &creation) {
                       return concernsPlaces(creation.wanted.memberships, run);
                   },
                   [&](const UpdatePerson &update) {
                       return concernsPlaces(update.base.memberships, run)
                           || concernsPlaces(update.wanted.memberships, run);
                   },
                   [&](const OffboardPerson &leaving) {
                       return concernsPlaces(leaving.base.memberships, run);
                   },
                   [&](const RestorePerson &restoration) {
                       return concernsPlaces(restoration.memberships, run);
                   },
                   [](const ChangeGroup &) { return false; },
                   [](const ChangeListEntry &) { return false; }},
        entry.change.what);
}

bool JournalErasure::concernsLeaders(const JournalEntry &entry) const
{
    const auto any = [&](const QList<Leader> &leaders) {
        return std::any_of(leaders.cbegin(), leaders.cend(),
                           [&](const Leader &leader) { return m_people.contains(leader.person); });
    };
    return std::visit(
        Overloaded{[&](const CreateDepartment &creation) { return any(creation.leaders); },
                   [&](const UpdateDepartment &update) {
                       return any(update.base.leaders.value_or(QList<Leader>()))
                           || any(update.wanted.leaders.value_or(QList<Leader>()));
                   },
                   [](const MoveDepartment &) { return false; },
                   [&](const DeleteDepartment &deletion) { return any(deletion.base.leaders); },
                   [](const auto &) { return false; }},
        entry.change.what);
}

} // namespace OrgDesk
