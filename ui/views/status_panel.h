// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/workspace/workspace_status.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace OrgDesk {

/// A symbol and a short text with a longer tooltip; its accessible name is the text.
class StatusItem : public QWidget
{
    Q_OBJECT

public:
    explicit StatusItem(const QString &name, QWidget *parent = nullptr);

    void show(const QString &icon, const QString &text, const QString &toolTip);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QString m_iconName;
};

/// The status bar's standing part: connection, last event, age of the data, sync, quota.
class StatusPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void show(const WorkspaceStatus &status);
    void retranslate();

private:
    void refresh();
    void showConnection();
    void showAge();
    void showSync();
    void showQuota();

    WorkspaceStatus m_status;
    StatusItem *m_connection;
    StatusItem *m_age;
    StatusItem *m_sync;
    QProgressBar *m_progress;
    StatusItem *m_quota;
    /// Times are relative and grow old by themselves.
    QTimer m_tick;
};

/// "Live", "Reconnecting" and so on. Translated.
[[nodiscard]] QString livenessText(Liveness liveness);
/// What the sync does, with counts and the remaining time. Translated; empty when idle.
[[nodiscard]] QString syncText(const SyncStatus &sync);

} // namespace OrgDesk
