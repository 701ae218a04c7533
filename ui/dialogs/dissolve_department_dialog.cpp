// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/dissolve_department_dialog.h"

#include "core/wording/wording.h"
#include "ui/dialogs/department_choice_dialog.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

DissolveDepartmentDialog::DissolveDepartmentDialog(const Directory &tree,
                                                   const DirectoryLimits &limits,
                                                   const DepartmentId &target, QWidget *parent)
    : QDialog(parent)
    , m_tree(tree)
    , m_limits(limits)
    , m_how{target, {}, {}}
    , m_question(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"dissolveDepartmentDialog"_s);
    setWindowTitle(tr("Empty and Delete Department"));
    // What is nearest: one level up. Nobody belongs to the top by accident.
    const DepartmentId above = tree.parentOf(target);
    m_how.childrenTo = above;
    if (above != rootDepartment())
        m_how.peopleTo = above;
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    for (QLabel *label : {m_question, m_steps, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_steps->setObjectName(u"stepsLabel"_s);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setObjectName(u"reasonLabel"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_go = m_buttons->addButton(tr("&Move and Delete"), QDialogButtonBox::DestructiveRole);
    m_go->setObjectName(u"dissolveButton"_s);
    m_go->setIcon(themedIcon(u"delete"_s));
    m_go->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &DissolveDepartmentDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_peopleTo = addPlace(form, tr("Its &people go to:"), u"peopleToButton"_s,
                          &DissolveDepartmentDialog::choosePeoplePlace);
    m_childrenTo = addPlace(form, tr("Its &sub-departments go below:"), u"childrenToButton"_s,
                            &DissolveDepartmentDialog::chooseChildrenPlace);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addLayout(form);
    layout->addWidget(m_steps);
    layout->addStretch();
    layout->addWidget(m_reason);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    showAll();
}

QPushButton *DissolveDepartmentDialog::addPlace(QFormLayout *form, const QString &label,
                                                const QString &objectName,
                                                void (DissolveDepartmentDialog::*choose)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    auto *caption = new QLabel(label, this);
    makeCaption(caption, button);
    form->addRow(caption, button);
    connect(button, &QPushButton::clicked, this, choose);
    return button;
}

void DissolveDepartmentDialog::setTree(const Directory &tree)
{
    m_tree = tree;
    showAll();
}

void DissolveDepartmentDialog::setMembers(const QList<Person> &members)
{
    m_members = members;
    showAll();
}

void DissolveDepartmentDialog::setPeopleTo(const DepartmentId &place)
{
    m_how.peopleTo = place;
    showAll();
}

void DissolveDepartmentDialog::setChildrenTo(const DepartmentId &place)
{
    m_how.childrenTo = place;
    showAll();
}

void DissolveDepartmentDialog::choosePeoplePlace()
{
    askForPlace(tr("Where Do Its People Go?"), m_how.peopleTo,
                &DissolveDepartmentDialog::setPeopleTo);
}

void DissolveDepartmentDialog::chooseChildrenPlace()
{
    askForPlace(tr("Where Do Its Sub-Departments Go?"), m_how.childrenTo,
                &DissolveDepartmentDialog::setChildrenTo);
}

void DissolveDepartmentDialog::askForPlace(
    const QString &title, const DepartmentId &now,
    void (DissolveDepartmentDialog::*take)(const DepartmentId &))
{
    const auto judge = [this](const DepartmentId &place) -> std::optional<QString> {
        return place == m_how.department ? std::optional(tr("This is the department that is "
                                                            "deleted."))
                                         : std::nullopt;
    };
    auto *dialog = new DepartmentChoiceDialog(m_tree, judge, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setChosen(now);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, take] { (this->*take)(dialog->chosen()); });
    dialog->open();
}

QList<Change> DissolveDepartmentDialog::changes() const
{
    return m_members ? dissolve(m_how, *m_members, m_tree) : QList<Change>();
}

void DissolveDepartmentDialog::showPlace(QPushButton *button, const QString &what,
                                         const DepartmentId &place)
{
    const QStringList path = m_tree.pathNames(place);
    const QString text = place.isEmpty() ? tr("Choose…")
        : path.isEmpty()                 ? departmentName(place, m_tree)
                                         : pathText(path);
    const int room = fontMetrics().averageCharWidth() * 40;
    button->setText(plainLabel(fontMetrics().elidedText(oneLine(text), Qt::ElideLeft, room)));
    button->setToolTip(plainToolTip(text));
    //: For screen readers: %1 is what is moved, %2 where to.
    button->setAccessibleName(tr("%1 %2").arg(what, text));
}

void DissolveDepartmentDialog::showAll()
{
    if (isWaiting())
        return;
    m_question->setText(
        tr("Move everything out of %1 and delete it").arg(departmentName(target(), m_tree)));
    showPlace(m_peopleTo, tr("Its people go to:"), m_how.peopleTo);
    showPlace(m_childrenTo, tr("Its sub-departments go below:"), m_how.childrenTo);
    m_peopleTo->setEnabled(m_members && !m_members->isEmpty());
    m_childrenTo->setEnabled(!m_tree.children(target()).isEmpty());
    m_steps->setText(steps());
    const QString reason = objection();
    m_reason->setText(reason);
    m_go->setEnabled(reason.isEmpty());
    m_go->setToolTip(plainToolTip(reason));
    m_go->setAccessibleDescription(reason);
}

QString DissolveDepartmentDialog::steps() const
{
    const QList<Person> members = m_members.value_or(QList<Person>());
    const auto moving = static_cast<int>(
        std::count_if(members.cbegin(), members.cend(),
                      [this](const Person &person) { return movesWith(person, target()); }));
    const auto leaving = static_cast<int>(members.size()) - moving;
    const auto children = static_cast<int>(m_tree.children(target()).size());
    QStringList lines{tr("What will be done, one after the other:")};
    if (moving > 0)
        lines.append(u"• "_s + tr("%Ln people move.", nullptr, moving));
    if (leaving > 0)
        lines.append(u"• "_s
                     + tr("%Ln people who belong to other departments too just leave it.", nullptr,
                          leaving));
    if (children > 0)
        lines.append(u"• "_s
                     + tr("%Ln sub-departments move, with everything in them.", nullptr, children));
    lines.append(u"• "_s + tr("%1 is deleted.").arg(departmentName(target(), m_tree)));
    lines.append(QString());
    // The platform takes one move of a person in a second (feishu-contact-api.md, 4.1).
    constexpr int worthTelling = 20;
    if (members.size() > worthTelling)
        lines.append(tr("The platform moves one person in a second, so this takes about "
                        "%Ln minutes.",
                        nullptr, static_cast<int>(members.size() + 59) / 60));
    lines.append(tr("If something is refused on the way, what was done stays, and the rest is left "
                    "as it is. Undo brings everything back, but the department gets a new ID."));
    return lines.join(u'\n');
}

QString DissolveDepartmentDialog::objection() const
{
    if (!m_members)
        return tr("Its people are still being read.");
    const QList<Problem> problems = problemsOfDissolving(m_how, *m_members, m_tree, m_limits);
    if (problems.isEmpty())
        return {};
    if (problems.constFirst().kind == ProblemKind::ParentUnknown)
        return tr("Choose where they go first.");
    return describe(problems.constFirst(), m_tree);
}

void DissolveDepartmentDialog::accept()
{
    const QList<Change> all = changes();
    if (isWaiting() || !objection().isEmpty() || all.isEmpty())
        return;
    m_total = static_cast<int>(all.size());
    m_progress->setRange(0, m_total);
    m_progress->setValue(0);
    m_progress->setFormat(tr("%v of %m"));
    m_progress->show();
    for (QWidget *part : {static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_peopleTo),
                          static_cast<QWidget *>(m_childrenTo)})
        part->setEnabled(false);
    m_reason->setText(tr("You may close this window: it goes on, and Activity tells what becomes "
                         "of it."));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    Q_EMIT submitted();
}

void DissolveDepartmentDialog::setProgress(int done)
{
    m_progress->setValue(done);
}

void DissolveDepartmentDialog::finish()
{
    QDialog::accept();
}

} // namespace OrgDesk
