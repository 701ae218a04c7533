// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

QString redacted(const QUrl &url)
{
    QUrl clean = url;
    clean.setUserInfo({});
    clean.setFragment({});
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items)
        query.addQueryItem(name, value.isEmpty() ? QString() : u"..."_s);
    clean.setQuery(query);
    return clean.toString();
}

QString redacted(const QString &text)
{
    // JSON members, query items and headers whose names speak of secrets.
    static const QRegularExpression member(
        uR"re((["']?[\w-]*(?:secret|token|ticket|access_key|password|authorization|assertion)[\w-]*["']?\s*[:=]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|(?:Bearer\s+)?[^\s,;&"'}]+))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(uR"re(\bBearer\s+[^\s"',;]+)re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(uR"re(\b[tu]-[A-Za-z0-9_.\-]{16,})re"_s);
    QString clean = text;
    clean.replace(member, u"\\1***"_s);
    clean.replace(bearer, u"Bearer ***"_s);
    clean.replace(token, u"***"_s);
    return clean;
}

} // namespace OrgDesk
