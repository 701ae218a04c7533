// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/undo.h"

#include "core/directory/overlay.h"
#include "core/plan/edits.h"
#include "core/plan/references.h"

#include <QSet>

#include <algorithm>

namespace OrgDesk {

namespace {

bool tookEffect(const JournalEntry &entry)
{
    return entry.state == RunState::Done || entry.state == RunState::DonePartly;
}

/// Whether what the Change starts from is not what stands in the tree.
struct ChangedSince
{
    const Department &now;

    bool operator()(const CreateDepartment &) const { return false; }
    bool operator()(const UpdateDepartment &update) const
    {
        const DepartmentValues &base = update.base;
        return (base.name && *base.name != now.name)
            || (base.i18nName && *base.i18nName != now.i18nName)
            || (base.leaders && *base.leaders != now.leaders)
            || (base.order && *base.order != now.order);
    }
    bool operator()(const MoveDepartment &move) const
    {
        return projectedId(move.base.parent) != now.parent;
    }
    bool operator()(const DeleteDepartment &deletion) const
    {
        return deletion.base.name != now.name || deletion.base.parent != now.parent;
    }
};

/// Builds the inverse plan entry by entry on a copy of the tree.
class UndoBuilder
{
public:
    UndoBuilder(Directory tree, const SuccessorOf &successorOf, const QList<JournalEntry> &run)
        : m_tree(std::move(tree))
        , m_successorOf(successorOf)
    {
        for (const JournalEntry &entry : run) {
            const auto *create = std::get_if<CreateDepartment>(&entry.change.what);
            if (create && !entry.created.isEmpty())
                m_bound.insert(create->localId, entry.created);
        }
    }

    void takeBack(const JournalEntry &entry)
    {
        const Change change =
            withReferences(inverse(entry.change, entry.created),
                           [this](const DepartmentRef &ref) { return today(ref); });
        if (const auto *create = std::get_if<CreateDepartment>(&change.what)) {
            recreate(*create, entry);
            return;
        }
        const Department *now = m_tree.find(projectedId(targetOf(change)));
        if (!now) {
            remark(UndoRemarkKind::Gone, entry.name);
            return;
        }
        if (std::visit(ChangedSince{*now}, change.what))
            remark(UndoRemarkKind::ChangedSince, now->name);
        append(change);
    }

    void remark(UndoRemarkKind kind, const QString &name) { m_undo.remarks.append({kind, name}); }

    QList<Change> changes;
    [[nodiscard]] UndoPlan &undo() { return m_undo; }

private:
    void recreate(CreateDepartment create, const JournalEntry &entry)
    {
        // The old number may belong to a sibling by now; without one the platform puts it last.
        const QList<Problem> problems = check(makeChange(create), m_tree, DirectoryLimits());
        const bool orderTaken =
            std::any_of(problems.cbegin(), problems.cend(), [](const Problem &problem) {
                return problem.kind == ProblemKind::OrderTaken;
            });
        if (orderTaken)
            create.order.reset();
        m_recreated.insert(create.localId);
        remark(UndoRemarkKind::NewId, entry.name.isEmpty() ? create.name : entry.name);
        append(makeChange(create));
    }

    void append(const Change &change)
    {
        m_tree = project(std::move(m_tree), {change});
        changes.append(change);
    }

    [[nodiscard]] DepartmentRef today(const DepartmentRef &ref) const
    {
        DepartmentId id;
        if (const auto *planned = std::get_if<Planned>(&ref))
            id = m_bound.value(planned->localId);
        else
            id = std::get<DepartmentId>(ref);
        if (id.isEmpty())
            return ref;
        if (m_recreated.contains(id.value()))
            return Planned{id.value()};
        return m_successorOf ? m_successorOf(id) : id;
    }

    Directory m_tree;
    const SuccessorOf &m_successorOf;
    QHash<QString, DepartmentId> m_bound;
    QSet<QString> m_recreated;
    UndoPlan m_undo;
};

} // namespace

UndoPlan inversePlan(const QList<JournalEntry> &run, const Directory &tree,
                     const SuccessorOf &successorOf)
{
    UndoBuilder builder(tree, successorOf, run);
    for (auto entry = run.crbegin(); entry != run.crend(); ++entry) {
        if (tookEffect(*entry))
            builder.takeBack(*entry);
        else if (entry->state == RunState::Unknown || entry->state == RunState::Sent)
            builder.remark(UndoRemarkKind::OutcomeUnknown, entry->name);
    }
    UndoPlan undo = builder.undo();
    undo.plan = makePlan(builder.changes, {}, run.isEmpty() ? PlanId() : run.constFirst().run);
    return undo;
}

} // namespace OrgDesk
