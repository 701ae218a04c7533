// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/sync_engine.h"

#include "core/sync/activity_teller.h"
#include "core/sync/confirmer.h"
#include "core/sync/erasure.h"
#include "core/sync/intake.h"
#include "core/sync/list_reader.h"
#include "core/sync/reads.h"
#include "core/sync/removals.h"
#include "core/sync/scope_change.h"
#include "core/sync/scope_follower.h"
#include "core/sync/sweep_schedule.h"

#include <QTimer>

namespace OrgDesk {

SyncEngine::SyncEngine(MirrorStore &mirror, JournalStore *journal, const Clock &clock,
                       SyncSettings settings, QObject *parent)
    : QObject(parent)
    , m_context(std::make_shared<SyncContext>(mirror, journal, clock, std::move(settings)))
    , m_confirmer(std::make_unique<Confirmer>(m_context))
    , m_teller(std::make_unique<ActivityTeller>(m_context))
    , m_erasure(std::make_unique<Erasure>(m_context))
    , m_removals(std::make_unique<Removals>(m_context, *m_erasure))
    , m_schedule(std::make_unique<SweepSchedule>(m_context, *m_removals, *m_erasure))
    , m_follower(std::make_unique<ScopeFollower>(m_context, *m_erasure, *m_removals, *m_teller))
    , m_lists(std::make_unique<ListReader>(m_context))
{
    connectContext();
    connectParts();
}

SyncEngine::~SyncEngine()
{
    // The context may outlive us in a coroutine's frame; it must not reach back.
    m_context->alive = false;
    m_context->writer.disconnect();
}

void SyncEngine::connectContext()
{
    SyncContext &context = *m_context;
    context.confirmDepartment = [this](const DepartmentId &id) { m_confirmer->add(id); };
    context.confirmPerson = [this](const PersonId &id) { m_confirmer->add(id); };
    context.refreshCounts = [this](const DepartmentId &id) { m_confirmer->addCounts(id); };
    context.departmentAppeared = [this](const DepartmentId &id) {
        Sweep *sweep = m_schedule->sweep();
        if (!sweep || !sweep->add(id))
            readNewDepartment(id);
    };
    context.rowsRead = [this](int departments, int people) {
        if (Sweep *sweep = m_schedule->sweep())
            sweep->count(departments, people);
    };
    context.callEnded = [this] { onCallEnded(); };
    connect(&context.writer, &MirrorWriter::committed, this, &SyncEngine::onCommitted);
    connect(&context.writer, &MirrorWriter::asOfChanged, this, &SyncEngine::asOfChanged);
}

void SyncEngine::connectParts()
{
    connect(m_confirmer.get(), &Confirmer::absent, this, [this](const Absent &absent) {
        m_removals->takeSome(absent, m_schedule->isSweeping());
    });
    connect(m_confirmer.get(), &Confirmer::failed, this, &SyncEngine::failed);
    connect(m_teller.get(), &ActivityTeller::told, this, &SyncEngine::activity);
    connect(m_erasure.get(), &Erasure::valuesErased, this, &SyncEngine::valuesErased);
    connect(m_removals.get(), &Removals::removalsHeld, this, &SyncEngine::removalsHeld);
    connect(m_removals.get(), &Removals::removalsSettled, this, &SyncEngine::removalsSettled);
    const SweepSchedule *schedule = m_schedule.get();
    connect(schedule, &SweepSchedule::progressed, this, &SyncEngine::progressed);
    connect(schedule, &SweepSchedule::failed, this, &SyncEngine::failed);
    connect(schedule, &SweepSchedule::finished, this, &SyncEngine::finished);
    connect(m_follower.get(), &ScopeFollower::failed, this, &SyncEngine::failed);
    connect(schedule, &SweepSchedule::finished, m_lists.get(), &ListReader::readWhenDue);
    connect(m_lists.get(), &ListReader::ended, this, &SyncEngine::listsRead);
    connect(m_lists.get(), &ListReader::changed, this, &SyncEngine::listsChanged);
    connect(m_follower.get(), &ScopeFollower::ended, m_schedule.get(),
            &SweepSchedule::scopeFollowed);
}

Result<void> SyncEngine::load()
{
    if (Result<void> loaded = m_context->writer.load(); !loaded)
        return loaded;
    if (const auto scope = notedScope(*m_context))
        m_context->scope = *scope;
    else
        m_context->scope.wholeCompany = m_context->writer.state().wholeCompany;
    if (Result<void> lists = m_lists->load(); !lists)
        return lists;
    return m_erasure->load();
}

void SyncEngine::setPlatform(DirectoryReading *reading, EventChannel *events,
                             const Capabilities &capabilities)
{
    m_context->reading = reading;
    m_context->capabilities = capabilities;
    m_schedule->setChannel(events);
}

const Directory &SyncEngine::tree() const
{
    return m_context->tree();
}

const MirrorState &SyncEngine::state() const
{
    return m_context->writer.state();
}

const CompanyLists &SyncEngine::lists() const
{
    return m_lists->lists();
}

SyncProgress SyncEngine::progress() const
{
    const Sweep *sweep = m_schedule->sweep();
    return sweep ? sweep->progress() : SyncProgress();
}

int SyncEngine::sweepNumber() const
{
    return m_schedule->number();
}

const std::optional<HeldRemovals> &SyncEngine::heldRemovals() const
{
    return m_removals->held();
}

bool SyncEngine::isQuiet() const
{
    return !m_schedule->isSweeping() && !m_follower->isFollowing() && m_context->callsUnderWay == 0
        && m_confirmer->isIdle();
}

// -- What is asked for ----------------------------------------------------------------------------

void SyncEngine::start()
{
    m_schedule->start();
}

QCoro::Task<void> SyncEngine::stop()
{
    m_context->stopping = true;
    m_erasure->stop();
    m_confirmer->clear();
    m_schedule->stop();
    m_callsEnded = m_waiting.completion<bool>();
    if (m_context->callsUnderWay == 0)
        co_return;
    // A call that never answers must not keep the program from ending.
    constexpr std::chrono::seconds patience{5};
    QTimer::singleShot(patience, this, [this] { m_callsEnded.finish(false); });
    co_await m_callsEnded;
}

// Who waits may take down what the last call stands on, so it comes to its end first.
void SyncEngine::onCallEnded()
{
    if (!m_context->stopping || m_context->callsUnderWay > 0)
        return;
    QTimer::singleShot(0, this, [this] {
        if (m_context->callsUnderWay == 0)
            m_callsEnded.finish(true);
    });
}

void SyncEngine::compare()
{
    m_lists->expire();
    m_schedule->compare();
}

void SyncEngine::look(const DepartmentId &department)
{
    m_context->looking = department;
    if (Sweep *sweep = m_schedule->sweep())
        sweep->look(department);
}

void SyncEngine::acceptRemovals()
{
    m_removals->accept();
}

void SyncEngine::rejectRemovals()
{
    m_removals->reject();
}

void SyncEngine::setOwnChanges(const QList<Change> &changes)
{
    m_teller->setOwnChanges(changes);
}

// -- What arrives ---------------------------------------------------------------------------------

bool SyncEngine::isKnownEvent(const QString &eventId)
{
    if (eventId.isEmpty() || m_context->writer.failure())
        return false;
    const auto isNew =
        m_context->writer.checked(m_context->store.rememberEvent(eventId, m_context->clock.now()));
    return isNew && !*isNew;
}

void SyncEngine::receive(Delta delta)
{
    // Without a store nothing can be taken; the comparison after its return finds what was missed.
    if (m_context->stopping || m_context->writer.failure() || isKnownEvent(delta.eventId))
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

void SyncEngine::listWritten(const ChangeListEntry &change)
{
    m_teller->expectEcho(change);
}

QCoro::Task<void> SyncEngine::readList(CompanyListKind kind)
{
    if (!m_context->stopping && !m_context->writer.failure() && m_context->reading)
        co_await m_lists->readNow(kind);
}

void SyncEngine::scopeChanged(Delta delta)
{
    if (m_context->stopping || m_context->writer.failure() || isKnownEvent(delta.eventId))
        return;
    m_follower->follow(delta);
    if (m_follower->isFollowing())
        m_schedule->waitForScope();
}

void SyncEngine::listChanged(const ListChange &change)
{
    if (m_context->stopping || m_context->writer.failure() || isKnownEvent(change.eventId))
        return;
    m_teller->tell(change);
    if (m_context->reading)
        m_lists->follow(change);
}

void SyncEngine::onCommitted(const Commit &commit)
{
    m_erasure->follow(commit);
    Q_EMIT committed(commit);
    if (commit.origin != Origin::Event)
        return;
    if (!m_teller->isOwn(commit))
        m_teller->tell(commit);
    if (!m_context->scope.wholeCompany)
        eraseRemoved(commit);
}

// Which event tells that something crossed the border of the scope is not documented
// (feishu-events.md 3.3): with a part of the company in scope, a removal may be that. What an own
// Change deletes is none, and the journal needs its values for taking that back.
void SyncEngine::eraseRemoved(const Commit &commit)
{
    Absent removed;
    for (const Department &department : commit.removedDepartments) {
        if (!m_teller->isOwnDeletion(department.id))
            removed.departments.append(department.id);
    }
    for (const Person &person : commit.removedPeople)
        removed.people.append(person.id);
    m_erasure->add(removed);
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
    else if (isPassing(read.error()))
        m_schedule->readLater();
}

} // namespace OrgDesk
