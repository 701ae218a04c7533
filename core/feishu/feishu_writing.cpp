// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/feishu_writing.h"

#include "core/feishu/department_update.h"
#include "core/feishu/directory_calls.h"
#include "core/feishu/picture_calls.h"
#include "core/feishu/write_outcome.h"
#include "core/feishu/written_values.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

FeishuWriting::FeishuWriting(FeishuClient &client, std::chrono::milliseconds settling)
    : m_client(client)
    , m_settling(settling)
    , m_people(client, settling)
    , m_groups(client)
    , m_employeeTypes(client)
{
}

FeishuWriting::~FeishuWriting()
{
    close();
}

void FeishuWriting::close()
{
    m_turnstile.close();
    m_scope.cancel();
    m_people.close();
}

Delta FeishuWriting::answerDelta(DepartmentUpserted fact) const
{
    Delta delta;
    delta.facts.append(std::move(fact));
    delta.origin = Origin::Answer;
    delta.at = m_client.clock().now();
    return delta;
}

Delta FeishuWriting::removalDelta(const DepartmentId &id) const
{
    Delta delta;
    delta.facts.append(DepartmentRemoved{id});
    delta.origin = Origin::Answer;
    delta.at = m_client.clock().now();
    return delta;
}

QCoro::Task<ApplyOutcome> FeishuWriting::apply(Change change, QString key)
{
    const auto entered = m_turnstile.enter();
    Result<Turnstile::Pass> pass = co_await entered;
    if (!pass)
        co_return ApplyOutcome(Refused{pass.error()});
    if (const auto *group = std::get_if<ChangeGroup>(&change.what))
        co_return co_await m_groups.apply(*group);
    if (const auto *list = std::get_if<ChangeListEntry>(&change.what))
        co_return co_await m_employeeTypes.apply(*list);
    if (!targetPerson(change).isEmpty())
        co_return co_await m_people.apply(std::move(change), std::move(key));
    if (const auto *creation = std::get_if<CreateDepartment>(&change.what))
        co_return co_await create(*creation, key);
    if (const auto *edit = std::get_if<UpdateDepartment>(&change.what))
        co_return co_await update(*edit);
    if (const auto *relocation = std::get_if<MoveDepartment>(&change.what))
        co_return co_await move(*relocation);
    co_return co_await remove(std::get<DeleteDepartment>(change.what), key);
}

QCoro::Task<Result<QString>> FeishuWriting::uploadPicture(QByteArray image)
{
    UploadPictureCall call{std::move(image)};
    return m_client.call(std::move(call), CallPriority::Waiting);
}

QCoro::Task<ApplyOutcome> FeishuWriting::create(CreateDepartment change, QString key)
{
    const auto parent = boundId(change.parent);
    if (!parent)
        co_return ApplyOutcome(Refused{notBound()});
    CreateDepartmentCall call{toBody(change, *parent), key};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return outcomeOf(answer.error());
    DepartmentUpserted fact = wantedBy(change, *parent);
    fact.department.id = answer->value.department.id;
    merge(fact.department, answer->value.department, answer->value.fields);
    fact.fields |= answer->value.fields;
    const CreatedId created{fact.department.id, {}};
    co_return ApplyOutcome(Applied{answerDelta(std::move(fact)), created, answer->requestId});
}

QCoro::Task<ApplyOutcome> FeishuWriting::patch(DepartmentUpserted wanted, QJsonObject body)
{
    PatchDepartmentCall call{wanted.department.id, std::move(body)};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return outcomeOf(answer.error());
    if (const auto &told = answer->value.department;
        told && told->department.id == wanted.department.id) {
        merge(wanted.department, told->department, told->fields);
        wanted.fields |= told->fields;
    }
    co_return ApplyOutcome(Applied{answerDelta(std::move(wanted)), {}, answer->requestId});
}

QCoro::Task<ApplyOutcome> FeishuWriting::update(UpdateDepartment change)
{
    const auto target = boundId(change.target);
    if (!target)
        co_return ApplyOutcome(Refused{notBound()});
    DepartmentUpdate editing(m_client);
    co_return co_await editing.apply(std::move(change), *target);
}

QCoro::Task<ApplyOutcome> FeishuWriting::move(MoveDepartment change)
{
    const auto target = boundId(change.target);
    const auto parent = boundId(change.wanted.parent);
    if (!target || !parent)
        co_return ApplyOutcome(Refused{notBound()});
    DepartmentUpserted wanted = placedAt(*target, *parent, change.wanted.order);
    QJsonObject body = toBody(change, *parent);
    co_return co_await patch(std::move(wanted), std::move(body));
}

QCoro::Task<ApplyOutcome> FeishuWriting::remove(DeleteDepartment change, QString key)
{
    const auto target = boundId(change.target);
    if (!target)
        co_return ApplyOutcome(Refused{notBound()});
    DeleteDepartmentCall call{*target};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (answer)
        co_return ApplyOutcome(Applied{removalDelta(*target), {}, answer->requestId});
    const Error error = answer.error().error;
    if (error.kind == ErrorKind::NotFound && m_lostDeletions.contains(key))
        co_return ApplyOutcome(Applied{removalDelta(*target), {}, error.requestId});
    if (error.kind == ErrorKind::OutcomeUnknown)
        m_lostDeletions.insert(key);
    co_return outcomeOf(answer.error());
}

} // namespace OrgDesk::Feishu
