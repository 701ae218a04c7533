// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/delta.h"
#include "core/platform/finding.h"

namespace OrgDesk::Feishu {

/// Which fields arrived at all in a number of answers.
struct FieldSample
{
    int departments = 0;
    int people = 0;
    DepartmentFields departmentFields;
    PersonFields personFields;
};

/// The field permissions that are missing, one finding for each (feishu-contact-api.md, 7.1 and
/// 7.2). What the platform tells of everybody is certainly not permitted when nobody has it; what
/// may be empty (e-mail, mobile, job level...) cannot be told from a company that leaves it empty
/// and is FieldsNeverSeen. `page` is the console's page of permissions, or empty.
[[nodiscard]] QList<Finding> fieldFindings(const FieldSample &sample, const QUrl &page);

/// The console's page with these permissions looked up; empty when there is no page.
[[nodiscard]] QUrl grantPage(QUrl page, const QStringList &permissions);

} // namespace OrgDesk::Feishu
