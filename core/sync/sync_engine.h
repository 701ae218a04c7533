// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/completion.h"
#include "core/directory/activity.h"
#include "core/platform/events.h"
#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace OrgDesk {

class ActivityTeller;
class Confirmer;
class Erasure;
class ListReader;
class Removals;
class ScopeFollower;
class SweepSchedule;

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

    /// Compares everything with the platform now. Also tries the store again after a failure, and
    /// an event channel that had given up.
    void compare();
    /// The department in view is read first.
    void look(const DepartmentId &department);
    void acceptRemovals();
    /// They are asked about again when the next comparison still finds them.
    void rejectRemovals();
    /// The Changes of the own runs that are under way, so that their echoes are known as such.
    void setOwnChanges(const QList<Change> &changes);
    /// An own Change of a list has been made: its echo is no news.
    void listWritten(const ChangeListEntry &change);
    /// Reads the list anew; listsChanged() comes before the end.
    QCoro::Task<void> readList(CompanyListKind kind);

    void receive(Delta delta) override;
    void scopeChanged(Delta delta) override;
    void listChanged(const ListChange &change) override;

    [[nodiscard]] const Directory &tree() const;
    [[nodiscard]] const MirrorState &state() const;
    /// As last read.
    [[nodiscard]] const CompanyLists &lists() const;
    [[nodiscard]] SyncProgress progress() const;
    /// Grows with each first sync or comparison; at finished() it is the number of the ended one.
    [[nodiscard]] int sweepNumber() const;
    [[nodiscard]] const std::optional<HeldRemovals> &heldRemovals() const;
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
    void listsChanged(const OrgDesk::CompanyLists &lists);
    /// Follows finished(): the lists have been read too, or were not due.
    void listsRead();
    /// What may not be seen any more has left Activity and the journal: lists read before are
    /// stale.
    void valuesErased();
    /// Error::retry tells whether the engine goes on by itself.
    void failed(const OrgDesk::Error &error);
    /// A first sync or a comparison has come to its end.
    void finished();

private:
    void connectContext();
    void connectParts();
    void onCommitted(const Commit &commit);
    void eraseRemoved(const Commit &commit);
    void onCallEnded();
    [[nodiscard]] bool isKnownEvent(const QString &eventId);
    QCoro::Task<void> readNewDepartment(DepartmentId department);

    SharedContext m_context;
    // In the order in which they stand on each other.
    std::unique_ptr<Confirmer> m_confirmer;
    std::unique_ptr<ActivityTeller> m_teller;
    std::unique_ptr<Erasure> m_erasure;
    std::unique_ptr<Removals> m_removals;
    std::unique_ptr<SweepSchedule> m_schedule;
    std::unique_ptr<ScopeFollower> m_follower;
    std::unique_ptr<ListReader> m_lists;
    CancelScope m_waiting;
    /// stop() waits for it.
    Completion<bool> m_callsEnded;
};

} // namespace OrgDesk
