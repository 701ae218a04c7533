// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// How the window is left, and what is asked before.

#include "core/workspace/workspace.h"
#include "ui/dialogs/edit_people_dialog.h"
#include "ui/main_window.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closesAnyway && asksBeforeLeaving()) {
        event->ignore();
        askBeforeLeaving([this] {
            m_closesAnyway = true;
            close();
        });
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

// Whichever way it is left: by closing, or for another organization.
void MainWindow::leaveFor(const std::function<void()> &leave)
{
    // No close event comes: whoever listens lets the window go.
    const auto saveAndLeave = [this, leave] {
        saveLayout();
        leave();
    };
    if (asksBeforeLeaving())
        askBeforeLeaving(saveAndLeave);
    else
        saveAndLeave();
}

bool MainWindow::asksBeforeLeaving() const
{
    const auto edits = findChildren<EditPeopleDialog *>(Qt::FindDirectChildrenOnly);
    return !m_workspace.overlay().isEmpty()
        || std::any_of(edits.cbegin(), edits.cend(),
                       [](const EditPeopleDialog *edit) { return edit->isUnfinished(); });
}

void MainWindow::askBeforeLeaving(const std::function<void()> &leave)
{
    if (findChild<QMessageBox *>(u"closeQuestion"_s))
        return;
    const auto underWay = int(m_workspace.overlay().size());
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("OrgDesk"),
                        underWay > 0 ? tr("%Ln change(s) are still under way.", nullptr, underWay)
                                     : tr("An edit of several people is not finished."),
                        QMessageBox::NoButton, this);
    box->setObjectName(u"closeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        underWay > 0 ? tr("What has not been sent yet will not be made. What became of the one "
                          "that was sent last is found out at the next start. Activity tells both.")
                     : tr("What was chosen in its window is lost. What has been changed already "
                          "stays, and Activity tells it."));
    QPushButton *stay = box->addButton(tr("Keep Open"), QMessageBox::RejectRole);
    QPushButton *anyway = box->addButton(tr("Close Anyway"), QMessageBox::AcceptRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(anyway, &QPushButton::clicked, this, leave);
    // Nothing is left to ask about once the changes have ended.
    connect(&m_workspace, &Workspace::projectionChanged, box, [this, box] {
        if (!asksBeforeLeaving())
            box->reject();
    });
    box->open();
}

} // namespace OrgDesk
