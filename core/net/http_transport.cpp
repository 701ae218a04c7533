// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/http_transport.h"

#include "core/net/proxy_factory.h"
#include "core/net/url_rules.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// QNetworkAccessManager silently sends a request again when a kept connection breaks before the
// answer, whatever its method. It cannot when the body will not be read twice, so a write that
// must not be repeated travels from a device that refuses to start over.
class ReadOnceDevice : public QIODevice
{
public:
    ReadOnceDevice(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64 position) override { return position == pos() && QIODevice::seek(position); }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = std::min<qint64>(maximum, m_bytes.size() - m_read);
        if (count <= 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

QNetworkRequest networkRequest(const QUrl &url, const HttpRequest &request,
                               const TransportOptions &options)
{
    QNetworkRequest result(url);
    result.setTransferTimeout(static_cast<int>(options.silence.count()));
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One protocol with one well-known way of breaking; the pool gives the parallelism.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setRawHeader("Accept"_ba, "application/json"_ba);
    result.setRawHeader("User-Agent"_ba, "OrgDesk/" ORGDESK_VERSION ""_ba);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    if (request.body)
        result.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    else if (!request.contentType.isEmpty())
        result.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return result;
}

struct Cause
{
    ErrorKind kind;
    bool maybeSent;
};

Cause causeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // "network unreachable" comes as this one
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError: // while it was asked to pass the call on
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {ErrorKind::Offline,
                error == QNetworkReply::UnknownNetworkError
                    || error == QNetworkReply::ProxyConnectionClosedError};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Tls, false};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return {ErrorKind::BadAnswer, true};
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Timeout, true};
    default: // the connection broke
        return {ErrorKind::ServerFault, true};
    }
}

// Of a call that goes by a proxy. Qt tells most of what lies with it by no code of their own: tried
// with Qt 6.4, where one that refuses, denies or speaks otherwise is an "unknown network error".
ProxyFault proxyFaultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::HostNotFoundError: // the platform's name is looked up by the proxy
        return ProxyFault::Unusable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ProxyFault::Password;
    default:
        return ProxyFault::None;
    }
}

// An error status is an answer too; Qt numbers what broke below HTTP up to 199, and 301 and 399.
bool brokeBelowHttp(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError
            && error != QNetworkReply::ProxyAuthenticationRequiredError)
        || error == QNetworkReply::ProtocolUnknownError || error == QNetworkReply::ProtocolFailure;
}

} // namespace

struct HttpTransport::Exchange
{
    QPointer<QNetworkReply> reply;
    Completion<Outcome> done;
    QByteArray body;
    size_t manager = 0;
    bool tooLarge = false;
    bool tooLong = false;
    bool sent = false;
    /// Qt does not tell that a request with an empty body device was sent.
    bool tellsSending = true;
};

HttpTransport::HttpTransport(TransportOptions options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    for (int i = 0; i < std::max(1, options.managers); ++i) {
        auto *manager = new QNetworkAccessManager(this);
        manager->setAutoDeleteReplies(false);
        manager->setProxyFactory(new ProxyFactory(m_options.proxy));
        m_managers.emplace_back(manager, 0);
    }
}

HttpTransport::~HttpTransport()
{
    close();
}

int HttpTransport::parallel() const
{
    return static_cast<int>(m_managers.size()) * 6;
}

void HttpTransport::close()
{
    m_scope.cancel();
    for (auto &entry : m_managers) {
        const auto replies = entry.first->findChildren<QNetworkReply *>();
        for (QNetworkReply *reply : replies) {
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
        }
    }
}

