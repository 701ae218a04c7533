// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/platform/reading.h"

namespace OrgDesk {

namespace {

QString noGroups()
{
    return QStringLiteral("no user groups on this platform");
}

} // namespace

QCoro::Task<Result<QList<ListEntry>>> DirectoryReading::list(CompanyListKind, Priority)
{
    co_return failure(ErrorKind::Unsupported, QStringLiteral("no such lists on this platform"));
}

QCoro::Task<Result<QList<CustomField>>> DirectoryReading::customFields(Priority)
{
    co_return failure(ErrorKind::Unsupported, QStringLiteral("no own fields on this platform"));
}

QCoro::Task<Result<QList<UserGroup>>> DirectoryReading::groups(Priority)
{
    co_return failure(ErrorKind::Unsupported, noGroups());
}

QCoro::Task<Result<GroupMembers>> DirectoryReading::groupMembers(GroupId, Priority)
{
    co_return failure(ErrorKind::Unsupported, noGroups());
}

QCoro::Task<Result<QList<GroupId>>> DirectoryReading::groupsOf(PersonId, Priority)
{
    co_return failure(ErrorKind::Unsupported, noGroups());
}

QCoro::Task<Result<QList<Seat>>> DirectoryReading::seatsOf(PersonId, Priority)
{
    co_return failure(ErrorKind::Unsupported, QStringLiteral("no seats on this platform"));
}

QCoro::Task<Result<QByteArray>> DirectoryReading::pictureOf(PersonId, Priority)
{
    co_return failure(ErrorKind::Unsupported, QStringLiteral("no pictures on this platform"));
}

} // namespace OrgDesk
