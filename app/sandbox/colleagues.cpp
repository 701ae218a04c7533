// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/colleagues.h"

#include "app/sandbox/name_pool.h"
#include "app/sandbox/organization.h"
#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

void Pace::start(double perSecond, Milliseconds now)
{
    m_perSecond = perSecond;
    m_done = 0;
    m_start = now;
}

int Pace::due(Milliseconds now)
{
    const double seconds = static_cast<double>((now - m_start).count()) / 1000;
    const double behind = std::floor(seconds * m_perSecond) - m_done;
    m_done += behind;
    return static_cast<int>(std::clamp(behind, 0.0, std::max(1.0, m_perSecond / 10)));
}

Pace::Milliseconds Pace::interval() const
{
    constexpr Milliseconds shortest{20};
    constexpr Milliseconds longest{1000};
    return Milliseconds(
        static_cast<qint64>(std::clamp(250 / m_perSecond, static_cast<double>(shortest.count()),
                                       static_cast<double>(longest.count()))));
}

Colleagues::Colleagues(ContactService &service, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_random(seed + 31)
{
    m_timer.setParent(this);
    m_burstTimer.setParent(this);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        for (int left = m_pace.due(systemClock().monotonic()); left > 0; --left)
            actOnce();
    });
    connect(&m_burstTimer, &QTimer::timeout, this, [this] {
        const qint64 due = m_burstPace.due(systemClock().monotonic());
        for (qint64 left = std::min(due, m_burstLeft); left > 0; --left, --m_burstLeft)
            actOnce();
        if (m_burstLeft <= 0)
            m_burstTimer.stop();
    });
}

void Colleagues::setRate(double perSecond)
{
    m_timer.stop();
    if (perSecond == 0 || !isRate(perSecond))
        return;
    m_pace.start(perSecond, systemClock().monotonic());
    m_timer.start(m_pace.interval());
}

void Colleagues::burst(double perSecond, std::chrono::milliseconds duration)
{
    m_burstLeft =
        std::max<qint64>(1, std::llround(perSecond * static_cast<double>(duration.count()) / 1000));
    m_burstPace.start(perSecond, systemClock().monotonic());
    m_burstTimer.start(m_burstPace.interval());
}

void Colleagues::resetCounts()
{
    m_changes = 0;
    m_refusals = 0;
}

void Colleagues::actOnce()
{
    // People change more often than the structure does.
    using Action = void (Colleagues::*)();
    struct Entry
    {
        int weight;
        Action action;
    };
    constexpr Entry entries[] = {
        {22, &Colleagues::changePhone},
        {18, &Colleagues::changeTitle},
        {16, &Colleagues::transfer},
        {14, &Colleagues::join},
        {9, &Colleagues::leave},
        {6, &Colleagues::changeLeader},
        {5, &Colleagues::renameDepartment},
        {4, &Colleagues::openDepartment},
        {3, &Colleagues::freeze},
        {2, &Colleagues::moveDepartment},
        {1, &Colleagues::closeDepartment},
    };
    int point = m_random.below(100);
    for (const Entry &entry : entries) {
        if (point < entry.weight) {
            (this->*entry.action)();
            return;
        }
        point -= entry.weight;
    }
}

void Colleagues::act(const QString &action, const QString &id, const QJsonObject &body)
{
    const Answer answer = m_service.performAction(action, id, body, {}, {});
    ++(answer.http == 200 ? m_changes : m_refusals);
}

const Person *Colleagues::anyPerson()
{
    const auto &people = m_service.organization().people();
    if (people.empty())
        return nullptr;
    const quint64 last = people.rbegin()->first;
    // Departed and invited people cannot be changed; a few tries find somebody who can.
    for (int attempt = 0; attempt < 50; ++attempt) {
        const auto found = people.lower_bound(1 + m_random.next() % last);
        if (found == people.end())
            continue;
        const PersonStatus &status = found->second->status;
        if (!status.resigned && !status.unjoined && !status.exited)
            return found->second.get();
    }
    return nullptr;
}

const Department *Colleagues::anyDepartment()
{
    const auto &departments = m_service.organization().departments();
    if (departments.empty())
        return nullptr;
    const auto found = departments.lower_bound(1 + m_random.next() % departments.rbegin()->first);
    return found == departments.end() ? departments.begin()->second.get() : found->second.get();
}

QString Colleagues::newMobile()
{
    // A range that the generated organizations do not use.
    return u"+86120%1"_s.arg(++m_mobiles, 8, 10, QLatin1Char('0'));
}

