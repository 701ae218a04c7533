// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/notifications/desktop_notifier.h"

#include "core/workspace/workspace.h"
#include "ui/settings/settings.h"

#include <QApplication>

namespace OrgDesk {

namespace {

using namespace std::chrono_literals;

// Nobody minds whether a message comes some seconds later.
constexpr auto lookEvery = 5s;

} // namespace

DesktopNotifier::DesktopNotifier(Workspace &workspace, Settings &settings, QString title,
                                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_title(std::move(title))
    , m_bundle(systemClock())
{
    m_tray.setIcon(QApplication::windowIcon());
    m_tray.setToolTip(m_title);
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::clicked);
    connect(&m_tray, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit clicked();
            });
    connect(&workspace, &Workspace::activityChanged, this,
            [this](const ActivityEntry &entry) { m_bundle.take(entry); });
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const WorkspaceStatus &status) { m_bundle.connectionIs(status.liveness); });
    connect(&settings, &Settings::notificationsChanged, this, &DesktopNotifier::takeChoice);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &DesktopNotifier::tellDue);
    m_bundle.connectionIs(workspace.status().liveness);
    takeChoice();
}

bool DesktopNotifier::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void DesktopNotifier::takeChoice()
{
    const NotificationChoice choice = m_settings.notifications();
    const bool tells = choice.isAny() && isPossible();
    m_bundle.setChoice(tells ? choice : NotificationChoice());
    m_tray.setVisible(tells);
    if (tells)
        m_look.start();
    else
        m_look.stop();
}

void DesktopNotifier::tellDue()
{
    const QString text = m_bundle.takeDue();
    if (!text.isEmpty())
        m_tray.showMessage(m_title, text, QApplication::windowIcon());
}

} // namespace OrgDesk
