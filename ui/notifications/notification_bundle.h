// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/directory/activity.h"
#include "core/workspace/workspace_status.h"
#include "ui/notifications/notification_choice.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace OrgDesk {

/// Gathers what happens and makes few messages of it: everything within a minute of the first is
/// one, and an outage is told once. It knows no time but that of the clock, which outlives it.
class NotificationBundle
{
public:
    explicit NotificationBundle(const Clock &clock);

    /// What is gathered of kinds that are not wanted any more is dropped.
    void setChoice(const NotificationChoice &choice);
    void take(const ActivityEntry &entry);
    void connectionIs(Liveness liveness);
    /// The message that is due now, translated, a line for each matter; empty: none is. Each is
    /// given out once.
    [[nodiscard]] QString takeDue();

private:
    struct Happening
    {
        int count = 0;
        QStringList names;
    };

    void note(Happening &happening, const QString &name);
    [[nodiscard]] QString textOfPeople() const;
    [[nodiscard]] bool isOutageDue() const;

    const Clock &m_clock;
    NotificationChoice m_choice;
    Happening m_joined;
    Happening m_left;
    int m_refused = 0;
    std::optional<std::chrono::milliseconds> m_since;
    /// The same entry comes again when more is known of it.
    QSet<qint64> m_seen;
    std::optional<std::chrono::milliseconds> m_lostSince;
    bool m_wasLive = false;
    bool m_outageTold = false;
};

} // namespace OrgDesk
