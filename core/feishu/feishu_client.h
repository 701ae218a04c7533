// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/api_call.h"
#include "core/feishu/dialect.h"
#include "core/feishu/token_source.h"

#include <QObject>

namespace OrgDesk::Feishu {

/// What a call gave, with the ID of the request and what is known of its earlier tries.
template <typename T> struct Reply
{
    T value;
    QString requestId;
    bool earlierLost = false;
};

/// Makes the platform's calls with their token, allowance and retries. Lives on the engine's
/// thread; close() ends every call under way with Cancelled.
class FeishuClient : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QUrl baseUrl;
        QString appId;
        QString secret;
        RetryPolicy retries;
        TransportOptions transport;
    };

    FeishuClient(Settings settings, const Clock &clock, QObject *parent = nullptr);
    ~FeishuClient() override;

    /// `attempts`: fewer tries than usual; 0: as usual.
    template <ApiCall Call>
    QCoro::Task<tl::expected<Reply<typename Call::Response>, ApiFailure>>
    perform(Call call, CallPriority priority, int attempts = 0)
    {
        using Outcome = tl::expected<Reply<typename Call::Response>, ApiFailure>;
        ApiRequest request =
            apiRequest(call.request(), QString::fromLatin1(Call::api), Call::kind, priority);
        request.attempts = attempts;
        ApiOutcome sent = co_await m_api.send(std::move(request));
        if (!sent)
            co_return Outcome(tl::unexpected(std::move(sent.error())));
        QString requestId = logIdOf(sent->http, &sent->json);
        Result<typename Call::Response> parsed = call.parse(sent->json);
        if (!parsed)
            co_return Outcome(tl::unexpected(misread(Call::kind, parsed.error(), requestId)));
        co_return Outcome(Reply<typename Call::Response>{std::move(*parsed), std::move(requestId),
                                                         sent->earlierLost});
    }

    /// The same without the details.
    template <ApiCall Call>
    QCoro::Task<Result<typename Call::Response>> call(Call call, CallPriority priority,
                                                      int attempts = 0)
    {
        using Outcome = Result<typename Call::Response>;
        auto performed = co_await perform(std::move(call), priority, attempts);
        if (!performed)
            co_return Outcome(failure(std::move(performed.error().error)));
        co_return Outcome(std::move(performed->value));
    }

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const FeishuDialect &dialect() const { return m_dialect; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QuotaScheduler &quota() { return m_api.quota(); }
    [[nodiscard]] const QuotaScheduler &quota() const { return m_api.quota(); }
    void close();

private:
    [[nodiscard]] static ApiRequest apiRequest(HttpRequest http, QString api, CallKind kind,
                                               CallPriority priority);
    [[nodiscard]] static ApiFailure misread(CallKind kind, Error error, const QString &requestId);

    Settings m_settings;
    const Clock &m_clock;
    FeishuDialect m_dialect;
    TokenSource m_tokens;
    ApiClient m_api;
};

} // namespace OrgDesk::Feishu
