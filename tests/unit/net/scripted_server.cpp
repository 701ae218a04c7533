// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/unit/net/scripted_server.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Test {

ScriptedServer::ScriptedServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

ScriptedServer::~ScriptedServer()
{
    // The sockets belong to the server and go after the buffers.
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

ScriptedServer::Line ScriptedServer::answer(int status, const QByteArray &body,
                                            const QByteArray &headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: application/json\r\n"
                + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                + body,
            Then::KeepOpen};
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.first(end);
    qsizetype length = 0;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (buffer.size() < end + 4 + length)
        return;
    m_requests.append({head, buffer.mid(end + 4, length)});
    buffer.remove(0, end + 4 + length);
    Line line = m_lines.empty() ? hang() : m_lines.front();
    if (m_lines.size() > 1)
        m_lines.pop_front();
    if (!line.bytes.isEmpty()) {
        socket->write(line.bytes);
        socket->flush();
    }
    if (line.then == Then::Close)
        socket->disconnectFromHost();
    else if (line.then == Then::Abort)
        socket->abort();
}

} // namespace OrgDesk::Test
