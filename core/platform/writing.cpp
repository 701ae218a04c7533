// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/platform/writing.h"

namespace OrgDesk {

QCoro::Task<Result<QString>> DirectoryWriting::uploadPicture(QByteArray)
{
    co_return failure(ErrorKind::Unsupported, QStringLiteral("no pictures on this platform"));
}

} // namespace OrgDesk
