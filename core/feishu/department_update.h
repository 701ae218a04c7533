// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/feishu_client.h"
#include "core/platform/writing.h"

namespace OrgDesk::Feishu {

/// One edit of a department. The platform takes most values in one call, but the changeable ID, the
/// letting go of a chat and the unit by calls of their own (feishu-contact-api.md, 8.10, 8.12, 8.13
/// and 11.7): they follow one after the other, and where a later one is refused, the answer is
/// AppliedPartly with what the earlier ones did. The client outlives it.
class DepartmentUpdate
{
public:
    explicit DepartmentUpdate(FeishuClient &client)
        : m_client(client)
    {
    }

    QCoro::Task<ApplyOutcome> apply(UpdateDepartment change, DepartmentId target);

private:
    /// What one call came to.
    using Step = tl::expected<QString, ApiFailure>;

    QCoro::Task<Step> patch(UpdateDepartment change, DepartmentId target);
    QCoro::Task<Step> changeId(DepartmentId target, QString newId);
    QCoro::Task<Step> unbindChat(DepartmentId target);
    QCoro::Task<Step> changeUnit(DepartmentId target, UnitId before, UnitId wanted);
    /// Takes over what a step did; tells whether to go on.
    bool take(const Step &step, DepartmentFields done);
    [[nodiscard]] ApplyOutcome outcome() const;

    FeishuClient &m_client;
    /// Everything that is wanted, and which of it is done.
    DepartmentUpserted m_wanted;
    DepartmentFields m_done;
    /// What the platform told of the department.
    std::optional<DepartmentUpserted> m_told;
    QString m_requestId;
    std::optional<ApiFailure> m_failed;
};

} // namespace OrgDesk::Feishu
