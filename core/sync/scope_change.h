// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"

#include <QSet>

namespace OrgDesk {

/// What the app may not see any more.
struct ScopeLoss
{
    QList<DepartmentId> departments;
    QList<PersonId> people;
    /// People who are still visible, but had a place in what is gone: to be read again.
    QList<PersonId> touched;

    [[nodiscard]] bool isEmpty() const { return departments.isEmpty() && people.isEmpty(); }
};

/// What the app may see now and could not before.
struct ScopeGain
{
    QList<DepartmentId> departments;
    QList<PersonId> people;
    /// Everything: a full comparison finds it.
    bool wholeCompany = false;
};

[[nodiscard]] bool isEmpty(const VisibleScope &scope);
/// Same contents, in whatever order.
[[nodiscard]] bool isSame(const VisibleScope &a, const VisibleScope &b);

/// Computed from the scopes before and now, and from the mirror. `named` is what an event said
/// was removed; it counts only where the scope now agrees.
[[nodiscard]] ScopeLoss lossOf(SyncContext &context, const VisibleScope &before,
                               const VisibleScope &now, const QList<Fact> &named);
[[nodiscard]] ScopeGain gainOf(const VisibleScope &before, const VisibleScope &now);

/// Takes it out of the mirror, of Activity, of the journal's values and of the files.
void applyLoss(SyncContext &context, const ScopeLoss &loss);
/// Takes people and departments out of everything that is kept, after the mirror has dropped them.
void purge(SyncContext &context, const QList<PersonId> &people,
           const QList<DepartmentId> &departments);

/// The scope as it was last read; empty when it never was.
[[nodiscard]] std::optional<VisibleScope> notedScope(SyncContext &context);
void noteScope(SyncContext &context, const VisibleScope &scope);

} // namespace OrgDesk
