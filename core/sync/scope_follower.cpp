// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of SyncEngine that follows live changes of the scope.

#include "core/base/logging.h"
#include "core/sync/confirmer.h"
#include "core/sync/intake.h"
#include "core/sync/scope_change.h"
#include "core/sync/sync_engine.h"

#include <QCoro/QCoroTimer>

#include <vector>

namespace OrgDesk {

void SyncEngine::scopeChanged(Delta delta)
{
    if (m_context->stopping || m_context->writer.failure() || isKnownEvent(delta))
        return;
    // Answers to questions that were asked under the old scope are not believed any more.
    ++m_context->epoch;
    QList<Fact> additions;
    for (const Fact &fact : std::as_const(delta.facts)) {
        if (std::holds_alternative<DepartmentUpserted>(fact))
            additions.append(fact);
        else if (!std::holds_alternative<PersonUpserted>(fact))
            m_namedRemovals.append(fact);
    }
    takeFacts(*m_context, additions, Origin::Scope);
    if (m_followingScope)
        m_followAgain = true;
    else if (m_context->reading)
        followScope();
}

QCoro::Task<void> SyncEngine::followScope()
{
    const SharedContext context = m_context;
    m_followingScope = true;
    std::optional<Error> error;
    do {
        m_followAgain = false;
        error = co_await followScopeOnce();
        if (!context->running())
            co_return;
    } while (m_followAgain);
    m_followingScope = false;
    if (error)
        Q_EMIT failed(*error);
    // The comparison finds what the event did not name and what a failed read left out.
    m_begun = true;
    m_sweepAgain = m_sweepAgain || m_sweeping;
    requestSweep();
}

QCoro::Task<std::optional<Error>> SyncEngine::followScopeOnce()
{
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    for (qsizetype attempt = 0;; ++attempt) {
        const ReadStamp sent = context->stamp();
        const auto answer = co_await context->reading->scope(Priority::Looking);
        if (!context->running())
            co_return std::nullopt;
        if (context->epoch != sent.epoch) {
            m_followAgain = true;
            co_return std::nullopt;
        }
        if (!answer)
            co_return answer.error();
        const VisibleScope before = notedScope(*context).value_or(context->scope);
        const bool lags = isSame(before, *answer) && !answer->wholeCompany
            && attempt < context->settings.scopeRetries.size();
        if (lags) {
            co_await QCoro::sleepFor(context->settings.scopeRetries.at(attempt));
            if (!context->running())
                co_return std::nullopt;
            continue;
        }
        const ScopeLoss loss =
            lossOf(*context, before, *answer, std::exchange(m_namedRemovals, {}));
        noteScope(*context, *answer);
        applyLoss(*context, loss);
        tidySharedPeople();
        const int gained = co_await readGain(before, *answer);
        if (context->running())
            tellScopeChange(gained, int(loss.departments.size() + loss.people.size()));
        co_return std::nullopt;
    }
}

QCoro::Task<int> SyncEngine::readGain(VisibleScope before, VisibleScope now)
{
    const SharedContext context = m_context;
    const ScopeGain gain = gainOf(before, now);
    int gained = 0;
    QList<DepartmentId> departments;
    const auto tops = co_await readDepartments(context, gain.departments, Priority::Looking);
    if (!context->running() || !tops)
        co_return gained;
    for (const DepartmentId &top : *tops) {
        const auto below = co_await readBelow(context, top, Priority::Looking);
        if (!context->running() || !below)
            co_return gained;
        departments.append(top);
        departments.append(*below);
    }
    gained += int(departments.size());
    QSet<PersonId> people;
    for (qsizetype next = 0; next < departments.size();) {
        std::vector<QCoro::Task<Result<MembersRead>>> reads;
        for (int i = 0; i < context->settings.readsInFlight && next < departments.size();
             ++i, ++next)
            reads.push_back(readMembers(context, departments.at(next), Priority::Looking));
        for (auto &read : reads) {
            const Result<MembersRead> members = co_await read;
            if (!context->running())
                co_return gained;
            if (members)
                people += QSet<PersonId>(members->people.cbegin(), members->people.cend());
        }
    }
    const auto single = co_await readPeople(context, gain.people, Priority::Looking);
    if (context->running() && single)
        people += *single;
    co_return gained + int(people.size());
}

void SyncEngine::tellScopeChange(int gained, int lost)
{
    if (gained == 0 && lost == 0)
        return;
    ActivityEntry entry;
    entry.at = m_context->clock.now();
    entry.kind = ActivityKind::ScopeChanged;
    entry.department = rootDepartment();
    entry.count = gained;
    entry.removedCount = lost;
    entry.confirmed = true;
    const auto stored = m_context->writer.checked(m_context->store.addActivity(entry));
    if (stored)
        Q_EMIT activity(*stored);
}

} // namespace OrgDesk
