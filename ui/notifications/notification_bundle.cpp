// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/notifications/notification_bundle.h"

#include "ui/widgets/plain_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

using namespace std::chrono_literals;

constexpr auto bundleTime = 1min;
constexpr auto outageTime = 5min;
// A message on the desktop has room for a line or two.
constexpr int namesAtMost = 3;

struct Notification
{
    Q_DECLARE_TR_FUNCTIONS(Notification)
};

// Many desktops take a message for markup and others show it as it is, so what would be markup is
// left out by signs that look alike.
QString plainName(const QString &name)
{
    QString plain = oneLine(name).trimmed();
    plain.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
    return plain;
}

QString withNames(const QString &counted, const QStringList &names, int count)
{
    if (names.isEmpty())
        return counted;
    QString list = names.join(Notification::tr(", ", "between names"));
    if (names.size() < count)
        list += u" …"_s;
    //: "4 people joined: Anna, Ben, Chen …"
    return Notification::tr("%1: %2").arg(counted, list);
}

} // namespace

NotificationBundle::NotificationBundle(const Clock &clock)
    : m_clock(clock)
{
}

void NotificationBundle::setChoice(const NotificationChoice &choice)
{
    m_choice = choice;
    if (!choice.people) {
        m_joined = {};
        m_left = {};
    }
    if (!choice.refusals)
        m_refused = 0;
    if (!choice.names) {
        m_joined.names.clear();
        m_left.names.clear();
    }
}

// What somebody did here is no news; what became of it may be.
void NotificationBundle::take(const ActivityEntry &entry)
{
    const bool isRefusal = entry.own == RunState::Failed;
    const bool joined =
        entry.kind == ActivityKind::PersonJoined || entry.kind == ActivityKind::PersonRestored;
    const bool isOfPeople = !entry.own && (joined || entry.kind == ActivityKind::PersonLeft);
    if (!(isRefusal && m_choice.refusals) && !(isOfPeople && m_choice.people))
        return;
    if (m_seen.contains(entry.number))
        return;
    m_seen.insert(entry.number);
    if (isRefusal)
        ++m_refused;
    else
        note(joined ? m_joined : m_left, entry.name);
    if (!m_since)
        m_since = m_clock.monotonic();
}

void NotificationBundle::note(Happening &happening, const QString &name)
{
    ++happening.count;
    if (m_choice.names && !name.isEmpty() && happening.names.size() < namesAtMost)
        happening.names.append(plainName(name));
}

void NotificationBundle::connectionIs(Liveness liveness)
{
    if (liveness == Liveness::Live) {
        m_wasLive = true;
        m_lostSince.reset();
        m_outageTold = false;
    } else if (m_wasLive && !m_lostSince) {
        m_lostSince = m_clock.monotonic();
    }
}

bool NotificationBundle::isOutageDue() const
{
    return m_choice.outages && m_lostSince && !m_outageTold
        && m_clock.monotonic() - *m_lostSince > outageTime;
}

QString NotificationBundle::takeDue()
{
    QStringList lines;
    if (m_since && m_clock.monotonic() - *m_since >= bundleTime) {
        lines << textOfPeople();
        if (m_refused > 0)
            lines << Notification::tr("%Ln change(s) of yours were refused.", nullptr, m_refused);
        m_joined = {};
        m_left = {};
        m_refused = 0;
        m_since.reset();
    }
    if (isOutageDue()) {
        m_outageTold = true;
        lines << Notification::tr("The connection has been lost for more than 5 minutes.");
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString NotificationBundle::textOfPeople() const
{
    QString joined;
    QString left;
    if (m_joined.count > 0)
        joined = withNames(Notification::tr("%Ln people joined", nullptr, m_joined.count),
                           m_joined.names, m_joined.count);
    if (m_left.count > 0)
        left = withNames(Notification::tr("%Ln people left", nullptr, m_left.count), m_left.names,
                         m_left.count);
    if (joined.isEmpty() || left.isEmpty())
        return joined + left;
    if (!m_joined.names.isEmpty() || !m_left.names.isEmpty())
        return joined + u'\n' + left;
    //: "12 people joined, 3 people left"
    return Notification::tr("%1, %2", "who joined, who left").arg(joined, left);
}

} // namespace OrgDesk
