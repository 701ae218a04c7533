// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/folder_lock.h"

#include "core/store/store_files.h"
#include "core/store/try.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

FolderLock::FolderLock(const QString &file)
    : m_lock(file)
{
    // Only a dead holder makes it stale, never its age: windows stay open for days.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<FolderLock>> FolderLock::acquire(const QString &folder)
{
    ORGDESK_TRY(ensureOwnersFolder(folder));
    std::unique_ptr<FolderLock> lock(new FolderLock(QDir(folder).filePath(u"engine.lock"_s)));
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError) {
        Error error = makeError(ErrorKind::StoreInUse,
                                u"another OrgDesk works on this data folder"_s, Retry::Later);
        qint64 process = 0;
        QString host;
        QString program;
        if (lock->m_lock.getLockInfo(&process, &host, &program))
            error.code = QString::number(process);
        return failure(std::move(error));
    }
    if (lock->m_lock.error() == QLockFile::PermissionError)
        return failure(ErrorKind::StoreReadOnly, u"the data folder cannot be written"_s);
    return failure(ErrorKind::StoreFailed, u"the lock of the data folder cannot be made"_s);
}

} // namespace OrgDesk
