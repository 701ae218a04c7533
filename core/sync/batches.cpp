// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/batches.h"

namespace OrgDesk {

QList<DepartmentId> batchOf(const QList<DepartmentId> &ids, qsizetype from, qsizetype count)
{
    return ids.mid(from, count);
}

QList<PersonId> batchOf(const QList<PersonId> &ids, qsizetype from, qsizetype count)
{
    return ids.mid(from, count);
}

} // namespace OrgDesk
