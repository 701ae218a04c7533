// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QString>

namespace OrgDesk {

/// What OrgDesk keeps of an organization on this computer, in bytes. The mirror is the copy of
/// departments, people and their pictures; the journal is the record of own changes.
struct LocalData
{
    QString folder;
    qint64 mirror = 0;
    qint64 journal = 0;
    /// False: the mirror is deleted when the organization is closed, and read anew each time.
    bool keepsCopy = true;

    bool operator==(const LocalData &) const = default;
};

/// What lies in an organization's folder; nothing when there is none. Looks at a few files only.
[[nodiscard]] LocalData localDataIn(const QString &folder);

enum class Wipe {
    Mirror, ///< It is read anew from the platform at the next opening.
    MirrorAndJournal, ///< History and undo of own changes go with it.
    Folder, ///< Everything, the folder too.
};

/// Deletes an organization's data from this computer; the files are emptied before they are
/// removed. On the platform nothing changes. May take long with a large company: call it on a
/// thread that may wait. Errors: StoreInUse while an engine, here or in another process, has the
/// organization open; StoreReadOnly.
[[nodiscard]] Result<void> wipe(const QString &folder, Wipe what);

/// Chooses for an organization that is not open (Workspace::setKeepsCopy() is for an open one).
/// When none is to be kept, the mirror goes at once. Errors as wipe().
[[nodiscard]] Result<void> keepCopy(const QString &folder, bool keeps);

/// After a crash: deletes a mirror that was not to be kept, unless somebody has it open.
void clearLeftCopy(const QString &folder);

} // namespace OrgDesk
