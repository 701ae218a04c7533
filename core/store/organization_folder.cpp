// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/organization_folder.h"

#include "core/store/store_files.h"
#include "core/store/try.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int hashDigits = 20;

// A platform's name is ours, but a folder's name must be safe whatever comes.
QString safeName(const QString &platform)
{
    QString safe;
    for (const QChar character : platform.toLower()) {
        const bool plain =
            (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        safe.append(plain ? character : u'_');
    }
    return safe.isEmpty() ? u"organization"_s : safe;
}

} // namespace

QString canonical(const OrganizationKey &key)
{
    QUrl url =
        key.baseUrl.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash
                             | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (url.path() == u"/")
        url.setPath(QString());
    return key.platform.toLower() + u'|' + url.toString(QUrl::FullyEncoded) + u'|' + key.appId;
}

QString organizationFolderName(const OrganizationKey &key)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonical(key).toUtf8(), QCryptographicHash::Sha256);
    return safeName(key.platform) + u'-' + QString::fromLatin1(hash.toHex().first(hashDigits));
}

Result<QString> organizationFolder(const QString &base, const OrganizationKey &key)
{
    const QString folder = QDir(base).filePath(organizationFolderName(key));
    ORGDESK_TRY(ensureOwnersFolder(folder));
    return folder;
}

} // namespace OrgDesk
