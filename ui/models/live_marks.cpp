// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/live_marks.h"

#include <algorithm>

namespace OrgDesk {

namespace {

using namespace std::chrono_literals;

// Slow enough that a busy hour costs little, fast enough to look like fading.
constexpr auto fadeStep = 250ms;

} // namespace

LiveMarks::LiveMarks(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setInterval(fadeStep);
    connect(&m_timer, &QTimer::timeout, this, &LiveMarks::fade);
}

void LiveMarks::mark(const QString &key, MarkKind kind)
{
    m_marks.insert(key, {kind, m_clock.elapsed()});
    if (!m_timer.isActive())
        m_timer.start();
}

void LiveMarks::clear()
{
    m_marks.clear();
    m_timer.stop();
    Q_EMIT faded();
}

MarkKind LiveMarks::kind(const QString &key) const
{
    return m_marks.isEmpty() ? MarkKind::None : m_marks.value(key).kind;
}

double LiveMarks::strength(const QString &key) const
{
    const auto mark = m_marks.constFind(key);
    if (mark == m_marks.cend())
        return 0.0;
    const double age = double(m_clock.elapsed() - mark->since);
    return std::clamp(1.0 - age / double(m_duration.count()), 0.0, 1.0);
}

void LiveMarks::fade()
{
    const qint64 now = m_clock.elapsed();
    m_marks.removeIf([&](const QHash<QString, Mark>::iterator &mark) {
        return now - mark->since >= m_duration.count();
    });
    if (m_marks.isEmpty())
        m_timer.stop();
    Q_EMIT faded();
}

} // namespace OrgDesk
