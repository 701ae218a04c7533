// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/activity.h"
#include "core/directory/change.h"
#include "core/directory/departed_person.h"

#include <memory>

namespace OrgDesk {

/// One Change of a run as the journal has it.
struct JournalEntry
{
    /// Grows with every entry ever written to this journal.
    qint64 number = 0;
    PlanId run;
    Change change;
    /// The idempotency key, the same for every attempt.
    QString key;
    RunState state = RunState::Planned;
    QDateTime plannedAt;
    QDateTime endedAt;
    CreatedId created;
    std::optional<Error> error;
    QString requestId;
    /// Names at the time, for telling it later: of the target, old parent, new parent.
    QString name;
    QString from;
    QString to;
    /// The run that this one takes back, if it does.
    PlanId undoes;
};

/// Everything that this OrgDesk has changed (`journal.sqlite`): never dropped by a resync,
/// synchronous FULL. A change is committed here before its call and after its answer. One object
/// for each folder, on the engine's thread. Errors as MirrorStore.
class JournalStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>> open(const QString &folder,
                                                                    const Clock &clock);
    /// recent() without opening the journal for writing: for reading beside the process that has
    /// it open, on any thread. Empty where nothing was ever changed.
    [[nodiscard]] static Result<QList<JournalEntry>> readRecent(const QString &folder, int limit);
    virtual ~JournalStore() = default;

    /// Records a whole run before its first call; gives the entries their numbers.
    [[nodiscard]] virtual Result<QList<JournalEntry>> begin(const QList<JournalEntry> &entries) = 0;
    /// Replaces the entry of that number (state, error, created, requestId, endedAt).
    [[nodiscard]] virtual Result<void> update(const JournalEntry &entry) = 0;
    /// Entries in state Planned, Sent or Unknown, oldest first: what a crash left.
    [[nodiscard]] virtual Result<QList<JournalEntry>> unfinished() = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<JournalEntry>> recent(int limit) = 0;
    [[nodiscard]] virtual Result<QList<JournalEntry>> entriesOf(const PlanId &run) = 0;
    /// The ID that `localId` of that run was bound to; empty when not (yet).
    [[nodiscard]] virtual Result<CreatedId> binding(const PlanId &run, const QString &localId) = 0;

    /// Notes who has left, for restoring them while that is possible; forgets whom it is too late
    /// for.
    [[nodiscard]] virtual Result<void> rememberDeparted(const QList<Person> &people,
                                                        const QDateTime &at) = 0;
    /// They are back, or their data is gone.
    [[nodiscard]] virtual Result<void> forgetDeparted(const QList<PersonId> &people) = 0;
    /// Those who can still be restored, the last to leave first.
    [[nodiscard]] virtual Result<QList<DepartedPerson>> departed() = 0;

    /// Erases names and values of things that the app may no longer see; IDs and outcome stay.
    /// While a reader is in the log, the end of it is left to scrub() (isLogHeld).
    [[nodiscard]] virtual Result<void> eraseValues(const QList<PersonId> &people,
                                                   const QList<DepartmentId> &departments) = 0;
    /// Truncates the write-ahead log so that no erased value stays in it.
    [[nodiscard]] virtual Result<void> scrub() = 0;
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::JournalEntry)
