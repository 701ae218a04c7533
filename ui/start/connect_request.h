// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/platform.h"
#include "ui/settings/settings.h"

#include <QFuture>

#include <functional>

namespace OrgDesk {

/// What the start page asks for: an organization to open with a secret that was just typed.
struct ConnectRequest
{
    Credentials credentials;
    /// Whether the secret goes into the keychain.
    bool storeSecret = true;
    /// As the person calls it; may be empty.
    QString displayName;
    bool readOnly = false;

    /// What is remembered of it: everything but the secret.
    [[nodiscard]] OrganizationProfile profile() const;
};

/// Tries credentials: Workspace::testConnection, or a test's stand-in.
using ConnectionTester = std::function<QFuture<ConnectionReport>(Credentials)>;

/// The address of a platform as a person types it: "open.example.com" counts as https. Plain http
/// is accepted for this computer only. The error's kind is Invalid or InsecureUrl.
[[nodiscard]] Result<QUrl> parseBaseUrl(const QString &typed);

} // namespace OrgDesk
