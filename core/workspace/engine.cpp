// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/engine.h"

#include "core/base/logging.h"
#include "core/store/store_files.h"
#include "core/workspace/directory_json.h"
#include "core/workspace/own_activity.h"
#include "core/workspace/undo_offer.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An edit that is on its way gets its answer, so that nobody has to find it out at the next start.
constexpr auto lastAnswerWait = 2s;

} // namespace

Engine::Engine(OpenOptions options, PlatformFactory factory)
    : m_options(std::move(options))
    , m_factory(std::move(factory))
{
}

Engine::~Engine() = default;

// -- Opening --------------------------------------------------------------------------------------

void Engine::open()
{
    if (m_closing)
        return;
    if (const Result<void> stores = openStores(); !stores) {
        m_sync.reset();
        closeStores();
        emit openFailed(stores.error());
        return;
    }
    m_status = std::make_unique<StatusBoard>();
    connect(m_status.get(), &StatusBoard::changed, this, &Engine::statusChanged);
    m_status->readOnlyIs(m_options.readOnly);
    m_status->keepsCopyIs(keepsMirror(m_options.folder));
    tellMirrorState();
    connectSync();
    makeRunner();
    const std::optional<Error> noPlatform = makePlatform();
    m_status->flush();
    emit listsChanged(m_sync->lists());
    emit externalsChanged(m_externals);
    emit opened(m_sync->tree(), m_platform ? m_platform->capabilities() : Capabilities());
    if (m_rebuilt)
        emit mirrorRebuilt(*m_rebuilt);
    if (m_options.serves)
        openDoor();
    if (noPlatform)
        onSyncFailed(*noPlatform);
    else
        startNetwork();
}

Result<void> Engine::openStores()
{
    if (const Result<void> folder = ensureOwnersFolder(m_options.folder); !folder)
        return folder;
    auto lock = FolderLock::acquire(m_options.folder);
    if (!lock)
        return failure(lock.error());
    m_lock = std::move(*lock);
    // First, because it is never dropped: where it cannot be used, nothing else is begun.
    auto journal = JournalStore::open(m_options.folder, m_clock);
    if (!journal) {
        Error error = journal.error();
        error.field = u"journal"_s;
        return failure(error);
    }
    m_journal = std::move(*journal);
    // What a crash has left, or a choice that was made since.
    if (const Result<void> dropped = dropCopy(); !dropped)
        return dropped;
    Result<void> mirror = openMirror();
    if (!mirror && mirror.error().kind == ErrorKind::StoreCorrupt) {
        // It is a cache, and the platform has everything that was in it.
        qCInfo(logWorkspace) << "The mirror is damaged and is built anew:" << mirror.error().detail;
        m_rebuilt = mirror.error();
        m_rebuilt->retry = Retry::Later;
        if (const Result<void> dropped = MirrorStore::discard(m_options.folder); !dropped)
            return dropped;
        mirror = openMirror();
    }
    return mirror;
}

// Nothing, unless no copy is to be kept.
Result<void> Engine::dropCopy()
{
    if (keepsMirror(m_options.folder))
        return {};
    return MirrorStore::discard(m_options.folder);
}

// The lock is the last to go: whoever takes it next finds what is to stay, and nothing else.
void Engine::closeStores()
{
    m_journal.reset();
    m_mirror.reset();
    if (m_lock) {
        // Tried again at the next opening, which fails otherwise and tells why.
        if (const Result<void> dropped = dropCopy(); !dropped)
            qCWarning(logWorkspace) << "The mirror stays:" << dropped.error().detail;
    }
    m_lock.reset();
}

Result<void> Engine::openMirror()
{
    m_sync.reset();
    m_mirror.reset();
    auto mirror = MirrorStore::open(m_options.folder, m_clock);
    if (!mirror)
        return failure(mirror.error());
    m_mirror = std::move(*mirror);
    SyncSettings settings;
    settings.compareEvery = std::chrono::minutes(m_options.compareEveryMinutes);
    m_sync = std::make_unique<SyncEngine>(*m_mirror, m_journal.get(), m_clock, settings);
    Result<void> loaded = m_sync->load();
    if (loaded) {
        Result<ExternalRecords> externals = notedExternals(*m_mirror);
        if (externals)
            m_externals = std::move(*externals);
        else
            loaded = failure(externals.error());
    }
    if (!loaded) {
        m_sync.reset();
        m_mirror.reset();
    }
    return loaded;
}

