// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/proxy_choice.h"
#include "core/base/result.h"
#include "core/platform/platform.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace OrgDesk {

/// The options by which both programs are told which organization to open.
struct ConnectionOptions
{
    Credentials credentials;
    /// Below which the folders of all organizations lie; empty: the system's usual place.
    QString dataDir;
    /// Where the secret is read from; see readSecret().
    QString secretFile;
    /// "en", "zh_CN", "ja", or empty: the system's.
    QString language;
    bool secretReadableByOthers = false;
    /// For this start only; see proxyFrom().
    std::optional<ProxyChoice> proxy = {};

    /// An organization was named.
    [[nodiscard]] bool isGiven() const { return !credentials.appId.isEmpty(); }
    /// The folder of the organization; made where it is missing. Errors as organizationFolder().
    [[nodiscard]] Result<QString> folder() const;
};

/// Below which the folders of organizations lie when nothing else is said.
[[nodiscard]] QString defaultDataDir();

void addConnectionOptions(QCommandLineParser &parser);

/// Invalid, with a translated sentence as detail, when they are not usable. Does not read the
/// secret: that may wait for standard input.
[[nodiscard]] Result<ConnectionOptions> connectionOptions(const QCommandLineParser &parser);

/// Puts the secret in, from where the options say. Errors as readSecret().
[[nodiscard]] Result<void> takeSecret(ConnectionOptions &options);

/// Which language was asked for, read before anything is parsed so that even the help speaks it.
[[nodiscard]] QString languageIn(const QStringList &arguments);

} // namespace OrgDesk
