// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/gateway.h"
#include "core/base/result.h"

#include <QHttpServer>
#include <QPointer>
#include <QTcpServer>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace OrgDesk::Sandbox {

/// Listens on loopback and knows its sockets, so that a connection can be cut on purpose.
class LoopbackListener : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;
    /// The socket of a peer; null when it is gone.
    [[nodiscard]] QTcpSocket *socketFrom(quint16 peerPort) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QList<QPointer<QTcpSocket>> m_sockets;
};

/// One request that waits for its answer. Copies share the same answer, which is given once.
class Reply
{
public:
    Reply(QHttpServerResponder &&responder, QTcpSocket *socket);

    void send(const Answer &answer, const QByteArray &logId) const;
    /// Headers and half of the body, then the end of the connection.
    void sendTruncated(const Answer &answer) const;
    /// The end of the connection without a word.
    void cut() const;

private:
    std::shared_ptr<QHttpServerResponder> m_responder;
    QPointer<QTcpSocket> m_socket;
};

/// QHttpServer behind a narrow face: one handler for all requests, one for upgrades, and the
/// differences between Qt 6.4 and later kept in here.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    /// What an upgrade is refused with.
    struct UpgradeRefusal
    {
        int http = 403;
        std::vector<std::pair<QByteArray, QByteArray>> headers;
    };
    using RequestHandler = std::function<void(const HttpCall &, Reply)>;
    using UpgradeHandler = std::function<std::optional<UpgradeRefusal>(const QByteArray &query)>;
    using SocketHandler = std::function<void(std::unique_ptr<QWebSocket>)>;

    HttpFront(RequestHandler request, UpgradeHandler upgrade, SocketHandler socket,
              QObject *parent = nullptr);

    [[nodiscard]] Result<quint16> listen(quint16 port);
    void close();

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    [[nodiscard]] QTcpSocket *socketOf(const QHttpServerRequest &request,
                                       const QHttpServerResponder &responder) const;
    [[nodiscard]] bool admitUpgrade(const QHttpServerRequest &request);
    void setUpUpgrades();
    void takeWebSockets();

    RequestHandler m_request;
    UpgradeHandler m_upgrade;
    SocketHandler m_socket;
    QHttpServer m_http;
    LoopbackListener *m_listener = nullptr; ///< Owned by m_http once bound.
    std::optional<UpgradeRefusal> m_refusal;
};

} // namespace OrgDesk::Sandbox
