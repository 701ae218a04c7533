// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>

namespace OrgDesk::Test {

/// An HTTP server that answers as it is told, also wrongly. When the script is over it repeats its
/// last line.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    enum class Then { KeepOpen, Close, Abort };
    struct Line
    {
        QByteArray bytes; ///< Sent as they are; empty: no answer.
        Then then = Then::KeepOpen;
    };
    struct Request
    {
        QByteArray head;
        QByteArray body;
    };

    ScriptedServer();
    ~ScriptedServer() override;

    void script(std::deque<Line> lines) { m_lines = std::move(lines); }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    void stop() { m_server.close(); }

    /// A whole answer.
    [[nodiscard]] static Line answer(int status, const QByteArray &body,
                                     const QByteArray &headers = {});
    [[nodiscard]] static Line hang() { return {{}, Then::KeepOpen}; }
    [[nodiscard]] static Line cut() { return {{}, Then::Abort}; }

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::deque<Line> m_lines;
    QList<Request> m_requests;
};

} // namespace OrgDesk::Test
