// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/directory/directory.h"
#include "core/plan/runner_settings.h"
#include "core/platform/capabilities.h"
#include "core/platform/writing.h"
#include "core/store/journal_store.h"
#include "core/store/mirror_store.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace OrgDesk {

/// Makes single Changes: journals each before its call and after its answer, and finds out what
/// became of one whose answer was lost. Lives on the engine's thread; what it is given outlives it.
class ChangeMaker : public QObject
{
    Q_OBJECT

public:
    ChangeMaker(JournalStore &journal, MirrorStore &mirror, const Directory &tree, DeltaSink &sink,
                const Clock &clock, RunnerSettings settings, QObject *parent = nullptr);
    ~ChangeMaker() override;

    /// Null: nothing can be written.
    void setWriting(DirectoryWriting *writing, const Capabilities &capabilities);
    [[nodiscard]] bool canWrite() const { return m_writing; }
    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }

    /// What speaks against the Change on that tree, after `earlier` ones that are no facts yet.
    [[nodiscard]] QList<Problem> problemsOf(const Change &change, const Directory &tree,
                                            const QList<Change> &earlier) const;

    /// Sends it, and again where a probe says that it was not made; the entry as it stands then.
    /// Unknown when even that could not be found out.
    QCoro::Task<JournalEntry> make(JournalEntry entry);
    /// Finds out what became of one that was sent earlier. Never sends it.
    QCoro::Task<JournalEntry> settle(JournalEntry entry, int probes);
    /// Closes an entry without a call.
    void end(JournalEntry &entry, RunState state, std::optional<Error> error = {});

    /// Ends the waits between probes; what is not found out by then stays open in the journal.
    void stop();
    [[nodiscard]] bool isStopping() const { return m_stopping; }

Q_SIGNALS:
    void entryChanged(const OrgDesk::JournalEntry &entry);
    /// It is a fact, delivered by now, or will never be one.
    void concluded(const OrgDesk::JournalEntry &entry);

private:
    /// What a probe said, beside the entry that it is about.
    struct Found
    {
        JournalEntry entry;
        bool notApplied = false;
    };

    QCoro::Task<Found> findOut(JournalEntry entry, Change change, int probes);
    [[nodiscard]] Result<Change> bound(const JournalEntry &entry);
    /// How many belong directly to the department after these Changes; -1: not known.
    [[nodiscard]] int membersLeft(const DepartmentId &department,
                                  const QList<Change> &earlier) const;
    [[nodiscard]] std::optional<Error> obstacle(const Change &change) const;
    void conclude(JournalEntry &entry, ApplyOutcome outcome);
    void concludeFound(JournalEntry &entry, ProbeOutcome outcome);
    bool record(JournalEntry &entry);
    void deliver(Delta delta);

    JournalStore &m_journal;
    MirrorStore &m_mirror;
    const Directory &m_tree;
    DeltaSink &m_sink;
    const Clock &m_clock;
    const RunnerSettings m_settings;
    DirectoryWriting *m_writing = nullptr;
    Capabilities m_capabilities;
    bool m_stopping = false;
    /// Ends the pauses between probes.
    CancelScope m_waits;
    // Checked after every wait: false when it is gone.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace OrgDesk
