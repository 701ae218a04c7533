// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/event_socket.h"

#include "core/base/logging.h"
#include "core/net/proxy_factory.h"
#include "core/net/redaction.h"
#include "core/net/url_rules.h"

#include <QNetworkProxy>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

ProxyFault proxyFaultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
    case QAbstractSocket::SocketAccessError: // it denies the connection
        return ProxyFault::Unusable;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return ProxyFault::Password;
    default:
        return ProxyFault::None;
    }
}

} // namespace

EventSocket::EventSocket(Bounds bounds, QObject *parent)
    : QObject(parent)
    , m_bounds(std::move(bounds))
{
    m_connectTimer.setSingleShot(true);
    m_watchdog.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        end(makeError(ErrorKind::Timeout, u"the event connection took too long"_s, Retry::Later));
    });
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        end(makeError(ErrorKind::Timeout, u"the event connection fell silent"_s, Retry::Later));
    });
}

EventSocket::~EventSocket()
{
    close();
}

// The one place where the state changes, with what belongs to each state.
void EventSocket::transition(State next)
{
    if (m_state == next)
        return;
    m_state = next;
    m_watchdog.stop();
    if (next == State::Connecting)
        m_connectTimer.start(m_bounds.connecting);
    else
        m_connectTimer.stop();
    if (next == State::Closed && m_socket != nullptr) {
        QWebSocket *socket = std::exchange(m_socket, nullptr);
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void EventSocket::open(const QUrl &url)
{
    transition(State::Closed);
    const auto address = checkedAddress(url);
    if (!address) {
        const Error error = address.error();
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT closed(error); }, Qt::QueuedConnection);
        return;
    }
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(m_bounds.message);
    m_socket->setMaxAllowedIncomingMessageSize(m_bounds.message);
    m_socket->setProxy(ProxyFactory(m_bounds.proxy).proxyTo(*address));
    connectSocket();
    transition(State::Connecting);
    m_socket->open(*address);
}

void EventSocket::connectSocket()
{
    connect(m_socket, &QWebSocket::connected, this, [this] {
        transition(State::Open);
        Q_EMIT opened();
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &message) {
        m_watchdog.stop();
        Q_EMIT received(message);
    });
    // Queued, because a proxy that cannot be used breaks the connection before Qt tells why.
    connect(
        m_socket, &QWebSocket::disconnected, this,
        [this, socket = m_socket] {
            if (socket == m_socket)
                end(socketError());
        },
        Qt::QueuedConnection);
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this](QAbstractSocket::SocketError) { end(socketError()); });
}

Error EventSocket::socketError() const
{
    const QString text = redacted(m_socket->errorString());
    if (const ProxyFault fault = proxyFaultOf(m_socket->error()); fault != ProxyFault::None)
        return namingProxy(makeError(ErrorKind::Offline, text, Retry::Later), fault,
                           m_socket->proxy());
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        return makeError(ErrorKind::BadAnswer, u"an event message is too large"_s, Retry::Later);
    if (m_state == State::Open)
        return makeError(ErrorKind::Offline,
                         u"the event connection closed (%1)"_s.arg(m_socket->closeCode()),
                         Retry::Later);
    // Qt tells a refused upgrade by words only.
    if (text.contains(u"http status"_s, Qt::CaseInsensitive)
        || text.contains(u"handshake"_s, Qt::CaseInsensitive)) {
        const bool tls = text.contains(u"ssl"_s, Qt::CaseInsensitive)
            || text.contains(u"tls"_s, Qt::CaseInsensitive);
        return makeError(tls ? ErrorKind::Tls : ErrorKind::Refused, text, Retry::Later);
    }
    switch (m_socket->error()) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return makeError(ErrorKind::Tls, text, Retry::Later);
    case QAbstractSocket::SocketTimeoutError:
        return makeError(ErrorKind::Timeout, text, Retry::Later);
    default:
        return makeError(ErrorKind::Offline, text, Retry::Later);
    }
}

void EventSocket::send(const QByteArray &message)
{
    if (m_state == State::Open)
        m_socket->sendBinaryMessage(message);
}

void EventSocket::expectTraffic(std::chrono::milliseconds within)
{
    if (m_state == State::Open && !m_watchdog.isActive())
        m_watchdog.start(within);
}

void EventSocket::close()
{
    if (m_socket != nullptr && m_state == State::Open) {
        m_socket->disconnect(this);
        m_socket->close();
    }
    transition(State::Closed);
}

void EventSocket::end(Error error)
{
    if (m_state == State::Closed)
        return;
    transition(State::Closed);
    qCInfo(logNet) << "event connection ended:" << error.detail;
    Q_EMIT closed(error);
}

} // namespace OrgDesk
