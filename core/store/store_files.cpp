// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/store_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownersFolder = ownersFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

QStringList filesOf(const QString &database)
{
    // The log first: without its database it says nothing to anybody.
    return {database + u"-wal"_s, database + u"-shm"_s, database};
}

QString noMirrorMark(const QString &folder)
{
    return QDir(folder).filePath(u"no-local-copy"_s);
}

} // namespace

Result<void> ensureOwnersFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return failure(ErrorKind::StoreFailed, u"a file stands in the place of the data folder"_s);
    const QString parent = info.absolutePath();
    if (parent != folder && !QFileInfo::exists(parent)) {
        if (auto made = ensureOwnersFolder(parent); !made)
            return made;
    }
    if (!QDir(parent).mkdir(info.fileName(), ownersFolder) && !QFileInfo(folder).isDir())
        return failure(ErrorKind::StoreReadOnly, u"the data folder cannot be created"_s);
    return {};
}

Result<void> createOwnersFile(const QString &name)
{
    QFile file(name);
    if (!file.exists()) {
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile))
            return {};
        if (!file.exists()) {
            const bool full = file.error() == QFileDevice::ResourceError;
            return failure(full ? ErrorKind::StoreFull : ErrorKind::StoreReadOnly,
                           u"the database cannot be created: "_s + file.errorString());
        }
    }
    const bool open = bool(QFileInfo(name).permissions() & others);
    if (QFileInfo(name).isFile() && open && !file.setPermissions(ownersFile))
        return failure(ErrorKind::StoreReadOnly, u"the database belongs to somebody else"_s);
    return {};
}

bool canWriteIn(const QString &folder)
{
    QTemporaryFile probe(QDir(folder).filePath(u".orgdesk-XXXXXX"_s));
    return probe.open();
}

qint64 databaseSize(const QString &file)
{
    qint64 bytes = 0;
    for (const QString &part : filesOf(file))
        bytes += QFileInfo(part).size();
    return bytes;
}

Result<void> removeDatabase(const QString &file)
{
    for (const QString &name : filesOf(file)) {
        QFile part(name);
        if (!part.exists())
            continue;
        // Not the memory that readers in other processes share: it holds nobody's data.
        if (!name.endsWith(u"-shm"_s))
            part.resize(0);
        if (!part.remove())
            return failure(
                ErrorKind::StoreReadOnly,
                u"%1 cannot be deleted: %2"_s.arg(QFileInfo(name).fileName(), part.errorString()));
    }
    return {};
}

bool keepsMirror(const QString &folder)
{
    return !QFileInfo::exists(noMirrorMark(folder));
}

Result<void> setKeepsMirror(const QString &folder, bool keeps)
{
    if (!keeps)
        return createOwnersFile(noMirrorMark(folder));
    QFile mark(noMirrorMark(folder));
    if (mark.exists() && !mark.remove())
        return failure(ErrorKind::StoreReadOnly, mark.errorString());
    return {};
}

QString mirrorFile(const QString &folder)
{
    return QDir(folder).filePath(u"mirror.sqlite"_s);
}

QString journalFile(const QString &folder)
{
    return QDir(folder).filePath(u"journal.sqlite"_s);
}

} // namespace OrgDesk
