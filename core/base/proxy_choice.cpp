// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/proxy_choice.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int largestPort = 65535;

bool isHost(const QString &host)
{
    // What QUrl would take for a part of a host's name, or quietly leave out.
    static const QString notInHosts = u"/@?# \\%"_s;
    for (const QChar character : host) {
        if (notInHosts.contains(character))
            return false;
    }
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

QString ProxyChoice::address() const
{
    if (!isNamed())
        return {};
    QUrl url;
    url.setScheme(kind == ProxyKind::Http ? u"http"_s : u"socks5"_s);
    url.setHost(host);
    url.setPort(port);
    return url.toString();
}

QString proxyField()
{
    return u"proxy"_s;
}

QString proxyPasswordField()
{
    return u"proxyPassword"_s;
}

QList<ProxyProblem> problemsOf(const ProxyChoice &choice)
{
    QList<ProxyProblem> problems;
    if (!choice.isNamed())
        return problems;
    if (choice.host.isEmpty())
        problems.append(ProxyProblem::HostMissing);
    else if (!isHost(choice.host))
        problems.append(ProxyProblem::HostInvalid);
    if (choice.port < 1 || choice.port > largestPort)
        problems.append(ProxyProblem::PortInvalid);
    if (choice.kind == ProxyKind::Http && choice.user.contains(u':'))
        problems.append(ProxyProblem::UserInvalid);
    if (choice.user.isEmpty() && !choice.password.isEmpty())
        problems.append(ProxyProblem::UserMissing);
    return problems;
}

} // namespace OrgDesk
