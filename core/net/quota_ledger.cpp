// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/quota_ledger.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace OrgDesk {

using namespace std::chrono_literals;

namespace {

// Timers fire a little early or late, and clocks differ.
constexpr auto guard = 15ms;
// A call that hangs must not hold its place in the second's window for ever.
constexpr auto longestDetour = 400ms;
// The quickest answer is that of this span and of the one before it.
constexpr auto learningSpan = 30s;

} // namespace

QuotaLedger::QuotaLedger(QList<QuotaWindow> windows)
    : m_windows(std::move(windows))
{
    m_windows.removeIf([](const QuotaWindow &window) { return window.limit < 1; });
    std::sort(m_windows.begin(), m_windows.end(),
              [](const QuotaWindow &a, const QuotaWindow &b) { return a.period < b.period; });
}

QuotaLedger::Milliseconds QuotaLedger::countsFrom(const Call &call, Milliseconds now) const
{
    const auto least = quickest();
    if (!least)
        return call.at;
    const Milliseconds took = call.took.value_or(now - call.at);
    return call.at + std::clamp<Milliseconds>(took - *least, 0ms, longestDetour);
}

QuotaLedger::Milliseconds QuotaLedger::windowOpens(const QuotaWindow &window, Milliseconds now,
                                                   double reserve) const
{
    const int kept = static_cast<int>(std::floor(window.limit * reserve));
    const auto limit = static_cast<size_t>(std::max(1, window.limit - kept));
    std::vector<Milliseconds> counting;
    for (auto call = m_calls.rbegin(); call != m_calls.rend(); ++call) {
        if (call->at + longestDetour + window.period + guard <= now)
            break;
        counting.push_back(countsFrom(*call, now));
    }
    if (counting.size() < limit)
        return now;
    const auto last = counting.begin() + static_cast<std::ptrdiff_t>(limit) - 1;
    std::nth_element(counting.begin(), last, counting.end(), std::greater<>());
    return *last + window.period + guard;
}

QuotaLedger::Milliseconds QuotaLedger::earliest(Milliseconds now, double reserve) const
{
    Milliseconds opens = now;
    if (m_pausedUntil)
        opens = std::max(opens, *m_pausedUntil);
    for (const QuotaWindow &window : m_windows)
        opens = std::max(opens, windowOpens(window, now, reserve));
    return opens;
}

quint64 QuotaLedger::sent(Milliseconds now)
{
    forgetOld(now);
    m_calls.push_back({++m_lastNumber, now, std::nullopt});
    return m_lastNumber;
}

std::deque<QuotaLedger::Call>::iterator QuotaLedger::find(quint64 number)
{
    const auto call = std::lower_bound(m_calls.begin(), m_calls.end(), number,
                                       [](const Call &c, quint64 n) { return c.number < n; });
    return call != m_calls.end() && call->number == number ? call : m_calls.end();
}

void QuotaLedger::answered(quint64 number, Milliseconds now)
{
    const auto call = find(number);
    if (call == m_calls.end() || call->took)
        return;
    call->took = now - call->at;
    learn(*call->took, now);
}

void QuotaLedger::lost(quint64 number, Milliseconds now)
{
    const auto call = find(number);
    if (call != m_calls.end() && !call->took)
        call->took = now - call->at;
}

void QuotaLedger::withdraw(quint64 number)
{
    const auto call = find(number);
    if (call != m_calls.end())
        m_calls.erase(call);
}

void QuotaLedger::learn(Milliseconds took, Milliseconds now)
{
    if (now - m_learnsSince >= learningSpan) {
        const bool follows = now - m_learnsSince < 2 * learningSpan;
        m_quickestBefore = follows ? m_quickest : std::nullopt;
        m_quickest.reset();
        m_learnsSince = now;
    }
    m_quickest = m_quickest ? std::min(*m_quickest, took) : took;
}

std::optional<QuotaLedger::Milliseconds> QuotaLedger::quickest() const
{
    if (m_quickest && m_quickestBefore)
        return std::min(*m_quickest, *m_quickestBefore);
    return m_quickest;
}

void QuotaLedger::limited(Milliseconds now, Milliseconds resetAfter, std::optional<int> toldLimit)
{
    const Milliseconds until = now + resetAfter + 2 * guard;
    m_pausedUntil = m_pausedUntil ? std::max(*m_pausedUntil, until) : until;
    if (toldLimit && *toldLimit > 0)
        lower(resetAfter, *toldLimit);
}

void QuotaLedger::lower(Milliseconds resetAfter, int toldLimit)
{
    // The told limit is one window's. A window shorter than the reset cannot be the one, and one
    // that allows exactly as much needs no lowering: other clients share the app's allowance.
    for (QuotaWindow &window : m_windows) {
        if (window.period < resetAfter)
            continue;
        if (window.limit == toldLimit)
            return;
        if (window.limit > toldLimit) {
            window.limit = toldLimit;
            return;
        }
    }
}

void QuotaLedger::forgetOld(Milliseconds now)
{
    const Milliseconds longest =
        std::max<Milliseconds>(60s, m_windows.isEmpty() ? 0ms : m_windows.constLast().period);
    while (!m_calls.empty() && m_calls.front().at + longest + longestDetour + 2 * guard < now)
        m_calls.pop_front();
}

double QuotaLedger::used(Milliseconds now) const
{
    if (m_windows.isEmpty())
        return 0.0;
    const QuotaWindow &window = m_windows.constLast();
    return std::min(1.0, static_cast<double>(sentSince(now - window.period)) / window.limit);
}

int QuotaLedger::sentSince(Milliseconds time) const
{
    const auto first = std::upper_bound(m_calls.begin(), m_calls.end(), time,
                                        [](Milliseconds t, const Call &c) { return t < c.at; });
    return static_cast<int>(m_calls.end() - first);
}

} // namespace OrgDesk
