// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/system_proxy.h"

#include "core/net/url_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

QList<QNetworkProxy> SystemProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    QUrl url = query.url();
    if (url.host().isEmpty())
        url.setHost(query.peerHostName());
    if (isLoopback(url))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    // Proxies are configured for http and https; a WebSocket goes the way that its handshake, which
    // is an ordinary request, would go.
    QNetworkProxyQuery asked = query;
    if (url.scheme() == u"wss"_s || url.scheme() == u"ws"_s) {
        url.setScheme(url.scheme() == u"wss"_s ? u"https"_s : u"http"_s);
        asked.setUrl(url);
    }
    return systemProxyForQuery(asked);
}

} // namespace OrgDesk
