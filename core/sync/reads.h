// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"

#include <QCoro/QCoroTask>

namespace OrgDesk {

// Reads that put what they find into the mirror. Each fails with the platform's error, with
// Cancelled when the engine stops, and with scopeMoved() when the scope changed on the way.

/// The error of a read that the scope overtook.
[[nodiscard]] Error scopeMoved();
[[nodiscard]] bool isScopeMoved(const Error &error);
/// Why an answer may not be looked at. Call it only while the context is alive.
[[nodiscard]] Error whyUnusable(const SyncContext &context, const ReadStamp &sent);
/// Whether trying again later can help.
[[nodiscard]] bool isPassing(const Error &error);

/// Who a member list named.
struct MembersRead
{
    QList<PersonId> people;
    /// Whether the rows told all departments of each person.
    bool placesKnown = true;
};

/// Everything below `top`; the IDs that were listed.
QCoro::Task<Result<QList<DepartmentId>>> readBelow(SharedContext context, DepartmentId top,
                                                   Priority priority);
/// Direct members, page by page. What a person looks at is read with Priority::Looking.
QCoro::Task<Result<MembersRead>> readMembers(SharedContext context, DepartmentId department,
                                             Priority priority);
/// Departments one by one; the IDs of those that are visible.
QCoro::Task<Result<QSet<DepartmentId>>> readDepartments(SharedContext context,
                                                        QList<DepartmentId> ids, Priority priority);
/// People one by one; the IDs of those that are visible.
QCoro::Task<Result<QSet<PersonId>>> readPeople(SharedContext context, QList<PersonId> ids,
                                               Priority priority);

} // namespace OrgDesk
