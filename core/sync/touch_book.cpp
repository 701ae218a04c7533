// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/touch_book.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

QString keyOf(const DepartmentId &id)
{
    return u"d:"_s + id.value();
}

QString keyOf(const PersonId &id)
{
    return u"p:"_s + id.value();
}

namespace {

/// Enough events to tell a wrong clock from events that are repeated.
constexpr int enoughArrivals = 3;
/// The two local clocks go at almost the same rate.
constexpr std::chrono::seconds clockTolerance{1};

struct Keyer
{
    QString operator()(const DepartmentUpserted &fact) const { return keyOf(fact.department.id); }
    QString operator()(const DepartmentRemoved &fact) const { return keyOf(fact.id); }
    QString operator()(const PersonUpserted &fact) const { return keyOf(fact.person.id); }
    QString operator()(const PersonRemoved &fact) const { return keyOf(fact.id); }
};

QSet<QString> leaderSet(const Department &department)
{
    QSet<QString> leaders;
    for (const Leader &leader : department.leaders)
        leaders.insert((leader.role == LeaderRole::Main ? u"m:"_s : u"d:"_s)
                       + leader.person.value());
    return leaders;
}

// Ranks inside a department may be missing in one of the two; where somebody belongs may not.
QSet<QString> placeSet(const Person &person)
{
    QSet<QString> places;
    const DepartmentId main = person.mainDepartment();
    for (const Membership &membership : person.memberships)
        places.insert((membership.department == main ? u"m:"_s : u"o:"_s)
                      + membership.department.value());
    return places;
}

bool differ(const DepartmentUpserted &a, const DepartmentUpserted &b)
{
    DepartmentFields among = a.fields & b.fields;
    among.setFlag(DepartmentField::MemberCount, false);
    const bool leaders = among.testFlag(DepartmentField::Leaders);
    among.setFlag(DepartmentField::Leaders, false);
    const DepartmentFields anyLeader = DepartmentField::Leaders | DepartmentField::MainLeader;
    if ((a.fields & anyLeader) && (b.fields & anyLeader))
        among.setFlag(DepartmentField::MainLeader);
    if (leaders && leaderSet(a.department) != leaderSet(b.department))
        return true;
    return differences(a.department, b.department, among) != DepartmentFields();
}

bool differ(const PersonUpserted &a, const PersonUpserted &b)
{
    PersonFields among = a.fields & b.fields;
    if (among.testFlag(PersonField::Memberships)) {
        among.setFlag(PersonField::Memberships, false);
        if (placeSet(a.person) != placeSet(b.person))
            return true;
    }
    return differences(a.person, b.person, among) != PersonFields();
}

bool isRemoval(const Fact &fact)
{
    return std::holds_alternative<DepartmentRemoved>(fact)
        || std::holds_alternative<PersonRemoved>(fact);
}

/// One write may come as several events with a part of the fields each.
Fact combined(const Fact &earlier, const Fact &later)
{
    if (const auto *a = std::get_if<DepartmentUpserted>(&earlier)) {
        if (const auto *b = std::get_if<DepartmentUpserted>(&later)) {
            DepartmentUpserted both = *a;
            merge(both.department, b->department, b->fields);
            both.fields |= b->fields;
            return both;
        }
    }
    if (const auto *a = std::get_if<PersonUpserted>(&earlier)) {
        if (const auto *b = std::get_if<PersonUpserted>(&later)) {
            PersonUpserted both = *a;
            merge(both.person, b->person, b->fields);
            both.fields |= b->fields;
            return both;
        }
    }
    return later;
}

} // namespace

QString keyOf(const Fact &fact)
{
    return std::visit(Keyer{}, fact);
}

bool contradict(const Fact &a, const Fact &b)
{
    if (isRemoval(a) || isRemoval(b))
        return isRemoval(a) != isRemoval(b);
    if (const auto *department = std::get_if<DepartmentUpserted>(&a)) {
        const auto *other = std::get_if<DepartmentUpserted>(&b);
        return other && differ(*department, *other);
    }
    const auto *person = std::get_if<PersonUpserted>(&a);
    const auto *other = std::get_if<PersonUpserted>(&b);
    return person && other && differ(*person, *other);
}

TouchBook::TouchBook(const Clock &clock, const SyncSettings &settings)
    : m_clock(clock)
    , m_settings(settings)
{
}

