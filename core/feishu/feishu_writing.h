// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/turnstile.h"
#include "core/feishu/employee_types.h"
#include "core/feishu/feishu_client.h"
#include "core/feishu/groups.h"
#include "core/feishu/person_writing.h"
#include "core/platform/writing.h"

#include <QSet>

namespace OrgDesk::Feishu {

/// Writes, strictly one at a time: structure changes take a tenant-wide lock (section 4.1). Those
/// of people are made by PersonWriting.
class FeishuWriting : public QObject, public DirectoryWriting
{
    Q_OBJECT

public:
    /// The client outlives it. `settling` is how long a read is given to show a write, before an
    /// unchanged state is believed.
    explicit FeishuWriting(FeishuClient &client,
                           std::chrono::milliseconds settling = std::chrono::seconds(2));
    ~FeishuWriting() override;

    QCoro::Task<ApplyOutcome> apply(Change change, QString key) override;
    QCoro::Task<Result<ProbeOutcome>> probe(Change change, QString key) override;
    QCoro::Task<Result<QString>> uploadPicture(QByteArray image) override;
    /// Ends what waits for its turn with Cancelled.
    void close();

private:
    QCoro::Task<ApplyOutcome> create(CreateDepartment change, QString key);
    QCoro::Task<ApplyOutcome> update(UpdateDepartment change);
    QCoro::Task<ApplyOutcome> move(MoveDepartment change);
    QCoro::Task<ApplyOutcome> remove(DeleteDepartment change, QString key);
    QCoro::Task<ApplyOutcome> patch(DepartmentUpserted wanted, QJsonObject body);

    QCoro::Task<Result<ProbeOutcome>> probeCreation(CreateDepartment change, QString key);
    /// Looks twice; empty when it is not among the children of its parent.
    QCoro::Task<Result<std::optional<ProbeOutcome>>> findCreated(CreateDepartment change);
    QCoro::Task<Result<std::optional<ProbeOutcome>>> lookAmongChildren(DepartmentId parent,
                                                                       DepartmentUpserted wanted);
    QCoro::Task<Result<ProbeOutcome>> probeValues(DepartmentUpserted before,
                                                  DepartmentUpserted after);
    QCoro::Task<Result<ProbeOutcome>> probeRemoval(DeleteDepartment change);
    QCoro::Task<Result<DepartmentUpserted>> read(DepartmentId id);
    QCoro::Task<Result<bool>> settle();

    [[nodiscard]] Delta answerDelta(DepartmentUpserted fact) const;
    [[nodiscard]] Delta removalDelta(const DepartmentId &id) const;

    FeishuClient &m_client;
    std::chrono::milliseconds m_settling;
    Turnstile m_turnstile;
    CancelScope m_scope;
    PersonWriting m_people;
    Groups m_groups;
    EmployeeTypes m_employeeTypes;
    /// Keys of deletions whose outcome was unknown: not found means done for them.
    QSet<QString> m_lostDeletions;
};

} // namespace OrgDesk::Feishu
