// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/sweep.h"

#include "core/sync/absence.h"
#include "core/sync/scope_change.h"

#include <utility>
#include <vector>

namespace OrgDesk {

Sweep::Sweep(SharedContext context, Erasure &erasure, bool first)
    : m_context(std::move(context))
    , m_erasure(erasure)
    , m_first(first)
    , m_startedAt(m_context->clock.now())
    , m_startedTouch(m_context->touches.sequence())
    , m_hadPeople(m_context->writer.checked(m_context->store.peopleCount()).value_or(1) > 0)
    , m_members(std::make_shared<MemberSweep>(m_context, first))
{
    m_progress.first = first;
    m_progress.departmentsRead = int(m_context->tree().size());
}

QCoro::Task<Result<void>> Sweep::run()
{
    const auto self = shared_from_this();
    while (m_step != Step::Done) {
        const Result<void> ended = co_await step();
        if (!ended || !m_context->alive)
            co_return ended;
        m_step = Step(int(m_step) + 1);
    }
    setPhase(SyncProgress::Phase::Idle);
    co_return Result<void>();
}

QCoro::Task<Result<void>> Sweep::step()
{
    switch (m_step) {
    case Step::Scope:
        setPhase(SyncProgress::Phase::Scope);
        return readScope();
    case Step::Departments:
        setPhase(SyncProgress::Phase::Departments);
        return readAllDepartments();
    case Step::People:
        setPhase(SyncProgress::Phase::People);
        return readAllMembers();
    case Step::SinglePeople:
        return readSinglePeople();
    case Step::Compare:
    case Step::Done:
        break;
    }
    setPhase(SyncProgress::Phase::Comparing);
    return compare();
}

Priority Sweep::priority() const
{
    return m_first ? Priority::Looking : Priority::Background;
}

// -- Scope ----------------------------------------------------------------------------------------

QCoro::Task<Result<void>> Sweep::readScope()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    if (!context->capabilities.has(Capability::ReadScope)) {
        VisibleScope everything;
        everything.wholeCompany = true;
        co_return co_await adopt(everything);
    }
    const std::optional<VisibleScope> before = notedScope(*context);
    VisibleScope scope;
    bool sure = !before;
    do {
        const ReadStamp sent = context->stamp();
        const auto answer = co_await context->reading->scope(priority());
        if (!context->usable(sent))
            co_return failure(whyUnusable(*context, sent));
        if (!answer)
            co_return failure(answer.error());
        scope = completed(*answer, before);
        // A smaller scope takes people and departments away for good, so another one is read twice.
    } while (!std::exchange(sure, true) && !isSame(*before, scope));
    co_return co_await adopt(scope);
}

QCoro::Task<Result<void>> Sweep::adopt(VisibleScope scope)
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    // An empty scope is not believed without a question: everything will be found absent, and the
    // guard holds that.
    if (isEmpty(scope) && !context->tree().isEmpty()) {
        context->scope = scope;
        co_return Result<void>();
    }
    const ReadStamp sent = context->stamp();
    ScopeLoss lost;
    if (const std::optional<VisibleScope> before = notedScope(*context)) {
        const Result<ScopeLoss> loss = co_await lossOf(context, *before, scope, {});
        if (!loss)
            co_return failure(loss.error());
        lost = *loss;
    }
    if (!context->usable(sent))
        co_return failure(whyUnusable(*context, sent));
    co_await applyLoss(context, m_erasure, scope, lost);
    if (!context->usable(sent))
        co_return failure(whyUnusable(*context, sent));
    co_return Result<void>();
}

// -- Departments ----------------------------------------------------------------------------------

QCoro::Task<Result<void>> Sweep::readAllDepartments()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    m_listed.clear();
    QList<DepartmentId> tops{rootDepartment()};
    if (!context->scope.wholeCompany) {
        tops = context->scope.departments;
        const auto visible = co_await readDepartments(context, tops, priority());
        if (!visible)
            co_return failure(visible.error());
        m_listed += *visible;
    }
    std::vector<QCoro::Task<Result<QList<DepartmentId>>>> reads;
    std::optional<Error> error;
    for (qsizetype next = 0; next < tops.size() && !error;) {
        reads.clear();
        for (int i = 0; i < context->settings.readsInFlight && next < tops.size(); ++i, ++next)
            reads.push_back(readBelow(context, tops.at(next), priority()));
        for (auto &read : reads) {
            const Result<QList<DepartmentId>> listed = co_await read;
            if (!context->alive)
                co_return failure(ErrorKind::Cancelled, {});
            if (listed)
                m_listed += QSet<DepartmentId>(listed->cbegin(), listed->cend());
            else if (!error && listed.error().kind != ErrorKind::NotFound)
                error = listed.error();
        }
    }
    if (error)
        co_return failure(*error);
    co_return Result<void>();
}

// -- People ---------------------------------------------------------------------------------------

QCoro::Task<Result<void>> Sweep::readAllMembers()
{
    const auto self = shared_from_this();
    if (!m_context->capabilities.has(Capability::ReadDepartments))
        co_return Result<void>();
    co_return co_await m_members->run();
}

QCoro::Task<Result<void>> Sweep::readSinglePeople()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    if (context->scope.wholeCompany || context->scope.people.isEmpty())
        co_return Result<void>();
    const auto visible = co_await readPeople(context, context->scope.people, Priority::Background);
    if (!visible)
        co_return failure(visible.error());
    for (const PersonId &person : *visible)
        m_members->see(person);
    co_return Result<void>();
}

// -- Comparing ------------------------------------------------------------------------------------

QCoro::Task<Result<void>> Sweep::compare()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    m_absent = {};
    const QSet<DepartmentId> listed = m_listed - m_members->gone();
    const auto departments = co_await absentDepartments(context, listed, m_startedTouch);
    if (!departments)
        co_return failure(departments.error());
    m_absent.departments = *departments;
    if (!m_hadPeople)
        co_return Result<void>();
    auto suspects = context->writer.checked(context->store.allPeople());
    if (!suspects)
        co_return failure(*context->writer.failure());
    suspects->removeIf([this](const PersonId &person) { return m_members->isSeen(person); });
    const auto people = co_await absentPeople(context, *suspects, m_startedTouch);
    if (!people)
        co_return failure(people.error());
    m_absent.people = *people;
    co_await m_members->leavePlaces(*people, m_startedTouch);
    co_return Result<void>();
}

// -- What comes in between ------------------------------------------------------------------------

void Sweep::look(const DepartmentId &department)
{
    const bool helps = m_first && m_step <= Step::People && m_context->running()
        && m_context->reading && department != sharedPeopleDepartment();
    if (helps)
        m_members->look(department);
}

bool Sweep::add(const DepartmentId &department)
{
    return m_step < Step::People || (m_step == Step::People && m_members->add(department));
}

void Sweep::count(int departments, int people)
{
    Q_UNUSED(departments)
    m_progress.departmentsRead = int(m_context->tree().size());
    m_progress.peopleRead += people;
    m_context->progressed();
}

SyncProgress Sweep::progress() const
{
    SyncProgress progress = m_progress;
    m_members->tell(progress);
    return progress;
}

void Sweep::setPhase(SyncProgress::Phase phase)
{
    m_progress.phase = phase;
    m_context->progressed();
}

} // namespace OrgDesk
