// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/plan_runner.h"

#include "core/base/logging.h"
#include "core/plan/edits.h"
#include "core/plan/journal_names.h"
#include "core/plan/references.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

/// How many entries back an undo looks for successors and for what was taken back already.
constexpr int undoLookBack = 5000;

Error stoppedError()
{
    return makeError(ErrorKind::Cancelled, u"the organization was closed"_s, Retry::Later);
}

Error notReachedError()
{
    return makeError(ErrorKind::Cancelled,
                     u"an earlier change was not made, or nobody knows whether it was"_s);
}

/// Whoever or whatever a Change is about, to tell whether two are about the same.
QString subjectOf(const Change &change)
{
    if (const auto *entry = std::get_if<ChangeListEntry>(&change.what)) {
        const ListEntry &one = entry->base ? *entry->base : *entry->wanted;
        return u"list entry "_s + (one.id.isEmpty() ? one.name : one.id);
    }
    const PersonId person = targetPerson(change);
    return person.isEmpty() ? u"department "_s + targetDepartment(change).value()
                            : u"person "_s + person.value();
}

/// Whether it would go like that with every other Change too: it lies with the connection, the app
/// or this machine, not with the one whom the Change is about.
bool concernsEverything(const std::optional<Error> &error)
{
    if (!error)
        return false;
    switch (error->kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::InsecureUrl:
    case ErrorKind::WrongCredentials:
    case ErrorKind::AppUnusable:
    case ErrorKind::PermissionMissing:
    case ErrorKind::RateLimited:
    case ErrorKind::StoreReadOnly:
    case ErrorKind::StoreFull:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::StoreFailed:
    case ErrorKind::Unsupported:
        return true;
    default:
        return false;
    }
}

/// Whether nothing may be sent after this one. As long as nobody knows what became of one, nothing
/// else is written, whatever the plan says.
bool endsTheRun(const JournalEntry &entry, OnRefusal onRefusal)
{
    if (tookEffect(entry.state))
        return false;
    return onRefusal == OnRefusal::Stop || isOpen(entry.state) || concernsEverything(entry.error);
}

} // namespace

