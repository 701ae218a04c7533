// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <chrono>
#include <deque>
#include <optional>

namespace OrgDesk {

/// At most `limit` calls within `period`.
struct QuotaWindow
{
    int limit = 0;
    std::chrono::milliseconds period{0};

    bool operator==(const QuotaWindow &) const = default;
};

/// The account of one API's calls under its windows. Pure: it is told the time.
///
/// A call counts from the moment it is sent until the period is over, plus the part of its way that
/// took longer than the quickest one's of late: only that much can two calls come closer to each
/// other on their way to the server. So neither fixed nor sliding windows of the server are
/// exceeded, and a steady line costs nothing.
class QuotaLedger
{
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit QuotaLedger(QList<QuotaWindow> windows = {});

    /// When the next call may go (at or before `now`: at once). `reserve` is the share of each
    /// window that is left to more urgent calls.
    [[nodiscard]] Milliseconds earliest(Milliseconds now, double reserve = 0.0) const;
    /// Notes a call that goes now; returns its number.
    quint64 sent(Milliseconds now);
    /// Notes that the call's answer has come.
    void answered(quint64 number, Milliseconds now);
    /// Notes that the call ended without an answer. It may have reached the server all the same,
    /// but says nothing of how long the way there takes.
    void lost(quint64 number, Milliseconds now);
    /// The call was not made after all.
    void withdraw(quint64 number);
    /// The platform refused a call: nothing goes before the reset. A told limit below that of the
    /// shortest window which fits the reset lowers this window.
    void limited(Milliseconds now, Milliseconds resetAfter, std::optional<int> toldLimit);

    [[nodiscard]] const QList<QuotaWindow> &windows() const { return m_windows; }
    /// Used share of the longest window, 0 to 1.
    [[nodiscard]] double used(Milliseconds now) const;
    [[nodiscard]] int sentSince(Milliseconds time) const;

private:
    struct Call
    {
        quint64 number = 0;
        Milliseconds at{0};
        std::optional<Milliseconds> took;
    };

    [[nodiscard]] std::deque<Call>::iterator find(quint64 number);
    [[nodiscard]] Milliseconds countsFrom(const Call &call, Milliseconds now) const;
    [[nodiscard]] Milliseconds windowOpens(const QuotaWindow &window, Milliseconds now,
                                           double reserve) const;
    void forgetOld(Milliseconds now);
    void learn(Milliseconds took, Milliseconds now);
    [[nodiscard]] std::optional<Milliseconds> quickest() const;
    void lower(Milliseconds resetAfter, int toldLimit);

    QList<QuotaWindow> m_windows; ///< Shortest period first.
    std::deque<Call> m_calls;
    /// The quickest answers since `m_learnsSince` and in the span before it, so that a line that
    /// has become slower is not measured by what it once was.
    std::optional<Milliseconds> m_quickest;
    std::optional<Milliseconds> m_quickestBefore;
    Milliseconds m_learnsSince{0};
    std::optional<Milliseconds> m_pausedUntil;
    quint64 m_lastNumber = 0;
};

} // namespace OrgDesk
