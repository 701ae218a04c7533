// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/feishu_writing.h"

#include "core/base/pause.h"
#include "core/feishu/directory_calls.h"
#include "core/feishu/write_outcome.h"
#include "core/feishu/written_values.h"

using namespace Qt::Literals::StringLiterals;

// What became of a write whose answer was lost. A run may not go on while that is open, so
// everything that another question would not change is a conclusion, not an error.
namespace OrgDesk::Feishu {

namespace {

using Probed = Result<ProbeOutcome>;
using Found = Result<std::optional<ProbeOutcome>>;

Delta readDelta(DepartmentUpserted fact, const QDateTime &at)
{
    Delta delta;
    delta.facts.append(std::move(fact));
    delta.origin = Origin::Read;
    delta.at = at;
    return delta;
}

/// Fields without their permission do not come (section 7.1).
Error unreadable(DepartmentFields fields)
{
    Error error =
        makeError(ErrorKind::PermissionMissing, u"the app may not read what was to be changed"_s);
    if (fields.testAnyFlags(DepartmentField::Name | DepartmentField::I18nName
                            | DepartmentField::CustomId | DepartmentField::Chat))
        error.permissions.append(u"contact:department.base:readonly"_s);
    if (fields.testAnyFlags(DepartmentField::Parent | DepartmentField::Order
                            | DepartmentField::Leaders | DepartmentField::Unit))
        error.permissions.append(u"contact:department.organize:readonly"_s);
    if (fields.testFlag(DepartmentField::Hrbps))
        error.permissions.append(u"contact:department.hrbp:readonly"_s);
    return error;
}

/// What the state says of a change of some values.
ProbeOutcome compared(const DepartmentUpserted &state, const DepartmentUpserted &before,
                      const DepartmentUpserted &after, const QDateTime &at)
{
    const Delta delta = readDelta(state, at);
    if ((state.fields & after.fields) != after.fields)
        return ProbedUnverifiable{delta, unreadable(after.fields & ~state.fields)};
    if (shows(state, after))
        return ProbedApplied{delta, {}};
    if (shows(state, before))
        return ProbedNotApplied{};
    return ProbedDifferent{delta};
}

/// A refusal that a creation which was made earlier would cause: its name, order number and ID are
/// taken, its parent may be full, its key is known.
bool mayBeCausedByItself(const Error &error)
{
    return error.kind == ErrorKind::NameTaken || error.kind == ErrorKind::OrderTaken
        || error.kind == ErrorKind::LimitExceeded || error.code == u"40021"_s
        || error.code == u"43007"_s;
}

/// The error as the platform told it, before it became an unknown outcome.
Error asTold(Error error)
{
    if (error.kind != ErrorKind::OutcomeUnknown)
        return error;
    const auto meaning = meaningOf(Area::Departments, error.code.toInt());
    // Code 0 said yes, but not to what.
    error.kind = error.code == u"0"_s ? ErrorKind::BadAnswer
        : meaning                     ? meaning->kind
                                      : ErrorKind::Refused;
    return error;
}

/// The refusal says nothing of the change: the next question may be answered.
bool isPassing(const Error &error)
{
    return error.retry != Retry::Never || error.kind == ErrorKind::WrongCredentials;
}

} // namespace

QCoro::Task<Result<ProbeOutcome>> FeishuWriting::probe(Change change, QString key)
{
    const auto entered = m_turnstile.enter();
    Result<Turnstile::Pass> pass = co_await entered;
    if (!pass)
        co_return Probed(failure(pass.error()));
    if (const auto *group = std::get_if<ChangeGroup>(&change.what))
        co_return co_await m_groups.probe(*group);
    if (const auto *list = std::get_if<ChangeListEntry>(&change.what))
        co_return co_await m_employeeTypes.probe(*list);
    if (!targetPerson(change).isEmpty())
        co_return co_await m_people.probe(std::move(change), std::move(key));
    if (const auto *creation = std::get_if<CreateDepartment>(&change.what))
        co_return co_await probeCreation(*creation, key);
    if (const auto *removal = std::get_if<DeleteDepartment>(&change.what))
        co_return co_await probeRemoval(*removal);
    const auto target = boundId(referenceFrom(targetDepartment(change)));
    if (!target)
        co_return Probed(failure(notBound()));
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
            co_return Probed(failure(notBound()));
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

QCoro::Task<Result<bool>> FeishuWriting::settle()
{
    const auto settled = pause(m_settling, m_scope, this);
    Result<bool> waited = co_await settled;
    co_return waited;
}

QCoro::Task<Result<ProbeOutcome>> FeishuWriting::probeValues(DepartmentUpserted before,
                                                             DepartmentUpserted after)
{
    // Reads may lag behind writes, so an unchanged or missing state is read a second time.
    for (int attempt = 0;; ++attempt) {
        Result<DepartmentUpserted> state = co_await read(after.department.id);
        if (state) {
            const ProbeOutcome found = compared(*state, before, after, m_client.clock().now());
            if (attempt > 0 || !std::holds_alternative<ProbedNotApplied>(found))
                co_return Probed(found);
        } else if (state.error().kind == ErrorKind::OutOfScope) {
            co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, state.error()}));
        } else if (state.error().kind != ErrorKind::NotFound) {
            co_return Probed(failure(state.error()));
        } else if (attempt > 0) {
            co_return Probed(ProbeOutcome(ProbedDifferent{removalDelta(after.department.id)}));
        }
        const Result<bool> settled = co_await settle();
        if (!settled)
            co_return Probed(failure(settled.error()));
    }
}

