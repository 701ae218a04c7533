// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/plan_runner.h"

#include "core/base/logging.h"
#include "core/plan/edits.h"
#include "core/plan/journal_names.h"
#include "core/plan/references.h"

#include <QCoro/QCoroSignal>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

bool isEnded(RunState state)
{
    return state != RunState::Planned && state != RunState::Sent && state != RunState::Unknown;
}

bool isMade(RunState state)
{
    return state == RunState::Done || state == RunState::DonePartly;
}

Error stoppedError()
{
    return makeError(ErrorKind::Cancelled, u"the organization was closed"_s, Retry::Later);
}

Error notReachedError()
{
    return makeError(ErrorKind::Cancelled, u"an earlier change of the plan was not made"_s);
}

} // namespace

PlanRunner::PlanRunner(JournalStore &journal, MirrorStore &mirror, const Directory &tree,
                       DeltaSink &sink, const Clock &clock, RunnerSettings settings,
                       QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_mirror(mirror)
    , m_tree(tree)
    , m_sink(sink)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
}

PlanRunner::~PlanRunner()
{
    *m_alive = false;
}

void PlanRunner::setWriting(DirectoryWriting *writing, const Capabilities &capabilities)
{
    m_writing = writing;
    m_capabilities = capabilities;
}

// -- Checking -----------------------------------------------------------------------------------

QList<Problem> PlanRunner::problems(const Change &change, const Directory &tree) const
{
    int directMembers = -1;
    if (const auto *deletion = std::get_if<DeleteDepartment>(&change.what)) {
        if (const auto members = m_mirror.membersOf(projectedId(deletion->target)))
            directMembers = int(members->size());
    }
    return check(change, tree, m_capabilities.limits, directMembers);
}

QList<Problem> PlanRunner::problemsOf(const ChangePlan &plan) const
{
    QList<Problem> result;
    Directory tree = project(m_tree, m_overlay);
    for (const Change &change : plan.changes) {
        const QList<Problem> found = problems(change, tree);
        if (!found.isEmpty())
            result.append(found.constFirst());
        tree = project(std::move(tree), {change});
    }
    return result;
}

std::optional<Error> PlanRunner::refusal(const ChangePlan &plan) const
{
    if (m_stopping)
        return stoppedError();
    if (m_readOnly)
        return makeError(ErrorKind::ReadOnly, u"the read-only switch is on"_s);
    if (!m_writing || !m_capabilities.has(Capability::WriteDepartments))
        return makeError(ErrorKind::Unsupported, u"this platform cannot be written"_s);
    if (plan.changes.isEmpty())
        return makeError(ErrorKind::Invalid, u"the plan is empty"_s);
    return std::nullopt;
}

// What others did since the plan was checked. That nothing would change is no obstacle: somebody
// else did the same.
std::optional<Error> PlanRunner::obstacle(const Change &change) const
{
    const QList<Problem> found = problems(change, m_tree);
    const auto problem = std::find_if(found.cbegin(), found.cend(), [](const Problem &candidate) {
        return candidate.kind != ProblemKind::NothingChanges;
    });
    if (problem == found.cend())
        return std::nullopt;
    return errorFrom(*problem);
}

// -- Turns --------------------------------------------------------------------------------------

QCoro::Task<bool> PlanRunner::awaitTurn(quint64 ticket)
{
    const auto alive = m_alive;
    while (*alive && m_served != ticket)
        co_await qCoro(this, &PlanRunner::turnEnded);
    co_return *alive;
}

void PlanRunner::endTurn()
{
    ++m_served;
    Q_EMIT turnEnded();
}

QCoro::Task<RunReport> PlanRunner::run(ChangePlan plan)
{
    RunReport report;
    report.run = plan.id;
    report.error = refusal(plan);
    if (report.error)
        co_return report;
    report.problems = problemsOf(plan);
    if (!report.problems.isEmpty()) {
        report.error = errorFrom(report.problems.constFirst());
        co_return report;
    }
    // Shown at once, though runs before this one may still be under way.
    addToOverlay(plan.changes);
    if (!co_await awaitTurn(m_tickets++)) {
        report.error = stoppedError();
        co_return report;
    }
    const auto alive = m_alive;
    report = co_await runInTurn(plan);
    if (*alive) {
        for (const Change &change : std::as_const(plan.changes)) {
            JournalEntry entry;
            entry.change = change;
            takeFromOverlay(entry);
        }
        endTurn();
    }
    co_return report;
}