PlanRunner::PlanRunner(JournalStore &journal, MirrorStore &mirror, const Directory &tree,
                       DeltaSink &sink, const Clock &clock, RunnerSettings settings,
                       QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_tree(tree)
    , m_clock(clock)
    , m_settings(settings)
    , m_maker(journal, mirror, tree, sink, clock, std::move(settings))
{
    connect(&m_maker, &ChangeMaker::entryChanged, this, &PlanRunner::entryChanged);
    connect(&m_maker, &ChangeMaker::concluded, this, &PlanRunner::takeFromOverlay);
}

PlanRunner::~PlanRunner()
{
    *m_alive = false;
}

void PlanRunner::setWriting(DirectoryWriting *writing, const Capabilities &capabilities)
{
    m_maker.setWriting(writing, capabilities);
}

// -- Checking -----------------------------------------------------------------------------------

QList<Problem> PlanRunner::problemsOf(const ChangePlan &plan) const
{
    QList<Problem> result;
    Directory tree = project(m_tree, m_overlay);
    QList<Change> earlier = m_overlay;
    for (const Change &change : plan.changes) {
        const QList<Problem> found = m_maker.problemsOf(change, tree, earlier);
        if (!found.isEmpty())
            result.append(found.constFirst());
        tree = project(std::move(tree), {change});
        earlier.append(change);
    }
    return result;
}

std::optional<Error> PlanRunner::refusal(const ChangePlan &plan) const
{
    if (m_maker.isStopping())
        return stoppedError();
    if (m_readOnly)
        return makeError(ErrorKind::ReadOnly, u"the read-only switch is on"_s);
    const auto needs = [](const Change &change) {
        if (std::holds_alternative<ChangeListEntry>(change.what))
            return Capability::WriteLists;
        return targetPerson(change).isEmpty() ? Capability::WriteDepartments
                                              : Capability::WritePeople;
    };
    const bool possible = m_maker.canWrite()
        && std::all_of(plan.changes.cbegin(), plan.changes.cend(), [&](const Change &change) {
                              return m_maker.capabilities().has(needs(change));
                          });
    if (!possible)
        return makeError(ErrorKind::Unsupported, u"this platform cannot be written"_s);
    if (plan.changes.isEmpty())
        return makeError(ErrorKind::Invalid, u"the plan is empty"_s);
    return std::nullopt;
}

// -- Runs -----------------------------------------------------------------------------------------

void PlanRunner::ended()
{
    --m_underWay;
    // Whoever waits may take the runner down, so nothing of it may stand on the stack then.
    if (m_underWay == 0)
        QMetaObject::invokeMethod(this, &PlanRunner::tellIdle, Qt::QueuedConnection);
}

void PlanRunner::tellIdle()
{
    if (isBusy())
        return;
    const QList<Completion<bool>> waiters = std::exchange(m_idleWaiters, {});
    for (const Completion<bool> &waiter : waiters)
        waiter.finish(true);
}

Completion<bool> PlanRunner::idle()
{
    const Completion<bool> waiter = m_scope.completion<bool>();
    m_idleWaiters.append(waiter);
    QMetaObject::invokeMethod(this, &PlanRunner::tellIdle, Qt::QueuedConnection);
    return waiter;
}

QCoro::Task<RunReport> PlanRunner::run(ChangePlan plan)
{
    RunReport report;
    report.run = plan.id;
    report.error = refusal(plan);
    if (report.error)
        co_return report;
    if (plan.onRefusal == OnRefusal::Stop)
        report.problems = problemsOf(plan);
    if (!report.problems.isEmpty()) {
        report.error = errorFrom(report.problems.constFirst());
        co_return report;
    }
    // In the journal before its turn comes, so that what waits does not vanish with the program.
    auto begun = m_journal.begin(entriesFor(plan));
    if (!begun) {
        report.error = begun.error();
        co_return report;
    }
    const auto alive = m_alive;
    ++m_underWay;
    m_begun.insert(plan.id);
    // Shown at once, though runs before this one may still be under way.
    addToOverlay(plan.changes);
    for (const JournalEntry &entry : std::as_const(*begun))
        Q_EMIT entryChanged(entry);
    const Completion<Turnstile::Pass> entered = m_turns.enter();
    {
        const Result<Turnstile::Pass> pass = co_await entered;
        if (*alive)
            report = co_await runInTurn(plan, *begun);
        else
            report.error = stoppedError();
    }
    if (*alive) {
        for (const Change &change : std::as_const(plan.changes)) {
            JournalEntry entry;
            entry.change = change;
            takeFromOverlay(entry);
        }
        ended();
    }
    co_return report;
}

QCoro::Task<RunReport> PlanRunner::runInTurn(ChangePlan plan, QList<JournalEntry> entries)
{
    const auto alive = m_alive;
    RunReport report;
    report.run = plan.id;
    if (!m_maker.isStopping())
        report.error = co_await settleEarlier(plan.id);
    bool ends = report.error.has_value();
    QSet<QString> notMade;
    for (JournalEntry entry : std::as_const(entries)) {
        if (!*alive)
            co_return report;
        if (m_maker.isStopping() && !report.error)
            report.error = stoppedError();
        if (ends || m_maker.isStopping() || notMade.contains(subjectOf(entry.change))) {
            m_maker.end(entry, RunState::NotMade,
                        m_maker.isStopping() ? stoppedError() : notReachedError());
        } else {
            entry = co_await m_maker.make(entry);
            ends = endsTheRun(entry, plan.onRefusal);
        }
        if (!tookEffect(entry.state)) {
            notMade.insert(subjectOf(entry.change));
            if (!report.error)
                report.error = entry.error.value_or(
                    makeError(ErrorKind::Refused, u"the change was not made"_s));
        }
        report.entries.append(entry);
    }
    co_return report;
}

// -- What a crash or a lost answer left -----------------------------------------------------------

QCoro::Task<std::optional<Error>> PlanRunner::settleEarlier(PlanId run)
{
    const auto alive = m_alive;
    const auto unfinished = m_journal.unfinished();
    if (!unfinished)
        co_return unfinished.error();
    for (const JournalEntry &left : *unfinished) {
        // Planned ones were never sent: they wait for their turn, or recover() closes them.
        if (left.state == RunState::Planned || left.run == run)
            continue;
        const JournalEntry entry = co_await m_maker.settle(left, m_settings.probesBeforeRun);
        if (!*alive || m_maker.isStopping())
            co_return stoppedError();
        if (isOpen(entry.state))
            co_return makeError(ErrorKind::OutcomeUnknown,
                                u"the outcome of an earlier change is not known yet"_s,
                                Retry::Later);
    }
    co_return std::nullopt;
}

QCoro::Task<QList<JournalEntry>> PlanRunner::recover()
{
    const auto alive = m_alive;
    ++m_underWay;
    QList<JournalEntry> result;
    const Completion<Turnstile::Pass> entered = m_turns.enter();
    {
        const Result<Turnstile::Pass> pass = co_await entered;
        if (*alive && pass)
            result = co_await recoverInTurn();
    }
    if (*alive)
        ended();
    co_return result;
}

QCoro::Task<QList<JournalEntry>> PlanRunner::recoverInTurn()
{
    const auto alive = m_alive;
    QList<JournalEntry> result;
    const auto unfinished = m_journal.unfinished();
    if (!unfinished)
        qCWarning(logPlan) << "The journal cannot be read:" << unfinished.error().detail;
    const QList<JournalEntry> entries = unfinished.value_or(QList<JournalEntry>());
    for (JournalEntry entry : entries) {
        if (!*alive)
            co_return result;
        // What was begun since waits for its own turn.
        if (m_begun.contains(entry.run))
            continue;
        if (entry.state == RunState::Planned)
            m_maker.end(entry, RunState::NotMade,
                        makeError(ErrorKind::Cancelled, u"the program ended before it was sent"_s));
        else if (m_maker.canWrite() && !m_maker.isStopping())
            entry = co_await m_maker.settle(entry, m_settings.probesPerRun);
        result.append(entry);
    }
    co_return result;
}

QCoro::Task<void> PlanRunner::stop()
{
    m_maker.stop();
    m_turns.close();
    const Completion<bool> waiter = idle();
    co_await waiter;
}

// -- Undo ---------------------------------------------------------------------------------------

Result<UndoPlan> PlanRunner::undoOf(const PlanId &run)
{
    const auto entries = m_journal.entriesOf(run);
    if (!entries)
        return failure(entries.error());
    const auto recent = m_journal.recent(undoLookBack);
    if (!recent)
        return failure(recent.error());
    return inversePlan(*entries, m_tree, m_maker.capabilities().limits, successors(*recent, m_tree),
                       takenBackBy(*recent));
}

// -- Overlay ------------------------------------------------------------------------------------

void PlanRunner::addToOverlay(const QList<Change> &changes)
{
    m_overlay.append(changes);
    Q_EMIT overlayChanged(m_overlay);
}

void PlanRunner::takeFromOverlay(const JournalEntry &entry)
{
    const auto taken =
        m_overlay.removeIf([&](const Change &change) { return change.id == entry.change.id; });
    if (taken == 0)
        return;
    const QString localId = createdLocalId(entry.change);
    for (Change &change : m_overlay) {
        if (localId.isEmpty())
            break;
        change = withReferences(
            change,
            [&](const DepartmentRef &ref) {
                const DepartmentId created = entry.created.department;
                const bool isMeant = ref == DepartmentRef(Planned{localId}) && !created.isEmpty();
                return isMeant ? DepartmentRef(created) : ref;
            },
            [&](const PersonRef &ref) {
                const PersonId created = entry.created.person;
                const bool isMeant = ref == PersonRef(Planned{localId}) && !created.isEmpty();
                return isMeant ? PersonRef(created) : ref;
            });
    }
    Q_EMIT overlayChanged(m_overlay);
}

QList<JournalEntry> PlanRunner::entriesFor(const ChangePlan &plan) const
{
    QList<JournalEntry> entries;
    Directory tree = project(m_tree, m_overlay);
    for (const Change &change : plan.changes) {
        JournalEntry entry;
        entry.run = plan.id;
        entry.change = change;
        entry.key = change.id.value();
        entry.plannedAt = m_clock.now();
        entry.undoes = plan.undoes;
        nameEntry(entry, tree);
        tree = project(std::move(tree), {change});
        entries.append(entry);
    }
    return entries;
}

} // namespace OrgDesk
