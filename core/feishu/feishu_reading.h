// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/feishu_client.h"
#include "core/feishu/field_watch.h"
#include "core/feishu/groups.h"
#include "core/feishu/pictures.h"
#include "core/platform/reading.h"

namespace OrgDesk::Feishu {

[[nodiscard]] CallPriority toCallPriority(Priority priority);

/// Reading through contact v3 with a tenant token.
class FeishuReading : public DirectoryReading
{
public:
    /// The client outlives it.
    explicit FeishuReading(FeishuClient &client);

    QCoro::Task<Result<VisibleScope>> scope(Priority priority) override;
    QCoro::Task<Result<Page<DepartmentUpserted>>> departmentsBelow(DepartmentId top, QString page,
                                                                   Priority priority) override;
    QCoro::Task<Result<Page<PersonUpserted>>> members(DepartmentId department, QString page,
                                                      Priority priority) override;
    QCoro::Task<Result<QList<DepartmentUpserted>>> departments(QList<DepartmentId> ids,
                                                               Priority priority) override;
    QCoro::Task<Result<QList<PersonUpserted>>> people(QList<PersonId> ids,
                                                      Priority priority) override;

    QCoro::Task<Result<QList<ListEntry>>> list(CompanyListKind kind, Priority priority) override;
    QCoro::Task<Result<QList<CustomField>>> customFields(Priority priority) override;
    QCoro::Task<Result<QList<UserGroup>>> groups(Priority priority) override;
    QCoro::Task<Result<GroupMembers>> groupMembers(GroupId group, Priority priority) override;
    QCoro::Task<Result<QList<GroupId>>> groupsOf(PersonId person, Priority priority) override;
    QCoro::Task<Result<QList<Seat>>> seatsOf(PersonId person, Priority priority) override;
    QCoro::Task<Result<QByteArray>> pictureOf(PersonId person, Priority priority) override;
    /// Ends what is under way with other servers than the client's.
    void close() { m_pictures.close(); }

    /// What the answers so far lacked for a missing permission.
    [[nodiscard]] const FieldWatch &fields() const { return m_fields; }

private:
    QCoro::Task<Result<QList<ListEntry>>> units(CallPriority priority);
    QCoro::Task<Result<bool>> seesWholeCompany(CallPriority priority);
    template <typename Call, typename Id>
    QCoro::Task<Result<typename Call::Response>> batch(QList<Id> ids, CallPriority priority);

    FeishuClient &m_client;
    FieldWatch m_fields;
    Groups m_groups;
    Pictures m_pictures;
};

} // namespace OrgDesk::Feishu