quint64 TouchBook::touched(const QString &key) const
{
    const auto touch = m_touches.constFind(key);
    return touch == m_touches.cend() ? 0 : touch->sequence;
}

bool TouchBook::isFresh(const Touch &touch) const
{
    return m_clock.monotonic() - touch.at < m_settings.contradictionWindow;
}

void TouchBook::arrived(const QDateTime &at)
{
    const std::chrono::milliseconds now{m_clock.now().toMSecsSinceEpoch()};
    const std::chrono::milliseconds base = now - m_clock.monotonic();
    if (std::chrono::abs(base - m_clockBase) > clockTolerance)
        m_arrivals = 0;
    m_clockBase = base;
    const std::chrono::milliseconds lag = now - std::chrono::milliseconds(at.toMSecsSinceEpoch());
    m_leastLag = m_arrivals == 0 ? lag : std::min(m_leastLag, lag);
    ++m_arrivals;
}

// Nothing arrives before it is made, so a negative lag is proof. A long one is only when it stays:
// the first events after a pause are often repeated ones of hours ago.
QDateTime TouchBook::localTime(const QDateTime &at) const
{
    const bool isKnown = m_leastLag.count() < 0 || m_arrivals >= enoughArrivals;
    return isKnown ? at.addMSecs(m_leastLag.count()) : at;
}

TouchBook::Verdict TouchBook::judgeEvent(const Fact &fact, const QDateTime &at)
{
    const QString key = keyOf(fact);
    const auto last = m_lastEvent.constFind(key);
    if (last != m_lastEvent.cend() && at < *last)
        return Verdict::Confirm;
    if (m_compared.isValid() && localTime(at) < m_compared.addMSecs(-m_settings.oldNews.count()))
        return Verdict::Confirm;
    const auto touch = m_touches.find(key);
    if (touch != m_touches.end() && touch->own && isFresh(*touch)
        && contradict(touch->said, fact)) {
        touch->other = fact;
        m_lastEvent.insert(key, at);
        return Verdict::Confirm;
    }
    return Verdict::Apply;
}

TouchBook::Verdict TouchBook::judgeRead(const Fact &fact, quint64 sentAt) const
{
    const auto touch = m_touches.constFind(keyOf(fact));
    if (touch == m_touches.cend())
        return Verdict::Apply;
    if (touch->sequence > sentAt)
        return Verdict::Confirm;
    if (!isFresh(*touch) || !contradict(touch->said, fact))
        return Verdict::Apply;
    if (touch->other && !contradict(*touch->other, fact))
        return Verdict::Apply;
    return Verdict::Confirm;
}

void TouchBook::touchByEvent(const Fact &fact, const QDateTime &at)
{
    m_lastEvent.insert(keyOf(fact), at);
    // A repeated delivery of long ago must not keep reads from being believed.
    const std::chrono::milliseconds age{std::max<qint64>(0, localTime(at).msecsTo(m_clock.now()))};
    touch(fact, m_clock.monotonic() - age, false);
}

void TouchBook::touchByAnswer(const Fact &fact)
{
    touch(fact, m_clock.monotonic(), true);
}

void TouchBook::touch(const Fact &fact, std::chrono::milliseconds at, bool own)
{
    prune();
    Touch touch{++m_sequence, at, fact, std::nullopt, own};
    const auto known = m_touches.constFind(keyOf(fact));
    if (known != m_touches.cend() && isFresh(*known)) {
        touch.said = combined(known->said, fact);
        touch.at = std::max(at, known->at);
    }
    m_touches.insert(keyOf(fact), touch);
}

void TouchBook::settle(const QString &key)
{
    m_touches.remove(key);
}

void TouchBook::prune()
{
    if (m_touches.size() + m_lastEvent.size() < m_pruneAt)
        return;
    // Reads that were sent before a touch have long been answered when it is this old.
    const auto old = m_clock.monotonic() - 10 * m_settings.contradictionWindow;
    m_touches.removeIf([&](const auto &item) { return item.value().at < old; });
    // The platform repeats an event for at most eight hours (feishu-events.md 4).
    const QDateTime forgotten = m_clock.now().addSecs(-8 * 3600);
    m_lastEvent.removeIf([&](const auto &item) { return item.value() < forgotten; });
    m_pruneAt = std::max<qsizetype>(4096, 2 * (m_touches.size() + m_lastEvent.size()));
}

} // namespace OrgDesk
