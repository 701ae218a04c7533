// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

#include <chrono>

namespace OrgDesk::Feishu {

/// How the server wants its clients to behave (feishu-long-connection.md, section 1). Before its
/// first answer the official SDKs' defaults hold.
struct ConnectionConfig
{
    /// Attempts for each outage; negative: unlimited.
    int reconnectCount = -1;
    std::chrono::seconds reconnectInterval{120};
    /// Upper bound of the random delay before the first attempt.
    std::chrono::seconds reconnectNonce{30};
    std::chrono::seconds pingInterval{120};

    bool operator==(const ConnectionConfig &) const = default;
};

/// The configuration with what the JSON says. Missing values, and intervals that are not positive,
/// leave the previous ones.
[[nodiscard]] ConnectionConfig updated(const ConnectionConfig &previous, const QJsonObject &json);

/// The service number in a connection's address, wherever it stands in the query; 0 without one.
[[nodiscard]] int serviceIdIn(const QUrl &url);

} // namespace OrgDesk::Feishu
