// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/clock.h"
#include "core/base/turnstile.h"
#include "core/directory/directory.h"
#include "core/directory/overlay.h"
#include "core/plan/change_maker.h"
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

/// Runs plans: checks every Change, journals the whole run before its first call, lets ChangeMaker
/// make them one after the other, finds out what became of those whose answer was lost before
/// anything else is written, and tells the overlay of what is still intended. One Change at a time,
/// across all runs (feishu-contact-api.md 4.1: the platform locks the whole tenant). After one that
/// was not made a run ends, or goes on with what is independent of it where the plan says so. Lives
/// on the engine's thread and outlives its coroutines when stop() is awaited.
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

    /// Runs the plan when those before it have ended. Never fails otherwise than by the report. One
    /// that goes on after a refusal is not checked as a whole: what speaks against a single Change
    /// leaves that one NotMade.
    QCoro::Task<RunReport> run(ChangePlan plan);
    /// Finds out what a crash left: what was never sent is NotMade, the rest is probed. Told by
    /// entryChanged. Awaits its turn like a run.
    QCoro::Task<QList<JournalEntry>> recover();
    /// Begins to end: what waits for its turn is NotMade, probes are given up. Done when the call
    /// under way has its answer; what has none stays in the journal for recover().
    QCoro::Task<void> stop();
    /// Finished, in a later turn of the event loop, when nothing is under way any more.
    [[nodiscard]] Completion<bool> idle();

    /// Intentions that are not facts yet, in their order, bound as far as possible.
    [[nodiscard]] QList<Change> overlay() const { return m_overlay; }
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }

    /// The inverse plan of a run.
    [[nodiscard]] Result<UndoPlan> undoOf(const PlanId &run);

Q_SIGNALS:
    void entryChanged(const OrgDesk::JournalEntry &entry);
    void overlayChanged(const QList<OrgDesk::Change> &active);

private:
    [[nodiscard]] std::optional<Error> refusal(const ChangePlan &plan) const;
    [[nodiscard]] QList<JournalEntry> entriesFor(const ChangePlan &plan) const;
    void ended();
    void tellIdle();
    QCoro::Task<RunReport> runInTurn(ChangePlan plan, QList<JournalEntry> entries);
    QCoro::Task<QList<JournalEntry>> recoverInTurn();
    QCoro::Task<std::optional<Error>> settleEarlier(PlanId run);
    void addToOverlay(const QList<Change> &changes);
    void takeFromOverlay(const JournalEntry &entry);

    JournalStore &m_journal;
    const Directory &m_tree;
    const Clock &m_clock;
    const RunnerSettings m_settings;
    ChangeMaker m_maker;
    bool m_readOnly = false;
    Turnstile m_turns;
    int m_underWay = 0;
    /// Runs of this session, whose entries are not what a crash left.
    QSet<PlanId> m_begun;
    CancelScope m_scope;
    QList<Completion<bool>> m_idleWaiters;
    QList<Change> m_overlay;
    // Checked after every wait: false when the runner is gone.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::RunReport)
