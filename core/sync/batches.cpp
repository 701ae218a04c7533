// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/batches.h"

#include <algorithm>

namespace OrgDesk {

QList<DepartmentId> batchOf(const QList<DepartmentId> &ids, qsizetype from, qsizetype count)
{
    return ids.mid(from, count);
}

QList<PersonId> batchOf(const QList<PersonId> &ids, qsizetype from, qsizetype count)
{
    return ids.mid(from, count);
}

QList<Fact> removalsOf(const Absent &absent, qsizetype from, qsizetype count)
{
    QList<Fact> facts;
    const qsizetype people = absent.people.size();
    const qsizetype end = std::min(from + count, people + absent.departments.size());
    for (qsizetype at = from; at < end; ++at) {
        if (at < people)
            facts.append(PersonRemoved{absent.people.at(at)});
        else
            facts.append(DepartmentRemoved{absent.departments.at(at - people)});
    }
    return facts;
}

} // namespace OrgDesk
