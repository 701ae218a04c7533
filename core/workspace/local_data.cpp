// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/local_data.h"

#include "core/base/logging.h"
#include "core/store/folder_lock.h"
#include "core/store/store_files.h"
#include "core/store/try.h"

#include <QDir>
#include <QFileInfo>

namespace OrgDesk {

LocalData localDataIn(const QString &folder)
{
    return {folder, databaseSize(mirrorFile(folder)), databaseSize(journalFile(folder)),
            keepsMirror(folder)};
}

Result<void> wipe(const QString &folder, Wipe what)
{
    // Taking the lock would make the folder.
    if (!QFileInfo::exists(folder))
        return {};
    auto lock = FolderLock::acquire(folder);
    if (!lock)
        return failure(lock.error());
    ORGDESK_TRY(removeDatabase(mirrorFile(folder)));
    if (what != Wipe::Mirror)
        ORGDESK_TRY(removeDatabase(journalFile(folder)));
    if (what != Wipe::Folder)
        return {};
    // Its file lies in the folder, and some systems remove no file that is open.
    lock->reset();
    if (!QDir(folder).removeRecursively())
        return failure(ErrorKind::StoreReadOnly, folder);
    return {};
}

Result<void> keepCopy(const QString &folder, bool keeps)
{
    const auto lock = FolderLock::acquire(folder);
    if (!lock)
        return failure(lock.error());
    ORGDESK_TRY(setKeepsMirror(folder, keeps));
    if (keeps)
        return {};
    return removeDatabase(mirrorFile(folder));
}

void clearLeftCopy(const QString &folder)
{
    if (keepsMirror(folder) || databaseSize(mirrorFile(folder)) == 0)
        return;
    // Whoever has it open deletes it at the end; what fails here is told when it is opened.
    if (const Result<void> wiped = wipe(folder, Wipe::Mirror); !wiped)
        qCInfo(logWorkspace) << "a mirror that was not to be kept stays:" << wiped.error().detail;
}

} // namespace OrgDesk
