// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/event_feed.h"
#include "app/sandbox/random.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <map>
#include <vector>

namespace OrgDesk::Sandbox {

/// Delivers events at least once to one connection each, as feishu-events.md, section 4 says: an
/// event that is not acknowledged within 3 s comes again after 15 s, 5 min, 1 h and 6 h.
///
/// It knows connections by number only; LongConnections sends for it. Lives on the server's thread.
class EventDelivery : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    struct Identity
    {
        QString appId;
        QString tenantKey;
        quint32 seed = 1;
        /// Multiplies the redelivery schedule, not the 3 s.
        double redeliveryScale = 1;
        /// So many events wait at most; beyond that the oldest are lost.
        qsizetype mostPending = 100'000;
    };
    struct Statistics
    {
        qint64 raised = 0;
        qint64 sent = 0;
        qint64 acknowledged = 0;
        qint64 redelivered = 0;
        qint64 failed = 0; ///< Attempts that were refused, not answered or found nobody online.
        qint64 lost = 0; ///< Given up, lost on request, or too many waited.
    };

    explicit EventDelivery(Identity identity, QObject *parent = nullptr);

    void raise(const Event &event);
    void addConnection(int connection);
    void removeConnection(int connection);
    /// `code` is that of the acknowledgement; anything but 200 is a failure.
    void acknowledge(int connection, const QByteArray &messageId, int code);

    /// Mischief for the next events, by number of events.
    void loseNext(int count) { m_lose += count; }
    void duplicateNext(int count) { m_duplicate += count; }
    /// Holds so many events back and sends them in reverse order; after 2 s what there is.
    void reorderNext(int count);

    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }
    void resetStatistics() { m_statistics = {}; }
    [[nodiscard]] qsizetype pending() const { return static_cast<qsizetype>(m_messages.size()); }

Q_SIGNALS:
    /// Send this now; the 3 s run from here.
    void sendRequested(int connection, const QByteArray &messageId, const QByteArray &payload);

private:
    struct Message
    {
        QByteArray payload;
        quint64 number = 0; ///< Grows with each message.
        int attempt = 0;
        int connection = -1; ///< Where an acknowledgement is awaited; -1 while waiting.
        Milliseconds due{0};
    };
    [[nodiscard]] QByteArray envelope(const Event &event, quint64 number) const;
    void enqueue(const QByteArray &payload);
    void attempt(const QByteArray &messageId);
    void fail(const QByteArray &messageId);
    void forget(const QByteArray &messageId);
    void releaseHeld();
    void setDue(const QByteArray &messageId, Milliseconds due);
    void clearDue(const QByteArray &messageId, const Message &message);
    void schedule();
    void work();
    [[nodiscard]] Milliseconds scaled(Milliseconds interval) const;

    Identity m_identity;
    IdFactory m_ids;
    Random m_random;
    std::vector<int> m_connections;
    QHash<QByteArray, Message> m_messages;
    std::map<quint64, QByteArray> m_byAge;
    std::multimap<Milliseconds, QByteArray> m_due;
    QTimer m_timer;
    QTimer m_holdTimer;
    std::vector<QByteArray> m_held;
    // Clients remember for hours which events they have seen, so another start with the same seed
    // must not use the same IDs again: the counting begins somewhere else each time.
    const quint64 m_firstId = QRandomGenerator::system()->generate64();
    quint64 m_events = 0;
    quint64 m_messageCount = 0;
    int m_lose = 0;
    int m_duplicate = 0;
    int m_reorder = 0;
    Statistics m_statistics;
};

} // namespace OrgDesk::Sandbox
