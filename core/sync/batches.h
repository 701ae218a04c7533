// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/delta.h"
#include "core/sync/sync_progress.h"

#include <QList>

namespace OrgDesk {

// A part of a list. Not QList::mid() at the call: g++ 12.2 with -O3 inlines that into a coroutine's
// loop wrongly (its vectorizer copies the new list before it is stored, so the copy has a size and
// no data). Behind a call into another file it cannot.
[[nodiscard]] QList<DepartmentId> batchOf(const QList<DepartmentId> &ids, qsizetype from,
                                          qsizetype count);
[[nodiscard]] QList<PersonId> batchOf(const QList<PersonId> &ids, qsizetype from, qsizetype count);
/// The removals of a part: people first, so that departments are empty when their turn comes.
[[nodiscard]] QList<Fact> removalsOf(const Absent &absent, qsizetype from, qsizetype count);

} // namespace OrgDesk
