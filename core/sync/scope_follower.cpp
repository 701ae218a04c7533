// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/scope_follower.h"

#include "core/sync/activity_teller.h"
#include "core/sync/erasure.h"
#include "core/sync/intake.h"
#include "core/sync/reads.h"
#include "core/sync/removals.h"
#include "core/sync/scope_change.h"

#include <QCoro/QCoroTimer>

#include <vector>

namespace OrgDesk {

namespace {

// Removed on the way, or never ours: the comparison looks it up.
bool isGone(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::OutOfScope;
}

QCoro::Task<Result<QList<DepartmentId>>> readTrees(SharedContext context, QList<DepartmentId> tops)
{
    QList<DepartmentId> departments;
    const auto visible = co_await readDepartments(context, tops, Priority::Looking);
    if (!visible)
        co_return failure(visible.error());
    for (const DepartmentId &top : *visible) {
        const auto below = co_await readBelow(context, top, Priority::Looking);
        if (!below && !isGone(below.error()))
            co_return failure(below.error());
        departments.append(top);
        departments.append(below.value_or(QList<DepartmentId>()));
    }
    co_return departments;
}

QCoro::Task<Result<QSet<PersonId>>> readAllMembers(SharedContext context,
                                                   QList<DepartmentId> departments)
{
    QSet<PersonId> people;
    std::optional<Error> error;
    for (qsizetype next = 0; next < departments.size() && !error;) {
        std::vector<QCoro::Task<Result<MembersRead>>> reads;
        for (int i = 0; i < context->settings.readsInFlight && next < departments.size();
             ++i, ++next)
            reads.push_back(readMembers(context, departments.at(next), Priority::Looking));
        for (auto &read : reads) {
            const Result<MembersRead> members = co_await read;
            if (members)
                people += QSet<PersonId>(members->people.cbegin(), members->people.cend());
            else if (!isGone(members.error()))
                error = members.error();
        }
    }
    if (error)
        co_return failure(*error);
    co_return people;
}

/// How many things came; an error when that is not known, because a part could not be read.
QCoro::Task<Result<int>> readGain(SharedContext context, VisibleScope before, VisibleScope now)
{
    const ScopeGain gain = gainOf(before, now);
    const auto departments = co_await readTrees(context, gain.departments);
    if (!departments)
        co_return failure(departments.error());
    auto people = co_await readAllMembers(context, *departments);
    if (!people)
        co_return failure(people.error());
    const auto single = co_await readPeople(context, gain.people, Priority::Looking);
    if (!single)
        co_return failure(single.error());
    *people += *single;
    co_return int(departments->size() + people->size());
}

} // namespace

ScopeFollower::ScopeFollower(SharedContext context, Erasure &erasure, Removals &removals,
                             ActivityTeller &teller, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_erasure(erasure)
    , m_removals(removals)
    , m_teller(teller)
{
}

void ScopeFollower::follow(const Delta &delta)
{
    // Answers to questions that were asked under the old scope are not believed any more.
    ++m_context->epoch;
    QList<Fact> additions;
    for (const Fact &fact : delta.facts) {
        if (std::holds_alternative<DepartmentUpserted>(fact))
            additions.append(fact);
        else if (!std::holds_alternative<PersonUpserted>(fact))
            m_named.append(fact);
    }
    takeFacts(*m_context, additions, Origin::Scope);
    m_again = m_following;
    if (!m_following && m_context->reading)
        run();
}

QCoro::Task<void> ScopeFollower::run()
{
    const SharedContext context = m_context;
    m_following = true;
    Result<void> followed;
    do {
        m_again = false;
        followed = co_await followOnce();
        if (!context->running())
            co_return;
    } while (m_again);
    m_following = false;
    // A failure of the store has been told by its writer.
    if (!followed && !context->writer.failure())
        Q_EMIT failed(followed.error());
    Q_EMIT ended();
}

QCoro::Task<Result<void>> ScopeFollower::followOnce()
{
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    const VisibleScope before = notedScope(*context).value_or(context->scope);
    const Result<VisibleScope> now = co_await readScope(before);
    if (!now)
        co_return failure(now.error());
    const QList<Fact> named = m_named;
    const Result<ScopeLoss> loss = co_await lossOf(context, before, *now, named);
    if (!loss)
        co_return failure(loss.error());
    m_named.remove(0, named.size());
    co_await applyLoss(context, m_erasure, *now, *loss);
    if (!context->running())
        co_return failure(ErrorKind::Cancelled, {});
    if (context->writer.failure())
        co_return failure(*context->writer.failure());
    m_removals.tidySharedPeople();
    const Result<int> gained = co_await readGain(context, before, *now);
    if (!context->running())
        co_return failure(ErrorKind::Cancelled, {});
    // A part of what came is not told as if it were all.
    m_teller.tellScopeChange(gained.value_or(0),
                             int(loss->departments.size() + loss->people.size()));
    if (!gained && !isScopeMoved(gained.error()))
        co_return failure(gained.error());
    co_return Result<void>();
}

// The scopes call may lag behind the event.
QCoro::Task<Result<VisibleScope>> ScopeFollower::readScope(VisibleScope before)
{
    const SharedContext context = m_context;
    const auto &waits = context->settings.scopeRetries;
    for (qsizetype attempt = 0;; ++attempt) {
        const ReadStamp sent = context->stamp();
        const auto answer = co_await context->reading->scope(Priority::Looking);
        if (!context->usable(sent))
            co_return failure(whyUnusable(*context, sent));
        if (!answer)
            co_return failure(answer.error());
        const VisibleScope now = completed(*answer, before);
        if (!isSame(before, now) || now.wholeCompany || attempt >= waits.size())
            co_return now;
        co_await QCoro::sleepFor(waits.at(attempt));
        if (!context->running())
            co_return failure(ErrorKind::Cancelled, {});
    }
}

} // namespace OrgDesk
