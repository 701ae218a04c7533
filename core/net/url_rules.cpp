// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/url_rules.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
        return true;
    return QHostAddress(host).isLoopback();
}

Result<QUrl> checkedAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return failure(ErrorKind::Invalid, u"not a web address"_s);
    const QString scheme = url.scheme();
    if (scheme == u"https"_s || scheme == u"wss"_s)
        return url;
    if (scheme != u"http"_s && scheme != u"ws"_s)
        return failure(ErrorKind::Invalid, u"unsupported scheme \"%1\""_s.arg(scheme));
    if (!isLoopback(url))
        return failure(ErrorKind::InsecureUrl,
                       u"%1 to %2, which is not this machine"_s.arg(scheme, url.host()));
    return url;
}

} // namespace OrgDesk
