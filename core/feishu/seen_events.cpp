// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/seen_events.h"

namespace OrgDesk::Feishu {

SeenEvents::SeenEvents(qsizetype most, std::chrono::milliseconds lifetime)
    : m_most(most)
    , m_lifetime(lifetime)
{
}

bool SeenEvents::isNew(const QString &eventId, std::chrono::milliseconds now)
{
    while (!m_order.empty() && now - m_order.front().at > m_lifetime) {
        m_ids.remove(m_order.front().id);
        m_order.pop_front();
    }
    if (eventId.isEmpty())
        return true;
    if (m_ids.contains(eventId))
        return false;
    m_ids.insert(eventId);
    m_order.push_back({eventId, now});
    if (m_ids.size() > m_most) {
        m_ids.remove(m_order.front().id);
        m_order.pop_front();
    }
    return true;
}

} // namespace OrgDesk::Feishu
