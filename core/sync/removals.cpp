// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/removals.h"

#include "core/sync/erasure.h"
#include "core/sync/intake.h"
#include "core/sync/removal_guard.h"

#include <utility>

namespace OrgDesk {

namespace {

template <typename Id> void addMissing(QList<Id> &ids, const QList<Id> &others)
{
    const QSet<Id> known(ids.cbegin(), ids.cend());
    for (const Id &id : others) {
        if (!known.contains(id))
            ids.append(id);
    }
}

} // namespace

Removals::Removals(SharedContext context, Erasure &erasure, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_erasure(erasure)
{
}

HeldRemovals Removals::countsOf(const Absent &absent)
{
    HeldRemovals counts;
    if (absent.isEmpty())
        return counts;
    const Directory &tree = m_context->tree();
    counts.departments = int(absent.departments.size());
    counts.departmentsTotal = int(tree.size()) - (tree.contains(sharedPeopleDepartment()) ? 1 : 0);
    counts.people = int(absent.people.size());
    counts.peopleTotal = m_context->writer.checked(m_context->store.peopleCount()).value_or(0);
    return counts;
}

QCoro::Task<bool> Removals::takeAll(Absent absent, QDateTime comparedAt, quint64 touch)
{
    m_inferred = {};
    if (mustHold(countsOf(absent), m_context->settings)) {
        m_held = {};
        m_heldAsOf = comparedAt;
        hold(absent);
        co_return true;
    }
    reject();
    co_await remove(absent, touch);
    co_return false;
}

void Removals::takeSome(const Absent &absent, bool comparing)
{
    HeldRemovals counts = countsOf(absent);
    counts.departments += m_inferred.departments;
    counts.departmentsTotal += m_inferred.departments;
    counts.people += m_inferred.people;
    counts.peopleTotal += m_inferred.people;
    if (!mustHold(counts, m_context->settings)) {
        m_inferred.departments = counts.departments;
        m_inferred.people = counts.people;
        remove(absent, m_context->touches.sequence());
    } else if (!comparing) {
        hold(absent);
    }
}

void Removals::hold(const Absent &absent)
{
    addMissing(m_held.departments, absent.departments);
    addMissing(m_held.people, absent.people);
    m_heldTouch = m_context->touches.sequence();
    m_heldCounts = countsOf(m_held);
    Q_EMIT removalsHeld(*m_heldCounts);
}

QCoro::Task<void> Removals::remove(Absent absent, quint64 touch)
{
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    // With a part of the company in scope, absence may mean that it left the part: then nothing
    // of it may stay.
    if (context->scope.wholeCompany)
        co_await removeInTurns(context, absent, Origin::Absence, touch);
    else
        co_await m_erasure.takeOut(absent, Origin::Absence, touch);
}

QCoro::Task<void> Removals::accept()
{
    const SharedContext context = m_context;
    if (!m_heldCounts)
        co_return;
    const Absent absent = std::exchange(m_held, {});
    const QDateTime asOf = std::exchange(m_heldAsOf, {});
    m_heldCounts.reset();
    m_inferred = {};
    co_await remove(absent, m_heldTouch);
    if (!context->running())
        co_return;
    tidySharedPeople();
    if (asOf.isValid() && !context->writer.failure())
        context->writer.setAsOf(asOf);
    Q_EMIT removalsSettled();
}

void Removals::reject()
{
    if (!m_heldCounts)
        return;
    m_held = {};
    m_heldAsOf = {};
    m_heldCounts.reset();
    Q_EMIT removalsSettled();
}

void Removals::tidySharedPeople()
{
    if (!m_context->tree().contains(sharedPeopleDepartment()))
        return;
    const auto members =
        m_context->writer.checked(m_context->store.membersOf(sharedPeopleDepartment()));
    if (members && members->isEmpty())
        takeFacts(*m_context, {DepartmentRemoved{sharedPeopleDepartment()}}, Origin::Read);
}

} // namespace OrgDesk
