// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/activity.h"
#include "core/directory/directory.h"
#include "core/directory/overlay.h"
#include "core/exchange/member_export.h"
#include "core/plan/change_plan.h"
#include "core/plan/run_report.h"
#include "core/plan/undo.h"
#include "core/platform/platform.h"
#include "core/store/mirror_reader.h"
#include "core/workspace/external_records.h"
#include "core/workspace/workspace_status.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace OrgDesk {

/// How an organization is opened.
struct OpenOptions
{
    Credentials credentials;
    /// The folder of this organization; made when missing (see organizationFolder()).
    QString folder;
    bool readOnly = false;
    /// Reads the mirror only: no network, no engine lock. For command-line reads beside a window.
    bool mirrorOnly = false;
    /// Minutes between comparisons in the background.
    int compareEveryMinutes = 30;
    /// There is a window that can come to the front (raiseRequested()).
    bool window = true;
    /// Other processes may hand their work over while it is open. Not for a command that ends soon.
    bool serves = true;
};

/// What undo would take back, said beforehand.
struct UndoOffer
{
    ChangePlan plan;
    /// The journal's entries that it takes back, newest run first.
    QList<JournalEntry> takesBack;
    /// What cannot be taken back, or would overwrite somebody's later change.
    QList<UndoRemark> remarks;
    /// Empty, or why nothing can be taken back.
    std::optional<Error> impossible;
};

/// One open organization: the single door through which the window and the command line come in.
/// It lives on the caller's thread (the window's); the engine (network, database writes, sync) has
/// a thread of its own and queries run on a third. Every method returns at once. Every future ends
/// with a Result, with ErrorKind::Cancelled when the organization closes first. Signals are
/// emitted on the caller's thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(OpenOptions options, PlatformFactory factory, QObject *parent = nullptr);
    /// Closes: ends the engine and joins its threads. Nothing that was acknowledged is lost.
    ~Workspace() override;

    /// Starts the engine; answered by opened() or openFailed(), once.
    void open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const OpenOptions &options() const;
    [[nodiscard]] Capabilities capabilities() const;

    /// The tree as the mirror has it, after the last committed().
    [[nodiscard]] const Directory &directory() const;
    /// The mirror's tree with the Changes that are not facts yet.
    [[nodiscard]] const Directory &projection() const;
    /// The Changes under way, in their order.
    [[nodiscard]] const QList<Change> &overlay() const;
    /// Distinct people at or below each department; empty until all people are read.
    [[nodiscard]] const QHash<DepartmentId, int> &counts() const;
    /// What values of people are chosen from, as the mirror has it; empty until it is read.
    [[nodiscard]] const CompanyLists &lists() const;
    /// What is known to belong to another system and to be read-only here.
    [[nodiscard]] const ExternalRecords &externals() const;
    [[nodiscard]] const WorkspaceStatus &status() const;

    [[nodiscard]] QFuture<Result<MemberKeys>> memberKeys(MemberQuery query);
    /// How many people the query gives.
    [[nodiscard]] QFuture<Result<qint64>> memberCount(MemberQuery query);
    [[nodiscard]] QFuture<Result<QList<Person>>> people(QList<PersonId> ids);
    [[nodiscard]] QFuture<Result<QHash<PersonId, QString>>> names(QList<PersonId> ids);
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(QString text, int limit);
    /// Live events and own changes, newest first; with the mirror only, as far as they are stored.
    /// With a subject, only what happened to it; own changes as far as they are recent.
    [[nodiscard]] QFuture<Result<QList<ActivityEntry>>> activity(int limit,
                                                                 ActivitySubject about = {});
    /// Those whose manager the person is, by name, `limit` of them at most.
    [[nodiscard]] QFuture<Result<QList<PersonName>>> reportsOf(PersonId person, int limit);
    /// The person's manager, that one's manager and so on, `limit` of them at most.
    [[nodiscard]] QFuture<Result<QList<PersonName>>> managersOf(PersonId person, int limit);
    /// Who has left and can still be restored, as far as this OrgDesk saw them leave; the last one
    /// first.
    [[nodiscard]] QFuture<Result<QList<DepartedPerson>>> departed();
    /// The user groups as the platform has them now; they are not in the mirror. Unsupported with
    /// the mirror only, or without Capability::Groups. The same for the next two.
    [[nodiscard]] QFuture<Result<QList<UserGroup>>> groups();
    [[nodiscard]] QFuture<Result<GroupMembers>> groupMembers(GroupId group);
    [[nodiscard]] QFuture<Result<QList<GroupId>>> groupsOf(PersonId person);
    /// The platform's licences that somebody has; with Capability::Seats.
    [[nodiscard]] QFuture<Result<QList<Seat>>> seatsOf(PersonId person);
    /// Somebody's picture (PNG, JPEG, WebP or GIF, not looked into: decode it with limits), kept in
    /// the mirror under the key that the person has now. NotFound: there is none; with
    /// Capability::Pictures.
    [[nodiscard]] QFuture<Result<QByteArray>> pictureOf(PersonId person, QString key);
    /// Brings a picture to the platform and gives its key for Person::avatarKey; nobody has it
    /// before a Change gives it to somebody. ReadOnly when the switch is on.
    [[nodiscard]] QFuture<Result<QString>> uploadPicture(QByteArray image);
    /// Who has this value in that field; an empty ID: nobody that is known (MirrorStore).
    [[nodiscard]] QFuture<Result<PersonId>> personWith(PersonField field, QString value);
    /// The permanent ID of a person given by either ID.
    [[nodiscard]] QFuture<Result<PersonId>> resolvePerson(QString anyId);

    /// The department in view is read first.
    void look(const DepartmentId &department);
    /// Compares everything with the platform now.
    void refresh();
    /// Answers removalsHeld().
    void acceptRemovals();
    void rejectRemovals();
    void setReadOnly(bool readOnly);
    /// Whether the mirror stays when the organization is closed; told by status(), and by
    /// troubled() when the choice cannot be kept. The journal always stays.
    void setKeepsCopy(bool keeps);

    /// Runs a plan: checked, journaled, sent one by one. Refused as a whole with ReadOnly when the
    /// switch is on. The report is in the future; progress arrives by projectionChanged() and
    /// activityChanged().
    [[nodiscard]] QFuture<Result<RunReport>> run(ChangePlan plan);
    /// The inverse of the newest own run that is not taken back yet; NotFound when there is none,
    /// Busy while the newest is under way.
    [[nodiscard]] QFuture<Result<UndoOffer>> undoOffer();

    /// The doctor on this organization: what the app may see and do, with findings. Reads only.
    /// Without an answer by the platform the report says so in its failure.
    [[nodiscard]] QFuture<Result<ConnectionReport>> doctor(Priority priority,
                                                           CancelFlag cancelled = {});
    /// Lets everything of externals() be edited again, until the platform refuses it again.
    void forgetExternals();
    /// The newest report of doctor() here, for everything that shows what is not permitted.
    [[nodiscard]] const std::optional<ConnectionReport> &report() const;

    /// Writes a file; `cancel` may be set from any thread, `progress` is called on the caller's
    /// thread with rows done and rows in all.
    [[nodiscard]] QFuture<Result<ExportReport>>
    exportMembers(ExportRequest request, std::shared_ptr<std::atomic_bool> cancel,
                  std::function<void(int done, int total)> progress);

    /// Tries credentials without opening anything.
    [[nodiscard]] static QFuture<ConnectionReport> testConnection(Credentials credentials,
                                                                  PlatformFactory factory);

    /// The doctor without opening anything; `folder` may hold a mirror that knows more.
    [[nodiscard]] static QFuture<ConnectionReport> examine(Credentials credentials,
                                                           PlatformFactory factory, QString folder);

