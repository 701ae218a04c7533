// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/proxy_factory.h"

#include "core/net/url_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Proxies are configured for http and https; a WebSocket goes the way that its handshake, which
// is an ordinary request, would go.
QNetworkProxyQuery askedAsRequest(const QNetworkProxyQuery &query, QUrl url)
{
    QNetworkProxyQuery asked = query;
    if (url.scheme() == u"wss"_s || url.scheme() == u"ws"_s) {
        url.setScheme(url.scheme() == u"wss"_s ? u"https"_s : u"http"_s);
        asked.setUrl(url);
    }
    return asked;
}

QNetworkProxy namedProxy(const ProxyChoice &choice)
{
    const auto type =
        choice.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return {type, choice.host, static_cast<quint16>(choice.port), choice.user, choice.password};
}

} // namespace

ProxyFactory::ProxyFactory(ProxyChoice choice)
    : m_choice(std::move(choice))
{
}

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    QUrl url = query.url();
    if (url.host().isEmpty())
        url.setHost(query.peerHostName());
    if (isLoopback(url) || m_choice.kind == ProxyKind::None)
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    // One that cannot be used must not end in going another way than the person chose.
    if (m_choice.isNamed())
        return {namedProxy(m_choice)};
    return systemProxyForQuery(askedAsRequest(query, url));
}

QNetworkProxy ProxyFactory::proxyTo(const QUrl &url)
{
    return queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

Error namingProxy(Error error, ProxyFault fault, const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return error;
    error.detail =
        u"%1:%2: %3"_s.arg(proxy.hostName(), QString::number(proxy.port()), error.detail);
    if (fault == ProxyFault::Unusable)
        error.field = proxyField();
    else if (fault == ProxyFault::Password)
        error.field = proxyPasswordField();
    return error;
}

} // namespace OrgDesk
