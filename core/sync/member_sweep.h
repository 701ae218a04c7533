// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/first_sync_notes.h"
#include "core/sync/reads.h"
#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QSet>

#include <list>
#include <memory>

namespace OrgDesk {

/// The part of a Sweep that lists the members of every department, many lists at once, and
/// remembers whom they named.
class MemberSweep : public std::enable_shared_from_this<MemberSweep>
{
public:
    /// `first`: of a first sync, which notes what it has done and goes on where an earlier run of
    /// the program was interrupted.
    MemberSweep(SharedContext context, bool first);

    /// After a failure it may be called again and goes on where it stopped.
    QCoro::Task<Result<void>> run();
    /// Reads the members of this one before all others.
    void look(const DepartmentId &department);
    /// A department that appeared meanwhile; false when it will not be read.
    [[nodiscard]] bool add(const DepartmentId &department);
    /// Takes people out of the departments whose lists do not name them, where the rows do not
    /// tell every place of a person.
    QCoro::Task<void> leavePlaces(QList<PersonId> absent, quint64 touch);

    void see(const PersonId &person);
    [[nodiscard]] bool isSeen(const PersonId &person) const;
    /// Departments that were not there any more when their turn came.
    [[nodiscard]] const QSet<DepartmentId> &gone() const { return m_gone; }
    /// Parts were read by an earlier run of the program.
    [[nodiscard]] bool wasResumed() const { return m_resumed; }
    /// To be called when what was found is committed.
    void forgetNotes() { m_notes.clear(); }
    /// Fills in how far it is.
    void tell(SyncProgress &progress) const;

private:
    void fillQueue();
    QCoro::Task<void> work();
    QCoro::Task<void> readOne(DepartmentId department, Priority priority);
    void noteMembers(const DepartmentId &department, const MembersRead &read);
    void finished(const DepartmentId &department);
    void leaveSome(const QList<PersonId> &people, quint64 touch);
    [[nodiscard]] int pagesOf(const DepartmentId &department) const;
    void estimate();

    SharedContext m_context;
    const bool m_first;
    FirstSyncNotes m_notes;
    bool m_resumed = false;
    bool m_queueFilled = false;
    bool m_working = false;
    QList<DepartmentId> m_queue;
    QSet<DepartmentId> m_done;
    QSet<DepartmentId> m_underWay;
    QSet<DepartmentId> m_gone;
    std::list<QCoro::Task<void>> m_looks;
    std::optional<Error> m_error;
    // Hashes instead of IDs: eight bytes for each of perhaps a million people. A collision, one in
    // millions of sweeps, hides one absence until the next sweep, which has another seed.
    QSet<size_t> m_seen;
    size_t m_seed;
    /// Where a platform does not tell all departments of a person: lists that miss somebody.
    QHash<PersonId, QSet<DepartmentId>> m_left;
    bool m_placesUnknown = false;
    int m_total = 0;
    std::optional<std::chrono::milliseconds> m_remaining;
    std::chrono::milliseconds m_since{0};
    qint64 m_pagesAtStart = 0;
    qint64 m_pagesLeft = 0;
};

} // namespace OrgDesk
