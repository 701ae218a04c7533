// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/department_draft.h"

#include "core/directory/overlay.h"
#include "core/plan/edits.h"

#include <QUuid>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

/// What the form edits besides the place.
const DepartmentFields formFields = DepartmentField::Name | DepartmentField::I18nName
    | DepartmentField::Leaders | DepartmentField::CustomId | DepartmentField::Hrbps
    | DepartmentField::Chat | DepartmentField::ChatEmployeeTypes | DepartmentField::Unit;

// A department that stands for the one to be created while its order is worked out.
Department placeholder(const DepartmentForm &form)
{
    Department department;
    department.id = DepartmentId(u"~new"_s);
    department.name = form.name;
    department.parent = form.parent;
    department.order = std::numeric_limits<qint64>::max();
    return department;
}

// Takes `theirs` where nobody edited here; true when both did and disagree.
template <typename Value> bool follow(Value &edited, const Value &base, const Value &theirs)
{
    if (theirs == base || edited == theirs)
        return false;
    if (edited == base) {
        edited = theirs;
        return false;
    }
    return true;
}

} // namespace

QList<Problem> checkInTurn(const QList<Change> &changes, const Directory &tree,
                           const DirectoryLimits &limits)
{
    QList<Problem> problems;
    Directory projected = tree;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        // The whole tree is copied for this, so only where a later Change needs it.
        if (i > 0)
            projected = project(projected, {changes.at(i - 1)});
        problems.append(check(changes.at(i), projected, limits));
    }
    return problems;
}

DepartmentDraft DepartmentDraft::forCreation(const DepartmentId &parent)
{
    DepartmentDraft draft;
    draft.m_creation = true;
    draft.m_base.parent = parent;
    return draft;
}

DepartmentDraft DepartmentDraft::forEditing(const Department &base)
{
    DepartmentDraft draft;
    draft.m_base = base;
    return draft;
}

DepartmentForm DepartmentDraft::form() const
{
    DepartmentForm form;
    form.name = m_base.name;
    form.i18nName = m_base.i18nName;
    form.leaders = m_base.leaders;
    form.customId = m_base.customId;
    form.hrbps = m_base.hrbps;
    form.hasChat = m_base.hasChat;
    form.chatEmployeeTypes = m_base.chatEmployeeTypes;
    form.unit = m_base.unit;
    form.parent = m_base.parent;
    if (m_creation)
        form.before = DepartmentId();
    return form;
}

QList<Change> DepartmentDraft::changes(const DepartmentForm &form, const Directory &tree) const
{
    if (m_creation)
        return creation(form, tree);
    const std::optional<Change> values = update(form);
    QList<Change> moving = move(form, tree);
    if (!values)
        return moving;
    if (moving.isEmpty())
        return {*values};
    // The new name may be free at the new place only, or at the old one only.
    QList<Change> moveFirst = moving;
    moveFirst.append(*values);
    moving.prepend(*values);
    const bool fits = checkInTurn(moveFirst, tree, DirectoryLimits()).isEmpty();
    return fits || !checkInTurn(moving, tree, DirectoryLimits()).isEmpty() ? moveFirst : moving;
}

QList<Change> DepartmentDraft::creation(const DepartmentForm &form, const Directory &tree) const
{
    CreateDepartment create;
    create.localId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    create.parent = form.parent;
    create.name = form.name;
    create.i18nName = form.i18nName;
    create.leaders = form.leaders;
    create.customId = form.customId;
    create.hrbps = form.hrbps;
    create.hasChat = form.hasChat;
    create.chatEmployeeTypes = form.chatEmployeeTypes;
    create.unit = form.unit;
    if (!form.before || form.before->isEmpty())
        return {makeChange(create)};

    // The move of a placeholder tells which order is free there, and whom to push on for it.
    const Department stand = placeholder(form);
    Directory trial = tree;
    trial.upsert(stand);
    QList<Change> changes = moveBefore(stand.id, form.parent, *form.before, trial);
    if (changes.isEmpty())
        return {makeChange(create)};
    create.order = std::get<MoveDepartment>(changes.takeLast().what).wanted.order;
    changes.append(makeChange(create));
    return changes;
}

std::optional<Change> DepartmentDraft::update(const DepartmentForm &form) const
{
    Department wanted = m_base;
    wanted.name = form.name;
    wanted.i18nName = form.i18nName;
    wanted.leaders = form.leaders;
    wanted.customId = form.customId;
    wanted.hrbps = form.hrbps;
    wanted.hasChat = form.hasChat;
    wanted.chatEmployeeTypes = form.chatEmployeeTypes;
    wanted.unit = form.unit;
    const std::optional<UpdateDepartment> update = updateBetween(m_base, wanted, formFields);
    return update ? std::optional(makeChange(*update)) : std::nullopt;
}

QList<Change> DepartmentDraft::move(const DepartmentForm &form, const Directory &tree) const
{
    if (form.parent == m_base.parent && !form.before)
        return {};
    return moveBefore(m_base.id, form.parent, form.before.value_or(DepartmentId()), tree);
}

QList<Problem> DepartmentDraft::problems(const DepartmentForm &form, const Directory &tree,
                                         const DirectoryLimits &limits) const
{
    Problem problem;
    if (!m_creation && !tree.contains(m_base.id)) {
        problem.kind = ProblemKind::TargetUnknown;
        return {problem};
    }
    const QList<Change> all = changes(form, tree);
    if (all.isEmpty()) {
        problem.kind = ProblemKind::NothingChanges;
        return {problem};
    }
    return checkInTurn(all, tree, limits);
}

QList<DraftConflict> DepartmentDraft::rebase(DepartmentForm &form, const Department &now)
{
    QList<DraftConflict> conflicts;
    const auto add = [&](DepartmentField field) { conflicts.append({field, m_base, now}); };
    if (follow(form.name, m_base.name, now.name))
        add(DepartmentField::Name);
    // Language by language: one's own Japanese name is no reason to revert their Chinese one.
    const I18nName &was = m_base.i18nName;
    const bool zhCn = follow(form.i18nName.zhCn, was.zhCn, now.i18nName.zhCn);
    const bool enUs = follow(form.i18nName.enUs, was.enUs, now.i18nName.enUs);
    const bool jaJp = follow(form.i18nName.jaJp, was.jaJp, now.i18nName.jaJp);
    if (zhCn || enUs || jaJp)
        add(DepartmentField::I18nName);
    if (follow(form.leaders, m_base.leaders, now.leaders))
        add(DepartmentField::Leaders);
    if (follow(form.customId, m_base.customId, now.customId))
        add(DepartmentField::CustomId);
    if (follow(form.hrbps, m_base.hrbps, now.hrbps))
        add(DepartmentField::Hrbps);
    if (follow(form.hasChat, m_base.hasChat, now.hasChat))
        add(DepartmentField::Chat);
    if (follow(form.chatEmployeeTypes, m_base.chatEmployeeTypes, now.chatEmployeeTypes))
        add(DepartmentField::ChatEmployeeTypes);
    if (follow(form.unit, m_base.unit, now.unit))
        add(DepartmentField::Unit);
    // Who has chosen a neighbour has chosen its parent with it.
    const bool placed = form.before && form.parent == m_base.parent && now.parent != m_base.parent;
    if (placed || follow(form.parent, m_base.parent, now.parent))
        add(DepartmentField::Parent);
    m_base = now;
    return conflicts;
}

} // namespace OrgDesk
