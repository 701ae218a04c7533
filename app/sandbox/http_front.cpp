// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/http_front.h"

#include <QHttpServerResponder>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#include <QHttpServerWebSocketUpgradeResponse>
#endif
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr QLatin1StringView webSocketPath("/ws/v2");

Method methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return Method::Get;
    case QHttpServerRequest::Method::Post:
        return Method::Post;
    case QHttpServerRequest::Method::Put:
        return Method::Put;
    case QHttpServerRequest::Method::Patch:
        return Method::Patch;
    case QHttpServerRequest::Method::Delete:
        return Method::Delete;
    default:
        return Method::Other;
    }
}

void writeAnswer(QHttpServerResponder &responder, const Answer &answer, const QByteArray &logId)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.http);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    headers.append("X-Tt-Logid", logId);
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    responder.write(answer.body, headers, status);
#else
    responder.writeStatusLine(status);
    responder.writeHeader("Content-Type", answer.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeHeader("X-Tt-Logid", logId);
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(answer.body);
#endif
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
/// Before 6.8 an upgrade goes through when a route for it exists. This one exists for admitted
/// requests only; all others fall through to the missing handler, which refuses them.
class UpgradeRule : public QHttpServerRouterRule
{
public:
    using Admission = std::function<bool(const QHttpServerRequest &)>;

    UpgradeRule(const QString &path, Admission admission, RouterHandler handler)
        : QHttpServerRouterRule(path, std::move(handler))
        , m_admission(std::move(admission))
    {
    }

protected:
    bool matches(const QHttpServerRequest &request, QRegularExpressionMatch *match) const override
    {
        return request.url().path() == webSocketPath
            && !request.value("Sec-WebSocket-Key").isEmpty()
            && QHttpServerRouterRule::matches(request, match) && m_admission(request);
    }

private:
    Admission m_admission;
};
#endif

} // namespace

void LoopbackListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    // Answers are small and complete: waiting to fill a packet only delays them.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_sockets.removeIf([](const QPointer<QTcpSocket> &known) { return known.isNull(); });
    m_sockets.append(socket);
    addPendingConnection(socket);
}

QTcpSocket *LoopbackListener::socketFrom(quint16 peerPort) const
{
    const auto found =
        std::find_if(m_sockets.begin(), m_sockets.end(), [&](const QPointer<QTcpSocket> &socket) {
            return !socket.isNull() && socket->peerPort() == peerPort;
        });
    return found == m_sockets.end() ? nullptr : found->data();
}

Reply::Reply(QHttpServerResponder &&responder, QTcpSocket *socket)
    : m_responder(std::make_shared<QHttpServerResponder>(std::move(responder)))
    , m_socket(socket)
{
}

void Reply::send(const Answer &answer, const QByteArray &logId) const
{
    // The client may have gone away while the answer waited.
    if (!m_socket.isNull() && m_socket->state() == QAbstractSocket::ConnectedState)
        writeAnswer(*m_responder, answer, logId);
}

void Reply::sendTruncated(const Answer &answer) const
{
    if (m_socket.isNull())
        return;
    m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(answer.body.size() + 1) + "\r\n\r\n"
                    + answer.body.left(answer.body.size() / 2));
    QMetaObject::invokeMethod(m_socket.data(), &QTcpSocket::disconnectFromHost,
                              Qt::QueuedConnection);
}

void Reply::cut() const
{
    // Not at once: QHttpServer is still busy with the request on this socket.
    if (!m_socket.isNull())
        QMetaObject::invokeMethod(m_socket.data(), &QTcpSocket::abort, Qt::QueuedConnection);
}

HttpFront::HttpFront(RequestHandler request, UpgradeHandler upgrade, SocketHandler socket,
                     QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_upgrade(std::move(upgrade))
    , m_socket(std::move(socket))
{
    setUpUpgrades();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http.setMissingHandler(
        this, [this](const QHttpServerRequest &got, QHttpServerResponder &responder) {
            handle(got, std::move(responder));
        });
#else
    m_http.setMissingHandler(
        [this](const QHttpServerRequest &got, QHttpServerResponder &&responder) {
            handle(got, std::move(responder));
        });
#endif
    connect(&m_http, &QHttpServer::newWebSocketConnection, this, &HttpFront::takeWebSockets);
}

void HttpFront::setUpUpgrades()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http.addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &request) {
        if (admitUpgrade(request))
            return QHttpServerWebSocketUpgradeResponse::accept();
        // This interface takes no headers, so Handshake-Status and its companions stay away.
        const int http = m_refusal->http;
        m_refusal.reset();
        return QHttpServerWebSocketUpgradeResponse::deny(http, QByteArray("refused"));
    });
#else
    const UpgradeRule::Admission admission = [this](const QHttpServerRequest &request) {
        return admitUpgrade(request);
    };
    m_http.route<UpgradeRule>(QString(webSocketPath), admission, [](QHttpServerResponder &&) {});
#endif
}

bool HttpFront::admitUpgrade(const QHttpServerRequest &request)
{
    m_refusal = m_upgrade(request.url().query(QUrl::FullyEncoded).toUtf8());
    return !m_refusal.has_value();
}

void HttpFront::takeWebSockets()
{
    while (m_http.hasPendingWebSocketConnections()) {
        if (auto socket = m_http.nextPendingWebSocketConnection())
            m_socket(std::move(socket));
    }
}

QTcpSocket *HttpFront::socketOf(const QHttpServerRequest &request,
                                const QHttpServerResponder &responder) const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(responder)
    return m_listener->socketFrom(request.remotePort());
#else
    Q_UNUSED(request)
    return responder.socket();
#endif
}

void HttpFront::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    QTcpSocket *socket = socketOf(request, responder);
    const Reply reply(std::move(responder), socket);
    if (m_refusal) {
        Answer answer;
        answer.http = m_refusal->http;
        answer.headers = std::move(m_refusal->headers);
        m_refusal.reset();
        reply.send(answer, {});
        return;
    }
    const QUrl url = request.url();
    HttpCall call;
    call.method = methodOf(request);
    call.path = url.path(QUrl::FullyEncoded).toUtf8();
    call.query = url.query(QUrl::FullyEncoded).toUtf8();
    call.authorization = request.value("Authorization");
    call.body = request.body();
    m_request(call, reply);
}

Result<quint16> HttpFront::listen(quint16 port)
{
    auto listener = std::make_unique<LoopbackListener>();
    if (!listener->listen(QHostAddress::LocalHost, port))
        return failure(ErrorKind::StoreInUse, listener->errorString());
    m_listener = listener.release();
    // Void before 6.8, a bool since.
    static_cast<void>(m_http.bind(m_listener));
    return m_listener->serverPort();
}

void HttpFront::close()
{
    if (m_listener != nullptr)
        m_listener->close();
}

} // namespace OrgDesk::Sandbox
