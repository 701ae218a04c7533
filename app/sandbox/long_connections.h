// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/event_delivery.h"
#include "app/sandbox/frame_codec.h"
#include "core/base/clock.h"

#include <QHash>
#include <QObject>
#include <QWebSocket>

#include <map>
#include <memory>

namespace OrgDesk::Sandbox {

/// The long connection: hands out one-time addresses, keeps the WebSockets of the app, answers
/// pings, sends events and takes their acknowledgements (feishu-long-connection.md).
class LongConnections : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostConnections = 50;

    LongConnections(EventDelivery &delivery, quint32 seed, const Clock &clock,
                    QObject *parent = nullptr);
    ~LongConnections() override;

    /// Clients that are connected learn it from their next pong.
    void setConfig(const ClientConfig &config);
    [[nodiscard]] const ClientConfig &config() const { return m_config; }
    void setChunkBytes(int bytes) { m_chunkBytes = bytes; }
    void setBaseAddress(const QByteArray &hostAndPort) { m_address = hostAndPort; }

    /// The answer of /callback/ws/endpoint for credentials that were found right.
    [[nodiscard]] Answer endpoint();
    [[nodiscard]] static Answer endpointFailure(int code, const QString &message);

    /// Why an upgrade is refused.
    struct Refusal
    {
        int http = 403;
        QByteArray status; ///< Handshake-Status
        QByteArray message; ///< Handshake-Msg
        QByteArray authError; ///< Handshake-Autherrcode; may be empty.
    };
    /// Consumes the ticket of an upgrade's query; tells why not, if not.
    [[nodiscard]] std::optional<Refusal> admit(const QByteArray &query);
    void add(std::unique_ptr<QWebSocket> socket);

    enum class Drop { Abort, Close };
    void dropAll(Drop how);
    [[nodiscard]] int count() const { return static_cast<int>(m_sockets.size()); }

    /// Mischief.
    void makeTicketsStale() { m_tickets.clear(); }
    enum class ChunkOrder { InOrder, Reversed, LoseOne };
    void setChunkOrder(ChunkOrder order, int count);
    void answerPings(bool answer) { m_answerPings = answer; }
    void failEndpoint(int code, int count);
    void refuseHandshakes(const Refusal &refusal, int count);
    /// Sends raw bytes to every client, to see that rubbish does no harm.
    void sendRubbish(const QByteArray &bytes);

private:
    struct Peer
    {
        std::unique_ptr<QWebSocket> socket;
        qint32 service = 0;
        bool configured = false; ///< A pong has told the configuration.
    };
    void received(int connection, const QByteArray &bytes);
    void gone(int connection);
    void sendEvent(int connection, const QByteArray &messageId, const QByteArray &payload);

    EventDelivery &m_delivery;
    IdFactory m_ids;
    const Clock &m_clock;
    ClientConfig m_config;
    int m_chunkBytes = 0;
    QByteArray m_address;
    std::map<int, Peer> m_sockets;
    QHash<QByteArray, std::chrono::milliseconds> m_tickets; ///< And until when they are good.
    int m_nextConnection = 0;
    quint64 m_ticketCount = 0;
    quint64 m_sequence = 0;
    ChunkOrder m_chunkOrder = ChunkOrder::InOrder;
    int m_chunkOrderCount = 0;
    bool m_answerPings = true;
    int m_endpointCode = 0;
    int m_endpointFailures = 0;
    Refusal m_refusal;
    int m_refusals = 0;
};

} // namespace OrgDesk::Sandbox
