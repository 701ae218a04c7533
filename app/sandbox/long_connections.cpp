// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/long_connections.h"

#include "app/sandbox/api_table.h"
#include "app/sandbox/json_writer.h"
#include "core/base/logging.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace OrgDesk::Sandbox {

namespace {

constexpr qint32 serviceId = 33554678;
// "Use it once, soon" says the reference, without a number.
constexpr std::chrono::milliseconds ticketLife = 60s;

} // namespace

LongConnections::LongConnections(EventDelivery &delivery, quint32 seed, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_delivery(delivery)
    , m_ids(seed)
    , m_clock(clock)
{
    connect(&m_delivery, &EventDelivery::sendRequested, this, &LongConnections::sendEvent);
}

LongConnections::~LongConnections()
{
    // The sockets' last signals must not find a half-destroyed object.
    for (auto &[connection, peer] : m_sockets)
        peer.socket->disconnect(this);
}

void LongConnections::setConfig(const ClientConfig &config)
{
    m_config = config;
    for (auto &[connection, peer] : m_sockets)
        peer.configured = false;
}

Answer LongConnections::endpointFailure(int code, const QString &message)
{
    JsonWriter out;
    out.beginObject()
        .field("code", code)
        .field("msg", message)
        .key("data")
        .beginObject()
        .endObject()
        .endObject();
    Answer answer;
    answer.body = out.take();
    return answer;
}

Answer LongConnections::endpoint()
{
    if (m_endpointFailures > 0) {
        --m_endpointFailures;
        return endpointFailure(m_endpointCode, u"failure on request"_s);
    }
    const quint64 number = ++m_ticketCount;
    const QByteArray ticket = m_ids.hex32('k', number).toLatin1();
    const std::chrono::milliseconds now = m_clock.monotonic();
    m_tickets.removeIf([now](const auto &known) { return known.value() <= now; });
    m_tickets.insert(ticket, now + ticketLife);
    // The order matters: the official Node SDK loses the first parameter.
    const QByteArray url = "ws://" + m_address + "/ws/v2?fpid=493&aid=552564&device_id="
        + QByteArray::number(7451000000000000000ULL + number)
        + "&access_key=" + m_ids.hex32('y', number).toLatin1()
        + "&service_id=" + QByteArray::number(serviceId) + "&ticket=" + ticket;
    JsonWriter out;
    out.beginObject().field("code", 0).field("msg", u"success").key("data").beginObject();
    out.field("URL", QString::fromLatin1(url)).key("ClientConfig").raw(clientConfigJson(m_config));
    out.endObject().endObject();
    Answer answer;
    answer.body = out.take();
    return answer;
}

std::optional<LongConnections::Refusal> LongConnections::admit(const QByteArray &query)
{
    if (m_refusals > 0) {
        --m_refusals;
        return m_refusal;
    }
    const QByteArray ticket = Query(query).value("ticket").toLatin1();
    if (m_tickets.take(ticket) <= m_clock.monotonic())
        return Refusal{400, "514", "ticket is invalid, too old or was used", "1000040351"};
    if (count() >= mostConnections)
        return Refusal{400, "514", "connection number exceeds the limit", "1000040350"};
    return std::nullopt;
}

void LongConnections::add(std::unique_ptr<QWebSocket> socket)
{
    const int connection = ++m_nextConnection;
    QWebSocket *added = socket.get();
    m_sockets[connection] = {std::move(socket), serviceId, false};
    connect(added, &QWebSocket::binaryMessageReceived, this,
            [this, connection](const QByteArray &bytes) { received(connection, bytes); });
    connect(added, &QWebSocket::disconnected, this, [this, connection] { gone(connection); });
    m_delivery.addConnection(connection);
}

void LongConnections::gone(int connection)
{
    const auto found = m_sockets.find(connection);
    if (found == m_sockets.end())
        return;
    // Deleted later: this runs inside one of the socket's own signals.
    QWebSocket *socket = found->second.socket.release();
    m_sockets.erase(found);
    socket->disconnect(this);
    socket->deleteLater();
    m_delivery.removeConnection(connection);
}

void LongConnections::dropAll(Drop how)
{
    std::vector<QWebSocket *> sockets;
    for (auto &[connection, peer] : m_sockets)
        sockets.push_back(peer.socket.get());
    for (QWebSocket *socket : sockets) {
        if (how == Drop::Abort)
            socket->abort();
        else
            socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    }
}

void LongConnections::setChunkOrder(ChunkOrder order, int count)
{
    m_chunkOrder = order;
    m_chunkOrderCount = count;
}

void LongConnections::failEndpoint(int code, int count)
{
    m_endpointCode = code;
    m_endpointFailures = count;
}

void LongConnections::refuseHandshakes(const Refusal &refusal, int count)
{
    m_refusal = refusal;
    m_refusals = count;
}

void LongConnections::sendRubbish(const QByteArray &bytes)
{
    for (auto &[connection, peer] : m_sockets)
        peer.socket->sendBinaryMessage(bytes);
}

void LongConnections::received(int connection, const QByteArray &bytes)
{
    const auto found = m_sockets.find(connection);
    const auto frame = decodeFrame(bytes);
    if (!frame || found == m_sockets.end()) {
        qCDebug(logSandbox) << "A message that is no frame was ignored";
        return;
    }
    const QByteArray type = frame->header("type");
    if (frame->method == 0) {
        if (type != "ping" || !m_answerPings)
            return;
        Peer &peer = found->second;
        const QByteArray config = peer.configured ? QByteArray() : clientConfigJson(m_config);
        peer.configured = true;
        peer.socket->sendBinaryMessage(encodeFrame(pongFor(*frame, config)));
        return;
    }
    // Matched by message_id alone: the Node SDK rounds SeqID and LogID.
    m_delivery.acknowledge(connection, frame->header("message_id"), acknowledgedCode(*frame));
}

void LongConnections::sendEvent(int connection, const QByteArray &messageId,
                                const QByteArray &payload)
{
    const auto found = m_sockets.find(connection);
    if (found == m_sockets.end())
        return;
    EventMessage message;
    message.messageId = messageId;
    message.traceId = m_ids.hex32('r', m_sequence).toLatin1();
    message.payload = payload;
    message.sequenceId = m_sequence + 1;
    // Beyond 2^53 on purpose: a client must keep the exact value.
    message.logId = 7451234567890123456ULL + m_sequence;
    message.service = found->second.service;
    message.timestamp = QDateTime::currentMSecsSinceEpoch();
    std::vector<Frame> frames = eventFrames(message, m_chunkBytes);
    m_sequence += frames.size();
    if (m_chunkOrderCount > 0 && frames.size() > 1) {
        --m_chunkOrderCount;
        if (m_chunkOrder == ChunkOrder::Reversed)
            std::reverse(frames.begin(), frames.end());
        else if (m_chunkOrder == ChunkOrder::LoseOne)
            frames.pop_back();
    }
    for (const Frame &frame : frames)
        found->second.socket->sendBinaryMessage(encodeFrame(frame));
}

} // namespace OrgDesk::Sandbox
