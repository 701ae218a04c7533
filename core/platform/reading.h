// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/company_lists.h"
#include "core/directory/delta.h"
#include "core/directory/seat.h"
#include "core/directory/user_group.h"

#include <QCoro/QCoroTask>

namespace OrgDesk {

/// How urgently an answer is wanted. The quota is given to the smaller value first.
enum class Priority {
    Waiting, ///< A person waits for it.
    Looking, ///< It is what a person looks at.
    Background,
};

/// What the app may see.
struct VisibleScope
{
    bool wholeCompany = false;
    /// Permitted departments, everything below included. With the whole company: the first level.
    QList<DepartmentId> departments;
    /// People permitted by themselves. With the whole company: the direct members of the root.
    QList<PersonId> people;
    /// Whether the list of people came at all. Where it did not, it may be withheld: its emptiness
    /// says nothing.
    bool peopleKnown = true;
    /// Permitted user groups; whom they hold is not read.
    int groups = 0;
};

/// One page of a list.
template <typename T> struct Page
{
    using Item = T;
    QList<Item> items;
    /// Send it back for the next page; empty: this was the last.
    QString next;
};

/// Reading an organization. Every method belongs to the engine's thread; the object outlives its
/// coroutines. Parameters by value, because coroutines keep them.
class DirectoryReading
{
public:
    virtual ~DirectoryReading() = default;
    virtual QCoro::Task<Result<VisibleScope>> scope(Priority priority) = 0;
    /// Everything below `top` (not itself), in no particular order.
    virtual QCoro::Task<Result<Page<DepartmentUpserted>>>
    departmentsBelow(DepartmentId top, QString page, Priority priority) = 0;
    /// Direct members. When the app may not read memberships, each person carries the one asked for
    /// and PersonField::Memberships is not set.
    virtual QCoro::Task<Result<Page<PersonUpserted>>> members(DepartmentId department, QString page,
                                                              Priority priority) = 0;
    /// At most Capabilities::idsPerBatch. What is not visible is missing from the answer.
    virtual QCoro::Task<Result<QList<DepartmentUpserted>>> departments(QList<DepartmentId> ids,
                                                                       Priority priority) = 0;
    /// At most Capabilities::idsPerBatch. What is not visible is missing from the answer.
    virtual QCoro::Task<Result<QList<PersonUpserted>>> people(QList<PersonId> ids,
                                                              Priority priority) = 0;
    /// All entries of a list of the company's. With Capability::ReadLists, else Unsupported.
    virtual QCoro::Task<Result<QList<ListEntry>>> list(CompanyListKind kind, Priority priority);
    /// The fields that the company has defined. With Capability::ReadLists, else Unsupported.
    virtual QCoro::Task<Result<QList<CustomField>>> customFields(Priority priority);
    /// The user groups that the app may see. With Capability::Groups, else Unsupported; so are the
    /// next two.
    virtual QCoro::Task<Result<QList<UserGroup>>> groups(Priority priority);
    virtual QCoro::Task<Result<GroupMembers>> groupMembers(GroupId group, Priority priority);
    /// Those that the person is in by name or by a rule.
    virtual QCoro::Task<Result<QList<GroupId>>> groupsOf(PersonId person, Priority priority);
    /// With Capability::Seats, else Unsupported. What may not be seen is left out.
    virtual QCoro::Task<Result<QList<Seat>>> seatsOf(PersonId person, Priority priority);
    /// Somebody's picture as the platform keeps it (PNG, JPEG, WebP, GIF), not looked into: its
    /// bytes are a stranger's. NotFound: there is none. With Capability::Pictures, else
    /// Unsupported.
    virtual QCoro::Task<Result<QByteArray>> pictureOf(PersonId person, Priority priority);
};

} // namespace OrgDesk
