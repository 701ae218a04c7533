// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/plan/plan_runner.h"
#include "core/store/folder_lock.h"
#include "core/store/journal_store.h"
#include "core/store/mirror_store.h"
#include "core/sync/sync_engine.h"
#include "core/workspace/answer.h"
#include "core/workspace/external_records.h"
#include "core/workspace/instance_server.h"
#include "core/workspace/status_board.h"
#include "core/workspace/workspace.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>

namespace OrgDesk {

/// Everything of an open organization that waits for the network or writes to the disk: lock,
/// stores, platform, sync and plan runner. Lives on a thread of its own; made elsewhere, it does
/// nothing before open() and is empty again after close(). All signals come from that thread.
class Engine : public QObject
{
    Q_OBJECT

public:
    Engine(OpenOptions options, PlatformFactory factory);
    ~Engine() override;

    void open();
    /// Ends everything in order, then tells closed(). Nothing else is told afterwards.
    void close();

    void look(const DepartmentId &department);
    void refresh();
    void acceptRemovals();
    void rejectRemovals();
    void setReadOnly(bool readOnly);
    void setKeepsCopy(bool keeps);
    /// Answered through ran().
    void run(ChangePlan plan, Answer<RunReport> answer);
    void offerUndo(const Answer<UndoOffer> &answer);
    /// Ask the platform itself: what it says of groups is not in the mirror.
    void readGroups(const Answer<QList<UserGroup>> &answer);
    void readGroupMembers(const GroupId &group, const Answer<GroupMembers> &answer);
    void readGroupsOf(const PersonId &person, const Answer<QList<GroupId>> &answer);
    void readSeatsOf(const PersonId &person, const Answer<QList<Seat>> &answer);
    void readPicture(const PersonId &person, const QString &key, const Answer<QByteArray> &answer);
    void uploadPicture(const QByteArray &image, const Answer<QString> &answer);
    void readDeparted(const Answer<QList<DepartedPerson>> &answer);
    /// The doctor on the open organization; its report has the external records too.
    void examine(Priority priority, const CancelFlag &cancelled,
                 const Answer<ConnectionReport> &answer);
    void forgetExternals() { keepExternals({}); }
    void readActivity(int limit, const ActivitySubject &about,
                      const Answer<QList<ActivityEntry>> &answer);

Q_SIGNALS:
    void opened(const OrgDesk::Directory &tree, const OrgDesk::Capabilities &capabilities);
    void openFailed(const OrgDesk::Error &error);
    void mirrorRebuilt(const OrgDesk::Error &error);
    void committed(const OrgDesk::Commit &commit);
    void listsRead();
    void listsChanged(const OrgDesk::CompanyLists &lists);
    void externalsChanged(const OrgDesk::ExternalRecords &records);
    void overlayChanged(const QList<OrgDesk::Change> &overlay);
    void statusChanged(const OrgDesk::WorkspaceStatus &status);
    void activityChanged(const OrgDesk::ActivityEntry &entry);
    void valuesErased();
    void removalsHeld(const OrgDesk::HeldRemovalsCount &held);
    void recovered(const QList<OrgDesk::JournalEntry> &entries);
    void synced();
    void troubled(const OrgDesk::Error &error);
    void raiseRequested();
    /// The answer is delivered by whoever listens, after what was told before it.
    void ran(const OrgDesk::Answer<OrgDesk::RunReport> &answer, const OrgDesk::RunReport &report);
    void closed();

private:
    /// A command line beside this window that waits for the end of a comparison.
    struct WaitingSync
    {
        Answer<void> answer;
        bool acceptRemovals = false;
        /// This one began before it was asked for and may have missed what it is about.
        int after = 0;
    };

    [[nodiscard]] Result<void> openStores();
    [[nodiscard]] Result<void> openMirror();
    [[nodiscard]] Result<void> dropCopy();
    void closeStores();
    [[nodiscard]] std::optional<Error> makePlatform();
    void makeRunner();
    void connectSync();
    void connectChannel(EventChannel &channel);
    void openDoor();
    void startNetwork();
    QCoro::Task<void> closeInOrder();
    QCoro::Task<void> runInTurn(ChangePlan plan, Answer<RunReport> answer);
    QCoro::Task<void> examineNow(Priority priority, CancelFlag cancelled,
                                 Answer<ConnectionReport> answer);
    QCoro::Task<void> fetchPicture(PersonId person, QString key, Answer<QByteArray> answer);
    QCoro::Task<void> recover();
    [[nodiscard]] QFuture<Result<void>> syncForAnother(bool acceptRemovals);
    void onSynced();
    void onSyncFailed(const Error &error);
    void onCommitted(const Commit &commit);
    void noteDeparted(const Commit &commit);
    void keepExternals(const ExternalRecords &now);
    void tellMirrorState();

    OpenOptions m_options;
    PlatformFactory m_factory;
    const Clock &m_clock = systemClock();
    bool m_closing = false;

    // In the order in which they stand on each other; taken down the other way round.
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<MirrorStore> m_mirror;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<PlanRunner> m_runner;
    std::unique_ptr<Platform> m_platform;
    std::unique_ptr<StatusBoard> m_status;
    std::unique_ptr<InstanceServer> m_door;

    ExternalRecords m_externals;
    std::optional<Error> m_rebuilt;
    std::optional<Error> m_toldFailure;
    bool m_recovered = false;
    QList<WaitingSync> m_waitingSyncs;
    /// Those whose removals are being carried out.
    QList<Answer<void>> m_acceptingSyncs;
};

} // namespace OrgDesk
