// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/platform/events.h"
#include "core/sync/sweep.h"
#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace OrgDesk {

class Confirmer;

/// Keeps the mirror equal to the platform: first sync, live events, comparisons, changes of the
/// scope. Everything that arrives comes in here and leaves as commits. Lives on the engine's
/// thread. Its coroutines notice when it is gone; the platform must outlive them, so await stop()
/// before the platform goes.
class SyncEngine : public QObject, public DeltaSink
{
    Q_OBJECT

public:
    /// The stores and the clock outlive the engine. `journal` may be null: then no values are
    /// erased from it.
    SyncEngine(MirrorStore &mirror, JournalStore *journal, const Clock &clock,
               SyncSettings settings = {}, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Reads the tree from the mirror. First of all.
    [[nodiscard]] Result<void> load();
    /// `events` may be null: no event channel.
    void setPlatform(DirectoryReading *reading, EventChannel *events,
                     const Capabilities &capabilities);
    /// Opens the event channel, then begins the first sync or a comparison.
    void start();
    /// Ends reads and channel; done when no call is under way.
    QCoro::Task<void> stop();

    /// Compares everything with the platform now. Also tries the store again after a failure.
    void compare();
    /// The department in view is read first.
    void look(const DepartmentId &department);
    void acceptRemovals();
    /// They are asked about again when the next comparison still finds them.
    void rejectRemovals();
    /// The Changes of the own runs that are under way, so that their echoes are known as such.
    void setOwnChanges(const QList<Change> &changes) { m_ownChanges = changes; }

    void receive(Delta delta) override;
    void scopeChanged(Delta delta) override;

    [[nodiscard]] const Directory &tree() const;
    [[nodiscard]] const MirrorState &state() const;
    [[nodiscard]] SyncProgress progress() const;
    /// Grows with each first sync or comparison; at finished() it is the number of the ended one.
    [[nodiscard]] int sweepNumber() const { return m_sweepNumber; }
    [[nodiscard]] const std::optional<HeldRemovals> &heldRemovals() const { return m_heldCounts; }
    /// Nothing is being read and nothing waits to be read.
    [[nodiscard]] bool isQuiet() const;

Q_SIGNALS:
    void committed(const OrgDesk::Commit &commit);
    void progressed(const OrgDesk::SyncProgress &progress);
    void asOfChanged(const QDateTime &asOf);
    /// Comes before finished().
    void removalsHeld(const OrgDesk::HeldRemovals &removals);
    /// They were accepted, rejected or are no longer due.
    void removalsSettled();
    /// From events only; own changes are told by the runner.
    void activity(const OrgDesk::ActivityEntry &entry);
    /// Error::retry tells whether the engine goes on by itself.
    void failed(const OrgDesk::Error &error);
    /// A first sync or a comparison has come to its end.
    void finished();
    /// The last call under way has ended.
    void callsEnded();

private:
    void connectContext();
    void onChannelState(ChannelState state);
    void begin();
    void requestSweep();
    QCoro::Task<void> runSweep();
    void sweepEnded(const Result<void> &result);
    void sweepFailed(const Error &error);
    void onStoreFailed(const Error &error);
    void compareByItself();
    void concludeSweep();
    void tidySharedPeople();
    void onCommitted(const Commit &commit);
    void tellActivity(const Commit &commit);
    void onAbsent(const QList<DepartmentId> &departments, const QList<PersonId> &people);
    [[nodiscard]] bool isKnownEvent(const Delta &delta);
    [[nodiscard]] HeldRemovals countsOf(const Sweep::Absent &absent);
    [[nodiscard]] int peopleTotal();
    void hold(const Sweep::Absent &absent);
    void removeAbsent(const Sweep::Absent &absent);
    QCoro::Task<void> readNewDepartment(DepartmentId department);
    QCoro::Task<void> followScope();
    QCoro::Task<std::optional<Error>> followScopeOnce();
    QCoro::Task<int> readGain(VisibleScope before, VisibleScope now);
    void tellScopeChange(int gained, int lost);
    void tellProgress(bool atOnce);
    void scrub();

    SharedContext m_context;
    std::unique_ptr<Confirmer> m_confirmer;
    EventChannel *m_events = nullptr;
    std::shared_ptr<Sweep> m_sweep;
    bool m_begun = false;
    bool m_sweeping = false;
    bool m_sweepAgain = false;
    int m_sweepNumber = 0;
    int m_failures = 0;
    int m_storeFailures = 0;
    bool m_followingScope = false;
    bool m_followAgain = false;
    QList<Fact> m_namedRemovals;
    Sweep::Absent m_held;
    std::optional<HeldRemovals> m_heldCounts;
    quint64 m_heldTouch = 0;
    /// Removed by single looks since the last comparison: many small ones are a large one.
    HeldRemovals m_inferred;
    std::optional<int> m_peopleTotal;
    QList<Change> m_ownChanges;
    QTimer m_channelTimer;
    QTimer m_retryTimer;
    QTimer m_compareTimer;
    QTimer m_storeTimer;
    QTimer m_scrubTimer;
    QTimer m_progressTimer;
};

} // namespace OrgDesk
