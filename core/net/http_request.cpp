// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/http_request.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET"_ba;
    case HttpMethod::Post:
        return "POST"_ba;
    case HttpMethod::Put:
        return "PUT"_ba;
    case HttpMethod::Patch:
        return "PATCH"_ba;
    case HttpMethod::Delete:
        return "DELETE"_ba;
    }
    return {};
}

QString pathSegment(const QString &value)
{
    // "." and ".." are unreserved characters, yet they would change the path.
    if (value == u"."_s || value == u".."_s)
        return QString(value).replace(u'.', u"%2E"_s);
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QUrl urlFor(const QUrl &base, const HttpRequest &request)
{
    QByteArray encoded = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment
                                        | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    encoded += request.path.toLatin1();
    char separator = '?';
    for (const auto &[name, value] : request.query) {
        encoded += separator;
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace OrgDesk
