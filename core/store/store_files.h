// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QString>

namespace OrgDesk {

/// Makes sure that the folder exists; a new one is the owner's only (0700). StoreReadOnly when it
/// cannot be made or written, StoreFailed when something else stands in its place.
[[nodiscard]] Result<void> ensureOwnersFolder(const QString &folder);

/// Makes sure that the file exists and is the owner's only (0600).
[[nodiscard]] Result<void> createOwnersFile(const QString &file);

/// Whether new files can be made in the folder (tried, because permissions do not tell all).
[[nodiscard]] bool canWriteIn(const QString &folder);

/// The bytes of a database with what SQLite keeps beside it (-wal, -shm).
[[nodiscard]] qint64 databaseSize(const QString &file);

/// Removes a closed database with what SQLite keeps beside it; the files are emptied first, so that
/// another name or handle of theirs shows nothing either. StoreReadOnly when one stays.
[[nodiscard]] Result<void> removeDatabase(const QString &file);

/// Whether the mirror may stay in the folder while nobody has it open; it may unless somebody said
/// otherwise. The choice lies in the folder, so that every program that opens it follows it.
[[nodiscard]] bool keepsMirror(const QString &folder);
[[nodiscard]] Result<void> setKeepsMirror(const QString &folder, bool keeps);

[[nodiscard]] QString mirrorFile(const QString &folder);
[[nodiscard]] QString journalFile(const QString &folder);

} // namespace OrgDesk