std::optional<Error> Engine::makePlatform()
{
    Result<std::unique_ptr<Platform>> made = m_factory(m_options.credentials, *m_sync);
    if (!made)
        return made.error();
    m_platform = std::move(*made);
    m_status->setPlatform(m_platform.get());
    const Capabilities capabilities = m_platform->capabilities();
    if (EventChannel *channel = m_platform->events())
        connectChannel(*channel);
    m_sync->setPlatform(m_platform->reading(), m_platform->events(), capabilities);
    m_runner->setWriting(m_platform->writing(), capabilities);
    return std::nullopt;
}

void Engine::makeRunner()
{
    m_runner =
        std::make_unique<PlanRunner>(*m_journal, *m_mirror, m_sync->tree(), *m_sync, m_clock);
    m_runner->setReadOnly(m_options.readOnly);
    connect(m_runner.get(), &PlanRunner::entryChanged, this, [this](const JournalEntry &entry) {
        emit activityChanged(activityOf(entry));
        ExternalRecords records = m_externals;
        learn(records, entry);
        keepExternals(records);
        const auto *list = std::get_if<ChangeListEntry>(&entry.change.what);
        if (list && tookEffect(entry.state))
            m_sync->listWritten(*list);
    });
    connect(m_runner.get(), &PlanRunner::overlayChanged, this, [this](const QList<Change> &active) {
        m_sync->setOwnChanges(active);
        emit overlayChanged(active);
    });
}

void Engine::connectSync()
{
    const SyncEngine *sync = m_sync.get();
    connect(sync, &SyncEngine::committed, this, &Engine::onCommitted);
    connect(sync, &SyncEngine::progressed, m_status.get(), &StatusBoard::syncIs);
    connect(sync, &SyncEngine::asOfChanged, this, &Engine::tellMirrorState);
    connect(sync, &SyncEngine::listsChanged, this, &Engine::listsChanged);
    connect(sync, &SyncEngine::listsRead, this, &Engine::listsRead);
    connect(sync, &SyncEngine::activity, this, &Engine::activityChanged);
    connect(sync, &SyncEngine::valuesErased, this, &Engine::valuesErased);
    connect(sync, &SyncEngine::failed, this, &Engine::onSyncFailed);
    connect(sync, &SyncEngine::finished, this, &Engine::onSynced);
    connect(sync, &SyncEngine::removalsHeld, this, [this](const HeldRemovals &removals) {
        m_status->held(countOf(removals));
        m_status->flush();
        emit removalsHeld(countOf(removals));
    });
    connect(sync, &SyncEngine::removalsSettled, this, [this] {
        m_status->held(std::nullopt);
        m_status->flush();
        const QList<Answer<void>> accepted = std::exchange(m_acceptingSyncs, {});
        for (const Answer<void> &answer : accepted)
            answer.deliver({});
    });
}

void Engine::connectChannel(EventChannel &channel)
{
    const StatusBoard *board = m_status.get();
    connect(&channel, &EventChannel::stateChanged, board, &StatusBoard::channelIs);
    connect(&channel, &EventChannel::troubled, board, &StatusBoard::channelTroubled);
    connect(&channel, &EventChannel::failed, board, &StatusBoard::channelFailed);
    connect(&channel, &EventChannel::eventArrived, board, &StatusBoard::eventArrived);
    connect(&channel, &EventChannel::clientsCounted, board, &StatusBoard::clientsCounted);
}

void Engine::openDoor()
{
    InstanceServer::Handlers handlers;
    handlers.raise = [this] {
        if (m_options.window)
            emit raiseRequested();
        return m_options.window;
    };
    handlers.run = [this](const ChangePlan &plan) {
        const Answer<RunReport> answer;
        run(plan, answer);
        return answer.future();
    };
    handlers.sync = [this](bool acceptRemovals) { return syncForAnother(acceptRemovals); };
    m_door = std::make_unique<InstanceServer>(std::move(handlers));
    // Without it this organization works all the same; only other processes find nobody.
    if (const Result<void> listening = m_door->listen(m_options.folder); !listening)
        qCWarning(logWorkspace) << "No door for other processes:" << listening.error().detail;
}

