// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <optional>

namespace OrgDesk {

class Erasure;

/// What reads do not find any more: taken out of the mirror where that is believable, held until a
/// person has been asked where it is not (design decision 12). Lives on the engine's thread.
class Removals : public QObject
{
    Q_OBJECT

public:
    Removals(SharedContext context, Erasure &erasure, QObject *parent = nullptr);

    /// At the end of a comparison, which found all that is absent. It began at that time and after
    /// that touch. True when it is held.
    QCoro::Task<bool> takeAll(Absent absent, QDateTime comparedAt, quint64 touch);
    /// What single looks did not find. `comparing`: a comparison under way will find it all.
    void takeSome(const Absent &absent, bool comparing);
    /// Then the mirror is as the comparison found it.
    QCoro::Task<void> accept();
    void reject();
    /// The place for single people exists as long as somebody is in it.
    void tidySharedPeople();

    [[nodiscard]] const std::optional<HeldRemovals> &held() const { return m_heldCounts; }

Q_SIGNALS:
    void removalsHeld(const OrgDesk::HeldRemovals &removals);
    /// They were accepted, rejected, or are no longer due.
    void removalsSettled();

private:
    [[nodiscard]] HeldRemovals countsOf(const Absent &absent);
    void hold(const Absent &absent);
    QCoro::Task<void> remove(Absent absent, quint64 touch);

    SharedContext m_context;
    Erasure &m_erasure;
    Absent m_held;
    std::optional<HeldRemovals> m_heldCounts;
    quint64 m_heldTouch = 0;
    /// When the comparison began that found them; invalid when single looks did.
    QDateTime m_heldAsOf;
    /// Removed by single looks since the last comparison: many small ones are a large one.
    HeldRemovals m_inferred;
};

} // namespace OrgDesk
