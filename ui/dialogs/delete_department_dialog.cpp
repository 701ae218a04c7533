// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/delete_department_dialog.h"

#include "core/plan/edits.h"
#include "core/wording/wording.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

DeleteDepartmentDialog::DeleteDepartmentDialog(const Directory &tree, const DirectoryLimits &limits,
                                               const DepartmentId &target, int people,
                                               QWidget *parent)
    : QDialog(parent)
    , m_tree(tree)
    , m_limits(limits)
    , m_target(target)
    , m_people(people)
    , m_icon(new QLabel(this))
    , m_question(new QLabel(this))
    , m_text(new QLabel(this))
    , m_obstacle(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"deleteDepartmentDialog"_s);
    setWindowTitle(tr("Delete Department"));
    const int side = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    m_icon->setPixmap(themedIcon(u"warning"_s).pixmap(QSize(side, side), devicePixelRatioF()));
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    for (QLabel *label : {m_question, m_text, m_obstacle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_obstacle->setObjectName(u"reasonLabel"_s);
    m_text->setObjectName(u"consequences"_s);

    QPushButton *remove =
        m_buttons->addButton(tr("&Delete Department"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(u"deleteButton"_s);
    remove->setIcon(themedIcon(u"delete"_s));
    remove->setAutoDefault(false);
    m_dissolve = m_buttons->addButton(tr("&Move Them Elsewhere…"), QDialogButtonBox::ActionRole);
    m_dissolve->setObjectName(u"moveElsewhereButton"_s);
    m_dissolve->setAutoDefault(false);
    connect(m_dissolve, &QPushButton::clicked, this, [this] {
        Q_EMIT dissolveRequested();
        reject();
    });
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_question);
    texts->addWidget(m_text);
    texts->addWidget(m_obstacle);
    texts->addStretch();
    auto *body = new QHBoxLayout;
    body->setSpacing(fontMetrics().height());
    body->addWidget(m_icon, 0, Qt::AlignTop);
    body->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    showConsequences();
    cancel->setFocus();
}

void DeleteDepartmentDialog::setTree(const Directory &tree)
{
    m_tree = tree;
    showConsequences();
}

void DeleteDepartmentDialog::setPeople(int people)
{
    m_people = people;
    showConsequences();
}

QList<Change> DeleteDepartmentDialog::changes() const
{
    const Department *department = m_tree.find(m_target);
    return department ? QList{deleteDepartment(*department)} : QList<Change>();
}

void DeleteDepartmentDialog::accept()
{
    if (obstacles().isEmpty())
        QDialog::accept();
}

void DeleteDepartmentDialog::showConsequences()
{
    const QString obstacle = obstacles();
    const Department *department = m_tree.find(m_target);
    m_question->setText(
        obstacle.isEmpty() ? tr("Delete %1?").arg(departmentName(m_target, m_tree))
                           : tr("%1 cannot be deleted now.").arg(departmentName(m_target, m_tree)));
    m_text->setText(department ? consequences(*department) : QString());
    m_obstacle->setText(obstacle.isEmpty() ? QString() : u"⚠ "_s + obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    auto *remove = m_buttons->findChild<QPushButton *>(u"deleteButton"_s);
    remove->setEnabled(obstacle.isEmpty());
    remove->setToolTip(plainToolTip(obstacle));
    remove->setAccessibleDescription(obstacle);
    const QList<Problem> all = problems();
    m_dissolve->setVisible(!all.isEmpty()
                           && std::all_of(all.cbegin(), all.cend(), [](const Problem &problem) {
                                  return problem.kind == ProblemKind::HasChildren
                                      || problem.kind == ProblemKind::HasMembers;
                              }));
    setAccessibleDescription(m_text->text());
}

QList<Problem> DeleteDepartmentDialog::problems() const
{
    const QList<Change> all = changes();
    if (!all.isEmpty())
        return check(all.constFirst(), m_tree, m_limits, m_people);
    Problem gone;
    gone.kind = ProblemKind::TargetUnknown;
    return {gone};
}

QString DeleteDepartmentDialog::obstacles() const
{
    QStringList sentences;
    const QList<Problem> all = problems();
    for (const Problem &problem : all)
        sentences.append(describe(problem, m_tree));
    return sentences.join(u'\n');
}

QString DeleteDepartmentDialog::consequences(const Department &department) const
{
    QStringList path = m_tree.pathNames(department.id);
    if (!path.isEmpty())
        path.removeLast();
    const QString place =
        path.isEmpty() ? departmentName(rootDepartment(), m_tree) : pathText(path);
    const auto below = static_cast<int>(m_tree.subtree(department.id).size()) - 1;
    QStringList lines{tr("Place: %1").arg(oneLine(place)), peopleText(),
                      tr("Departments below, on all levels: %n", nullptr, below)};
    if (!department.leaders.isEmpty())
        lines.append(tr("Its leaders stay in the organization but lead it no more."));
    // What is refused anyway needs no warning.
    if (!obstacles().isEmpty())
        return lines.join(u'\n');
    lines.append(QString());
    lines.append(
        tr("This cannot be taken back entirely: undo creates a department of the same name "
           "and place, but with a new ID. Whatever refers to the old ID (approvals, "
           "permissions, other systems) does not find it any more."));
    return lines.join(u'\n');
}

QString DeleteDepartmentDialog::peopleText() const
{
    if (m_people < 0)
        return tr("People: not known yet. The platform refuses if people still belong to it.");
    return tr("People who belong directly to it: %n", nullptr, m_people);
}

} // namespace OrgDesk
