// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/feishu_client.h"
#include "core/platform/writing.h"

namespace OrgDesk::Feishu {

/// Making, editing and removing employee types (feishu-contact-api.md, 11.2). On the engine's
/// thread; the client outlives it.
class EmployeeTypes
{
public:
    explicit EmployeeTypes(FeishuClient &client)
        : m_client(client)
    {
    }

    QCoro::Task<ApplyOutcome> apply(ChangeListEntry change);
    QCoro::Task<Result<ProbeOutcome>> probe(ChangeListEntry change);

private:
    /// The list as it is now.
    QCoro::Task<Result<CompanyList>> read();

    FeishuClient &m_client;
};

} // namespace OrgDesk::Feishu
