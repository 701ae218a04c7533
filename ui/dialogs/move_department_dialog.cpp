// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/move_department_dialog.h"

#include "core/plan/edits.h"
#include "core/wording/wording.h"
#include "ui/dialogs/department_draft.h"
#include "ui/dialogs/position_box.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

MoveDepartmentDialog::MoveDepartmentDialog(const Directory &tree, const DirectoryLimits &limits,
                                           const DepartmentId &target, QWidget *parent)
    : DepartmentChoiceDialog(tree, {}, parent)
    , m_tree(tree)
    , m_limits(limits)
    , m_target(target)
    , m_position(new PositionBox(this))
{
    setObjectName(u"moveDepartmentDialog"_s);
    setWindowTitle(tr("Move Department"));
    //: %1 is a department.
    setQuestion(tr("Move %1 into which department?").arg(departmentName(target, tree)));
    setAcceptText(tr("&Move"));

    m_position->setObjectName(u"positionBox"_s);
    auto *form = new QFormLayout;
    auto *label = new QLabel(tr("&Position:"), this);
    label->setBuddy(m_position);
    form->addRow(label, m_position);
    extraLayout()->addLayout(form);

    picker()->setJudge([this](const DepartmentId &id) { return judge(id); });
    setChosen(tree.parentOf(target));
    showPositions();
    connect(picker(), &DepartmentPicker::currentChanged, this,
            &MoveDepartmentDialog::showPositions);
    connect(m_position, &PositionBox::beforeChanged, this, [this] { showObjection(); });
}

void MoveDepartmentDialog::setTree(const Directory &tree)
{
    m_tree = tree;
    DepartmentChoiceDialog::setTree(tree);
    showPositions();
}

DepartmentId MoveDepartmentDialog::before() const
{
    return m_position->before().value_or(DepartmentId());
}

QList<Change> MoveDepartmentDialog::changes() const
{
    return moveBefore(m_target, newParent(), before(), m_tree);
}

QString MoveDepartmentDialog::objection() const
{
    Problem gone;
    gone.kind = ProblemKind::TargetUnknown;
    if (!m_tree.contains(m_target))
        return describe(gone, m_tree);
    const QString plain = DepartmentChoiceDialog::objection();
    if (!plain.isEmpty())
        return plain;
    if (m_position->hasLostChoice())
        return m_position->objection();
    const QList<Change> all = changes();
    if (all.isEmpty())
        return tr("It is there already. Choose another department or position.");
    const QList<Problem> problems = checkInTurn(all, m_tree, m_limits);
    return problems.isEmpty() ? QString() : describe(problems.constFirst(), m_tree);
}

std::optional<QString> MoveDepartmentDialog::judge(const DepartmentId &id) const
{
    const std::optional<Problem> problem = checkMove(m_target, id, m_tree, m_limits);
    return problem ? std::optional(describe(*problem, m_tree)) : std::nullopt;
}

void MoveDepartmentDialog::showPositions()
{
    // While no parent is chosen the position rests, so that it is still there if the parent
    // returns.
    if (!newParent().isEmpty())
        m_position->setSiblings(m_tree, newParent(), m_target, PositionBox::Keep::No);
    m_position->setEnabled(!newParent().isEmpty() && picker()->currentReason().isEmpty());
    showObjection();
}

} // namespace OrgDesk
