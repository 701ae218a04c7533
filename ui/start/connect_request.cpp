// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/start/connect_request.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

OrganizationProfile ConnectRequest::profile() const
{
    OrganizationProfile profile;
    profile.platform = credentials.platform;
    profile.baseUrl = credentials.baseUrl;
    profile.appId = credentials.appId;
    profile.displayName = displayName;
    profile.readOnly = readOnly;
    profile.lastOpened = QDateTime::currentDateTimeUtc();
    return profile;
}

Result<QUrl> parseBaseUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    const bool complete = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
    if (!complete)
        return failure(ErrorKind::Invalid, u"not an address: "_s + typed.trimmed());
    if (url.scheme() == "http"_L1 && !isThisComputer(url.host()))
        return failure(ErrorKind::InsecureUrl, url.host());
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return failure(ErrorKind::Invalid, u"not an https address: "_s + url.scheme());
    // Qt keeps the slash of an address without a path.
    if (url.path() == "/"_L1)
        url.setPath({});
    return url.adjusted(QUrl::StripTrailingSlash);
}

} // namespace OrgDesk
