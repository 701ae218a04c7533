// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSet>
#include <QString>

#include <chrono>
#include <deque>

namespace OrgDesk::Feishu {

/// Remembers which events have been taken, so that repetitions are not taken twice. The platform
/// repeats over some seven hours (feishu-events.md, 4). Bounded; told the time.
class SeenEvents
{
public:
    explicit SeenEvents(qsizetype most = 100000,
                        std::chrono::milliseconds lifetime = std::chrono::hours(8));

    /// Notes the event; false when it was known. An event without an ID is always new.
    bool isNew(const QString &eventId, std::chrono::milliseconds now);

private:
    struct Entry
    {
        QString id;
        std::chrono::milliseconds at{0};
    };

    qsizetype m_most;
    std::chrono::milliseconds m_lifetime;
    QSet<QString> m_ids;
    std::deque<Entry> m_order;
};

} // namespace OrgDesk::Feishu
