// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/member_sweep.h"
#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>
#include <QSet>

#include <memory>

namespace OrgDesk {

class Erasure;

/// Reads everything once: the first sync, or a comparison of the mirror with the platform. What is
/// in the mirror and was not listed is looked up one by one; what is not visible then is absent.
/// After a failure run() may be called again and goes on where it stopped.
class Sweep : public std::enable_shared_from_this<Sweep>
{
public:
    /// The erasure lives as long as the engine.
    Sweep(SharedContext context, Erasure &erasure, bool first);

    QCoro::Task<Result<void>> run();
    /// Reads the members of this one before all others.
    void look(const DepartmentId &department);
    /// A department that appeared while the sweep runs; false when the sweep will not come to it.
    [[nodiscard]] bool add(const DepartmentId &department);
    /// Rows that arrived, for the progress.
    void count(int departments, int people);

    [[nodiscard]] SyncProgress progress() const;
    [[nodiscard]] const Absent &absent() const { return m_absent; }
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    /// The last touch before it began.
    [[nodiscard]] quint64 startedTouch() const { return m_startedTouch; }
    [[nodiscard]] bool isFirst() const { return m_first; }
    /// Parts of it were read by an earlier run of the program.
    [[nodiscard]] bool wasResumed() const { return m_members->wasResumed(); }
    /// To be called when what it found is committed.
    void forgetNotes() { m_members->forgetNotes(); }

private:
    enum class Step { Scope, Departments, People, SinglePeople, Compare, Done };

    QCoro::Task<Result<void>> step();
    QCoro::Task<Result<void>> readScope();
    QCoro::Task<Result<void>> adopt(VisibleScope scope);
    QCoro::Task<Result<void>> readAllDepartments();
    QCoro::Task<Result<void>> readAllMembers();
    QCoro::Task<Result<void>> readSinglePeople();
    QCoro::Task<Result<void>> compare();
    [[nodiscard]] Priority priority() const;
    void setPhase(SyncProgress::Phase phase);

    SharedContext m_context;
    Erasure &m_erasure;
    const bool m_first;
    Step m_step = Step::Scope;
    QDateTime m_startedAt;
    quint64 m_startedTouch = 0;
    /// There was somebody in the mirror whom the lists may miss.
    bool m_hadPeople = false;
    QSet<DepartmentId> m_listed;
    std::shared_ptr<MemberSweep> m_members;
    Absent m_absent;
    SyncProgress m_progress;
};

} // namespace OrgDesk
