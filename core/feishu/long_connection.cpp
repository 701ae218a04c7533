// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/long_connection.h"

#include "core/base/logging.h"
#include "core/base/pause.h"
#include "core/feishu/events.h"
#include "core/feishu/service_calls.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

using namespace std::chrono_literals;

LongConnection::LongConnection(FeishuClient &client, DeltaSink &sink, Settings settings,
                               QObject *parent)
    : EventChannel(parent)
    , m_client(client)
    , m_sink(sink)
    , m_settings(std::move(settings))
    , m_socket(m_settings.socket)
{
    m_pingTimer.setSingleShot(true);
    connect(&m_pingTimer, &QTimer::timeout, this, &LongConnection::ping);
    connect(&m_socket, &EventSocket::opened, this, [this] { m_handshake.finish(true); });
    connect(&m_socket, &EventSocket::received, this, &LongConnection::received);
    connect(&m_socket, &EventSocket::closed, this, [this](const Error &error) {
        m_pingTimer.stop();
        const auto handshake = m_handshake;
        const auto outage = m_outage;
        handshake.finish(failure(error));
        outage.finish(failure(error));
    });
}

LongConnection::~LongConnection()
{
    // The base class goes first for nobody: no signal leaves a dying object.
    blockSignals(true);
    stop();
}

void LongConnection::transition(ChannelState next)
{
    if (m_state == next)
        return;
    m_state = next;
    Q_EMIT stateChanged(next);
}

void LongConnection::start()
{
    if (m_scope && !m_scope->isCancelled())
        return;
    m_scope = std::make_shared<CancelScope>();
    m_chunks.clear();
    transition(ChannelState::Connecting);
    run(m_scope);
}

void LongConnection::stop()
{
    m_pingTimer.stop();
    m_socket.close();
    if (const Scope scope = std::exchange(m_scope, nullptr))
        scope->cancel();
    transition(ChannelState::Idle);
}

std::chrono::milliseconds LongConnection::randomDelay() const
{
    const double share = m_settings.chance ? m_settings.chance() : randomChance();
    const auto bound = std::chrono::milliseconds(m_config.reconnectNonce);
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(bound.count()) * share));
}

// Section 7 of the reference. The scope is this run's own: stop() cancels it, and a later start()
// makes another, so an old run can only find itself ended.
QCoro::Task<void> LongConnection::run(Scope scope)
{
    const QPointer<LongConnection> self(this);
    int refusals = 0; // handshakes refused in a row, for whoever watches
    int sinceOutage = -1; // -1: the very first attempt, which is outside the algorithm
    for (;;) {
        Result<bool> connection = co_await attempt(scope);
        if (!self || scope->isCancelled())
            co_return;
        if (connection) {
            refusals = 0;
            connected();
            if (scope->isCancelled())
                co_return;
            const auto ended = m_outage;
            Result<bool> outcome = co_await ended;
            if (!self || scope->isCancelled())
                co_return;
            transition(ChannelState::Reconnecting);
            sinceOutage = 0;
        } else {
            if (connection.error().retry == Retry::Never) {
                giveUp(connection.error(), scope);
                co_return;
            }
            // Only the platform itself refuses; a network that is down says nothing of its mind.
            refusals = connection.error().kind == ErrorKind::Refused ? refusals + 1 : 0;
            Q_EMIT troubled(connection.error(), refusals);
            sinceOutage = sinceOutage < 0 ? 0 : sinceOutage + 1;
        }
        if (scope->isCancelled())
            co_return;
        if (m_config.reconnectCount >= 0 && sinceOutage >= m_config.reconnectCount) {
            giveUp(connection ? makeError(ErrorKind::Offline, u"no reconnection is allowed"_s)
                              : connection.error(),
                   scope);
            co_return;
        }
        const auto wait = sinceOutage == 0 ? randomDelay()
                                           : std::chrono::milliseconds(m_config.reconnectInterval);
        const auto waiting = pause(wait, *scope, this);
        Result<bool> waited = co_await waiting;
        if (!waited)
            co_return;
    }
}

void LongConnection::giveUp(const Error &error, const Scope &scope)
{
    qCInfo(logPlatform) << "event connection given up:" << error.code << error.detail;
    m_scope.reset();
    m_socket.close();
    scope->cancel();
    transition(ChannelState::Failed);
    // A listener may have started anew.
    if (m_state == ChannelState::Failed)
        Q_EMIT failed(error);
}

