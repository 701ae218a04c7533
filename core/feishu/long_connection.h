// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/chunk_assembler.h"
#include "core/feishu/feishu_client.h"
#include "core/feishu/frames.h"
#include "core/feishu/long_connection_config.h"
#include "core/feishu/seen_events.h"
#include "core/net/event_socket.h"
#include "core/platform/events.h"

#include <memory>

namespace OrgDesk::Feishu {

/// The event channel over the long connection (feishu-long-connection.md): asks for an address,
/// connects, pings, joins chunks, hands events to the sink, acknowledges, and comes back after an
/// outage as the server has configured it.
class LongConnection : public EventChannel
{
    Q_OBJECT

public:
    struct Settings
    {
        /// A number in [0, 1) for the random delay; tests put theirs in.
        std::function<double()> chance;
        /// Something must arrive within this time after a ping.
        std::chrono::milliseconds silence{20000};
        /// Between two questions for the number of connections.
        std::chrono::milliseconds countInterval{180000};
        EventSocket::Bounds socket;
    };

    /// Client and sink outlive it.
    LongConnection(FeishuClient &client, DeltaSink &sink, Settings settings,
                   QObject *parent = nullptr);
    ~LongConnection() override;

    void start() override;
    void stop() override;
    [[nodiscard]] ChannelState state() const override { return m_state; }

private:
    using Scope = std::shared_ptr<CancelScope>;

    void transition(ChannelState next);
    QCoro::Task<void> run(Scope scope);
    /// One attempt: address, handshake. True when connected.
    QCoro::Task<Result<bool>> attempt(Scope scope);
    QCoro::Task<void> countClients(Scope scope);
    [[nodiscard]] std::chrono::milliseconds randomDelay() const;
    void giveUp(const Error &error, const Scope &scope);

    void connected();
    void ping();
    void received(const QByteArray &message);
    void control(const Frame &frame);
    void data(Frame frame);
    void deliver(const QByteArray &payload, const QDateTime &at);

    FeishuClient &m_client;
    DeltaSink &m_sink;
    Settings m_settings;
    ConnectionConfig m_config;
    ChannelState m_state = ChannelState::Idle;
    EventSocket m_socket;
    QTimer m_pingTimer;
    ChunkAssembler m_chunks;
    SeenEvents m_seen;
    int m_service = 0;
    Scope m_scope;
    Completion<bool> m_handshake;
    Completion<bool> m_outage;
};

} // namespace OrgDesk::Feishu
