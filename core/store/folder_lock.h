// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace OrgDesk {

/// One engine for each folder: whoever holds this may write there. Released when it goes; one
/// that a crashed program left is taken over.
class FolderLock
{
public:
    /// StoreInUse when another process (or object) holds it; the holder's process ID is in
    /// Error::code where it is known. StoreReadOnly when the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> acquire(const QString &folder);

private:
    explicit FolderLock(const QString &file);

    QLockFile m_lock;
};

} // namespace OrgDesk
