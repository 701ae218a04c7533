// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/api_client.h"

#include "core/base/logging.h"
#include "core/base/pause.h"
#include "core/net/redaction.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

using namespace std::chrono_literals;
using Verdict = Judgement::Verdict;

namespace {

// Of the transport's places, those that stay free for calls without authorization.
constexpr int keptForTokens = 2;
// Reads that hang must not hold up what a person waits for.
constexpr int keptForWaiting = 4;

int mostInFlight(const ApiClient::Settings &settings, const HttpTransport &transport)
{
    return settings.maxInFlight > 0 ? settings.maxInFlight
                                    : std::max(1, transport.parallel() - keptForTokens);
}

} // namespace

/// How far one call has come.
struct ApiClient::Progress
{
    /// In tries and the pauses between them. Waiting for a token or for the allowance says nothing
    /// of the other side, so it does not count.
    std::chrono::milliseconds spent{0};
    /// It looked hopeless, so it ends within the policy's bound.
    bool bounded = false;
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
    , m_quota(clock, mostInFlight(m_settings, m_transport),
              std::min(keptForWaiting, mostInFlight(m_settings, m_transport) / 4))
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
// really sent. Where the wait for the allowance outlasted the token, the place goes back: whoever
// waits for a token holds nothing that somebody else could need.
QCoro::Task<Result<QuotaSlot>> ApiClient::turn(ApiRequest request, QByteArray *authorization)
{
    for (;;) {
        if (request.authorized) {
            Result<QByteArray> token = co_await m_authorizer->authorization();
            if (!token)
                co_return failure(token.error());
        }
        const auto granted = m_quota.acquire(request.api, request.priority,
                                             request.authorized ? Cap::Holds : Cap::Bypassed);
        Result<QuotaSlot> slot = co_await granted;
        if (!slot || !request.authorized)
            co_return std::move(slot);
        if (const auto current = m_authorizer->current()) {
            *authorization = *current;
            co_return std::move(slot);
        }
        slot->giveBack(CallEnd::NotMade);
    }
}

std::optional<std::chrono::milliseconds> ApiClient::timeLeft(const Progress &progress) const
{
    if (!progress.bounded)
        return std::nullopt;
    return std::max<std::chrono::milliseconds>(1ms, m_settings.retries.bound - progress.spent);
}

QCoro::Task<ApiOutcome> ApiClient::send(ApiRequest request)
{
    Progress progress;
    for (;;) {
        QByteArray authorization;
        Result<QuotaSlot> slot = co_await turn(request, &authorization);
        if (!slot)
            co_return ApiOutcome(tl::unexpected(given(request, slot.error(), progress)));
        HttpRequest http = request.http;
        if (request.authorized)
            http.headers.append({"Authorization"_ba, authorization});
        const auto begun = m_clock.monotonic();
        auto exchanged = co_await m_transport.exchange(m_settings.baseUrl, std::move(http),
                                                       request.delivery, timeLeft(progress));
        progress.spent += m_clock.monotonic() - begun;
        const CallEnd end = exchanged ? CallEnd::Answered : CallEnd::Lost;
        if (m_scope.isCancelled()) {
            slot->giveBack(end);
            Error closed = makeError(ErrorKind::Cancelled, u"closed"_s);
            co_return ApiOutcome(tl::unexpected(ApiFailure{std::move(closed), request.writes}));
        }
        QJsonObject json;
        const Judgement judgement = judged(request, exchanged, json, progress);
        if (judgement.verdict == Verdict::Good) {
            slot->giveBack(end);
            co_return ApiOutcome(
                ApiAnswer{std::move(*exchanged), std::move(json), progress.maybeCarriedOut});
        }
        if (judgement.verdict == Verdict::TokenRejected)
            m_authorizer->rejected(authorization);
        const auto wait = waitBeforeNext(request, judgement, progress);
        // A free place sends the next call at once, so what a refusal teaches must be known by
        // then.
        slot->giveBack(end);
        if (!wait)
            co_return ApiOutcome(tl::unexpected(given(request, judgement.error, progress)));
        if (*wait > 0ms) {
            const auto waited = pause(*wait, m_scope, this);
            Result<bool> went = co_await waited;
            if (!went)
                co_return ApiOutcome(tl::unexpected(given(request, went.error(), progress)));
            progress.spent += *wait;
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
    const int most = request.attempts > 0 ? request.attempts : std::numeric_limits<int>::max();
    // Whatever the platform itself has to say shows that it is there.
    progress.bounded = judgement.verdict == Verdict::Failed
        && (progress.bounded || RetryPolicy::isHopeless(judgement.error.kind));
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
            || !policy.goesOn(ErrorKind::Busy, progress.refusals, progress.spent))
            return std::nullopt;
        return policy.delayAfter(progress.refusals);
    default:
        break;
    }
    ++progress.failures;
    const bool repeatable = request.delivery == Delivery::MayRepeat || !progress.maybeCarriedOut;
    if (judgement.error.retry == Retry::Never || !repeatable || progress.failures >= most
        || !policy.goesOn(judgement.error.kind, progress.failures, progress.spent))
        return std::nullopt;
    const auto delay = policy.delayAfter(progress.failures);
    if (progress.bounded && progress.spent + delay >= policy.bound)
        return std::nullopt;
    return delay;
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
