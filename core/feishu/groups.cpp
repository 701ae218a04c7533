// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/groups.h"

#include "core/feishu/group_calls.h"
#include "core/feishu/pages.h"
#include "core/feishu/write_outcome.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

const QString alreadyMember = u"42005"_s;

} // namespace

QCoro::Task<Result<QList<UserGroup>>> Groups::all(CallPriority priority)
{
    QList<UserGroup> groups;
    for (const bool dynamic : {false, true}) {
        GroupsCall ask;
        ask.dynamic = dynamic;
        auto some = co_await allPages(m_client, std::move(ask), priority);
        if (!some)
            co_return Result<QList<UserGroup>>(failure(some.error()));
        groups += *some;
    }
    co_return Result<QList<UserGroup>>(std::move(groups));
}

QCoro::Task<Result<GroupMembers>> Groups::members(GroupId group, CallPriority priority)
{
    GroupMembers members;
    for (const bool departments : {false, true}) {
        GroupMembersCall ask;
        ask.group = group;
        ask.departments = departments;
        const auto ids = co_await allPages(m_client, std::move(ask), priority);
        if (!ids)
            co_return Result<GroupMembers>(failure(ids.error()));
        for (const QString &id : *ids) {
            if (departments)
                members.departments.append(DepartmentId(id));
            else
                members.people.append(PersonId(id));
        }
    }
    co_return Result<GroupMembers>(std::move(members));
}

QCoro::Task<Result<QList<GroupId>>> Groups::ofPerson(PersonId person, CallPriority priority)
{
    QList<GroupId> groups;
    for (const bool dynamic : {false, true}) {
        GroupsOfPersonCall ask;
        ask.person = person;
        ask.dynamic = dynamic;
        const auto ids = co_await allPages(m_client, std::move(ask), priority);
        if (!ids)
            co_return Result<QList<GroupId>>(failure(ids.error()));
        for (const QString &id : *ids)
            groups.append(GroupId(id));
    }
    co_return Result<QList<GroupId>>(std::move(groups));
}

QCoro::Task<ApplyOutcome> Groups::apply(ChangeGroup change)
{
    GroupMemberCall call{change.group, projectedId(change.target), change.joins};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (answer)
        co_return ApplyOutcome(Applied{nothingNew(m_client.clock()), {}, answer->requestId});
    const Error error = answer.error().error;
    // Somebody else was quicker: it is so already.
    if (change.joins && error.code == alreadyMember)
        co_return ApplyOutcome(Applied{nothingNew(m_client.clock()), {}, error.requestId});
    co_return outcomeOf(answer.error());
}

QCoro::Task<Result<ProbeOutcome>> Groups::probe(ChangeGroup change)
{
    using Probed = Result<ProbeOutcome>;
    const auto groups = co_await ofPerson(projectedId(change.target), CallPriority::Waiting);
    if (!groups && groups.error().kind == ErrorKind::PermissionMissing)
        co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, groups.error()}));
    if (!groups)
        co_return Probed(failure(groups.error()));
    if (groups->contains(change.group) == change.joins)
        co_return Probed(ProbeOutcome(ProbedApplied{nothingNew(m_client.clock()), {}}));
    co_return Probed(ProbeOutcome(ProbedNotApplied{}));
}

} // namespace OrgDesk::Feishu
