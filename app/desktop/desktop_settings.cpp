// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The settings and what follows from them for the open organization.

#include "app/desktop/desktop.h"
#include "core/net/url_rules.h"
#include "ui/dialogs/error_box.h"
#include "ui/main_window.h"
#include "ui/notifications/desktop_notifier.h"
#include "ui/settings/network_page.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/start_page.h"

#include <QMessageBox>
#include <QPushButton>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

void Desktop::showSettings(QWidget *parent)
{
    auto *dialog = new SettingsDialog(m_settings, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *network = new NetworkPage(m_proxy.choice());
    connect(network, &NetworkPage::proxyChosen, this, &Desktop::takeProxy);
    dialog->addPage(tr("Network"), u"connect"_s, network);
    addDataPage(dialog);
    using Tray = NotificationsPage::Tray;
    dialog->addPage(tr("Notifications"), u"activity"_s,
                    new NotificationsPage(
                        m_settings, DesktopNotifier::isPossible() ? Tray::Present : Tray::Missing));
    dialog->open();
}

void Desktop::beginNotifying(const QString &title)
{
    m_notifier = std::make_unique<DesktopNotifier>(*m_workspace, m_settings, title);
    connect(m_notifier.get(), &DesktopNotifier::clicked, m_window.get(), &MainWindow::comeToFront);
}

void Desktop::takeProxy(const ProxyChoice &proxy)
{
    m_proxy.keep(proxy, [this](const Result<void> &kept) {
        if (!kept)
            tellPasswordIsNotKept(kept.error());
        offerReopening();
    });
}

// Otherwise than with an App Secret, nobody asks for it at the next start.
void Desktop::tellPasswordIsNotKept(const Error &error)
{
    QWidget *below = m_window ? static_cast<QWidget *>(m_window.get()) : m_startPage.get();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("OrgDesk"),
                                tr("The password of the proxy could not be kept."),
                                QMessageBox::Close, below);
    box->setObjectName(u"proxyPasswordBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("This system offers no unlocked keychain (%1). OrgDesk goes by the password until it is "
           "closed; enter it again in the settings after the next start.")
            .arg(error.detail));
    makePlain(box);
    box->open();
}

// This machine is reached directly, whatever the proxy.
void Desktop::offerReopening()
{
    if (!m_window || !m_opening || isLoopback(m_opening->credentials.baseUrl))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("OrgDesk"),
                                tr("This organization still goes by the proxy that it was opened "
                                   "with."),
                                QMessageBox::NoButton, m_window.get());
    box->setObjectName(u"reopenQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Open it again to go by the one that you have chosen."));
    QPushButton *again = box->addButton(tr("&Open It Again"), QMessageBox::AcceptRole);
    QPushButton *later = box->addButton(tr("&Later"), QMessageBox::RejectRole);
    box->setDefaultButton(again);
    box->setEscapeButton(later);
    connect(again, &QPushButton::clicked, this, [this] {
        if (!m_window)
            return;
        // Queued, because it closes the window that asks.
        m_window->leaveFor(
            [this] { QMetaObject::invokeMethod(this, &Desktop::openAgain, Qt::QueuedConnection); });
    });
    box->open();
}

// By way of the start page, as in switchTo().
void Desktop::openAgain()
{
    if (!m_opening)
        return;
    const Opening opening = openingOfNow();
    showStartPage();
    setStartPageBusy();
    open(opening);
}

Desktop::Opening Desktop::openingOfNow() const
{
    Opening opening = *m_opening;
    if (m_workspace && m_workspace->isOpen())
        opening.readOnly = m_workspace->status().readOnly;
    if (opening.profile && m_profile)
        opening.profile = m_profile;
    return opening;
}

} // namespace OrgDesk
