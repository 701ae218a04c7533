// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/bench/ui/loop_watchdog.h"

#include <algorithm>
#include <cmath>

namespace OrgDesk::Bench {

using namespace std::chrono_literals;

LoopWatchdog::LoopWatchdog(QObject *parent)
    : QObject(parent)
{
}

LoopWatchdog::~LoopWatchdog()
{
    stop();
}

void LoopWatchdog::start()
{
    m_waits.reserve(1'000'000);
    m_knocker = QThread::create([this] {
        while (!m_stop) {
            const auto now = std::chrono::steady_clock::now();
            QMetaObject::invokeMethod(
                this, [this, now] { answer(now); }, Qt::QueuedConnection);
            QThread::msleep(2);
        }
    });
    m_knocker->start(QThread::TimeCriticalPriority);
}

void LoopWatchdog::stop()
{
    if (!m_knocker)
        return;
    m_stop = true;
    m_knocker->wait();
    delete m_knocker;
    m_knocker = nullptr;
}

void LoopWatchdog::answer(std::chrono::steady_clock::time_point knocked)
{
    m_waits.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - knocked)
            .count());
}

double LoopWatchdog::quantile(double share) const
{
    if (m_waits.empty())
        return 0.0;
    auto sorted = m_waits;
    std::sort(sorted.begin(), sorted.end());
    const auto index = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size()))
                                           - (share > 0 ? 1 : 0));
    return sorted[std::min(index, sorted.size() - 1)];
}

} // namespace OrgDesk::Bench