void Engine::startNetwork()
{
    if (!m_options.readOnly)
        recover();
    m_sync->start();
}

// -- Closing --------------------------------------------------------------------------------------

void Engine::close()
{
    if (std::exchange(m_closing, true))
        return;
    blockSignals(true);
    closeInOrder();
}

QCoro::Task<void> Engine::closeInOrder()
{
    m_door.reset();
    m_waitingSyncs.clear();
    m_acceptingSyncs.clear();
    if (m_runner) {
        const QCoro::Task<void> runnerStopped = m_runner->stop();
        const Completion<bool> answered = m_runner->idle();
        QTimer::singleShot(lastAnswerWait, m_runner.get(), [answered] { answered.finish(false); });
        co_await answered;
        const QCoro::Task<void> syncStopped = m_sync->stop();
        m_status->setPlatform(nullptr);
        m_runner->setWriting(nullptr, {});
        // Ends the calls that are still under way, so that nobody waits for the network.
        m_platform.reset();
        co_await runnerStopped;
        co_await syncStopped;
    }
    m_status.reset();
    m_runner.reset();
    m_sync.reset();
    closeStores();
    blockSignals(false);
    emit closed();
}

// -- What the window asks for ---------------------------------------------------------------------

void Engine::look(const DepartmentId &department)
{
    if (m_sync)
        m_sync->look(department);
}

void Engine::refresh()
{
    if (!m_sync)
        return;
    m_toldFailure.reset();
    m_sync->compare();
}

void Engine::acceptRemovals()
{
    if (m_sync)
        m_sync->acceptRemovals();
}

void Engine::rejectRemovals()
{
    if (m_sync)
        m_sync->rejectRemovals();
}

void Engine::setKeepsCopy(bool keeps)
{
    if (!m_lock || !m_status)
        return;
    if (const Result<void> chosen = setKeepsMirror(m_options.folder, keeps); !chosen)
        emit troubled(chosen.error());
    m_status->keepsCopyIs(keepsMirror(m_options.folder));
    m_status->flush();
}

void Engine::setReadOnly(bool readOnly)
{
    m_options.readOnly = readOnly;
    if (!m_runner)
        return;
    m_runner->setReadOnly(readOnly);
    m_status->readOnlyIs(readOnly);
    if (!readOnly && m_platform)
        recover();
}

void Engine::run(ChangePlan plan, Answer<RunReport> answer)
{
    if (m_runner && !m_closing)
        runInTurn(std::move(plan), std::move(answer));
}

QCoro::Task<void> Engine::runInTurn(ChangePlan plan, Answer<RunReport> answer)
{
    const QPointer<Engine> alive(this);
    const RunReport report = co_await m_runner->run(std::move(plan));
    // Whoever made an entry finds it in the list when the answer comes.
    for (const JournalEntry &entry : report.entries) {
        const auto *list = std::get_if<ChangeListEntry>(&entry.change.what);
        if (!list || !tookEffect(entry.state) || !alive || !m_sync)
            continue;
        co_await m_sync->readList(list->list);
    }
    if (alive)
        emit ran(answer, report);
}

// The switch for reading only holds this back too: finding out may repeat a creation.
QCoro::Task<void> Engine::recover()
{
    if (std::exchange(m_recovered, true))
        co_return;
    const QList<JournalEntry> found = co_await m_runner->recover();
    if (!found.isEmpty())
        emit recovered(found);
}

void Engine::readActivity(int limit, const ActivitySubject &about,
                          const Answer<QList<ActivityEntry>> &answer)
{
    if (!m_mirror || !m_journal)
        return;
    const Result<QList<ActivityEntry>> fromPlatform = m_mirror->activity(limit, about);
    const Result<QList<JournalEntry>> own =
        m_journal->recent(about.isEverything() ? limit : ownChangesLookedAt);
    if (!fromPlatform)
        answer.deliver(failure(fromPlatform.error()));
    else if (!own)
        answer.deliver(failure(own.error()));
    else
        answer.deliver(mergedActivity(*fromPlatform, *own, limit, about));
}

void Engine::readDeparted(const Answer<QList<DepartedPerson>> &answer)
{
    if (m_journal)
        answer.deliver(m_journal->departed());
}

