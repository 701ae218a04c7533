// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/department_choice_dialog.h"

#include "ui/widgets/plain_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

DepartmentChoiceDialog::DepartmentChoiceDialog(const Directory &tree, DepartmentJudge judge,
                                               QWidget *parent)
    : QDialog(parent)
    , m_question(new QLabel(this))
    , m_picker(new DepartmentPicker(this))
    , m_extra(new QVBoxLayout)
    , m_reason(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Choose a Department"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"reasonLabel"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_picker, 1);
    layout->addLayout(m_extra);
    layout->addWidget(m_reason);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 28);

    m_picker->setJudge(std::move(judge));
    m_picker->setTree(tree);
    m_picker->setFocus();
    setQuestion(tr("Which department?"));
    connect(m_picker, &DepartmentPicker::currentChanged, this, [this] { showObjection(); });
    connect(m_picker, &DepartmentPicker::activated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Nothing is chosen yet.
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
}

void DepartmentChoiceDialog::setTree(const Directory &tree)
{
    m_picker->setTree(tree);
}

DepartmentId DepartmentChoiceDialog::chosen() const
{
    return m_picker->current();
}

void DepartmentChoiceDialog::setChosen(const DepartmentId &id)
{
    m_picker->setCurrent(id);
    showObjection();
}

void DepartmentChoiceDialog::accept()
{
    if (objection().isEmpty())
        QDialog::accept();
}

void DepartmentChoiceDialog::setQuestion(const QString &text)
{
    m_question->setText(text);
}

void DepartmentChoiceDialog::setAcceptText(const QString &text)
{
    m_buttons->button(QDialogButtonBox::Ok)->setText(text);
}

QString DepartmentChoiceDialog::objection() const
{
    if (chosen().isEmpty())
        return tr("No department is chosen.");
    return m_picker->currentReason();
}

void DepartmentChoiceDialog::showObjection()
{
    const QString why = objection();
    m_reason->setText(why);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(why.isEmpty());
    ok->setToolTip(plainToolTip(why));
    ok->setAccessibleDescription(why);
}

} // namespace OrgDesk