void Colleagues::join()
{
    if (!m_invited.isEmpty() && m_random.percent(60)) {
        act(u"user.join"_s, m_invited.takeFirst(), {});
        return;
    }
    const Department *department = anyDepartment();
    if (department == nullptr)
        return;
    const PersonName name = makePersonName(m_random);
    const QString mobile = newMobile();
    act(u"user.create"_s, {},
        {{u"name"_s, name.name},
         {u"en_name"_s, name.enName},
         {u"mobile"_s, mobile},
         {u"email"_s, u"%1.new%2@example.com"_s.arg(name.mailName).arg(m_mobiles)},
         {u"department_ids"_s, QJsonArray{department->openId}},
         {u"employee_type"_s, 1},
         {u"job_title"_s, makeJobTitle(m_random, false)},
         {u"city"_s, makeCity(m_random)}});
    if (const Person *person = m_service.organization().personByMobile(mobile))
        m_invited.append(person->openId);
}

void Colleagues::leave()
{
    const Person *person = anyPerson();
    if (person != nullptr && !person->tenantManager)
        act(u"user.delete"_s, person->openId, {});
}

void Colleagues::transfer()
{
    const Person *person = anyPerson();
    const Department *target = anyDepartment();
    if (person == nullptr || target == nullptr || person->founder)
        return;
    QJsonArray departments{target->openId};
    // Somebody now and then keeps the old place as a second one.
    if (m_random.percent(10) && !person->memberships.empty()
        && person->memberships.front().department != target)
        departments.append(person->memberships.front().department->openId);
    act(u"user.move"_s, person->openId, {{u"department_ids"_s, departments}});
}

void Colleagues::changePhone()
{
    if (const Person *person = anyPerson())
        act(u"user.patch"_s, person->openId, {{u"mobile"_s, newMobile()}});
}

void Colleagues::changeTitle()
{
    if (const Person *person = anyPerson())
        act(u"user.patch"_s, person->openId,
            {{u"job_title"_s, makeJobTitle(m_random, m_random.percent(10))}});
}

void Colleagues::freeze()
{
    const Person *person = anyPerson();
    if (person != nullptr && !person->founder)
        act(u"user.patch"_s, person->openId, {{u"is_frozen"_s, !person->status.frozen}});
}

void Colleagues::renameDepartment()
{
    const Department *department = anyDepartment();
    if (department == nullptr)
        return;
    const TriName name = lowerLevelName(m_random, Organization::level(department));
    act(u"department.patch"_s, department->openId,
        {{u"name"_s, u"%1 %2"_s.arg(QString::fromUtf8(name.zh)).arg(++m_names)}});
}

void Colleagues::openDepartment()
{
    const Department *parent = anyDepartment();
    if (parent == nullptr || Organization::level(parent) >= 8)
        return;
    const TriName name = lowerLevelName(m_random, Organization::level(parent) + 1);
    const QString suffix = QString::number(++m_names);
    act(u"department.create"_s, {},
        {{u"name"_s, QString::fromUtf8(name.zh) + suffix},
         {u"i18n_name"_s,
          QJsonObject{{u"ja_jp"_s, QString::fromUtf8(name.ja) + suffix},
                      {u"en_us"_s, QString::fromUtf8(name.en) + u' ' + suffix}}},
         {u"parent_department_id"_s, parent->openId}});
}

void Colleagues::moveDepartment()
{
    const Department *department = anyDepartment();
    const Department *parent = anyDepartment();
    if (department == nullptr || parent == nullptr || department->children.size() > 5
        || Organization::isSameOrBelow(parent, department) || Organization::level(parent) >= 7)
        return;
    act(u"department.move"_s, department->openId,
        {{u"parent_department_id"_s, parent->openId},
         {u"order"_s, QString::number(m_service.organization().nextOrder(parent))}});
}

void Colleagues::closeDepartment()
{
    // Only what is empty can be closed; newest first, as those were opened for trial.
    const auto &departments = m_service.organization().departments();
    for (auto it = departments.rbegin(); it != departments.rend(); ++it) {
        if (it->second->members.empty() && it->second->children.empty()) {
            act(u"department.delete"_s, it->second->openId, {});
            return;
        }
    }
}

void Colleagues::changeLeader()
{
    const Department *department = anyDepartment();
    if (department == nullptr || department->members.empty())
        return;
    const auto &members = department->members;
    const Person *person =
        members.at(static_cast<size_t>(m_random.below(static_cast<int>(members.size()))));
    if (!person->status.unjoined && !person->status.exited)
        act(u"department.patch"_s, department->openId, {{u"leader_user_id"_s, person->openId}});
}

} // namespace OrgDesk::Sandbox
