// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace OrgDesk {

/// What tells one organization's data from another's. The app belongs to it because permanent
/// IDs of people differ between apps.
struct OrganizationKey
{
    QString platform;
    QUrl baseUrl;
    QString appId;

    bool operator==(const OrganizationKey &) const = default;
};

/// One line that is equal for equal organizations; a trailing slash and the case of the host make
/// no difference.
[[nodiscard]] QString canonical(const OrganizationKey &key);

/// The name of the folder: the platform and a hash of the rest, for example "feishu-1f0c...".
[[nodiscard]] QString organizationFolderName(const OrganizationKey &key);

/// Where the organization's data lies below `base`; made for the owner only where it is missing.
[[nodiscard]] Result<QString> organizationFolder(const QString &base, const OrganizationKey &key);

} // namespace OrgDesk
