// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/start/forget_question.h"

#include "ui/widgets/plain_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ForgetQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ForgetQuestion)
};

} // namespace

void askToForget(QWidget *parent, const QString &title, const std::function<void()> &forget)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"forgetBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(ForgetQuestion::tr("Forget and Wipe"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        ForgetQuestion::tr("Forget %1 and wipe its data from this computer?").arg(oneLine(title)));
    box->setInformativeText(
        ForgetQuestion::tr("The stored copy of departments and people, the journal of your own "
                           "changes (and with it undo) and the secret in the keychain are deleted. "
                           "On the platform nothing changes."));
    QPushButton *yes =
        box->addButton(ForgetQuestion::tr("&Forget and Wipe"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, parent, forget);
    box->open();
}

} // namespace OrgDesk
