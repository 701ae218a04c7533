// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/long_connection_config.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

// A day: longer intervals would only stop the program from coming back.
constexpr int longest = 86400;

std::chrono::seconds secondsIn(const QJsonObject &json, const QString &key, int least,
                               std::chrono::seconds previous)
{
    const QJsonValue value = json.value(key);
    if (!value.isDouble() || value.toDouble() < least)
        return previous;
    return std::chrono::seconds(static_cast<int>(std::min<double>(value.toDouble(), longest)));
}

} // namespace

ConnectionConfig updated(const ConnectionConfig &previous, const QJsonObject &json)
{
    ConnectionConfig config = previous;
    config.reconnectCount = json.value(u"ReconnectCount"_s).toInt(previous.reconnectCount);
    config.reconnectInterval =
        secondsIn(json, u"ReconnectInterval"_s, 1, previous.reconnectInterval);
    config.reconnectNonce = secondsIn(json, u"ReconnectNonce"_s, 0, previous.reconnectNonce);
    config.pingInterval = secondsIn(json, u"PingInterval"_s, 1, previous.pingInterval);
    return config;
}

int serviceIdIn(const QUrl &url)
{
    return QUrlQuery(url).queryItemValue(u"service_id"_s).toInt();
}

} // namespace OrgDesk::Feishu
