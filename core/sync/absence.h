// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"

#include <QCoro/QCoroTask>
#include <QSet>

namespace OrgDesk {

// What a comparison did not find listed is looked up one by one; what is not visible then is
// absent, unless something touched it after `touch`: then it is confirmed instead.

/// Of the mirror's departments, those that no list named.
QCoro::Task<Result<QList<DepartmentId>>>
absentDepartments(SharedContext context, QSet<DepartmentId> listed, quint64 touch);
/// Of people whom no list named.
QCoro::Task<Result<QList<PersonId>>> absentPeople(SharedContext context, QList<PersonId> suspects,
                                                  quint64 touch);

} // namespace OrgDesk
