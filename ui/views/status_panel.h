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
    /// What happens to the text where there is no room for it.
    enum class Shortage { KeepWhole, Cut };

    StatusItem(const QString &name, Shortage shortage, QWidget *parent = nullptr);

    void show(const QString &icon, const QString &text, const QString &toolTip);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QString m_iconName;
};

/// The status bar's standing part: connection, last event, age of the data, sync, quota. It leaves
/// room for the sentences that the status bar tells.
class StatusPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void show(const WorkspaceStatus &status);
    /// How wide the window is; in a narrow one the sync is told in short.
    void fitInto(int windowWidth);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

private:
    void refresh();
    void showConnection();
    void showAge();
    void showCopy();
    void showSync();
    void showQuota();

    WorkspaceStatus m_status;
    StatusItem *m_connection;
    StatusItem *m_age;
    StatusItem *m_copy;
    StatusItem *m_sync;
    QProgressBar *m_progress;
    StatusItem *m_quota;
    int m_room = QWIDGETSIZE_MAX;
    bool m_narrow = false;
    /// Times are relative and grow old by themselves.
    QTimer m_tick;
};

/// "Live", "Reconnecting" and so on. Translated.
[[nodiscard]] QString livenessText(Liveness liveness);
/// What the sync does, with counts and the remaining time. Translated; empty when idle.
[[nodiscard]] QString syncText(const SyncStatus &sync);
/// The same in a few characters, "12 % · 5 min", once it is known how much there is to read.
[[nodiscard]] QString shortSyncText(const SyncStatus &sync);

} // namespace OrgDesk
