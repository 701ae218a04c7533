// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"

#include <QCoro/QCoroTask>
#include <QList>

#include <optional>

namespace OrgDesk {

class Erasure;

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
/// Same contents, in whatever order. With the whole company the lists say nothing.
[[nodiscard]] bool isSame(const VisibleScope &a, const VisibleScope &b);
/// Where the platform does not tell which single people are visible, those that were stay.
[[nodiscard]] VisibleScope completed(VisibleScope scope, const std::optional<VisibleScope> &before);

/// Computed from the scopes before and now, and from the mirror, in many turns of the event loop.
/// `named` is what an event said was removed; it counts only where the scope now agrees. Fails with
/// Cancelled when the engine stops, and as the store does.
QCoro::Task<Result<ScopeLoss>> lossOf(SharedContext context, VisibleScope before, VisibleScope now,
                                      QList<Fact> named);
[[nodiscard]] ScopeGain gainOf(const VisibleScope &before, const VisibleScope &now);

/// Notes the new scope and takes what it does not show any more out of everything that is kept.
QCoro::Task<void> applyLoss(SharedContext context, Erasure &erasure, VisibleScope now,
                            ScopeLoss loss);

/// The scope as it was last read; empty when it never was.
[[nodiscard]] std::optional<VisibleScope> notedScope(SyncContext &context);

} // namespace OrgDesk
