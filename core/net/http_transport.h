// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/completion.h"
#include "core/base/proxy_choice.h"
#include "core/net/http_request.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace OrgDesk {

/// A failure below HTTP.
struct TransportFailure
{
    Error error;
    /// The other side may have received the request and acted on it.
    bool maybeSent = true;
};

/// Whether a request may reach the other side more than once without harm.
enum class Delivery { MayRepeat, AtMostOnce };

struct TransportOptions
{
    /// Without a byte moving, the connecting included.
    std::chrono::milliseconds silence{15000};
    /// From start to end, so that a body that only trickles ends within a minute.
    std::chrono::milliseconds total{45000};
    qsizetype maxBody = qsizetype(32) * 1024 * 1024;
    /// HTTP/1.1 connections of one manager go up to six; several managers fill a quota of
    /// 50 calls a second over a slow line.
    int managers = 5;
    ProxyChoice proxy = {};
};

/// Carries requests over HTTP and HTTPS: certificates are verified, redirects are not followed, no
/// cookies, no cache, the proxy of the options. Lives on one thread; its destruction ends what is
/// under way with Cancelled.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    explicit HttpTransport(TransportOptions options = {}, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// How many requests go at once without queueing.
    [[nodiscard]] int parallel() const;
    /// `limit`: ends earlier than TransportOptions::total says.
    [[nodiscard]] QCoro::Task<tl::expected<HttpAnswer, TransportFailure>>
    exchange(QUrl base, HttpRequest request, Delivery delivery,
             std::optional<std::chrono::milliseconds> limit = {});
    /// Ends everything under way with Cancelled; nothing can be sent afterwards.
    void close();

private:
    struct Exchange;
    using Outcome = tl::expected<HttpAnswer, TransportFailure>;

    [[nodiscard]] QNetworkReply *start(const QUrl &base, const HttpRequest &request,
                                       Delivery delivery);
    void watch(const std::shared_ptr<Exchange> &exchange, std::chrono::milliseconds total);
    void finished(const std::shared_ptr<Exchange> &exchange);
    [[nodiscard]] QNetworkAccessManager &leastBusy();

    TransportOptions m_options;
    CancelScope m_scope;
    std::vector<std::pair<QNetworkAccessManager *, int>> m_managers;
};

} // namespace OrgDesk
