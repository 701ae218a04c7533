// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/api_call.h"
#include "core/feishu/long_connection_config.h"

#include <chrono>

// The calls around the contact area: token and event connection.
namespace OrgDesk::Feishu {

/// A tenant token and how long it lives (feishu-contact-api.md, 2.1).
struct Token
{
    QString value;
    std::chrono::milliseconds lifetime{0};
};

struct TenantTokenCall
{
    using Response = Token;
    static constexpr CallKind kind = CallKind::Unauthorized;
    static constexpr const char *api = "tenant_access_token";
    QString appId;
    QString secret;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Token> parse(const QJsonObject &json) const;
};

/// Where to connect for events (feishu-long-connection.md, section 1).
struct Endpoint
{
    QUrl url;
    ConnectionConfig config;
};

struct EndpointCall
{
    using Response = Endpoint;
    static constexpr CallKind kind = CallKind::Unauthorized;
    static constexpr const char *api = "ws.endpoint";
    QString appId;
    QString secret;
    ConnectionConfig previous;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Endpoint> parse(const QJsonObject &json) const;
};

/// How many connections of the app are online (feishu-events.md, section 6).
struct ConnectionCountCall
{
    using Response = int;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "event.connection";

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<int> parse(const QJsonObject &json) const;
};

} // namespace OrgDesk::Feishu
