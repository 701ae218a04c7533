// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/net/http_transport.h"
#include "core/net/quota_scheduler.h"
#include "core/net/retry_policy.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QObject>

namespace OrgDesk {

/// What an answer means on its platform.
struct Judgement
{
    enum class Verdict {
        Good,
        Limited, ///< Too many calls; nothing was done.
        TokenRejected, ///< Nothing was done.
        Busy, ///< A lock is held; nothing was done.
        Failed, ///< `error` says how; Retry::Never means that nothing will change it.
    };
    Verdict verdict = Verdict::Good;
    Error error;
    /// Limited: when the platform says that calls may go again, and its limit.
    std::optional<std::chrono::milliseconds> resetAfter;
    std::optional<int> toldLimit;
};

/// How a platform's answers are to be understood. Called on the client's thread.
class ApiDialect
{
public:
    virtual ~ApiDialect() = default;
    /// `json` is null when the body is no JSON object.
    [[nodiscard]] virtual Judgement judge(const HttpRequest &request, const HttpAnswer &answer,
                                          const QJsonObject *json) const = 0;
};

/// Gives calls their authorization header.
class Authorizer
{
public:
    virtual ~Authorizer() = default;
    /// The header's value, renewed when it is needed.
    virtual QCoro::Task<Result<QByteArray>> authorization() = 0;
    /// The value to use now, without waiting; empty when it has to be renewed first.
    [[nodiscard]] virtual std::optional<QByteArray> current() const = 0;
    /// The platform refused it.
    virtual void rejected(const QByteArray &authorization) = 0;
};

/// One call: the request and how it is to be made.
struct ApiRequest
{
    HttpRequest http;
    /// The API's name under which its allowance is counted and logged.
    QString api;
    CallPriority priority = CallPriority::Background;
    /// AtMostOnce: a call whose answer is lost is not sent again.
    Delivery delivery = Delivery::MayRepeat;
    /// The call changes something: when its answer is lost, its outcome is unknown.
    bool writes = false;
    /// Without it the call carries its credentials itself and does not count among those under way:
    /// others may wait for what it brings.
    bool authorized = true;
    /// Fewer tries than the policy says; 0: as it says.
    int attempts = 0;
};

struct ApiAnswer
{
    HttpAnswer http;
    QJsonObject json;
    /// An earlier try of this call may have been carried out.
    bool earlierLost = false;
};

struct ApiFailure
{
    Error error;
    /// A try of this call may have been carried out.
    bool earlierLost = false;
};

using ApiOutcome = tl::expected<ApiAnswer, ApiFailure>;

/// Sends calls: allowance, authorization (renewed once when refused), retries with back-off,
/// time-outs, judgement, log. Lives on one thread; close() or the destructor ends every call under
/// way with Cancelled, before anything else of the owner is gone.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QUrl baseUrl;
        RetryPolicy retries;
        TransportOptions transport;
        /// Authorized calls under way at once; 0: as many as the transport carries, but for a few.
        int maxInFlight = 0;
    };

    /// `authorizer` may be null when no call asks for it. All references outlive the client.
    ApiClient(Settings settings, const ApiDialect &dialect, Authorizer *authorizer,
              const Clock &clock, QObject *parent = nullptr);
    ~ApiClient() override;

    /// Errors: every kind of transport and platform; OutcomeUnknown for writes.
    [[nodiscard]] QCoro::Task<ApiOutcome> send(ApiRequest request);
    [[nodiscard]] QuotaScheduler &quota() { return m_quota; }
    [[nodiscard]] const QuotaScheduler &quota() const { return m_quota; }
    void close();

private:
    struct Progress;

    [[nodiscard]] QCoro::Task<Result<QuotaSlot>> turn(ApiRequest request,
                                                      QByteArray *authorization);
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft(const Progress &progress) const;
    [[nodiscard]] Judgement judged(const ApiRequest &request,
                                   const tl::expected<HttpAnswer, TransportFailure> &exchanged,
                                   QJsonObject &json, Progress &progress) const;
    /// How long to wait before the next try; empty: there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    waitBeforeNext(const ApiRequest &request, const Judgement &judgement, Progress &progress);
    [[nodiscard]] ApiFailure given(const ApiRequest &request, Error error,
                                   const Progress &progress) const;

    Settings m_settings;
    const ApiDialect &m_dialect;
    Authorizer *m_authorizer;
    const Clock &m_clock;
    CancelScope m_scope;
    HttpTransport m_transport;
    QuotaScheduler m_quota;
};

} // namespace OrgDesk