QCoro::Task<RunReport> PlanRunner::runInTurn(ChangePlan plan)
{
    const auto alive = m_alive;
    RunReport report;
    report.run = plan.id;
    if (m_stopping)
        report.error = stoppedError();
    else
        report.error = co_await settleEarlier();
    if (!*alive || report.error)
        co_return report;
    auto begun = m_journal.begin(entriesFor(plan));
    if (!begun) {
        report.error = begun.error();
        co_return report;
    }
    for (JournalEntry &entry : *begun)
        Q_EMIT entryChanged(entry);
    for (JournalEntry entry : std::as_const(*begun)) {
        if (!*alive)
            co_return report;
        if (m_stopping && !report.error)
            report.error = stoppedError();
        if (report.error) {
            end(entry, RunState::NotMade, notReachedError());
        } else {
            entry = co_await make(entry);
            if (!isMade(entry.state))
                report.error = entry.error.value_or(
                    makeError(ErrorKind::Refused, u"the change was not made"_s));
        }
        report.entries.append(entry);
    }
    co_return report;
}

// -- One Change ---------------------------------------------------------------------------------

Result<Change> PlanRunner::bound(const JournalEntry &entry)
{
    std::optional<Error> error;
    const Change change = withReferences(entry.change, [&](const DepartmentRef &ref) {
        const auto *planned = std::get_if<Planned>(&ref);
        if (!planned)
            return ref;
        const auto id = m_journal.binding(entry.run, planned->localId);
        if (id && !id->isEmpty())
            return DepartmentRef(*id);
        error =
            id ? makeError(ErrorKind::NotFound, u"the department was not created"_s) : id.error();
        return ref;
    });
    if (error)
        return failure(*error);
    return change;
}

QCoro::Task<JournalEntry> PlanRunner::make(JournalEntry entry)
{
    const auto alive = m_alive;
    const auto change = bound(entry);
    std::optional<Error> error;
    if (change)
        error = obstacle(*change);
    else
        error = change.error();
    if (error) {
        end(entry, RunState::NotMade, error);
        co_return entry;
    }
    for (int sends = 0; sends < m_settings.sendsPerChange; ++sends) {
        entry.state = RunState::Sent;
        // What is not in the journal is not sent: nobody could find out about it after a crash.
        if (!record(entry)) {
            end(entry, RunState::NotMade, entry.error);
            co_return entry;
        }
        ApplyOutcome outcome = co_await m_writing->apply(*change, entry.key);
        if (!*alive)
            co_return entry;
        conclude(entry, std::move(outcome));
        if (entry.state != RunState::Unknown)
            co_return entry;
        Found found = co_await findOut(entry, *change, m_settings.probesPerRun);
        entry = found.entry;
        if (!*alive || !found.notApplied)
            co_return entry;
    }
    end(entry, RunState::NotMade, entry.error);
    co_return entry;
}

QCoro::Task<PlanRunner::Found> PlanRunner::findOut(JournalEntry entry, Change change, int probes)
{
    const auto alive = m_alive;
    for (int attempt = 0; attempt < probes && !m_stopping; ++attempt) {
        const auto delay = m_settings.probeDelays.value(
            std::min<qsizetype>(attempt, m_settings.probeDelays.size() - 1));
        co_await qCoro(this, &PlanRunner::stopping, delay);
        if (!*alive || m_stopping)
            break;
        Result<ProbeOutcome> outcome = co_await m_writing->probe(change, entry.key);
        if (!*alive)
            break;
        if (!outcome) {
            qCInfo(logPlan) << "A probe failed:" << outcome.error().detail;
            continue;
        }
        if (std::holds_alternative<ProbedNotApplied>(*outcome))
            co_return {entry, true};
        concludeFound(entry, std::move(*outcome));
        break;
    }
    co_return {entry, false};
}

void PlanRunner::conclude(JournalEntry &entry, ApplyOutcome outcome)
{
    if (auto *applied = std::get_if<Applied>(&outcome)) {
        entry.created = applied->created;
        entry.requestId = applied->requestId;
        end(entry, RunState::Done);
        deliver(std::move(applied->delta));
    } else if (auto *partly = std::get_if<AppliedPartly>(&outcome)) {
        entry.created = partly->created;
        entry.requestId = partly->why.requestId;
        end(entry, RunState::DonePartly, partly->why);
        deliver(std::move(partly->delta));
    } else if (auto *refused = std::get_if<Refused>(&outcome)) {
        entry.requestId = refused->error.requestId;
        end(entry, RunState::Failed, refused->error);
    } else {
        entry.state = RunState::Unknown;
        entry.error = std::get<Unknown>(outcome).error;
        entry.error->kind = ErrorKind::OutcomeUnknown;
        record(entry);
        return;
    }
    takeFromOverlay(entry);
}

void PlanRunner::concludeFound(JournalEntry &entry, ProbeOutcome outcome)
{
    if (auto *applied = std::get_if<ProbedApplied>(&outcome)) {
        entry.created = applied->created;
        end(entry, RunState::Done);
        deliver(std::move(applied->delta));
    } else if (auto *different = std::get_if<ProbedDifferent>(&outcome)) {
        end(entry, RunState::Differs,
            makeError(ErrorKind::Refused, u"somebody else changed it at the same time"_s));
        deliver(std::move(different->delta));
    } else {
        end(entry, RunState::NotMade, entry.error);
    }
    takeFromOverlay(entry);
}

