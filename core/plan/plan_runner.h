// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/directory/directory.h"
#include "core/directory/overlay.h"
#include "core/plan/change_plan.h"
#include "core/plan/run_report.h"
#include "core/plan/undo.h"
#include "core/platform/capabilities.h"
#include "core/platform/writing.h"
#include "core/store/journal_store.h"
#include "core/store/mirror_store.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace OrgDesk {

/// Intervals of the runner, so that tests can shorten them.
struct RunnerSettings
{
    /// Waits before each probe of an Unknown; the last one repeats.
    QList<std::chrono::milliseconds> probeDelays{
        std::chrono::milliseconds(500), std::chrono::seconds(1),  std::chrono::seconds(2),
        std::chrono::seconds(5),        std::chrono::seconds(10), std::chrono::seconds(30)};
    /// How often an Unknown is probed before the run gives up and leaves it Unknown.
    int probesPerRun = 12;
    /// The same for what earlier runs left, before a new one begins.
    int probesBeforeRun = 3;
    /// How often a Change is sent at most, when probes say that it has not been made.
    int sendsPerChange = 3;
};

/// Runs plans: checks every Change, journals the whole run before its first call and each answer
/// after it, finds out what became of a Change whose answer was lost before anything else is
/// written, and tells the overlay of what is still intended. One Change at a time, across all runs
/// (feishu-contact-api.md 4.1: the platform locks the whole tenant). Lives on the engine's thread
/// and outlives its coroutines when stop() is awaited.
class PlanRunner : public QObject
{
    Q_OBJECT

public:
    /// `tree` is the engine's own; it and the others outlive the runner.
    PlanRunner(JournalStore &journal, MirrorStore &mirror, const Directory &tree, DeltaSink &sink,
               const Clock &clock, RunnerSettings settings = {}, QObject *parent = nullptr);
    ~PlanRunner() override;

    /// Null: nothing can be written (Unsupported).
    void setWriting(DirectoryWriting *writing, const Capabilities &capabilities);
    /// While on, every run is refused with ReadOnly.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// What speaks against the plan on the tree as it will stand when it is its turn: the first
    /// Problem of each Change that has one.
    [[nodiscard]] QList<Problem> problemsOf(const ChangePlan &plan) const;

    /// Runs the plan when those before it have ended. Never fails otherwise than by the report.
    QCoro::Task<RunReport> run(ChangePlan plan);
    /// Finds out what a crash left: what was never sent is NotMade, the rest is probed. Told by
    /// entryChanged. Awaits its turn like a run.
    QCoro::Task<QList<JournalEntry>> recover();
    /// Ends at the next opportunity; unfinished entries stay in the journal for recover().
    QCoro::Task<void> stop();

    /// Intentions that are not facts yet, in their order, bound as far as possible.
    [[nodiscard]] QList<Change> overlay() const { return m_overlay; }
    [[nodiscard]] bool isBusy() const { return m_served != m_tickets; }

    /// The inverse plan of a run.
    [[nodiscard]] Result<UndoPlan> undoOf(const PlanId &run);
    /// Who that department is today: itself, or what an undo created in its place.
    [[nodiscard]] DepartmentId successorOf(const DepartmentId &id);

Q_SIGNALS:
    void entryChanged(const OrgDesk::JournalEntry &entry);
    void overlayChanged(const QList<OrgDesk::Change> &active);
    /// A run or a recovery has ended.
    void turnEnded();
    /// stop() was called: nobody waits any longer.
    void stopping();

private:
    /// What a probe said, beside the entry that it is about.
    struct Found
    {
        JournalEntry entry;
        bool notApplied = false;
    };

    [[nodiscard]] std::optional<Error> refusal(const ChangePlan &plan) const;
    [[nodiscard]] QList<JournalEntry> entriesFor(const ChangePlan &plan) const;
    [[nodiscard]] QList<Problem> problems(const Change &change, const Directory &tree) const;
    QCoro::Task<bool> awaitTurn(quint64 ticket);
    void endTurn();
    QCoro::Task<RunReport> runInTurn(ChangePlan plan);
    QCoro::Task<std::optional<Error>> settleEarlier();
    QCoro::Task<JournalEntry> settle(JournalEntry entry, int probes);
    QCoro::Task<JournalEntry> make(JournalEntry entry);
    QCoro::Task<Found> findOut(JournalEntry entry, Change change, int probes);
    [[nodiscard]] Result<Change> bound(const JournalEntry &entry);
    [[nodiscard]] std::optional<Error> obstacle(const Change &change) const;
    void conclude(JournalEntry &entry, ApplyOutcome outcome);
    void concludeFound(JournalEntry &entry, ProbeOutcome outcome);
    void end(JournalEntry &entry, RunState state, std::optional<Error> error = {});
    bool record(JournalEntry &entry);
    void deliver(Delta delta);
    void addToOverlay(const QList<Change> &changes);
    void takeFromOverlay(const JournalEntry &entry);

    JournalStore &m_journal;
    MirrorStore &m_mirror;
    const Directory &m_tree;
    DeltaSink &m_sink;
    const Clock &m_clock;
    RunnerSettings m_settings;
    DirectoryWriting *m_writing = nullptr;
    Capabilities m_capabilities;
    bool m_readOnly = false;
    bool m_stopping = false;
    quint64 m_tickets = 0;
    quint64 m_served = 0;
    QList<Change> m_overlay;
    // Checked after every wait: false when the runner is gone.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::JournalEntry)
Q_DECLARE_METATYPE(OrgDesk::RunReport)
