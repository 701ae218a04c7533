// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkProxyFactory>

namespace OrgDesk {

/// The system's proxy settings, except that this machine is always reached directly. A WebSocket
/// (ws, wss) takes the proxy of http or https.
class SystemProxyFactory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace OrgDesk