void PlanRunner::end(JournalEntry &entry, RunState state, std::optional<Error> error)
{
    entry.state = state;
    entry.error = std::move(error);
    entry.endedAt = m_clock.now();
    record(entry);
}

bool PlanRunner::record(JournalEntry &entry)
{
    const auto written = m_journal.update(entry);
    if (!written) {
        qCWarning(logPlan) << "The journal cannot be written:" << written.error().detail;
        if (!entry.error)
            entry.error = written.error();
    }
    Q_EMIT entryChanged(entry);
    return written.has_value();
}

void PlanRunner::deliver(Delta delta)
{
    delta.origin = Origin::Answer;
    if (!delta.at.isValid())
        delta.at = m_clock.now();
    if (!delta.facts.isEmpty())
        m_sink.receive(std::move(delta));
}

// -- What a crash or a lost answer left -----------------------------------------------------------

QCoro::Task<JournalEntry> PlanRunner::settle(JournalEntry entry, int probes)
{
    const auto alive = m_alive;
    const auto change = bound(entry);
    if (!change) {
        end(entry, RunState::NotMade, change.error());
        co_return entry;
    }
    Found found = co_await findOut(entry, *change, probes);
    if (*alive && found.notApplied)
        concludeFound(found.entry, ProbedNotApplied{});
    co_return found.entry;
}

QCoro::Task<std::optional<Error>> PlanRunner::settleEarlier()
{
    const auto alive = m_alive;
    const auto unfinished = m_journal.unfinished();
    if (!unfinished)
        co_return unfinished.error();
    for (const JournalEntry &left : *unfinished) {
        // Planned ones of a crash were never sent; recover() closes them.
        if (left.state == RunState::Planned)
            continue;
        const JournalEntry entry = co_await settle(left, m_settings.probesBeforeRun);
        if (!*alive || m_stopping)
            co_return stoppedError();
        if (!isEnded(entry.state))
            co_return makeError(ErrorKind::OutcomeUnknown,
                                u"the outcome of an earlier change is not known yet"_s,
                                Retry::Later);
    }
    co_return std::nullopt;
}

QCoro::Task<QList<JournalEntry>> PlanRunner::recover()
{
    QList<JournalEntry> result;
    if (!co_await awaitTurn(m_tickets++))
        co_return result;
    const auto alive = m_alive;
    const auto unfinished = m_journal.unfinished();
    if (!unfinished)
        qCWarning(logPlan) << "The journal cannot be read:" << unfinished.error().detail;
    const QList<JournalEntry> entries = unfinished.value_or(QList<JournalEntry>());
    for (JournalEntry entry : entries) {
        if (!*alive)
            co_return result;
        if (entry.state == RunState::Planned)
            end(entry, RunState::NotMade,
                makeError(ErrorKind::Cancelled, u"the program ended before it was sent"_s));
        else if (m_writing && !m_stopping)
            entry = co_await settle(entry, m_settings.probesPerRun);
        result.append(entry);
    }
    if (*alive)
        endTurn();
    co_return result;
}

QCoro::Task<void> PlanRunner::stop()
{
    const auto alive = m_alive;
    m_stopping = true;
    Q_EMIT stopping();
    while (*alive && isBusy())
        co_await qCoro(this, &PlanRunner::turnEnded);
}

// -- Undo ---------------------------------------------------------------------------------------

Result<UndoPlan> PlanRunner::undoOf(const PlanId &run)
{
    const auto entries = m_journal.entriesOf(run);
    if (!entries)
        return failure(entries.error());
    return inversePlan(*entries, m_tree,
                       [this](const DepartmentId &id) { return successorOf(id); });
}

DepartmentId PlanRunner::successorOf(const DepartmentId &id)
{
    // An undone deletion creates a department whose local ID is the old permanent one (undo.h).
    constexpr int lookBack = 5000;
    if (m_tree.contains(id) || id == rootDepartment())
        return id;
    const auto entries = m_journal.recent(lookBack);
    if (!entries)
        return id;
    DepartmentId today = id;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        const auto *create = std::get_if<CreateDepartment>(&entry->change.what);
        if (create && isMade(entry->state) && create->localId == today.value())
            today = entry->created;
    }
    return today;
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
    if (const auto *create = std::get_if<CreateDepartment>(&entry.change.what);
        create && !entry.created.isEmpty()) {
        for (Change &change : m_overlay) {
            change = withReferences(change, [&](const DepartmentRef &ref) {
                return ref == DepartmentRef(Planned{create->localId}) ? DepartmentRef(entry.created)
                                                                      : ref;
            });
        }
    }
    Q_EMIT overlayChanged(m_overlay);
}

QList<JournalEntry> PlanRunner::entriesFor(const ChangePlan &plan) const
{
    QList<JournalEntry> entries;
    Directory tree = m_tree;
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
