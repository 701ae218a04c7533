// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_progress.h"
#include "core/workspace/workspace_status.h"

#include <QObject>
#include <QTimer>

namespace OrgDesk {

class Platform;

/// Gathers what the status bar tells and gives it out at most ten times a second, the last word
/// always. Lives on the engine's thread.
class StatusBoard : public QObject
{
    Q_OBJECT

public:
    explicit StatusBoard(QObject *parent = nullptr);

    [[nodiscard]] const WorkspaceStatus &status() const { return m_status; }
    /// Null: no figures of quota use any more.
    void setPlatform(const Platform *platform) { m_platform = platform; }

    void channelIs(ChannelState state);
    void channelTroubled(const Error &error, int attemptsInARow);
    void channelFailed(const Error &error);
    void eventArrived(const QDateTime &at);
    void clientsCounted(int online);
    void syncIs(const SyncProgress &progress);
    void syncFailed(const Error &error);
    void syncEnded();
    void mirrorIs(const QDateTime &asOf, bool complete, bool wholeCompany);
    void held(const std::optional<HeldRemovalsCount> &removals);
    void readOnlyIs(bool readOnly);
    void keepsCopyIs(bool keeps);
    /// Gives it out now.
    void flush();

Q_SIGNALS:
    void changed(const OrgDesk::WorkspaceStatus &status);

private:
    void touch();
    void renewTrouble();

    WorkspaceStatus m_status;
    const Platform *m_platform = nullptr;
    // Sync and channel fail and mend apart from each other; the channel's is in m_status.
    std::optional<Error> m_syncTrouble;
    QTimer m_due;
    QTimer m_quota;
};

[[nodiscard]] HeldRemovalsCount countOf(const HeldRemovals &removals);

} // namespace OrgDesk
