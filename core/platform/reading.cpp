// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/platform/reading.h"

namespace OrgDesk {

QCoro::Task<Result<QList<ListEntry>>> DirectoryReading::list(CompanyListKind, Priority)
{
    co_return failure(ErrorKind::Unsupported, QStringLiteral("no such lists on this platform"));
}

QCoro::Task<Result<QList<CustomField>>> DirectoryReading::customFields(Priority)
{
    co_return failure(ErrorKind::Unsupported, QStringLiteral("no own fields on this platform"));
}

} // namespace OrgDesk
