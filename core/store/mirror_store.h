// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/activity.h"
#include "core/directory/delta.h"

#include <QMap>

#include <memory>

namespace OrgDesk {

/// Things about the mirror itself that outlive the program.
struct MirrorState
{
    qint64 revision = 0;
    /// When the last complete comparison with the platform began; invalid: never.
    QDateTime asOf;
    /// The first sync has been completed.
    bool complete = false;
    bool wholeCompany = false;
};

/// A person and all departments that the person is in.
struct PersonPlaces
{
    PersonId person;
    QList<DepartmentId> departments;

    bool operator==(const PersonPlaces &) const = default;
};

/// Everything is done but cutting the write-ahead log, because a reader is in it: scrub() later.
/// (SQLite's own refusals carry its code.)
[[nodiscard]] inline bool isLogHeld(const Error &error)
{
    return error.kind == ErrorKind::StoreInUse && error.code.isEmpty();
}

/// Writes the mirror (`mirror.sqlite`): a cache of the organization that may be dropped and
/// rebuilt. One object for each folder, on the engine's thread; every call is one short
/// transaction. The files are the owner's only. Errors: StoreReadOnly, StoreFull, StoreCorrupt,
/// StoreTooNew, StoreFailed.
class MirrorStore
{
public:
    /// Opens or creates the mirror and brings its schema up to date.
    [[nodiscard]] static Result<std::unique_ptr<MirrorStore>> open(const QString &folder,
                                                                   const Clock &clock);
    /// Deletes mirror.sqlite and its companions, so that the next open starts afresh.
    [[nodiscard]] static Result<void> discard(const QString &folder);
    virtual ~MirrorStore() = default;

    /// Commits the facts that are news and says what changed. An empty Commit (nothing was news)
    /// keeps the revision. A PersonUpserted without PersonField::Memberships adds the memberships
    /// that it carries to the known ones.
    [[nodiscard]] virtual Result<Commit> apply(const Delta &delta) = 0;

    [[nodiscard]] virtual Result<QList<Department>> departments() = 0;
    [[nodiscard]] virtual Result<std::optional<Person>> person(const PersonId &id) = 0;
    /// Who has this value in that field (e-mail, company e-mail, mobile, employee number or
    /// changeable ID); empty: nobody that is known. Error: Internal for another field.
    [[nodiscard]] virtual Result<PersonId> personWith(PersonField field, const QString &value) = 0;
    [[nodiscard]] virtual Result<QList<PersonId>> membersOf(const DepartmentId &department) = 0;
    /// The direct members, in the order in which they came into the mirror.
    [[nodiscard]] virtual Result<QList<PersonPlaces>>
    placesOfMembers(const DepartmentId &department) = 0;
    [[nodiscard]] virtual Result<QList<PersonId>> allPeople() = 0;
    [[nodiscard]] virtual Result<int> peopleCount() = 0;
    [[nodiscard]] virtual Result<MirrorState> state() = 0;
    [[nodiscard]] virtual Result<void> setState(const MirrorState &state) = 0;

    /// A small text kept under a name (sync positions, scope as last read). Empty: none.
    [[nodiscard]] virtual Result<QString> note(const QString &name) = 0;
    /// Several at once: all of them are written, or none.
    [[nodiscard]] virtual Result<void> setNotes(const QMap<QString, QString> &notes) = 0;
    [[nodiscard]] Result<void> setNote(const QString &name, const QString &text)
    {
        return setNotes({{name, text}});
    }

    /// Event IDs seen in the last 8 hours (feishu-events.md 4); true when it is new.
    [[nodiscard]] virtual Result<bool> rememberEvent(const QString &eventId,
                                                     const QDateTime &at) = 0;

    /// Appends to the Activity list and returns the entry with its number.
    [[nodiscard]] virtual Result<ActivityEntry> addActivity(const ActivityEntry &entry) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<ActivityEntry>>
    activity(int limit, const ActivitySubject &about = {}) = 0;

    /// The picture that was kept of somebody under this key; empty: none.
    [[nodiscard]] virtual Result<QByteArray> picture(const PersonId &person,
                                                     const QString &key) = 0;
    /// Keeps a picture in the place of an older one. The few hundred that were looked at last stay;
    /// they leave with their people. Nothing happens for who is not in the mirror.
    [[nodiscard]] virtual Result<void> keepPicture(const PersonId &person, const QString &key,
                                                   const QByteArray &bytes) = 0;

    /// Takes what the app may no longer see out of every table (search index and activity
    /// included), and out of the files: secure_delete and a truncating checkpoint. Several
    /// transactions; done once more, it does what a crash left.
    [[nodiscard]] virtual Result<void> purge(const QList<PersonId> &people,
                                             const QList<DepartmentId> &departments) = 0;
    /// After removals: truncates the write-ahead log so that no removed value stays in it.
    /// Does not wait for readers (isLogHeld).
    [[nodiscard]] virtual Result<void> scrub() = 0;
};

} // namespace OrgDesk