QCoro::Task<Result<ProbeOutcome>> FeishuWriting::probeRemoval(DeleteDepartment change)
{
    const auto target = boundId(change.target);
    if (!target)
        co_return Probed(failure(notBound()));
    for (int attempt = 0;; ++attempt) {
        Result<DepartmentUpserted> state = co_await read(*target);
        if (!state && state.error().kind == ErrorKind::NotFound)
            co_return Probed(ProbeOutcome(ProbedApplied{removalDelta(*target), {}}));
        if (!state && state.error().kind == ErrorKind::OutOfScope)
            co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, state.error()}));
        if (!state)
            co_return Probed(failure(state.error()));
        if (attempt > 0)
            co_return Probed(ProbeOutcome(ProbedNotApplied{}));
        const Result<bool> settled = co_await settle();
        if (!settled)
            co_return Probed(failure(settled.error()));
    }
}

// The platform knows the key: the repetition is the same creation, or completes it. Where it does
// not say yes, the department itself is looked for, since the lost try may have made it.
QCoro::Task<Result<ProbeOutcome>> FeishuWriting::probeCreation(CreateDepartment change, QString key)
{
    ApplyOutcome outcome = co_await create(change, key);
    if (const auto *applied = std::get_if<Applied>(&outcome))
        co_return Probed(ProbeOutcome(ProbedApplied{applied->delta, applied->created}));
    const auto *refused = std::get_if<Refused>(&outcome);
    const Error error = refused != nullptr ? refused->error : std::get<Unknown>(outcome).error;
    // Nobody answered, so nobody would answer the next question either.
    if (error.code.isEmpty())
        co_return Probed(failure(error));
    Found found = co_await findCreated(std::move(change));
    if (!found)
        co_return Probed(failure(found.error()));
    if (*found)
        co_return Probed(**found);
    if (isPassing(error))
        co_return Probed(failure(error));
    if (refused != nullptr && !mayBeCausedByItself(error))
        co_return Probed(ProbeOutcome(ProbedNotApplied{}));
    co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, asTold(error)}));
}

QCoro::Task<Result<std::optional<ProbeOutcome>>> FeishuWriting::findCreated(CreateDepartment change)
{
    const auto parent = boundId(change.parent);
    if (!parent)
        co_return Found(failure(notBound()));
    const DepartmentUpserted wanted = wantedBy(change, *parent);
    for (int attempt = 0;; ++attempt) {
        Found found = co_await lookAmongChildren(*parent, wanted);
        // Lists may lag behind writes.
        if (!found || *found || attempt > 0)
            co_return found;
        const Result<bool> settled = co_await settle();
        if (!settled)
            co_return Found(failure(settled.error()));
    }
}

QCoro::Task<Result<std::optional<ProbeOutcome>>>
FeishuWriting::lookAmongChildren(DepartmentId parent, DepartmentUpserted wanted)
{
    QSet<QString> pages;
    QString page;
    do {
        pages.insert(page);
        ChildrenCall ask;
        ask.department = parent;
        ask.page = page;
        auto answer = co_await m_client.call(std::move(ask), CallPriority::Waiting);
        if (!answer) {
            const ErrorKind kind = answer.error().kind;
            if (kind == ErrorKind::OutOfScope || kind == ErrorKind::NotFound)
                co_return Found(ProbeOutcome(ProbedUnverifiable{{}, answer.error()}));
            co_return Found(failure(answer.error()));
        }
        for (const DepartmentUpserted &child : std::as_const(answer->items)) {
            if (!child.fields.testFlag(DepartmentField::Name))
                co_return Found(
                    ProbeOutcome(ProbedUnverifiable{{}, unreadable(DepartmentField::Name)}));
            if (child.department.name != wanted.department.name)
                continue;
            const Delta delta = readDelta(child, m_client.clock().now());
            DepartmentUpserted expected = wanted;
            expected.fields &= child.fields;
            if (shows(child, expected))
                co_return Found(ProbeOutcome(ProbedApplied{delta, {child.department.id, {}}}));
            co_return Found(ProbeOutcome(ProbedDifferent{delta}));
        }
        page = answer->next;
        if (!page.isEmpty() && pages.contains(page))
            co_return Found(
                failure(ErrorKind::BadAnswer, u"the pages go round in a circle"_s, Retry::Later));
    } while (!page.isEmpty());
    co_return Found(std::optional<ProbeOutcome>());
}

} // namespace OrgDesk::Feishu
