// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/event_delivery.h"

#include "core/base/clock.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace OrgDesk::Sandbox {

namespace {

constexpr std::array<std::chrono::milliseconds, 4> repeats{15s, 5min, 1h, 6h};
constexpr std::chrono::milliseconds acknowledgeWithin = 3s;
constexpr std::chrono::milliseconds holdAtMost = 2s;
// A QTimer counts in 31 bits; what is due later is looked at again then.
constexpr std::chrono::milliseconds longestWait = 24h;

} // namespace

EventDelivery::EventDelivery(Identity identity, QObject *parent)
    : QObject(parent)
    , m_identity(std::move(identity))
    , m_ids(m_identity.seed)
    , m_random(m_identity.seed + 17)
{
    m_timer.setParent(this);
    m_holdTimer.setParent(this);
    m_timer.setSingleShot(true);
    m_holdTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EventDelivery::work);
    connect(&m_holdTimer, &QTimer::timeout, this, &EventDelivery::releaseHeld);
}

QByteArray EventDelivery::envelope(const Event &event, quint64 number) const
{
    const QJsonObject header{
        {u"event_id"_s, m_ids.hex32('e', m_firstId + number)},
        {u"event_type"_s, event.type},
        {u"create_time"_s, QString::number(QDateTime::currentMSecsSinceEpoch())},
        {u"token"_s, QString()},
        {u"app_id"_s, m_identity.appId},
        {u"tenant_key"_s, m_identity.tenantKey}};
    return QJsonDocument(QJsonObject{{u"schema"_s, u"2.0"_s},
                                     {u"header"_s, header},
                                     {u"event"_s, event.body}})
        .toJson(QJsonDocument::Compact);
}

void EventDelivery::raise(const Event &event)
{
    ++m_statistics.raised;
    const QByteArray payload = envelope(event, ++m_events);
    if (m_lose > 0) {
        --m_lose;
        ++m_statistics.lost;
        return;
    }
    if (m_reorder > 0) {
        --m_reorder;
        m_held.push_back(payload);
        if (m_reorder == 0)
            releaseHeld();
        return;
    }
    const bool twice = m_duplicate > 0;
    if (twice)
        --m_duplicate;
    enqueue(payload);
    if (twice)
        enqueue(payload);
}

void EventDelivery::reorderNext(int count)
{
    m_reorder += count;
    m_holdTimer.start(holdAtMost);
}

void EventDelivery::releaseHeld()
{
    m_reorder = 0;
    m_holdTimer.stop();
    std::vector<QByteArray> held;
    held.swap(m_held);
    std::reverse(held.begin(), held.end());
    for (const QByteArray &payload : held)
        enqueue(payload);
}

void EventDelivery::enqueue(const QByteArray &payload)
{
    const quint64 number = ++m_messageCount;
    const QByteArray messageId = m_ids.hex32('m', m_firstId + number).toLatin1();
    m_messages.insert(messageId, {payload, number});
    m_byAge.emplace(number, messageId);
    attempt(messageId);
    while (m_messages.size() > m_identity.mostPending) {
        ++m_statistics.lost;
        forget(QByteArray(m_byAge.begin()->second));
    }
}

void EventDelivery::addConnection(int connection)
{
    m_connections.push_back(connection);
}

void EventDelivery::removeConnection(int connection)
{
    std::erase(m_connections, connection);
    // What it had not acknowledged yet has failed.
    QList<QByteArray> orphans;
    for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it) {
        if (it->connection == connection)
            orphans.append(it.key());
    }
    for (const QByteArray &messageId : orphans)
        fail(messageId);
}

void EventDelivery::attempt(const QByteArray &messageId)
{
    Message &message = m_messages[messageId];
    ++message.attempt;
    if (m_connections.empty()) {
        fail(messageId);
        return;
    }
    const int connection = m_connections.at(
        static_cast<size_t>(m_random.below(static_cast<int>(m_connections.size()))));
    message.connection = connection;
    ++m_statistics.sent;
    if (message.attempt > 1)
        ++m_statistics.redelivered;
    const QByteArray payload = message.payload;
    setDue(messageId, systemClock().monotonic() + acknowledgeWithin);
    Q_EMIT sendRequested(connection, messageId, payload);
}

void EventDelivery::fail(const QByteArray &messageId)
{
    ++m_statistics.failed;
    Message &message = m_messages[messageId];
    message.connection = -1;
    const auto next = static_cast<size_t>(message.attempt) - 1;
    if (next >= repeats.size()) {
        ++m_statistics.lost;
        forget(messageId);
        return;
    }
    setDue(messageId, systemClock().monotonic() + scaled(repeats.at(next)));
}

void EventDelivery::acknowledge(int connection, const QByteArray &messageId, int code)
{
    const auto message = m_messages.constFind(messageId);
    if (message == m_messages.cend() || message->connection != connection)
        return;
    if (code != 200) {
        fail(messageId);
        return;
    }
    ++m_statistics.acknowledged;
    forget(messageId);
}

void EventDelivery::forget(const QByteArray &messageId)
{
    const Message message = m_messages.take(messageId);
    clearDue(messageId, message);
    m_byAge.erase(message.number);
}

EventDelivery::Milliseconds EventDelivery::scaled(Milliseconds interval) const
{
    return Milliseconds(
        static_cast<qint64>(static_cast<double>(interval.count()) * m_identity.redeliveryScale));
}

void EventDelivery::clearDue(const QByteArray &messageId, const Message &message)
{
    auto [begin, end] = m_due.equal_range(message.due);
    for (auto it = begin; it != end; ++it) {
        if (it->second == messageId) {
            m_due.erase(it);
            return;
        }
    }
}

void EventDelivery::setDue(const QByteArray &messageId, Milliseconds due)
{
    Message &message = m_messages[messageId];
    clearDue(messageId, message);
    message.due = due;
    m_due.emplace(due, messageId);
    schedule();
}

void EventDelivery::schedule()
{
    if (m_due.empty()) {
        m_timer.stop();
        return;
    }
    const Milliseconds wait = m_due.begin()->first - systemClock().monotonic();
    m_timer.start(std::clamp(wait, 0ms, longestWait));
}

void EventDelivery::work()
{
    const Milliseconds now = systemClock().monotonic();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const QByteArray messageId = m_due.begin()->second;
        m_due.erase(m_due.begin());
        const bool awaited = m_messages.value(messageId).connection >= 0;
        if (awaited)
            fail(messageId);
        else
            attempt(messageId);
    }
    schedule();
}

} // namespace OrgDesk::Sandbox
