// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/sync_engine.h"

#include "core/base/logging.h"
#include "core/sync/activity_builder.h"
#include "core/sync/confirmer.h"
#include "core/sync/intake.h"
#include "core/sync/removal_guard.h"
#include "core/sync/scope_change.h"

#include <QCoro/QCoroSignal>

#include <algorithm>

namespace OrgDesk {

SyncEngine::SyncEngine(MirrorStore &mirror, JournalStore *journal, const Clock &clock,
                       SyncSettings settings, QObject *parent)
    : QObject(parent)
    , m_context(std::make_shared<SyncContext>(mirror, journal, clock, std::move(settings)))
    , m_confirmer(std::make_unique<Confirmer>(m_context))
{
    for (QTimer *timer :
         {&m_channelTimer, &m_retryTimer, &m_storeTimer, &m_scrubTimer, &m_progressTimer})
        timer->setSingleShot(true);
    connect(&m_channelTimer, &QTimer::timeout, this, &SyncEngine::begin);
    connect(&m_retryTimer, &QTimer::timeout, this, &SyncEngine::requestSweep);
    connect(&m_compareTimer, &QTimer::timeout, this, &SyncEngine::compareByItself);
    connect(&m_storeTimer, &QTimer::timeout, this, &SyncEngine::compareByItself);
    connect(&m_scrubTimer, &QTimer::timeout, this, &SyncEngine::scrub);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { tellProgress(true); });
    connectContext();
}

SyncEngine::~SyncEngine()
{
    m_context->alive = false;
    // The context may outlive us in a coroutine's frame; it must not reach back.
    m_context->writer.disconnect(this);
    if (m_sweep)
        m_sweep->progressed = nullptr;
}

void SyncEngine::connectContext()
{
    SyncContext &context = *m_context;
    context.confirmDepartment = [this](const DepartmentId &id) { m_confirmer->add(id); };
    context.confirmPerson = [this](const PersonId &id) { m_confirmer->add(id); };
    context.refreshCounts = [this](const DepartmentId &id) { m_confirmer->addCounts(id); };
    context.departmentAppeared = [this](const DepartmentId &id) {
        const bool comesToIt = m_sweep && m_sweep->add(id);
        if (!comesToIt)
            readNewDepartment(id);
    };
    context.rowsRead = [this](int departments, int people) {
        if (m_sweep)
            m_sweep->count(departments, people);
    };
    context.callEnded = [this] {
        if (m_context->callsUnderWay == 0)
            Q_EMIT callsEnded();
    };
    context.scrubLater = [this] { m_scrubTimer.start(m_context->settings.scrubRetry); };
    connect(&context.writer, &MirrorWriter::committed, this, &SyncEngine::onCommitted);
    connect(&context.writer, &MirrorWriter::failed, this, &SyncEngine::onStoreFailed);
    connect(m_confirmer.get(), &Confirmer::absent, this, &SyncEngine::onAbsent);
    connect(m_confirmer.get(), &Confirmer::failed, this, &SyncEngine::failed);
}

Result<void> SyncEngine::load()
{
    const Result<void> loaded = m_context->writer.load();
    if (!loaded)
        return loaded;
    if (const auto scope = notedScope(*m_context))
        m_context->scope = *scope;
    else
        m_context->scope.wholeCompany = m_context->writer.state().wholeCompany;
    return {};
}

void SyncEngine::setPlatform(DirectoryReading *reading, EventChannel *events,
                             const Capabilities &capabilities)
{
    m_context->reading = reading;
    m_context->capabilities = capabilities;
    if (m_events)
        m_events->disconnect(this);
    m_events = events;
    if (m_events)
        connect(m_events, &EventChannel::stateChanged, this, &SyncEngine::onChannelState);
}

const Directory &SyncEngine::tree() const
{
    return m_context->tree();
}

const MirrorState &SyncEngine::state() const
{
    return m_context->writer.state();
}

SyncProgress SyncEngine::progress() const
{
    return m_sweep ? m_sweep->progress() : SyncProgress();
}

bool SyncEngine::isQuiet() const
{
    return !m_sweeping && !m_followingScope && m_context->callsUnderWay == 0
        && m_confirmer->isIdle();
}

// -- Starting and stopping ------------------------------------------------------------------------

void SyncEngine::start()
{
    if (!m_context->reading)
        return;
    if (!m_events) {
        begin();
        return;
    }
    // Events that arrive during a read are not lost, so the channel is opened first.
    m_channelTimer.start(m_context->settings.channelWait);
    m_events->start();
    // A channel that was connected or had failed before has nothing to tell.
    if (!m_begun)
        onChannelState(m_events->state());
}

