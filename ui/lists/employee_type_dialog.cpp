// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/lists/employee_type_dialog.h"

#include "core/directory/list_changes.h"
#include "core/wording/wording.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/problem_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

EmployeeTypeDialog::EmployeeTypeDialog(const CompanyList &list, const DirectoryLimits &limits,
                                       std::optional<ListEntry> base, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_limits(limits)
    , m_base(std::move(base))
{
    setObjectName(u"employeeTypeDialog"_s);
    setWindowTitle(m_base ? tr("Edit Employee Type") : tr("Add Employee Type"));
    const ListEntry values = m_base.value_or(ListEntry());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *page = new QWidget(this);
    page->setLayout(form);
    // In the order in which the tab key goes through them.
    addName(form, u"name"_s, tr("&Name:"), values.name);
    addName(form, u"zh_cn"_s, tr("In &Chinese:"), values.i18nName.zhCn);
    addName(form, u"en_us"_s, tr("In &English:"), values.i18nName.enUs);
    addName(form, u"ja_jp"_s, tr("In &Japanese:"), values.i18nName.jaJp);
    m_active = new QCheckBox(tr("&Offered for choosing"), page);
    m_active->setObjectName(u"activeBox"_s);
    m_active->setChecked(values.active);
    m_active->setToolTip(tr("One that is switched off stays with whoever has it, but nobody else "
                            "gets it."));
    form->addRow(m_active);
    m_problem = new ProblemLabel(page, this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_base ? tr("Save") : tr("Add"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(page);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_active, &QCheckBox::toggled, this, &EmployeeTypeDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    check();
    m_names[u"name"_s]->setFocus();
}

void EmployeeTypeDialog::addName(QFormLayout *form, const QString &field, const QString &caption,
                                 const QString &value)
{
    auto *edit = new QLineEdit(value, form->parentWidget());
    edit->setObjectName(field + u"Field"_s);
    m_names.insert(field, edit);
    m_problems.insert(field, addFormRow(form, caption, edit));
    connect(edit, &QLineEdit::textChanged, this, [this] {
        m_touched = true;
        check();
    });
}

void EmployeeTypeDialog::setList(const CompanyList &list)
{
    m_list = list;
    check();
}

ChangeListEntry EmployeeTypeDialog::change() const
{
    const auto name = [this](const QString &field) { return m_names[field]->text().trimmed(); };
    ListEntry wanted = m_base.value_or(ListEntry());
    wanted.name = name(u"name"_s);
    wanted.i18nName = {name(u"zh_cn"_s), name(u"en_us"_s), name(u"ja_jp"_s)};
    wanted.active = m_active->isChecked();
    return {CompanyListKind::EmployeeTypes, m_base, wanted};
}

void EmployeeTypeDialog::check()
{
    const QList<Problem> problems = checkListChange(change(), m_list, m_limits);
    QHash<QString, QString> texts;
    for (const Problem &problem : problems) {
        // An empty form is no mistake yet.
        const bool untouched = problem.kind == ProblemKind::NameEmpty && !m_touched;
        if (problem.kind != ProblemKind::NothingChanges && !untouched)
            texts.insert(problem.field, describe(problem, {}));
    }
    for (auto label = m_problems.cbegin(); label != m_problems.cend(); ++label)
        label.value()->setProblem(texts.take(label.key()));
    m_problem->setProblem(texts.value(QString()));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problems.isEmpty() && !m_waiting);
}

void EmployeeTypeDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    for (QLineEdit *edit : std::as_const(m_names))
        edit->setReadOnly(waiting);
    m_active->setEnabled(!waiting);
    check();
}

void EmployeeTypeDialog::accept()
{
    if (m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        Q_EMIT submitted();
}

} // namespace OrgDesk
