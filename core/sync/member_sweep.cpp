// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/member_sweep.h"

#include "core/sync/batches.h"
#include "core/sync/intake.h"

#include <QCoro/QCoroTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace OrgDesk {

MemberSweep::MemberSweep(SharedContext context, bool first)
    : m_context(std::move(context))
    , m_first(first)
    , m_notes(m_context)
    , m_seed(size_t(QRandomGenerator::global()->generate64()))
{
}

QCoro::Task<Result<void>> MemberSweep::run()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    m_error.reset();
    fillQueue();
    m_working = true;
    while (!m_queue.isEmpty() && !m_error && context->running()) {
        std::vector<QCoro::Task<void>> workers;
        const qsizetype count =
            std::min<qsizetype>(context->settings.readsInFlight, m_queue.size());
        for (qsizetype i = 0; i < count; ++i)
            workers.push_back(work());
        for (auto &worker : workers)
            co_await worker;
        if (!context->alive)
            co_return failure(ErrorKind::Cancelled, {});
    }
    m_working = false;
    while (!m_looks.empty()) {
        co_await m_looks.front();
        if (!context->alive)
            co_return failure(ErrorKind::Cancelled, {});
        m_looks.pop_front();
    }
    if (m_first)
        m_notes.flush();
    if (m_error)
        co_return failure(*m_error);
    if (!context->running())
        co_return failure(ErrorKind::Cancelled, {});
    co_return Result<void>();
}

void MemberSweep::fillQueue()
{
    if (m_queueFilled)
        return;
    m_queueFilled = true;
    if (m_first) {
        const QSet<DepartmentId> earlier = m_notes.resume();
        m_resumed = !earlier.isEmpty();
        m_done += earlier;
    }
    QList<std::pair<int, DepartmentId>> byPages;
    const QList<DepartmentId> all = m_context->tree().subtree(rootDepartment());
    for (const DepartmentId &department : all) {
        if (department != sharedPeopleDepartment() && !m_done.contains(department))
            byPages.append({pagesOf(department), department});
    }
    if (m_context->scope.wholeCompany && !m_done.contains(rootDepartment()))
        byPages.append({1, rootDepartment()});
    // The pages of one department come one after the other: the largest first, or the end of the
    // sync would wait for them while the quota is idle.
    std::stable_sort(byPages.begin(), byPages.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[pages, department] : std::as_const(byPages)) {
        m_queue.append(department);
        m_pagesLeft += pages;
    }
    m_pagesAtStart = m_pagesLeft;
    m_since = m_context->clock.monotonic();
    m_total = int(m_queue.size() + m_done.size());
}

int MemberSweep::pagesOf(const DepartmentId &department) const
{
    // Direct members are what the platform counts at or below, less what it counts below.
    const Directory &tree = m_context->tree();
    const Department *known = tree.find(department);
    int direct = known ? known->memberCount.value_or(0) : 0;
    const QList<DepartmentId> children = tree.children(department);
    for (const DepartmentId &child : children)
        direct -= tree.find(child)->memberCount.value_or(0);
    const int page = std::max(1, m_context->capabilities.membersPerPage);
    return 1 + std::max(0, direct - 1) / page;
}

QCoro::Task<void> MemberSweep::work()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    while (context->running() && !m_error && !m_queue.isEmpty()) {
        const DepartmentId next = m_queue.takeFirst();
        co_await readOne(next, Priority::Background);
    }
}

QCoro::Task<void> MemberSweep::readOne(DepartmentId department, Priority priority)
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    if (m_done.contains(department) || m_underWay.contains(department))
        co_return;
    m_underWay.insert(department);
    const Result<MembersRead> read = co_await readMembers(context, department, priority);
    if (!context->alive)
        co_return;
    m_underWay.remove(department);
    if (read) {
        noteMembers(department, *read);
        finished(department);
        co_return;
    }
    const ErrorKind kind = read.error().kind;
    if (kind == ErrorKind::NotFound || kind == ErrorKind::OutOfScope) {
        // Removed on the way, or never ours: it is looked up with what no list named.
        m_gone.insert(department);
        finished(department);
        co_return;
    }
    m_queue.append(department);
    if (!m_error)
        m_error = read.error();
}

