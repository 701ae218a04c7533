// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/system_proxy.h"

#include "core/net/url_rules.h"

namespace OrgDesk {

QList<QNetworkProxy> SystemProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    QUrl url = query.url();
    if (url.host().isEmpty())
        url.setHost(query.peerHostName());
    if (isLoopback(url))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace OrgDesk
