// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/common/proxy_option.h"

#include <QCoreApplication>
#include <QUrl>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

Result<ProxyChoice> proxyFrom(const QString &word)
{
    if (word == u"system"_s)
        return ProxyChoice{};
    if (word == u"none"_s)
        return ProxyChoice{ProxyKind::None};
    const QUrl url(word, QUrl::StrictMode);
    // Not repeated in the sentence, which may end up in a log.
    if (!url.password().isEmpty())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate(
                           "ConnectionOptions",
                           "--proxy: a password does not belong into the command line, where every "
                           "program can read it. Set ORGDESK_PROXY_PASSWORD."));
    ProxyChoice choice;
    choice.kind = url.scheme() == u"socks5"_s ? ProxyKind::Socks5 : ProxyKind::Http;
    choice.host = url.host();
    choice.port = url.port();
    choice.user = url.userName();
    if (!choice.user.isEmpty())
        choice.password = qEnvironmentVariable("ORGDESK_PROXY_PASSWORD");
    const bool isKnown = url.scheme() == u"http"_s || url.scheme() == u"socks5"_s;
    const bool isBare = (url.path().isEmpty() || url.path() == u"/"_s) && !url.hasQuery();
    if (!isKnown || !isBare || !problemsOf(choice).isEmpty())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate(
                           "ConnectionOptions",
                           "--proxy: \"%1\" is not usable; give system, none, http://HOST:PORT or "
                           "socks5://HOST:PORT.")
                           .arg(word));
    return choice;
}

} // namespace OrgDesk
