// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/notification_bundle.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace OrgDesk {

class Settings;
class Workspace;

/// Tells on the desktop what happens in an open organization, as the settings say. Its symbol is in
/// the tray only while something is to be told. Workspace and settings outlive it.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    DesktopNotifier(Workspace &workspace, Settings &settings, QString title,
                    QObject *parent = nullptr);

    /// Whether this system shows such messages.
    [[nodiscard]] static bool isPossible();

Q_SIGNALS:
    /// The person clicked the message or the symbol.
    void clicked();

private:
    void takeChoice();
    void tellDue();

    Settings &m_settings;
    /// The organization's name.
    QString m_title;
    NotificationBundle m_bundle;
    QSystemTrayIcon m_tray;
    QTimer m_look;
};

} // namespace OrgDesk