void SyncEngine::onChannelState(ChannelState state)
{
    if (m_context->stopping)
        return;
    const bool connected = state == ChannelState::Connected;
    if (!m_begun) {
        if (connected || state == ChannelState::Failed)
            begin();
    } else if (connected) {
        // What was missed meanwhile is found by a comparison that begins now.
        m_sweepAgain = m_sweepAgain || m_sweep;
        requestSweep();
    }
}

void SyncEngine::begin()
{
    if (m_begun || m_context->stopping)
        return;
    m_begun = true;
    m_channelTimer.stop();
    if (m_context->settings.compareEvery.count() > 0)
        m_compareTimer.start(m_context->settings.compareEvery);
    requestSweep();
}

QCoro::Task<void> SyncEngine::stop()
{
    const SharedContext context = m_context;
    context->stopping = true;
    for (QTimer *timer : {&m_channelTimer, &m_retryTimer, &m_compareTimer, &m_storeTimer,
                          &m_scrubTimer, &m_progressTimer})
        timer->stop();
    m_confirmer->clear();
    if (m_events) {
        m_events->disconnect(this);
        m_events->stop();
    }
    // A call that never answers must not keep the program from ending.
    constexpr std::chrono::seconds patience{5};
    while (context->alive && context->callsUnderWay > 0) {
        const auto ended = co_await qCoro(this, &SyncEngine::callsEnded, patience);
        if (!ended)
            break;
    }
}

void SyncEngine::compare()
{
    m_storeTimer.stop();
    // What was removed before the store failed may still be in its files.
    if (m_context->writer.failure())
        m_scrubTimer.start(m_context->settings.scrubDelay);
    m_context->writer.retry();
    m_begun = m_begun || m_context->reading;
    // One under way, or one that waits for its next try, began before this was asked.
    m_sweepAgain = m_sweepAgain || m_sweeping || m_sweep;
    requestSweep();
}

// One under way is not followed by another one only because time has passed.
void SyncEngine::compareByItself()
{
    if (!m_sweeping && !m_followingScope)
        compare();
    else if (m_context->writer.failure())
        m_storeTimer.start(m_context->settings.storeRetryFirst);
}

void SyncEngine::look(const DepartmentId &department)
{
    m_context->looking = department;
    if (m_sweep)
        m_sweep->look(department);
}

// -- First sync and comparisons -------------------------------------------------------------------

void SyncEngine::requestSweep()
{
    const bool possible = m_begun && m_context->running() && m_context->reading && !m_sweeping
        && !m_followingScope && !m_context->writer.failure();
    if (possible)
        runSweep();
}

QCoro::Task<void> SyncEngine::runSweep()
{
    const SharedContext context = m_context;
    m_sweeping = true;
    m_retryTimer.stop();
    if (!m_sweep) {
        m_sweepAgain = false;
        ++m_sweepNumber;
        m_sweep = std::make_shared<Sweep>(context, !context->writer.state().complete);
        m_sweep->progressed = [this] { tellProgress(false); };
    }
    const std::shared_ptr<Sweep> sweep = m_sweep;
    const Result<void> result = co_await sweep->run();
    if (!context->alive)
        co_return;
    m_sweeping = false;
    if (!context->stopping)
        sweepEnded(result);
}

void SyncEngine::sweepEnded(const Result<void> &result)
{
    if (result) {
        m_failures = 0;
        concludeSweep();
        m_sweep.reset();
        Q_EMIT progressed(SyncProgress());
        // What could not be written is not done.
        if (m_context->writer.failure())
            return;
        m_storeFailures = 0;
        Q_EMIT finished();
    } else if (isScopeMoved(result.error())) {
        m_sweep.reset();
        m_sweepAgain = true;
    } else {
        sweepFailed(result.error());
        return;
    }
    if (m_sweepAgain)
        requestSweep();
}

void SyncEngine::sweepFailed(const Error &error)
{
    // The writer has told a failure of the store; it ends the sync until compare().
    if (m_context->writer.failure()) {
        m_sweep.reset();
        return;
    }
    qCInfo(logSync) << "Reading failed:" << error.detail << error.code << error.requestId;
    Error told = error;
    const bool passing = isPassing(error);
    if (passing) {
        const auto &settings = m_context->settings;
        const auto wait =
            std::min(settings.retryCeiling, settings.retryFirst * (1 << std::min(m_failures, 10)));
        ++m_failures;
        m_retryTimer.start(std::max(wait, error.retryAfter.value_or(wait)));
        if (told.retry == Retry::Never)
            told.retry = Retry::Later;
    } else {
        m_sweep.reset();
        Q_EMIT progressed(SyncProgress());
    }
    Q_EMIT failed(told);
}

