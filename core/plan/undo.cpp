// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/undo.h"

#include "core/directory/overlay.h"
#include "core/directory/person_checks.h"
#include "core/plan/edits.h"
#include "core/plan/references.h"

#include <QHash>

#include <algorithm>

namespace OrgDesk {

namespace {

std::optional<Problem> firstOf(const QList<Problem> &problems, ProblemKind kind)
{
    const auto found =
        std::find_if(problems.cbegin(), problems.cend(),
                     [kind](const Problem &problem) { return problem.kind == kind; });
    return found == problems.cend() ? std::nullopt : std::optional(*found);
}

/// Whether what the Change starts from is not what stands in the tree.
struct ChangedSince
{
    const Department &now;

    bool operator()(const CreateDepartment &) const { return false; }
    bool operator()(const UpdateDepartment &update) const
    {
        bool changed = false;
        forEachDepartmentValue([&](DepartmentField, auto value, auto member) {
            changed = changed || (update.base.*value && *(update.base.*value) != now.*member);
        });
        return changed;
    }
    bool operator()(const MoveDepartment &move) const
    {
        return projectedId(move.base.parent) != now.parent;
    }
    bool operator()(const DeleteDepartment &deletion) const
    {
        return deletion.base.name != now.name || deletion.base.parent != now.parent;
    }
    bool operator()(const auto &) const { return false; }
};

/// Builds the inverse plan entry by entry on a copy of the tree.
class UndoBuilder
{
public:
    UndoBuilder(Directory tree, const DirectoryLimits &limits, const SuccessorOf &successorOf,
                const QList<JournalEntry> &run)
        : m_tree(std::move(tree))
        , m_limits(limits)
        , m_successorOf(successorOf)
    {
        for (const JournalEntry &entry : run) {
            const QString localId = createdLocalId(entry.change);
            if (!localId.isEmpty())
                m_bound.insert(localId, entry.created);
        }
    }

    void takeBack(const JournalEntry &entry)
    {
        Change change = withReferences(
            inverse(entry.change, entry.created),
            [this](const DepartmentRef &ref) { return today(ref); },
            [this](const PersonRef &ref) { return today(ref); });
        if (!targetPerson(change).isEmpty()) {
            appendForPerson(change, entry.name);
            return;
        }
        // What speaks against it, the list as it is then says before it is sent.
        if (const auto *list = std::get_if<ChangeListEntry>(&change.what)) {
            take(change);
            if (!list->base)
                remark({UndoRemarkKind::NewNumber, entry.name});
            return;
        }
        if (auto *create = std::get_if<CreateDepartment>(&change.what)) {
            recreate(*create, change, entry);
            return;
        }
        const Department *now = m_tree.find(targetDepartment(change));
        if (!now) {
            remark({UndoRemarkKind::Gone, entry.name});
            return;
        }
        const bool changedSince = std::visit(ChangedSince{*now}, change.what);
        const QString name = now->name;
        if (append(change, name) && changedSince)
            remark({UndoRemarkKind::ChangedSince, name});
    }

    void remark(const UndoRemark &remark) { m_undo.remarks.append(remark); }

    QList<Change> changes;
    [[nodiscard]] UndoPlan &undo() { return m_undo; }

private:
    void recreate(CreateDepartment &create, const Change &change, const JournalEntry &entry)
    {
        // The old number may belong to a sibling by now; without one the platform puts it last.
        if (firstOf(check(change, m_tree, m_limits), ProblemKind::OrderTaken))
            create.order.reset();
        const QString name = entry.name.isEmpty() ? create.name : entry.name;
        if (!append(change, name))
            return;
        m_recreated.insert(create.localId);
        remark({UndoRemarkKind::NewId, name});
    }

    /// Whether the person's values are others by now, the write itself finds out: it compares them
    /// with a fresh read.
    void appendForPerson(const Change &change, const QString &name)
    {
        const QList<Problem> problems = checkPersonChange(change, m_tree, m_limits.people);
        if (problems.isEmpty()) {
            take(change);
            if (std::holds_alternative<OffboardPerson>(change.what))
                remark({UndoRemarkKind::Leaves, name});
            else if (std::holds_alternative<RestorePerson>(change.what))
                remark({UndoRemarkKind::ComesBackBare, name});
        } else if (!firstOf(problems, ProblemKind::NothingChanges)) {
            remark({UndoRemarkKind::Impossible, name, problems.constFirst()});
        }
    }

    /// Whether it is part of the plan now. That nothing would change is no news for anybody.
    bool append(const Change &change, const QString &name)
    {
        const QList<Problem> problems = check(change, m_tree, m_limits);
        if (const auto taken = firstOf(problems, ProblemKind::OrderTaken))
            return appendBefore(change, taken->other, name);
        if (!problems.isEmpty()) {
            if (!firstOf(problems, ProblemKind::NothingChanges))
                remark({UndoRemarkKind::Impossible, name, problems.constFirst()});
            return false;
        }
        take(change);
        return true;
    }

