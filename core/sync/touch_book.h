// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/directory/delta.h"
#include "core/sync/sync_settings.h"

#include <QDateTime>
#include <QHash>

namespace OrgDesk {

/// A key for departments and people alike.
[[nodiscard]] QString keyOf(const DepartmentId &id);
[[nodiscard]] QString keyOf(const PersonId &id);
[[nodiscard]] QString keyOf(const Fact &fact);

/// Whether two facts about the same thing cannot both be so. What one of them does not carry, and
/// the order of lists, does not count.
[[nodiscard]] bool contradict(const Fact &a, const Fact &b);

/// Remembers what events and own answers said of which thing and when, to decide whether a later
/// event is stale and whether a read may be believed: reads may lag behind writes (design
/// decision 2).
class TouchBook
{
public:
    enum class Verdict {
        Apply,
        Confirm, ///< Do not apply; read (again).
    };

    TouchBook(const Clock &clock, const SyncSettings &settings);

    /// To be noted when a read is sent.
    [[nodiscard]] quint64 sequence() const { return m_sequence; }
    /// The number of the last touch of a thing; 0: none.
    [[nodiscard]] quint64 touched(const QString &key) const;

    /// An event that the platform created at that time has arrived: tells how far the two clocks
    /// are apart. First of all for each event.
    void arrived(const QDateTime &at);
    /// Of an event that the platform created at that time. A stale one, and one that contradicts a
    /// fresh own answer, is only a reason to read.
    [[nodiscard]] Verdict judgeEvent(const Fact &fact, const QDateTime &at);
    /// Of a row that was read, or of its absence (as a removal), by a call sent at `sentAt`.
    [[nodiscard]] Verdict judgeRead(const Fact &fact, quint64 sentAt) const;

    void touchByEvent(const Fact &fact, const QDateTime &at);
    void touchByAnswer(const Fact &fact);
    /// Reads of it are believed from now on.
    void settle(const QString &key);
    /// Events created before that are old news.
    void setCompared(const QDateTime &startedAt) { m_compared = startedAt; }

private:
    struct Touch
    {
        quint64 sequence = 0;
        std::chrono::milliseconds at{0};
        Fact said;
        /// What an event said that was not applied: a read that agrees with it is believed.
        std::optional<Fact> other;
        bool own = false;
    };

    /// The platform's time by the local clock.
    [[nodiscard]] QDateTime localTime(const QDateTime &at) const;
    void touch(const Fact &fact, std::chrono::milliseconds at, bool own);
    [[nodiscard]] bool isFresh(const Touch &touch) const;
    void prune();

    const Clock &m_clock;
    const SyncSettings &m_settings;
    quint64 m_sequence = 1;
    QHash<QString, Touch> m_touches;
    QHash<QString, QDateTime> m_lastEvent;
    QDateTime m_compared;
    /// What lies between the making of the quickest event and its arrival by the local clock.
    std::chrono::milliseconds m_leastLag{0};
    int m_arrivals = 0;
    /// Between the two local clocks; another one when the clock was set, or the machine slept.
    std::chrono::milliseconds m_clockBase{0};
    qsizetype m_pruneAt = 4096;
};

} // namespace OrgDesk
