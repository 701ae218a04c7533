// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/feishu_writing.h"

#include "core/feishu/written_values.h"
#include "core/net/pause.h"

using namespace Qt::Literals::StringLiterals;

// What became of a write whose answer was lost.
namespace OrgDesk::Feishu {

namespace {

using Probed = Result<ProbeOutcome>;

Delta readDelta(DepartmentUpserted fact, const QDateTime &at)
{
    Delta delta;
    delta.facts.append(std::move(fact));
    delta.origin = Origin::Read;
    delta.at = at;
    return delta;
}

Probed notBound()
{
    return failure(ErrorKind::Internal, u"a reference that is not bound"_s);
}

} // namespace

QCoro::Task<Result<ProbeOutcome>> FeishuWriting::probe(Change change, QString key)
{
    const auto entered = m_turnstile.enter();
    Result<Turnstile::Pass> pass = co_await entered;
    if (!pass)
        co_return Probed(failure(pass.error()));
    if (const auto *creation = std::get_if<CreateDepartment>(&change.what))
        co_return co_await probeCreation(*creation, key);
    if (const auto *removal = std::get_if<DeleteDepartment>(&change.what))
        co_return co_await probeRemoval(*removal);
    const auto target = boundId(targetOf(change));
    if (!target)
        co_return notBound();
    DepartmentUpserted before;
    DepartmentUpserted after;
    if (const auto *edit = std::get_if<UpdateDepartment>(&change.what)) {
        before = baseOf(*edit, *target);
        after = wantedBy(*edit, *target);
    } else {
        const auto &relocation = std::get<MoveDepartment>(change.what);
        const auto from = boundId(relocation.base.parent);
        const auto to = boundId(relocation.wanted.parent);
        if (!from || !to)
            co_return notBound();
        before = placedAt(*target, *from, relocation.base.order);
        after = placedAt(*target, *to, relocation.wanted.order);
    }
    co_return co_await probeValues(std::move(before), std::move(after));
}

QCoro::Task<Result<DepartmentUpserted>> FeishuWriting::read(DepartmentId id)
{
    DepartmentCall ask{id};
    return m_client.call(std::move(ask), CallPriority::Waiting);
}

QCoro::Task<Result<ProbeOutcome>> FeishuWriting::probeValues(DepartmentUpserted before,
                                                             DepartmentUpserted after)
{
    // Reads may lag behind writes, so an unchanged state is read a second time.
    for (int attempt = 0;; ++attempt) {
        Result<DepartmentUpserted> state = co_await read(after.department.id);
        if (!state)
            co_return Probed(failure(state.error()));
        if ((state->fields & after.fields) != after.fields)
            co_return Probed(failure(ErrorKind::OutcomeUnknown,
                                     u"the app may not read what was to be changed"_s));
        const Delta delta = readDelta(*state, m_client.clock().now());
        if (shows(*state, after))
            co_return Probed(ProbeOutcome(ProbedApplied{delta, {}}));
        if (!shows(*state, before))
            co_return Probed(ProbeOutcome(ProbedDifferent{delta}));
        if (attempt > 0)
            co_return Probed(ProbeOutcome(ProbedNotApplied{}));
        const auto settled = pause(m_settling, m_scope, this);
        Result<bool> waited = co_await settled;
        if (!waited)
            co_return Probed(failure(waited.error()));
    }
}

QCoro::Task<Result<ProbeOutcome>> FeishuWriting::probeRemoval(DeleteDepartment change)
{
    const auto target = boundId(change.target);
    if (!target)
        co_return notBound();
    for (int attempt = 0;; ++attempt) {
        Result<DepartmentUpserted> state = co_await read(*target);
        if (!state && state.error().kind == ErrorKind::NotFound)
            co_return Probed(ProbeOutcome(ProbedApplied{removalDelta(*target), {}}));
        if (!state)
            co_return Probed(failure(state.error()));
        if (attempt > 0)
            co_return Probed(ProbeOutcome(ProbedNotApplied{}));
        const auto settled = pause(m_settling, m_scope, this);
        Result<bool> waited = co_await settled;
        if (!waited)
            co_return Probed(failure(waited.error()));
    }
}

// The platform knows the key: the repetition is the same creation, or completes it.
QCoro::Task<Result<ProbeOutcome>> FeishuWriting::probeCreation(CreateDepartment change, QString key)
{
    ApplyOutcome outcome = co_await create(change, key);
    if (const auto *applied = std::get_if<Applied>(&outcome))
        co_return Probed(ProbeOutcome(ProbedApplied{applied->delta, applied->created}));
    if (const auto *unknown = std::get_if<Unknown>(&outcome);
        unknown != nullptr && unknown->error.code.isEmpty())
        co_return Probed(failure(unknown->error));
    const Error error = std::holds_alternative<Refused>(outcome) ? std::get<Refused>(outcome).error
                                                                 : std::get<Unknown>(outcome).error;
    // A platform that has forgotten the key refuses the name that its own department carries.
    if (error.kind == ErrorKind::NameTaken || error.kind == ErrorKind::OrderTaken
        || error.kind == ErrorKind::OutcomeUnknown || error.code == u"40021"_s
        || error.code == u"43007"_s)
        co_return co_await findCreated(std::move(change));
    const bool decided = error.retry == Retry::Never && error.kind != ErrorKind::Cancelled
        && error.kind != ErrorKind::WrongCredentials && !error.code.isEmpty();
    if (decided)
        co_return Probed(ProbeOutcome(ProbedNotApplied{}));
    co_return Probed(failure(error));
}

QCoro::Task<Result<ProbeOutcome>> FeishuWriting::findCreated(CreateDepartment change)
{
    const auto parent = boundId(change.parent);
    if (!parent)
        co_return notBound();
    const DepartmentUpserted wanted = wantedBy(change, *parent);
    QString page;
    do {
        ChildrenCall ask;
        ask.department = *parent;
        ask.page = page;
        auto answer = co_await m_client.call(std::move(ask), CallPriority::Waiting);
        if (!answer)
            co_return Probed(failure(answer.error()));
        for (const DepartmentUpserted &child : std::as_const(answer->items)) {
            if (child.department.name != change.name)
                continue;
            const Delta delta = readDelta(child, m_client.clock().now());
            DepartmentUpserted expected = wanted;
            expected.fields &= child.fields;
            if (shows(child, expected))
                co_return Probed(ProbeOutcome(ProbedApplied{delta, child.department.id}));
            co_return Probed(ProbeOutcome(ProbedDifferent{delta}));
        }
        page = answer->next;
    } while (!page.isEmpty());
    co_return Probed(ProbeOutcome(ProbedNotApplied{}));
}

} // namespace OrgDesk::Feishu
