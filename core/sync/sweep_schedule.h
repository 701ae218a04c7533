// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/events.h"
#include "core/sync/sweep.h"
#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QTimer>

#include <memory>

namespace OrgDesk {

class Erasure;
class Removals;

/// Decides when everything is read: at the start, after each connection of the event channel, from
/// time to time, when asked, and again after failures. One sweep at a time. Lives on the engine's
/// thread.
class SweepSchedule : public QObject
{
    Q_OBJECT

public:
    SweepSchedule(SharedContext context, Removals &removals, Erasure &erasure,
                  QObject *parent = nullptr);

    /// May be null: no event channel.
    void setChannel(EventChannel *channel);
    /// Opens the channel, then begins the first sync or a comparison.
    void start();
    void stop();
    /// Compares everything now. Also tries the store again after a failure, and a channel that had
    /// given up.
    void compare();

    /// No sweep begins while a change of the scope is followed...
    void waitForScope() { m_scopeMoves = true; }
    /// ...and then one does, because the event may not have named everything.
    void scopeFollowed();
    /// A part could not be read.
    void readLater();

    /// The sweep under way, if there is one.
    [[nodiscard]] Sweep *sweep() const { return m_sweep.get(); }
    [[nodiscard]] bool isSweeping() const { return m_sweeping; }
    /// Grows with each first sync or comparison.
    [[nodiscard]] int number() const { return m_number; }

Q_SIGNALS:
    void progressed(const OrgDesk::SyncProgress &progress);
    void failed(const OrgDesk::Error &error);
    void finished();

private:
    void onChannelState(ChannelState state);
    void onStoreFailed(const Error &error);
    void begin();
    void becomeBegun();
    void compareByItself();
    void request();
    QCoro::Task<void> run();
    QCoro::Task<void> conclude(std::shared_ptr<Sweep> sweep);
    void ended(const Result<void> &result);
    void sweepFailed(const Error &error);
    void tellProgress();
    void tellProgressSoon();

    SharedContext m_context;
    Removals &m_removals;
    Erasure &m_erasure;
    EventChannel *m_channel = nullptr;
    std::shared_ptr<Sweep> m_sweep;
    bool m_begun = false;
    bool m_sweeping = false;
    bool m_again = false;
    bool m_scopeMoves = false;
    int m_number = 0;
    int m_failures = 0;
    int m_storeFailures = 0;
    QTimer m_channelTimer;
    QTimer m_retryTimer;
    QTimer m_compareTimer;
    QTimer m_storeTimer;
    QTimer m_progressTimer;
};

} // namespace OrgDesk
