// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/first_sync_notes.h"
#include "core/sync/reads.h"
#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <list>
#include <memory>

namespace OrgDesk {

/// Reads everything once: the first sync, or a comparison of the mirror with the platform. What is
/// in the mirror and was not listed is looked up one by one; what is not visible then is absent.
/// After a failure run() may be called again and goes on where it stopped.
class Sweep : public std::enable_shared_from_this<Sweep>
{
public:
    /// In the mirror, and nowhere on the platform.
    struct Absent
    {
        QList<DepartmentId> departments;
        QList<PersonId> people;
    };

    Sweep(SharedContext context, bool first);

    QCoro::Task<Result<void>> run();
    /// Reads the members of this one before all others.
    void look(const DepartmentId &department);
    /// A department that appeared while the sweep runs; false when the sweep will not come to it.
    bool add(const DepartmentId &department);
    /// Rows that arrived, for the progress.
    void count(int departments, int people);

    [[nodiscard]] const SyncProgress &progress() const { return m_progress; }
    [[nodiscard]] const Absent &absent() const { return m_absent; }
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    [[nodiscard]] bool isFirst() const { return m_first; }
    /// Parts of it were read by an earlier run of the program.
    [[nodiscard]] bool wasResumed() const { return m_resumed; }
    /// To be called when what it found is committed.
    void forgetNotes() { m_notes.clear(); }

    std::function<void()> progressed;

private:
    enum class Step { Scope, Departments, People, SinglePeople, Compare, Done };

    QCoro::Task<Result<void>> step();
    QCoro::Task<Result<void>> readScope();
    QCoro::Task<Result<void>> readAllDepartments();
    QCoro::Task<Result<void>> readAllMembers();
    QCoro::Task<Result<void>> readSinglePeople();
    QCoro::Task<Result<void>> compare();
    QCoro::Task<Result<void>> compareDepartments();
    QCoro::Task<Result<void>> comparePeople();
    QCoro::Task<void> work();
    QCoro::Task<void> readOne(DepartmentId department, Priority priority);

    void believeScope(const VisibleScope &scope);
    void fillQueue();
    void noteMembers(const DepartmentId &department, const MembersRead &read);
    void leavePlaces();
    void finished(const DepartmentId &department);
    [[nodiscard]] bool isSeen(const PersonId &person) const;
    void see(const PersonId &person);
    [[nodiscard]] int pagesOf(const DepartmentId &department) const;
    void setPhase(SyncProgress::Phase phase);
    void estimate();

    SharedContext m_context;
    const bool m_first;
    Step m_step = Step::Scope;
    QDateTime m_startedAt;
    quint64 m_startedTouch = 0;
    bool m_resumed = false;
    bool m_queueFilled = false;
    bool m_working = false;
    FirstSyncNotes m_notes;
    QSet<DepartmentId> m_listed;
    QList<DepartmentId> m_queue;
    QSet<DepartmentId> m_done;
    QSet<DepartmentId> m_underWay;
    std::list<QCoro::Task<void>> m_looks;
    std::optional<Error> m_error;
    // Hashes instead of IDs: eight bytes for each of perhaps a million people. A collision, one in
    // millions of sweeps, hides one absence until the next sweep, which has another seed.
    QSet<size_t> m_seen;
    size_t m_seed;
    /// Where a platform does not tell all departments of a person: lists that miss somebody.
    QHash<PersonId, QSet<DepartmentId>> m_left;
    bool m_placesUnknown = false;
    Absent m_absent;
    SyncProgress m_progress;
    std::chrono::milliseconds m_peopleSince{0};
    qint64 m_pagesAtStart = 0;
    qint64 m_pagesLeft = 0;
};

} // namespace OrgDesk