// Nothing is taken in without a store, so it is tried again where that can help.
void SyncEngine::onStoreFailed(const Error &error)
{
    Error told = error;
    const bool passing = error.retry != Retry::Never || error.kind == ErrorKind::StoreFull
        || error.kind == ErrorKind::StoreInUse;
    if (passing && !m_context->stopping) {
        const auto &settings = m_context->settings;
        m_storeTimer.start(
            std::min(settings.storeRetryCeiling,
                     settings.storeRetryFirst * (1 << std::min(m_storeFailures, 10))));
        ++m_storeFailures;
        if (told.retry == Retry::Never)
            told.retry = Retry::Later;
    }
    Q_EMIT failed(told);
}

void SyncEngine::concludeSweep()
{
    const Sweep::Absent absent = m_sweep->absent();
    const HeldRemovals counts = countsOf(absent);
    const bool held = mustHold(counts, m_context->settings);
    m_inferred = {};
    if (!held) {
        rejectRemovals();
        removeAbsent(absent);
    }
    tidySharedPeople();
    if (m_sweep->isFirst())
        m_sweep->forgetNotes();
    m_context->touches.setCompared(m_sweep->startedAt());
    // What an earlier run of the program read may be old: compare it.
    m_sweepAgain = m_sweepAgain || m_sweep->wasResumed();
    MirrorState state = m_context->writer.state();
    state.complete = true;
    state.wholeCompany = m_context->scope.wholeCompany;
    if (!held)
        state.asOf = m_context->clock.now();
    if (m_context->writer.setState(state) && !held)
        Q_EMIT asOfChanged(state.asOf);
    if (held) {
        m_held = {};
        hold(absent);
    }
}

// The place for single people exists as long as somebody is in it.
void SyncEngine::tidySharedPeople()
{
    if (!tree().contains(sharedPeopleDepartment()))
        return;
    const auto members =
        m_context->writer.checked(m_context->store.membersOf(sharedPeopleDepartment()));
    if (members && members->isEmpty())
        takeFacts(*m_context, {DepartmentRemoved{sharedPeopleDepartment()}}, Origin::Read);
}

// -- Removals -------------------------------------------------------------------------------------

int SyncEngine::peopleTotal()
{
    if (!m_peopleTotal) {
        const auto people = m_context->writer.checked(m_context->store.allPeople());
        if (!people)
            return 0;
        m_peopleTotal = int(people->size());
    }
    return *m_peopleTotal;
}

HeldRemovals SyncEngine::countsOf(const Sweep::Absent &absent)
{
    HeldRemovals counts;
    if (absent.departments.isEmpty() && absent.people.isEmpty())
        return counts;
    counts.departments = int(absent.departments.size());
    counts.departmentsTotal =
        int(tree().size()) - (tree().contains(sharedPeopleDepartment()) ? 1 : 0);
    counts.people = int(absent.people.size());
    counts.peopleTotal = peopleTotal();
    return counts;
}

void SyncEngine::onAbsent(const QList<DepartmentId> &departments, const QList<PersonId> &people)
{
    const Sweep::Absent absent{departments, people};
    HeldRemovals counts = countsOf(absent);
    counts.departments += m_inferred.departments;
    counts.departmentsTotal += m_inferred.departments;
    counts.people += m_inferred.people;
    counts.peopleTotal += m_inferred.people;
    if (!mustHold(counts, m_context->settings)) {
        m_inferred.departments = counts.departments;
        m_inferred.people = counts.people;
        removeAbsent(absent);
    } else if (!m_sweeping) {
        // A comparison under way will find them, and all of them.
        hold(absent);
    }
}

void SyncEngine::hold(const Sweep::Absent &absent)
{
    for (const DepartmentId &department : absent.departments) {
        if (!m_held.departments.contains(department))
            m_held.departments.append(department);
    }
    QSet<PersonId> people(m_held.people.cbegin(), m_held.people.cend());
    for (const PersonId &person : absent.people) {
        if (!people.contains(person))
            m_held.people.append(person);
    }
    m_heldTouch = m_context->touches.sequence();
    m_heldCounts = countsOf(m_held);
    Q_EMIT removalsHeld(*m_heldCounts);
}

