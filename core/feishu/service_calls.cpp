// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/service_calls.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

HttpRequest TenantTokenCall::request() const
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.path = u"/open-apis/auth/v3/tenant_access_token/internal"_s;
    request.body = QJsonObject{{u"app_id"_s, appId}, {u"app_secret"_s, secret}};
    return request;
}

Result<Token> TenantTokenCall::parse(const QJsonObject &json) const
{
    Token token;
    token.value = json.value(u"tenant_access_token"_s).toString();
    const int seconds = json.value(u"expire"_s).toInt(-1);
    if (token.value.isEmpty() || seconds < 0)
        return badShape(u"a token answer without a token"_s);
    // What remains may be less than a second.
    token.lifetime = std::chrono::seconds(std::max(seconds, 1));
    return token;
}

HttpRequest EndpointCall::request() const
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.path = u"/callback/ws/endpoint"_s;
    request.body = QJsonObject{{u"AppID"_s, appId}, {u"AppSecret"_s, secret}};
    request.headers.append({"locale"_ba, "zh"_ba});
    return request;
}

Result<Endpoint> EndpointCall::parse(const QJsonObject &json) const
{
    const QJsonObject data = json.value(u"data"_s).toObject();
    Endpoint endpoint;
    endpoint.url = QUrl(data.value(u"URL"_s).toString(), QUrl::StrictMode);
    if (endpoint.url.isEmpty() || !endpoint.url.isValid())
        return failure(ErrorKind::BadAnswer, u"no address for the event connection"_s,
                       Retry::Later);
    endpoint.config = updated(previous, data.value(u"ClientConfig"_s).toObject());
    return endpoint;
}

HttpRequest ConnectionCountCall::request() const
{
    HttpRequest request;
    request.path = u"/open-apis/event/v1/connection"_s;
    return request;
}

Result<int> ConnectionCountCall::parse(const QJsonObject &json) const
{
    const QJsonValue count = json.value(u"data"_s).toObject().value(u"online_instance_cnt"_s);
    if (!count.isDouble())
        return badShape(u"no count of connections"_s);
    return count.toInt();
}

} // namespace OrgDesk::Feishu