QNetworkAccessManager &HttpTransport::leastBusy()
{
    const auto least =
        std::min_element(m_managers.begin(), m_managers.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return *least->first;
}

QNetworkReply *HttpTransport::start(const QUrl &base, const HttpRequest &request, Delivery delivery)
{
    QNetworkRequest network = networkRequest(urlFor(base, request), request, m_options);
    QNetworkAccessManager &manager = leastBusy();
    const QByteArray bytes = request.body
        ? QJsonDocument(*request.body).toJson(QJsonDocument::Compact)
        : request.content;
    const QByteArray verb = methodName(request.method);
    if (delivery == Delivery::AtMostOnce) {
        auto *device = new ReadOnceDevice(bytes, nullptr);
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        network.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        QNetworkReply *reply = manager.sendCustomRequest(network, verb, device);
        device->setParent(reply);
        return reply;
    }
    if (request.method == HttpMethod::Get)
        return manager.get(network);
    return manager.sendCustomRequest(network, verb, bytes);
}

QCoro::Task<tl::expected<HttpAnswer, TransportFailure>>
HttpTransport::exchange(QUrl base, HttpRequest request, Delivery delivery,
                        std::optional<std::chrono::milliseconds> limit)
{
    const auto address = checkedAddress(base);
    if (!address)
        co_return Outcome(tl::unexpected(TransportFailure{address.error(), false}));
    auto running = std::make_shared<Exchange>();
    running->done = m_scope.completion<Outcome>();
    if (!running->done.isFinished()) {
        running->reply = start(*address, request, delivery);
        running->tellsSending = delivery == Delivery::MayRepeat;
        watch(running, std::min(limit.value_or(m_options.total), m_options.total));
    }
    Result<Outcome> outcome = co_await running->done;
    if (!outcome)
        co_return Outcome(tl::unexpected(TransportFailure{outcome.error(), true}));
    co_return std::move(*outcome);
}

void HttpTransport::watch(const std::shared_ptr<Exchange> &exchange,
                          std::chrono::milliseconds total)
{
    QNetworkReply *reply = exchange->reply;
    for (size_t i = 0; i < m_managers.size(); ++i) {
        if (m_managers[i].first == reply->manager()) {
            exchange->manager = i;
            ++m_managers[i].second;
        }
    }
    connect(reply, &QNetworkReply::requestSent, this, [exchange] { exchange->sent = true; });
    connect(reply, &QIODevice::readyRead, this, [this, exchange] {
        exchange->body += exchange->reply->readAll();
        if (exchange->body.size() > m_options.maxBody) {
            exchange->tooLarge = true;
            exchange->reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, exchange] { finished(exchange); });
    QTimer::singleShot(total, reply, [exchange] {
        exchange->tooLong = true;
        exchange->reply->abort();
    });
}

void HttpTransport::finished(const std::shared_ptr<Exchange> &exchange)
{
    QNetworkReply *reply = exchange->reply;
    reply->disconnect(this);
    reply->deleteLater();
    --m_managers[exchange->manager].second;
    const QNetworkReply::NetworkError error = reply->error();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool answered = status != 0 && !brokeBelowHttp(error);
    if (answered && !exchange->tooLarge && !exchange->tooLong) {
        HttpAnswer answer;
        answer.status = status;
        answer.body = exchange->body + reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.append({name, value});
        exchange->done.finish(Outcome(std::move(answer)));
        return;
    }
    TransportFailure lost;
    auto [kind, maybeSent] = causeOf(error);
    QString detail = reply->errorString();
    if (exchange->tooLarge) {
        kind = ErrorKind::BadAnswer;
        detail = u"the answer is larger than %1 bytes"_s.arg(m_options.maxBody);
    } else if (status != 0) {
        kind = ErrorKind::BadAnswer;
        detail = u"the answer broke off (HTTP %1): %2"_s.arg(status).arg(detail);
    } else if (exchange->tellsSending && !exchange->sent
               && error == QNetworkReply::OperationCanceledError) {
        kind = ErrorKind::Offline;
        detail = u"no connection within %1 s"_s.arg(m_options.silence.count() / 1000);
    } else if (kind == ErrorKind::Timeout) {
        detail = exchange->tooLong
            ? u"the answer took too long"_s
            : u"no answer within %1 s"_s.arg(m_options.silence.count() / 1000);
    }
    // Qt's text names the whole address.
    lost.error = makeError(kind, detail.remove(reply->url().toString()), Retry::Later);
    if (kind == ErrorKind::Offline)
        lost.error = namingProxy(std::move(lost.error), proxyFaultOf(error),
                                 ProxyFactory(m_options.proxy).proxyTo(reply->url()));
    lost.maybeSent = maybeSent;
    exchange->done.finish(Outcome(tl::unexpected(std::move(lost))));
}

} // namespace OrgDesk
