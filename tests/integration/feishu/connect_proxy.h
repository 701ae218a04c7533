// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace OrgDesk::Test {

/// An HTTP proxy that passes connections on (CONNECT, RFC 9110, 9.3.6). Whatever host is asked for,
/// it leads to one port of this machine. It can ask for a user name and password (RFC 7617).
class ConnectProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit ConnectProxy(quint16 target);

    /// Only who brings these is let through; "user:password".
    void demand(const QByteArray &credentials) { m_credentials = credentials; }
    /// What was asked for, "open.example.test:443", also in vain.
    [[nodiscard]] const QList<QByteArray> &asked() const { return m_asked; }
    /// How many were let through.
    [[nodiscard]] int passed() const { return m_passed; }

private:
    void take(QTcpSocket *client);
    void passOn(QTcpSocket *client, const QByteArray &early);
    [[nodiscard]] bool mayPass(const QByteArray &head) const;

    quint16 m_target;
    QByteArray m_credentials;
    QList<QByteArray> m_asked;
    int m_passed = 0;
};

/// Carries bytes both ways until one side goes. Both sockets are the proxy's own.
void join(QTcpSocket *one, QTcpSocket *other);

} // namespace OrgDesk::Test
