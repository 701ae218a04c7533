// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/save_filter_dialog.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/plain_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int longestName = 60;

} // namespace

SaveFilterDialog::SaveFilterDialog(const QString &what,
                                   std::function<bool(const QString &)> isTaken, QWidget *parent)
    : QDialog(parent)
    , m_isTaken(std::move(isTaken))
    , m_name(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"saveFilterDialog"_s);
    setWindowTitle(tr("Save Filter"));
    m_name->setObjectName(u"filterNameField"_s);
    m_name->setMaxLength(longestName);
    auto *told = new QLabel(what, this);
    for (QLabel *label : {told, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_note->setObjectName(u"noteLabel"_s);
    auto *form = new QFormLayout;
    auto *caption = new QLabel(tr("&Name:"), this);
    makeCaption(caption, m_name);
    m_name->setAccessibleName(captionText(caption->text()));
    form->addRow(caption, m_name);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(told);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::showNote);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    showNote();
}

QString SaveFilterDialog::name() const
{
    return m_name->text().trimmed();
}

void SaveFilterDialog::accept()
{
    if (!name().isEmpty())
        QDialog::accept();
}

void SaveFilterDialog::showNote()
{
    QString note;
    if (name().isEmpty())
        note = tr("A saved filter needs a name.");
    else if (m_isTaken(name()))
        note = tr("There is a filter of this name; this one takes its place.");
    m_note->setText(note);
    m_name->setAccessibleDescription(note);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!name().isEmpty());
}

} // namespace OrgDesk