Q_SIGNALS:
    /// The tree of the mirror (perhaps empty) is in directory().
    void opened();
    void openFailed(const OrgDesk::Error &error);
    /// directory() and projection() have been updated already.
    void committed(const OrgDesk::Commit &commit);
    /// The overlay changed; projection() has been updated already.
    void projectionChanged(const QSet<OrgDesk::DepartmentId> &touched);
    void countsChanged();
    /// lists() has been updated already.
    void listsChanged();
    /// externals() has been updated already.
    void externalsChanged();
    /// report() is new.
    void examined();
    /// After a sync: the lists have been read too, or are young enough.
    void listsRead();
    void statusChanged(const OrgDesk::WorkspaceStatus &status);
    /// New, or the same number as an earlier one with another outcome.
    void activityChanged(const OrgDesk::ActivityEntry &entry);
    /// Names that may not be seen any more have left activity(); what was read of it is stale.
    void valuesErased();
    void removalsHeld(const OrgDesk::HeldRemovalsCount &held);
    /// After a crash: what was found out about changes without an answer.
    void recovered(const QList<OrgDesk::JournalEntry> &entries);
    /// A sync (first or comparing) has ended well.
    void synced();
    /// The mirror was damaged and has been dropped; it is being read anew. The journal is
    /// untouched.
    void mirrorRebuilt(const OrgDesk::Error &error);
    /// Something failed that no future carries.
    void troubled(const OrgDesk::Error &error);
    /// A second window or command line asks this one to come to the front.
    void raiseRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace OrgDesk