void SyncEngine::removeAbsent(const Sweep::Absent &absent)
{
    QList<Fact> facts;
    for (const PersonId &person : absent.people)
        facts.append(PersonRemoved{person});
    for (const DepartmentId &department : absent.departments)
        facts.append(DepartmentRemoved{department});
    if (facts.isEmpty())
        return;
    followUp(*m_context, takeFacts(*m_context, facts, Origin::Absence));
    // With a part of the company in scope, absence may mean that it left the part: then nothing
    // of it may stay.
    if (!m_context->scope.wholeCompany)
        purge(*m_context, absent.people, absent.departments);
}

void SyncEngine::acceptRemovals()
{
    if (!m_heldCounts)
        return;
    Sweep::Absent absent = std::exchange(m_held, {});
    m_heldCounts.reset();
    m_inferred = {};
    const auto touchedSince = [this](const auto &id) {
        return m_context->touches.touched(keyOf(id)) > m_heldTouch;
    };
    absent.departments.removeIf(touchedSince);
    absent.people.removeIf(touchedSince);
    removeAbsent(absent);
    tidySharedPeople();
    MirrorState state = m_context->writer.state();
    state.asOf = m_context->clock.now();
    if (m_context->writer.setState(state))
        Q_EMIT asOfChanged(state.asOf);
    Q_EMIT removalsSettled();
}

void SyncEngine::rejectRemovals()
{
    if (!m_heldCounts)
        return;
    m_held = {};
    m_heldCounts.reset();
    Q_EMIT removalsSettled();
}

// -- Events and answers ---------------------------------------------------------------------------

bool SyncEngine::isKnownEvent(const Delta &delta)
{
    if (delta.eventId.isEmpty() || m_context->writer.failure())
        return false;
    const auto isNew = m_context->writer.checked(
        m_context->store.rememberEvent(delta.eventId, m_context->clock.now()));
    return isNew && !*isNew;
}

void SyncEngine::receive(Delta delta)
{
    // Without a store nothing can be taken; the comparison after its return finds what was missed.
    if (m_context->stopping || m_context->writer.failure() || isKnownEvent(delta))
        return;
    if (!delta.at.isValid())
        delta.at = m_context->clock.now();
    if (delta.origin == Origin::Event)
        takeEvent(*m_context, std::move(delta));
    else if (delta.origin == Origin::Answer)
        takeAnswer(*m_context, std::move(delta));
    else
        followUp(*m_context, takeFacts(*m_context, delta.facts, delta.origin));
}

void SyncEngine::onCommitted(const Commit &commit)
{
    if (m_peopleTotal) {
        const auto joined =
            std::count_if(commit.people.cbegin(), commit.people.cend(),
                          [](const PersonChange &change) { return !change.before; });
        *m_peopleTotal += int(joined) - int(commit.removedPeople.size());
    }
    if (!commit.removedPeople.isEmpty() || !commit.removedDepartments.isEmpty())
        m_scrubTimer.start(m_context->settings.scrubDelay);
    Q_EMIT committed(commit);
    if (commit.origin == Origin::Event)
        tellActivity(commit);
}

void SyncEngine::tellActivity(const Commit &commit)
{
    if (isEchoOf(m_ownChanges, commit))
        return;
    const QList<ActivityEntry> entries = activitiesOf(commit, tree());
    for (const ActivityEntry &entry : entries) {
        const auto stored = m_context->writer.checked(m_context->store.addActivity(entry));
        if (stored)
            Q_EMIT activity(*stored);
    }
}

QCoro::Task<void> SyncEngine::readNewDepartment(DepartmentId department)
{
    const SharedContext context = m_context;
    if (!context->running() || !context->reading)
        co_return;
    const auto read = co_await readMembers(context, department, Priority::Looking);
    if (!context->running())
        co_return;
    if (read) {
        const QList<DepartmentId> path = tree().path(department);
        for (const DepartmentId &place : path)
            m_confirmer->addCounts(place);
        co_return;
    }
    const ErrorKind kind = read.error().kind;
    if (kind == ErrorKind::NotFound || kind == ErrorKind::OutOfScope)
        m_confirmer->add(department);
    else if (isPassing(read.error()) && !m_sweeping && !m_retryTimer.isActive())
        m_retryTimer.start(context->settings.retryFirst);
}

void SyncEngine::scrub()
{
    if (m_context->writer.failure())
        return;
    m_context->cleaned(m_context->store.scrub());
    if (m_context->journal)
        m_context->cleaned(m_context->journal->scrub());
}

void SyncEngine::tellProgress(bool atOnce)
{
    if (!atOnce && m_progressTimer.isActive())
        return;
    if (!m_sweep)
        return;
    Q_EMIT progressed(m_sweep->progress());
    if (!atOnce)
        m_progressTimer.start(m_context->settings.progressEvery);
}

} // namespace OrgDesk
