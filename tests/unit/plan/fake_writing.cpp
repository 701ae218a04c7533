// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/unit/plan/fake_writing.h"

#include "core/directory/overlay.h"

#include <QCoro/QCoroTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Test {

namespace {

QString told(const Change &change)
{
    static const QStringList kinds{u"create"_s, u"update"_s, u"move"_s, u"delete"_s};
    return kinds.at(qsizetype(change.what.index())) + u' ' + targetDepartment(change).value();
}

constexpr DepartmentFields allFields = DepartmentField::Name | DepartmentField::I18nName
    | DepartmentField::Parent | DepartmentField::Order | DepartmentField::Leaders;

} // namespace

QCoro::Task<ApplyOutcome> FakeWriting::apply(Change change, QString key)
{
    calls.append(told(change));
    if (beforeCall)
        beforeCall(change);
    mostUnderWay = std::max(mostUnderWay, ++underWay);
    const Fate now = fate ? fate(change) : Fate::Work;
    co_await QCoro::sleepFor(std::chrono::milliseconds(callMs));
    --underWay;
    if (now == Fate::Refuse) {
        Error error = makeError(refusal, u"taken"_s);
        error.code = u"43022"_s;
        error.requestId = u"log-1"_s;
        co_return Refused{error};
    }
    DepartmentId created;
    Delta delta;
    if (now != Fate::LoseCall)
        delta = make(change, key, &created);
    if (now == Fate::Work)
        co_return Applied{delta, {created, {}}, u"log-2"_s};
    if (now == Fate::WorkPartly)
        co_return AppliedPartly{delta, {created, {}}, makeError(ErrorKind::Invalid, u"but"_s)};
    co_return Unknown{makeError(ErrorKind::Timeout, u"no answer"_s)};
}

QCoro::Task<Result<ProbeOutcome>> FakeWriting::probe(Change change, QString key)
{
    calls.append(u"probe "_s + told(change));
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    if (probesFail > 0) {
        --probesFail;
        co_return failure(ErrorKind::Offline, u"nobody answers"_s, Retry::Later);
    }
    if (unverifiable)
        co_return ProbeOutcome(ProbedUnverifiable{{}, *unverifiable});
    if (differs)
        co_return ProbeOutcome(ProbedDifferent{});
    if (!m_made.contains(key))
        co_return ProbeOutcome(ProbedNotApplied{});
    const DepartmentId id = m_made.value(key);
    Delta delta;
    if (const Department *department = truth.find(id))
        delta.facts.append(DepartmentUpserted{*department, allFields});
    else
        delta.facts.append(DepartmentRemoved{id});
    const bool creates = std::holds_alternative<CreateDepartment>(change.what);
    co_return ProbeOutcome(ProbedApplied{delta, {creates ? id : DepartmentId(), {}}});
}

Delta FakeWriting::make(const Change &change, const QString &key, DepartmentId *created)
{
    Delta delta;
    truth = project(truth, {change});
    DepartmentId id = targetDepartment(change);
    if (std::holds_alternative<CreateDepartment>(change.what)) {
        Department department = *truth.find(id);
        truth.remove(id);
        department.id = DepartmentId(u"od-%1"_s.arg(++m_number));
        truth.upsert(department);
        id = *created = department.id;
    }
    m_made.insert(key, id);
    if (const Department *department = truth.find(id))
        delta.facts.append(DepartmentUpserted{*department, allFields});
    else
        delta.facts.append(DepartmentRemoved{id});
    return delta;
}

void FakeWriting::receive(Delta delta)
{
    origins.append(delta.origin);
    for (const Fact &fact : std::as_const(delta.facts)) {
        if (const auto *upserted = std::get_if<DepartmentUpserted>(&fact))
            mirror.upsert(upserted->department);
        else if (const auto *removed = std::get_if<DepartmentRemoved>(&fact))
            mirror.remove(removed->id);
    }
}

} // namespace OrgDesk::Test
