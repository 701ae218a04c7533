// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/activity.h"
#include "core/directory/member_query.h"
#include "core/directory/person.h"

#include <QHash>
#include <functional>
#include <memory>

namespace OrgDesk {

/// Queries of the mirror over a read-only connection. One object for each thread that reads;
/// used on that thread only. Errors as MirrorStore.
class MirrorReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MirrorReader>> open(const QString &folder);
    virtual ~MirrorReader() = default;

    [[nodiscard]] virtual Result<MemberKeys> memberKeys(const MemberQuery &query) = 0;
    /// How many people the query gives.
    [[nodiscard]] virtual Result<qint64> memberCount(const MemberQuery &query);
    /// Those that exist, in the asked order.
    [[nodiscard]] virtual Result<QList<Person>> people(const QList<PersonId> &ids) = 0;
    /// See MirrorStore::personWith().
    [[nodiscard]] virtual Result<PersonId> personWith(PersonField field, const QString &value) = 0;
    /// Names of people for showing leaders and superiors.
    [[nodiscard]] virtual Result<QHash<PersonId, QString>> names(const QList<PersonId> &ids) = 0;
    /// The names of everybody who is somebody's superior.
    [[nodiscard]] virtual Result<QHash<PersonId, QString>> leaderNames() = 0;
    /// Those whose manager the person is, by name, `limit` of them at most.
    [[nodiscard]] virtual Result<QList<PersonName>> reportsOf(const PersonId &person,
                                                              int limit) = 0;
    /// The person's manager, that one's manager and so on, `limit` of them at most. It ends where
    /// somebody has none, is not known, or stands in it already.
    [[nodiscard]] virtual Result<QList<PersonName>> managersOf(const PersonId &person,
                                                               int limit) = 0;
    /// Distinct people at or below each department; the root's number is everyone.
    [[nodiscard]] virtual Result<QHash<DepartmentId, int>> countsBelow() = 0;
    /// Reads what search() looks through into memory, in step with the mirror as of this call, so
    /// that the first search need not. What has left the mirror leaves the memory with the next
    /// call of either.
    [[nodiscard]] virtual Result<void> prepareSearch() = 0;
    /// About how many bytes that takes; 0: it is not read yet.
    [[nodiscard]] virtual qint64 searchMemory() const = 0;
    /// Departments and people, best first; "sales li" finds Li in Sales.
    [[nodiscard]] virtual Result<QList<SearchHit>> search(const QString &text, int limit) = 0;
    /// Calls `visit` for each person in the query's order without holding them all in memory; it
    /// ends early when `visit` returns false.
    [[nodiscard]] virtual Result<void>
    forEach(const MemberQuery &query, const std::function<bool(const Person &)> &visit) = 0;
    /// The person with this permanent or changeable ID.
    [[nodiscard]] virtual Result<PersonId> resolvePerson(const QString &anyId) = 0;
    /// What came from the platform, newest first; own changes are in the journal.
    [[nodiscard]] virtual Result<QList<ActivityEntry>>
    activity(int limit, const ActivitySubject &about = {}) = 0;
    [[nodiscard]] virtual Result<qint64> revision() = 0;
};

} // namespace OrgDesk
