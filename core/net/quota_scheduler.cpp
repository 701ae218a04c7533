// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/quota_scheduler.h"

#include "core/base/logging.h"

#include <algorithm>

namespace OrgDesk {

using namespace std::chrono_literals;

namespace {

double reserveFor(size_t priority)
{
    return priority == static_cast<size_t>(CallPriority::Background) ? 0.02 : 0.0;
}

} // namespace

QuotaSlot::QuotaSlot(QuotaScheduler *scheduler, QString api, quint64 number)
    : m_scheduler(scheduler)
    , m_api(std::move(api))
    , m_number(number)
{
}

QuotaSlot::QuotaSlot(QuotaSlot &&other) noexcept
    : m_scheduler(std::exchange(other.m_scheduler, nullptr))
    , m_api(std::move(other.m_api))
    , m_number(other.m_number)
{
}

QuotaSlot &QuotaSlot::operator=(QuotaSlot &&other) noexcept
{
    if (this != &other) {
        giveBack(CallEnd::Lost);
        m_scheduler = std::exchange(other.m_scheduler, nullptr);
        m_api = std::move(other.m_api);
        m_number = other.m_number;
    }
    return *this;
}

void QuotaSlot::giveBack(CallEnd end)
{
    if (const auto scheduler = std::exchange(m_scheduler, nullptr))
        scheduler->giveBack(m_api, m_number, end);
}

QuotaScheduler::QuotaScheduler(const Clock &clock, int maxInFlight, int keptForWaiting,
                               QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_maxInFlight(maxInFlight)
    , m_keptForWaiting(keptForWaiting)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QuotaScheduler::wake);
}

QuotaScheduler::~QuotaScheduler()
{
    close();
}

void QuotaScheduler::close()
{
    m_timer.stop();
    // Out of the queues first: whoever is resumed may come back.
    for (Api &api : m_apis)
        api.queues = {};
    m_scope.cancel();
}

void QuotaScheduler::setWindows(const QString &api, QList<QuotaWindow> windows)
{
    if (!m_apis.contains(api))
        m_apis[api].ledger = QuotaLedger(std::move(windows));
}

QList<QuotaWindow> QuotaScheduler::windows(const QString &api) const
{
    const auto found = m_apis.constFind(api);
    return found == m_apis.cend() ? QList<QuotaWindow>() : found->ledger.windows();
}

Completion<QuotaSlot> QuotaScheduler::acquire(const QString &api, CallPriority priority, Cap cap)
{
    auto granted = m_scope.completion<QuotaSlot>();
    if (granted.isFinished())
        return granted;
    Api &called = m_apis[api];
    called.cap = cap;
    called.queues.at(static_cast<size_t>(priority)).push_back({++m_sequence, granted});
    wake();
    return granted;
}

void QuotaScheduler::giveBack(const QString &api, quint64 number, CallEnd end)
{
    Api &called = m_apis[api];
    if (called.cap == Cap::Holds)
        --m_inFlight;
    switch (end) {
    case CallEnd::Answered:
        called.ledger.answered(number, m_clock.monotonic());
        break;
    case CallEnd::Lost:
        called.ledger.lost(number, m_clock.monotonic());
        break;
    case CallEnd::NotMade:
        called.ledger.withdraw(number);
        break;
    }
    if (!m_scope.isCancelled())
        wake();
}

void QuotaScheduler::limited(const QString &api, std::chrono::milliseconds resetAfter,
                             std::optional<int> toldLimit)
{
    ++m_limitedAnswers;
    m_apis[api].ledger.limited(m_clock.monotonic(), resetAfter, toldLimit);
    qCInfo(logNet) << "limited:" << api << "reset after" << resetAfter.count() << "ms, limit"
                   << toldLimit.value_or(-1);
}

bool QuotaScheduler::hasPlace(const Api &api, size_t priority) const
{
    if (api.cap == Cap::Bypassed)
        return true;
    const bool waitedFor = priority == static_cast<size_t>(CallPriority::Waiting);
    return m_inFlight < m_maxInFlight - (waitedFor ? 0 : m_keptForWaiting);
}

std::optional<QuotaScheduler::Next>
QuotaScheduler::choose(std::optional<std::chrono::milliseconds> &opens) const
{
    const auto now = m_clock.monotonic();
    std::optional<Next> best;
    for (auto api = m_apis.cbegin(); api != m_apis.cend(); ++api) {
        const auto &queues = api->queues;
        const auto queue = std::find_if(queues.begin(), queues.end(),
                                        [](const auto &waiting) { return !waiting.empty(); });
        if (queue == queues.end())
            continue;
        const auto priority = static_cast<size_t>(queue - queues.begin());
        // A place that becomes free looks again.
        if (!hasPlace(*api, priority))
            continue;
        const auto earliest = api->ledger.earliest(now, reserveFor(priority));
        const quint64 sequence = queue->front().sequence;
        if (earliest > now)
            opens = opens ? std::min(*opens, earliest) : earliest;
        else if (!best || std::pair(priority, sequence) < std::pair(best->priority, best->sequence))
            best = Next{api.key(), priority, sequence};
    }
    return best;
}

void QuotaScheduler::grant(const Next &next)
{
    Api &api = m_apis[next.api];
    auto &queue = api.queues.at(next.priority);
    const Completion<QuotaSlot> granted = queue.front().granted;
    queue.pop_front();
    if (api.cap == Cap::Holds)
        ++m_inFlight;
    granted.finish(QuotaSlot(this, next.api, api.ledger.sent(m_clock.monotonic())));
}

void QuotaScheduler::wake()
{
    // A granted call may at once ask for the next one.
    m_wakeAgain = true;
    if (m_waking)
        return;
    m_waking = true;
    const QPointer<QuotaScheduler> self(this);
    while (m_wakeAgain) {
        m_wakeAgain = false;
        std::optional<std::chrono::milliseconds> opens;
        while (!m_scope.isCancelled()) {
            opens.reset();
            const auto next = choose(opens);
            if (!next)
                break;
            grant(*next);
            if (!self)
                return;
        }
        if (opens)
            m_timer.start(std::max<std::chrono::milliseconds>(1ms, *opens - m_clock.monotonic()));
    }
    m_waking = false;
}

QuotaFigures QuotaScheduler::figures() const
{
    QuotaFigures figures;
    figures.limitedAnswers = m_limitedAnswers;
    const auto now = m_clock.monotonic();
    std::optional<std::chrono::milliseconds> opens;
    for (const Api &api : m_apis) {
        int waiting = 0;
        for (const auto &queue : api.queues)
            waiting += static_cast<int>(queue.size());
        figures.waiting += waiting;
        figures.callsInLastMinute += api.ledger.sentSince(now - 60s);
        figures.used = std::max(figures.used, api.ledger.used(now));
        if (waiting > 0) {
            const auto earliest = api.ledger.earliest(now);
            opens = opens ? std::min(*opens, earliest) : earliest;
        }
    }
    if (opens)
        figures.wait = *opens - now;
    return figures;
}

} // namespace OrgDesk
