// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/call_parts.h"

#include "core/feishu/api_call.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

const QString &usersPath()
{
    static const QString path = u"/open-apis/contact/v3/users"_s;
    return path;
}

HttpRequest withIdTypes(const QString &path)
{
    HttpRequest request;
    request.path = path;
    request.addQuery(u"user_id_type"_s, u"open_id"_s);
    request.addQuery(u"department_id_type"_s, u"open_department_id"_s);
    return request;
}

void addPage(HttpRequest &request, int size, const QString &page)
{
    request.addQuery(u"page_size"_s, QString::number(size));
    if (!page.isEmpty())
        request.addQuery(u"page_token"_s, page);
}

Result<QJsonObject> dataOf(const QJsonObject &json)
{
    const QJsonValue data = json.value(u"data"_s);
    if (!data.isObject())
        return badShape(u"an answer without data"_s);
    return data.toObject();
}

Result<QString> nextPageIn(const QJsonObject &data)
{
    if (!data.value(u"has_more"_s).toBool())
        return QString();
    const QString next = data.value(u"page_token"_s).toString();
    if (next.isEmpty())
        return badShape(u"more pages without a page_token"_s);
    return next;
}

} // namespace OrgDesk::Feishu