QCoro::Task<Result<bool>> LongConnection::attempt(Scope scope)
{
    const QPointer<LongConnection> self(this);
    const auto &settings = m_client.settings();
    EndpointCall ask{settings.appId, settings.secret, m_config};
    Result<Endpoint> endpoint = co_await m_client.call(std::move(ask), CallPriority::Waiting, 1);
    if (!self || scope->isCancelled())
        co_return Result<bool>(failure(ErrorKind::Cancelled, u"stopped"_s));
    if (!endpoint) {
        Error error = endpoint.error();
        // The only words for a wrong set-up are the server's; everything else may pass.
        const bool fromServer = !error.code.isEmpty() && error.kind != ErrorKind::RateLimited;
        if (!fromServer && error.kind != ErrorKind::InsecureUrl && error.kind != ErrorKind::Invalid)
            error.retry = Retry::Later;
        co_return Result<bool>(failure(std::move(error)));
    }
    m_config = endpoint->config;
    m_service = serviceIdIn(endpoint->url);
    m_chunks.clear();
    m_handshake = scope->completion<bool>();
    m_outage = scope->completion<bool>();
    const auto handshake = m_handshake;
    m_socket.open(endpoint->url);
    Result<bool> outcome = co_await handshake;
    co_return outcome;
}

void LongConnection::connected()
{
    const Scope scope = m_scope;
    ping();
    transition(ChannelState::Connected);
    if (scope && !scope->isCancelled() && m_state == ChannelState::Connected)
        countClients(scope);
}

// Asked a little later as well: a connection that has just gone may still be counted.
QCoro::Task<void> LongConnection::countClients(Scope scope)
{
    const QPointer<LongConnection> self(this);
    auto wait = std::min<std::chrono::milliseconds>(1s, m_settings.countInterval);
    const auto connection = m_outage;
    for (;;) {
        const auto waiting = pause(wait, *scope, this);
        Result<bool> waited = co_await waiting;
        if (!waited || !self || connection.isFinished())
            co_return;
        ConnectionCountCall ask;
        Result<int> count = co_await m_client.call(std::move(ask), CallPriority::Background, 2);
        if (!self || scope->isCancelled() || connection.isFinished())
            co_return;
        // A question that failed is not a count of zero.
        if (count)
            Q_EMIT clientsCounted(*count);
        wait = m_settings.countInterval;
    }
}

void LongConnection::ping()
{
    m_socket.send(toBytes(pingFrame(m_service)));
    m_socket.expectTraffic(m_settings.silence);
    m_pingTimer.start(m_config.pingInterval);
}

void LongConnection::received(const QByteArray &message)
{
    auto frame = frameFrom(message);
    if (!frame) {
        qCInfo(logPlatform) << "a message that is no frame," << message.size() << "bytes";
        return;
    }
    if (frame->method() == static_cast<int>(FrameMethod::Control))
        control(*frame);
    else if (frame->method() == static_cast<int>(FrameMethod::Data))
        data(std::move(*frame));
}

void LongConnection::control(const Frame &frame)
{
    if (headerOf(frame, "type") != "pong" || frame.payload().empty())
        return;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(frame.payload()));
    if (!document.isObject()) {
        qCInfo(logPlatform) << "a pong whose configuration is no JSON";
        return;
    }
    m_config = updated(m_config, document.object());
    m_pingTimer.start(m_config.pingInterval);
}

namespace {

/// A whole number in a header, or `otherwise` when the header is missing; -1 when it is no number.
int numberIn(const Frame &frame, const char *key, int otherwise)
{
    const QByteArray text = headerOf(frame, key);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : -1;
}

} // namespace

void LongConnection::data(Frame frame)
{
    // Other types are not acknowledged by any client.
    if (headerOf(frame, "type") != "event")
        return;
    QElapsedTimer timer;
    timer.start();
    Chunk chunk{headerOf(frame, "message_id"), numberIn(frame, "sum", 1), numberIn(frame, "seq", 0),
                QByteArray::fromStdString(frame.payload())};
    const auto added = m_chunks.add(chunk, m_client.clock().monotonic());
    if (added.outcome != ChunkAssembler::Outcome::Complete) {
        if (added.outcome == ChunkAssembler::Outcome::Refused)
            qCInfo(logPlatform) << "a piece of a message was refused:" << chunk.seq << "of"
                                << chunk.sum;
        return;
    }
    const QDateTime now = m_client.clock().now();
    const QPointer<LongConnection> self(this);
    deliver(added.payload, now);
    if (!self)
        return;
    const std::chrono::milliseconds took(timer.elapsed());
    m_socket.send(toBytes(acknowledgement(std::move(frame), 200, took)));
    Q_EMIT eventArrived(now);
}

void LongConnection::deliver(const QByteArray &payload, const QDateTime &at)
{
    auto event = eventFrom(payload, at);
    if (!event) {
        // Repeating it would not make it readable; comparing the mirror finds what it meant.
        qCWarning(logPlatform) << "an event that cannot be read:" << event.error().detail;
        return;
    }
    if (!m_seen.isNew(event->delta.eventId, m_client.clock().monotonic()))
        return;
    qCDebug(logPlatform) << "event" << event->type << event->delta.eventId;
    if (event->kind == Event::Kind::Facts)
        m_sink.receive(std::move(event->delta));
    else if (event->kind == Event::Kind::Scope)
        m_sink.scopeChanged(std::move(event->delta));
    else if (event->kind == Event::Kind::List)
        m_sink.listChanged(event->list);
}

} // namespace OrgDesk::Feishu
