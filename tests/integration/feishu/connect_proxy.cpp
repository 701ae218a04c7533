// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/connect_proxy.h"

namespace OrgDesk::Test {

ConnectProxy::ConnectProxy(quint16 target)
    : m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { take(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

void ConnectProxy::take(QTcpSocket *client)
{
    const QByteArray waiting = client->peek(64 * 1024);
    const qsizetype end = waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    m_asked.append(words.value(1));
    if (words.value(0) != "CONNECT") {
        client->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
    } else if (!mayPass(head)) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
    } else {
        passOn(client, client->readAll());
    }
}

bool ConnectProxy::mayPass(const QByteArray &head) const
{
    return m_credentials.isEmpty()
        || head.contains("Proxy-Authorization: Basic " + m_credentials.toBase64());
}

void ConnectProxy::passOn(QTcpSocket *client, const QByteArray &early)
{
    ++m_passed;
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server, early] {
        join(client, server);
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        server->write(early);
    });
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

void join(QTcpSocket *one, QTcpSocket *other)
{
    QObject::connect(one, &QTcpSocket::readyRead, other,
                     [one, other] { other->write(one->readAll()); });
    QObject::connect(other, &QTcpSocket::readyRead, one,
                     [one, other] { one->write(other->readAll()); });
    QObject::connect(one, &QTcpSocket::disconnected, other, &QTcpSocket::disconnectFromHost);
    QObject::connect(other, &QTcpSocket::disconnected, one, &QTcpSocket::disconnectFromHost);
}

} // namespace OrgDesk::Test
