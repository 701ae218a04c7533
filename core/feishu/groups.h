// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/feishu_client.h"
#include "core/platform/reading.h"
#include "core/platform/writing.h"

namespace OrgDesk::Feishu {

/// User groups: reading, and writing who is in them. Nothing of them is in the mirror. On the
/// engine's thread; the client outlives it.
class Groups
{
public:
    explicit Groups(FeishuClient &client)
        : m_client(client)
    {
    }

    QCoro::Task<Result<QList<UserGroup>>> all(CallPriority priority);
    QCoro::Task<Result<GroupMembers>> members(GroupId group, CallPriority priority);
    QCoro::Task<Result<QList<GroupId>>> ofPerson(PersonId person, CallPriority priority);
    QCoro::Task<ApplyOutcome> apply(ChangeGroup change);
    QCoro::Task<Result<ProbeOutcome>> probe(ChangeGroup change);

private:
    FeishuClient &m_client;
};

} // namespace OrgDesk::Feishu