void MemberSweep::noteMembers(const DepartmentId &department, const MembersRead &read)
{
    for (const PersonId &person : read.people)
        see(person);
    // Where rows do not tell every place of a person, only the lists themselves say who left.
    if (read.placesKnown && !read.people.isEmpty())
        return;
    m_placesUnknown = m_placesUnknown || !read.placesKnown;
    const auto members = m_context->writer.checked(m_context->store.membersOf(department));
    if (!members)
        return;
    const QSet<PersonId> listed(read.people.cbegin(), read.people.cend());
    for (const PersonId &member : *members) {
        if (!listed.contains(member))
            m_left[member].insert(department);
    }
}

void MemberSweep::finished(const DepartmentId &department)
{
    m_done.insert(department);
    m_pagesLeft = std::max<qint64>(0, m_pagesLeft - pagesOf(department));
    m_total = std::max(m_total, int(m_done.size()));
    if (m_first)
        m_notes.add(department);
    estimate();
    m_context->progressed();
}

void MemberSweep::estimate()
{
    const qint64 done = m_pagesAtStart - m_pagesLeft;
    // The first seconds of a minute go faster than the rest (the quota's two windows).
    constexpr qint64 enough = 20;
    if (done < enough)
        return;
    const auto elapsed = m_context->clock.monotonic() - m_since;
    m_remaining = elapsed * m_pagesLeft / done;
}

void MemberSweep::tell(SyncProgress &progress) const
{
    progress.departmentsDone = int(m_done.size());
    progress.departmentsTotal = m_total;
    if (progress.phase == SyncProgress::Phase::People)
        progress.remaining = m_remaining;
}

QCoro::Task<void> MemberSweep::leavePlaces(QList<PersonId> absent, quint64 touch)
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    if (!m_placesUnknown)
        co_return;
    for (const PersonId &person : std::as_const(absent))
        m_left.remove(person);
    const QList<PersonId> left = m_left.keys();
    const qsizetype atOnce = context->settings.factsPerCommit;
    for (qsizetype from = 0; from < left.size(); from += atOnce) {
        if (from > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        if (!context->running() || context->writer.failure())
            co_return;
        leaveSome(batchOf(left, from, atOnce), touch);
    }
}

void MemberSweep::leaveSome(const QList<PersonId> &people, quint64 touch)
{
    QList<Fact> facts;
    for (const PersonId &id : people) {
        // Since then touched: an event or own answer knows better.
        if (m_context->touches.touched(keyOf(id)) > touch)
            continue;
        const auto person = m_context->writer.checked(m_context->store.person(id));
        if (!person || !*person)
            continue;
        const QSet<DepartmentId> places = m_left.value(id);
        PersonUpserted fact{**person, PersonField::Memberships};
        const auto removed = fact.person.memberships.removeIf(
            [&](const Membership &membership) { return places.contains(membership.department); });
        if (removed > 0)
            facts.append(fact);
    }
    takeFacts(*m_context, facts, Origin::Read);
}

void MemberSweep::see(const PersonId &person)
{
    m_seen.insert(qHash(person, m_seed));
}

bool MemberSweep::isSeen(const PersonId &person) const
{
    return m_seen.contains(qHash(person, m_seed));
}

// -- What comes in between ------------------------------------------------------------------------

void MemberSweep::look(const DepartmentId &department)
{
    if (!m_done.contains(department))
        m_looks.push_back(readOne(department, Priority::Looking));
}

bool MemberSweep::add(const DepartmentId &department)
{
    if (!m_working)
        return false;
    if (!m_done.contains(department) && !m_underWay.contains(department)
        && !m_queue.contains(department)) {
        m_queue.prepend(department);
        ++m_total;
    }
    return true;
}

} // namespace OrgDesk
