// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/api_client.h"

#include "core/base/logging.h"
#include "core/net/pause.h"
#include "core/net/redaction.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

using namespace std::chrono_literals;
using Verdict = Judgement::Verdict;

/// How far one call has come.
struct ApiClient::Progress
{
    std::chrono::milliseconds started{0};
    int failures = 0;
    int refusals = 0; ///< Limited and busy ones: the call was not carried out.
    bool renewed = false;
    bool maybeCarriedOut = false;
};

ApiClient::ApiClient(Settings settings, const ApiDialect &dialect, Authorizer *authorizer,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_dialect(dialect)
    , m_authorizer(authorizer)
    , m_clock(clock)
    , m_transport(m_settings.transport)
    , m_quota(clock, m_transport.parallel())
{
}

ApiClient::~ApiClient()
{
    close();
}

void ApiClient::close()
{
    m_scope.cancel();
    m_quota.close();
    m_transport.close();
}

// Waits for the authorization first and the allowance second, so that a call counts from when it is
// really sent.
QCoro::Task<Result<QuotaSlot>> ApiClient::turn(ApiRequest request, QByteArray *authorization)
{
    if (request.authorized) {
        Result<QByteArray> token = co_await m_authorizer->authorization();
        if (!token)
            co_return failure(token.error());
        *authorization = *token;
    }
    const auto granted = m_quota.acquire(request.api, request.priority);
    Result<QuotaSlot> slot = co_await granted;
    if (slot && request.authorized && !m_authorizer->isCurrent(*authorization)) {
        Result<QByteArray> token = co_await m_authorizer->authorization();
        if (!token)
            co_return failure(token.error());
        *authorization = *token;
    }
    co_return std::move(slot);
}

QCoro::Task<ApiOutcome> ApiClient::send(ApiRequest request)
{
    Progress progress;
    progress.started = m_clock.monotonic();
    for (;;) {
        QByteArray authorization;
        Result<QuotaSlot> slot = co_await turn(request, &authorization);
        if (!slot)
            co_return ApiOutcome(tl::unexpected(given(request, slot.error(), progress)));
        HttpRequest http = request.http;
        if (request.authorized)
            http.headers.append({"Authorization"_ba, authorization});
        auto exchanged =
            co_await m_transport.exchange(m_settings.baseUrl, std::move(http), request.delivery);
        slot->giveBack();
        if (m_scope.isCancelled()) {
            Error closed = makeError(ErrorKind::Cancelled, u"closed"_s);
            co_return ApiOutcome(tl::unexpected(ApiFailure{std::move(closed), request.writes}));
        }
        QJsonObject json;
        const Judgement judgement = judged(request, exchanged, json, progress);
        if (judgement.verdict == Verdict::Good)
            co_return ApiOutcome(
                ApiAnswer{std::move(*exchanged), std::move(json), progress.maybeCarriedOut});
        if (judgement.verdict == Verdict::TokenRejected)
            m_authorizer->rejected(authorization);
        const auto wait = waitBeforeNext(request, judgement, progress);
        if (!wait)
            co_return ApiOutcome(tl::unexpected(given(request, judgement.error, progress)));
        if (*wait > 0ms) {
            const auto waited = pause(*wait, m_scope, this);
            Result<bool> went = co_await waited;
            if (!went)
                co_return ApiOutcome(tl::unexpected(given(request, went.error(), progress)));
        }
    }
}

Judgement ApiClient::judged(const ApiRequest &request,
                            const tl::expected<HttpAnswer, TransportFailure> &exchanged,
                            QJsonObject &json, Progress &progress) const
{
    Judgement judgement;
    if (!exchanged) {
        judgement.verdict = Verdict::Failed;
        judgement.error = exchanged.error().error;
        progress.maybeCarriedOut |= request.writes && exchanged.error().maybeSent;
    } else {
        const QJsonDocument document = QJsonDocument::fromJson(exchanged->body);
        json = document.object();
        judgement =
            m_dialect.judge(request.http, *exchanged, document.isObject() ? &json : nullptr);
        // "Try again later" does not say that nothing was done.
        if (judgement.verdict == Verdict::Failed && judgement.error.retry != Retry::Never)
            progress.maybeCarriedOut |= request.writes;
    }
    judgement.error.detail = redacted(judgement.error.detail);
    qCDebug(logNet) << methodName(request.http.method) << request.api
                    << (exchanged ? exchanged->status : 0) << judgement.error.code
                    << judgement.error.requestId << judgement.error.detail;
    return judgement;
}

std::optional<std::chrono::milliseconds>
ApiClient::waitBeforeNext(const ApiRequest &request, const Judgement &judgement, Progress &progress)
{
    const RetryPolicy &policy = m_settings.retries;
    const auto elapsed = m_clock.monotonic() - progress.started;
    const int most = request.attempts > 0 ? request.attempts : std::numeric_limits<int>::max();
    switch (judgement.verdict) {
    case Verdict::TokenRejected:
        // Renewed once; a second refusal is about something else.
        return std::exchange(progress.renewed, true) ? std::nullopt : std::optional(0ms);
    case Verdict::Limited: {
        ++progress.refusals;
        const auto reset = judgement.resetAfter.value_or(policy.delayAfter(progress.refusals));
        m_quota.limited(request.api, std::max(reset, 1ms), judgement.toldLimit);
        // The allowance's own queue does the waiting, so that the order is kept.
        return progress.refusals < std::min(most, policy.busyAttempts * 2) ? std::optional(0ms)
                                                                           : std::nullopt;
    }
    case Verdict::Busy:
        ++progress.refusals;
        if (progress.refusals >= most
            || !policy.goesOn(ErrorKind::Busy, progress.refusals, elapsed))
            return std::nullopt;
        return policy.delayAfter(progress.refusals);
    default:
        break;
    }
    ++progress.failures;
    const bool repeatable = request.delivery == Delivery::MayRepeat || !progress.maybeCarriedOut;
    if (judgement.error.retry == Retry::Never || !repeatable || progress.failures >= most
        || !policy.goesOn(judgement.error.kind, progress.failures, elapsed))
        return std::nullopt;
    return policy.delayAfter(progress.failures);
}

ApiFailure ApiClient::given(const ApiRequest &request, Error error, const Progress &progress) const
{
    // A refusal is definite for its own try; a lost answer or a fault is not.
    if (request.writes && progress.maybeCarriedOut && error.retry != Retry::Never
        && error.kind != ErrorKind::Cancelled)
        error.kind = ErrorKind::OutcomeUnknown;
    return ApiFailure{std::move(error), progress.maybeCarriedOut};
}

} // namespace OrgDesk