    /// Its old number has somebody else now: it goes before that one.
    bool appendBefore(Change change, const DepartmentId &holder, const QString &name)
    {
        const DepartmentId target = targetDepartment(change);
        if (auto *update = std::get_if<UpdateDepartment>(&change.what)) {
            update->base.order.reset();
            update->wanted.order.reset();
            const bool onlyOrder = update->wanted == DepartmentValues();
            return onlyOrder ? place(change, target, m_tree.parentOf(target), holder)
                             : append(change, name);
        }
        if (const auto *move = std::get_if<MoveDepartment>(&change.what))
            return place(change, target, projectedId(move->wanted.parent), holder);
        return false;
    }

    bool place(const Change &change, const DepartmentId &target, const DepartmentId &parent,
               const DepartmentId &before)
    {
        QList<Change> moves = moveBefore(target, parent, before, m_tree);
        if (moves.isEmpty())
            return false;
        moves.last().takesBack = change.takesBack;
        for (const Change &move : std::as_const(moves))
            take(move);
        return true;
    }

    void take(const Change &change)
    {
        m_tree = project(std::move(m_tree), {change});
        changes.append(change);
    }

    [[nodiscard]] DepartmentRef today(const DepartmentRef &ref) const
    {
        DepartmentId id;
        if (const auto *planned = std::get_if<Planned>(&ref))
            id = m_bound.value(planned->localId).department;
        else
            id = std::get<DepartmentId>(ref);
        if (id.isEmpty())
            return ref;
        if (m_recreated.contains(id.value()))
            return Planned{id.value()};
        return m_successorOf ? m_successorOf(id) : id;
    }

    [[nodiscard]] PersonRef today(const PersonRef &ref) const
    {
        const auto *planned = std::get_if<Planned>(&ref);
        const PersonId id = planned ? m_bound.value(planned->localId).person : PersonId();
        return id.isEmpty() ? ref : PersonRef(id);
    }

    Directory m_tree;
    const DirectoryLimits &m_limits;
    const SuccessorOf &m_successorOf;
    QHash<QString, CreatedId> m_bound;
    QSet<QString> m_recreated;
    UndoPlan m_undo;
};

/// Whether they are edits of people, each of another one, so that none builds on another.
bool areOfDifferentPeople(const QList<Change> &changes)
{
    QSet<PersonId> people;
    for (const Change &change : changes) {
        if (!std::holds_alternative<UpdatePerson>(change.what))
            return false;
        people.insert(targetPerson(change));
    }
    return people.size() == changes.size();
}

} // namespace

SuccessorOf successors(const QList<JournalEntry> &journal, const Directory &tree)
{
    // An undone deletion creates a department whose local ID is the old permanent one.
    QHash<QString, DepartmentId> created;
    for (auto entry = journal.crbegin(); entry != journal.crend(); ++entry) {
        const auto *create = std::get_if<CreateDepartment>(&entry->change.what);
        const DepartmentId id = entry->created.department;
        if (create && tookEffect(entry->state) && !id.isEmpty())
            created.insert(create->localId, id);
    }
    return [created, &tree](const DepartmentId &id) {
        DepartmentId today = id;
        for (qsizetype steps = created.size(); steps > 0 && !tree.contains(today); --steps)
            today = created.value(today.value(), today);
        return today;
    };
}

bool canBeTakenBack(const JournalEntry &entry, const QSet<ChangeId> &takenBack)
{
    return tookEffect(entry.state) && !takenBack.contains(entry.change.id);
}

QSet<ChangeId> takenBackBy(const QList<JournalEntry> &journal)
{
    QSet<ChangeId> takenBack;
    for (const JournalEntry &entry : journal) {
        if (tookEffect(entry.state) && !entry.change.takesBack.isEmpty())
            takenBack.insert(entry.change.takesBack);
    }
    return takenBack;
}

UndoPlan inversePlan(const QList<JournalEntry> &run, const Directory &tree,
                     const DirectoryLimits &limits, const SuccessorOf &successorOf,
                     const QSet<ChangeId> &takenBack)
{
    UndoBuilder builder(tree, limits, successorOf, run);
    for (auto entry = run.crbegin(); entry != run.crend(); ++entry) {
        if (canBeTakenBack(*entry, takenBack))
            builder.takeBack(*entry);
        else if (entry->state == RunState::Unknown || entry->state == RunState::Sent
                 || entry->state == RunState::Unverifiable)
            builder.remark({UndoRemarkKind::OutcomeUnknown, entry->name});
    }
    UndoPlan undo = builder.undo();
    undo.plan = makePlan(builder.changes, {}, run.isEmpty() ? PlanId() : run.constFirst().run);
    if (areOfDifferentPeople(builder.changes))
        undo.plan.onRefusal = OnRefusal::GoOn;
    return undo;
}

} // namespace OrgDesk
