// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/proxy_choice.h"

#include <QNetworkProxyFactory>

namespace OrgDesk {

/// The way that a person chose, except that this machine is always reached directly. A WebSocket
/// (ws, wss) takes the system's proxy of http or https.
class ProxyFactory : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(ProxyChoice choice = {});

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    /// The first of them; QNetworkProxy::NoProxy: directly.
    [[nodiscard]] QNetworkProxy proxyTo(const QUrl &url);

private:
    ProxyChoice m_choice;
};

/// What lies with the proxy, as Error::field tells it (proxyField(), proxyPasswordField()); and
/// whichever error came by way of one has its address in the cause ("proxy.example.com:3128:
/// connection refused"). Its user and password are not told.
enum class ProxyFault { None, Unusable, Password };
[[nodiscard]] Error namingProxy(Error error, ProxyFault fault, const QNetworkProxy &proxy);

} // namespace OrgDesk