void Engine::offerUndo(const Answer<UndoOffer> &answer)
{
    if (m_runner && m_journal)
        answer.deliver(newestUndo(*m_journal, *m_runner));
}

// -- What the sync tells --------------------------------------------------------------------------

void Engine::onCommitted(const Commit &commit)
{
    noteDeparted(commit);
    ExternalRecords records = m_externals;
    forget(records, commit);
    keepExternals(records);
    emit committed(commit);
    if (m_door && m_door->hasWatchers())
        m_door->publish(commitJson(commit, m_sync->tree()));
}

// With a part of the company in scope, whoever is gone may have left that part only: nothing of
// them may stay (see Erasure), unless this OrgDesk has let them leave itself.
void Engine::noteDeparted(const Commit &commit)
{
    const bool hasLeft = commit.origin == Origin::Answer
        || (commit.origin == Origin::Event && m_sync->state().wholeCompany);
    QList<PersonId> back;
    for (const PersonChange &change : commit.people) {
        if (!change.before)
            back.append(change.now.id);
    }
    Result<void> noted;
    if (!back.isEmpty())
        noted = m_journal->forgetDeparted(back);
    if (noted && hasLeft && !commit.removedPeople.isEmpty())
        noted = m_journal->rememberDeparted(commit.removedPeople, commit.at);
    if (!noted)
        emit troubled(noted.error());
}

void Engine::keepExternals(const ExternalRecords &now)
{
    if (now == m_externals || !m_mirror)
        return;
    m_externals = now;
    if (const Result<void> kept = noteExternals(*m_mirror, now); !kept)
        emit troubled(kept.error());
    emit externalsChanged(now);
}

void Engine::tellMirrorState()
{
    const MirrorState &state = m_sync->state();
    m_status->mirrorIs(state.asOf, state.complete, state.wholeCompany);
}

void Engine::onSynced()
{
    m_toldFailure.reset();
    m_status->syncEnded();
    tellMirrorState();
    m_status->flush();
    emit synced();
    const auto isAnswered = [this](const WaitingSync &waiting) {
        return m_sync->sweepNumber() > waiting.after;
    };
    QList<WaitingSync> ended;
    std::copy_if(m_waitingSyncs.cbegin(), m_waitingSyncs.cend(), std::back_inserter(ended),
                 isAnswered);
    m_waitingSyncs.removeIf(isAnswered);
    for (const WaitingSync &waiting : std::as_const(ended)) {
        const auto held = m_sync->heldRemovals();
        if (held && waiting.acceptRemovals)
            m_acceptingSyncs.append(waiting.answer);
        else if (held)
            waiting.answer.deliver(
                failure(ErrorKind::RemovalsHeld,
                        u"%1/%2 departments, %3/%4 people"_s.arg(held->departments)
                            .arg(held->departmentsTotal)
                            .arg(held->people)
                            .arg(held->peopleTotal)));
        else
            waiting.answer.deliver({});
    }
    // Answered when they are carried out, which takes some turns of the event loop.
    if (!m_acceptingSyncs.isEmpty())
        acceptRemovals();
}

void Engine::onSyncFailed(const Error &error)
{
    m_status->syncFailed(error);
    m_status->flush();
    // Told once, not with every attempt that fails in the same way.
    if (!m_toldFailure || m_toldFailure->kind != error.kind || m_toldFailure->code != error.code) {
        m_toldFailure = error;
        emit troubled(error);
    }
    const QList<WaitingSync> waiting = std::exchange(m_waitingSyncs, {});
    for (const WaitingSync &one : waiting)
        one.answer.deliver(failure(error));
    const QList<Answer<void>> accepting = std::exchange(m_acceptingSyncs, {});
    for (const Answer<void> &answer : accepting)
        answer.deliver(failure(error));
}

QFuture<Result<void>> Engine::syncForAnother(bool acceptRemovals)
{
    WaitingSync waiting;
    waiting.acceptRemovals = acceptRemovals;
    if (!m_platform) {
        waiting.answer.deliver(failure(m_toldFailure.value_or(
            makeError(ErrorKind::Unsupported, u"the running OrgDesk has no platform"_s))));
        return waiting.answer.future();
    }
    waiting.after = m_sync->sweepNumber();
    m_waitingSyncs.append(waiting);
    refresh();
    return waiting.answer.future();
}

} // namespace OrgDesk
