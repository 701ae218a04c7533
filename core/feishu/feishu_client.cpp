// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/feishu_client.h"

#include "core/feishu/quotas.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

FeishuClient::FeishuClient(Settings settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_dialect(m_settings.baseUrl, m_settings.appId)
    , m_tokens(
          [this] {
              return call(TenantTokenCall{m_settings.appId, m_settings.secret},
                          CallPriority::Waiting);
          },
          clock)
    , m_api({m_settings.baseUrl, m_settings.retries, m_settings.transport, 0}, m_dialect, &m_tokens,
            clock)
{
    declareQuotas(m_api.quota());
}

FeishuClient::~FeishuClient()
{
    close();
}

void FeishuClient::close()
{
    m_tokens.close();
    m_api.close();
}

ApiRequest FeishuClient::apiRequest(HttpRequest http, QString api, CallKind kind,
                                    CallPriority priority)
{
    ApiRequest request;
    request.http = std::move(http);
    request.api = std::move(api);
    request.priority = priority;
    request.authorized = kind != CallKind::Unauthorized;
    request.writes = kind == CallKind::Write || kind == CallKind::RepeatableWrite;
    request.delivery = kind == CallKind::Write ? Delivery::AtMostOnce : Delivery::MayRepeat;
    return request;
}

ApiFailure FeishuClient::misread(CallKind kind, Error error, const QString &requestId)
{
    const bool writes = kind == CallKind::Write || kind == CallKind::RepeatableWrite;
    // The platform said yes, so the change is made; only how things stand is not known.
    if (writes) {
        error.kind = ErrorKind::OutcomeUnknown;
        error.code = u"0"_s;
    }
    error.requestId = requestId;
    return {std::move(error), writes};
}

} // namespace OrgDesk::Feishu
