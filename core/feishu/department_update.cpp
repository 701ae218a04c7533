// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/department_update.h"

#include "core/feishu/directory_calls.h"
#include "core/feishu/unit_calls.h"
#include "core/feishu/wire.h"
#include "core/feishu/write_outcome.h"
#include "core/feishu/written_values.h"

namespace OrgDesk::Feishu {

namespace {

/// What the one call for most values carries.
const DepartmentFields patched = DepartmentField::Name | DepartmentField::I18nName
    | DepartmentField::Leaders | DepartmentField::Order | DepartmentField::Hrbps
    | DepartmentField::Chat | DepartmentField::ChatEmployeeTypes;

} // namespace

QCoro::Task<ApplyOutcome> DepartmentUpdate::apply(UpdateDepartment change, DepartmentId target)
{
    const DepartmentValues changed = changedValues(change);
    m_wanted = wantedBy(change, target);
    bool goesOn = true;
    if (!toBody(change).isEmpty()) {
        const Step step = co_await patch(change, target);
        DepartmentFields fields = patched;
        fields.setFlag(DepartmentField::Chat, changed.hasChat.value_or(false));
        goesOn = take(step, fields);
    }
    if (goesOn && changed.customId) {
        const Step step = co_await changeId(target, *changed.customId);
        goesOn = take(step, DepartmentField::CustomId);
    }
    if (goesOn && changed.hasChat && !*changed.hasChat) {
        const Step step = co_await unbindChat(target);
        goesOn = take(step, DepartmentField::Chat);
    }
    if (goesOn && changed.unit) {
        const UnitId before = change.base.unit.value_or(UnitId());
        const Step step = co_await changeUnit(target, before, *changed.unit);
        take(step, DepartmentField::Unit);
    }
    co_return outcome();
}

QCoro::Task<DepartmentUpdate::Step> DepartmentUpdate::patch(UpdateDepartment change,
                                                            DepartmentId target)
{
    PatchDepartmentCall call{target, toBody(change)};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return Step(tl::unexpect, answer.error());
    if (const auto &told = answer->value.department; told && told->department.id == target)
        m_told = told;
    co_return Step(answer->requestId);
}

QCoro::Task<DepartmentUpdate::Step> DepartmentUpdate::changeId(DepartmentId target, QString newId)
{
    ChangeDepartmentIdCall call{target, newId};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return Step(tl::unexpect, answer.error());
    // The answer before this one told the old one.
    if (m_told)
        m_told->fields.setFlag(DepartmentField::CustomId, false);
    co_return Step(answer->requestId);
}

QCoro::Task<DepartmentUpdate::Step> DepartmentUpdate::unbindChat(DepartmentId target)
{
    UnbindChatCall call{target};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return Step(tl::unexpect, answer.error());
    if (m_told)
        m_told->fields &= ~(DepartmentField::Chat | DepartmentField::ChatId);
    m_wanted.department.chatId.clear();
    m_wanted.fields |= DepartmentField::ChatId;
    m_done |= DepartmentField::ChatId;
    co_return Step(answer->requestId);
}

// A department belongs to one unit at most, so it is let go before it is bound anew.
QCoro::Task<DepartmentUpdate::Step> DepartmentUpdate::changeUnit(DepartmentId target, UnitId before,
                                                                 UnitId wanted)
{
    if (m_told)
        m_told->fields.setFlag(DepartmentField::Unit, false);
    QString requestId;
    if (!before.isEmpty()) {
        BindUnitCall call{before, target, false};
        auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
        if (!answer)
            co_return Step(tl::unexpect, answer.error());
        requestId = answer->requestId;
    }
    if (!wanted.isEmpty()) {
        BindUnitCall call{wanted, target, true};
        auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
        if (!answer) {
            // It is bound to none now, if it was bound.
            m_wanted.department.unit = UnitId();
            if (!before.isEmpty())
                m_done |= DepartmentField::Unit;
            co_return Step(tl::unexpect, answer.error());
        }
        requestId = answer->requestId;
    }
    co_return Step(requestId);
}

bool DepartmentUpdate::take(const Step &step, DepartmentFields done)
{
    if (!step) {
        m_failed = step.error();
        return false;
    }
    m_requestId = *step;
    m_done |= done;
    return true;
}

ApplyOutcome DepartmentUpdate::outcome() const
{
    DepartmentUpserted fact = m_wanted;
    fact.fields &= m_done;
    if (m_told) {
        merge(fact.department, m_told->department, m_told->fields);
        fact.fields |= m_told->fields;
    }
    Delta delta;
    delta.origin = Origin::Answer;
    delta.at = m_client.clock().now();
    if (fact.fields != DepartmentFields())
        delta.facts.append(fact);
    if (!m_failed)
        return Applied{delta, {}, m_requestId};
    const ApplyOutcome failed = outcomeOf(*m_failed);
    // Whether the last call took effect is to be found out, of all values at once.
    if (const auto *refused = std::get_if<Refused>(&failed);
        refused && m_done != DepartmentFields())
        return AppliedPartly{delta, {}, refused->error};
    return failed;
}

} // namespace OrgDesk::Feishu
