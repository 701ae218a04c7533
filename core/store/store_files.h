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

[[nodiscard]] QString mirrorFile(const QString &folder);
[[nodiscard]] QString journalFile(const QString &folder);

} // namespace OrgDesk
