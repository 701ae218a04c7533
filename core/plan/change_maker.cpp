// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/change_maker.h"

#include "core/base/logging.h"
#include "core/base/pause.h"
#include "core/directory/list_changes.h"
#include "core/directory/person_checks.h"
#include "core/plan/edits.h"
#include "core/plan/references.h"
#include "core/store/noted_lists.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

ChangeMaker::ChangeMaker(JournalStore &journal, MirrorStore &mirror, const Directory &tree,
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

ChangeMaker::~ChangeMaker()
{
    *m_alive = false;
}

void ChangeMaker::setWriting(DirectoryWriting *writing, const Capabilities &capabilities)
{
    m_writing = writing;
    m_capabilities = capabilities;
}

void ChangeMaker::stop()
{
    m_stopping = true;
    m_waits.cancel();
}

// -- Checking -------------------------------------------------------------------------------------

int ChangeMaker::membersLeft(const DepartmentId &department, const QList<Change> &earlier) const
{
    const auto members = m_mirror.membersOf(department);
    if (!members)
        return -1;
    QSet<PersonId> left(members->cbegin(), members->cend());
    for (const Change &change : earlier) {
        if (const auto *update = std::get_if<UpdatePerson>(&change.what)) {
            const bool was = update->base.isMemberOf(department);
            const bool is = update->wanted.isMemberOf(department);
            if (was && !is)
                left.remove(projectedId(update->target));
            else if (is && !was)
                left.insert(projectedId(update->target));
        } else if (const auto *leaving = std::get_if<OffboardPerson>(&change.what)) {
            left.remove(projectedId(leaving->target));
        }
    }
    return static_cast<int>(left.size());
}

QList<Problem> ChangeMaker::problemsOf(const Change &change, const Directory &tree,
                                       const QList<Change> &earlier) const
{
    if (const auto *entry = std::get_if<ChangeListEntry>(&change.what)) {
        const auto lists = notedLists(m_mirror);
        return lists ? checkListChange(*entry, lists->of(entry->list), m_capabilities.limits)
                     : QList<Problem>();
    }
    if (!targetPerson(change).isEmpty())
        return checkPersonChange(change, tree, m_capabilities.limits.people,
                                 [this](PersonField field, const QString &value) {
                                     return m_mirror.personWith(field, value).value_or(PersonId());
                                 });
    const auto *deletion = std::get_if<DeleteDepartment>(&change.what);
    const int directMembers = deletion ? membersLeft(projectedId(deletion->target), earlier) : -1;
    return check(change, tree, m_capabilities.limits, directMembers);
}

// What others did since the plan was checked. That nothing would change is no obstacle: somebody
// else did the same.
std::optional<Error> ChangeMaker::obstacle(const Change &change) const
{
    const QList<Problem> found = problemsOf(change, m_tree, {});
    const auto problem = std::find_if(found.cbegin(), found.cend(), [](const Problem &candidate) {
        return candidate.kind != ProblemKind::NothingChanges;
    });
    if (problem == found.cend())
        return std::nullopt;
    return errorFrom(*problem);
}

// -- Making and finding out -----------------------------------------------------------------------

Result<Change> ChangeMaker::bound(const JournalEntry &entry)
{
    std::optional<Error> error;
    const auto createdBy = [&](const QString &localId) {
        const auto id = m_journal.binding(entry.run, localId);
        if (!id)
            error = id.error();
        return id.value_or(CreatedId());
    };
    const Change change = withReferences(
        entry.change,
        [&](const DepartmentRef &ref) {
            const auto *planned = std::get_if<Planned>(&ref);
            if (!planned)
                return ref;
            const DepartmentId id = createdBy(planned->localId).department;
            if (id.isEmpty() && !error)
                error = makeError(ErrorKind::NotFound, u"the department was not created"_s);
            return id.isEmpty() ? ref : DepartmentRef(id);
        },
        [&](const PersonRef &ref) {
            const auto *planned = std::get_if<Planned>(&ref);
            if (!planned)
                return ref;
            const PersonId id = createdBy(planned->localId).person;
            if (id.isEmpty() && !error)
                error = makeError(ErrorKind::NotFound, u"the person was not created"_s);
            return id.isEmpty() ? ref : PersonRef(id);
        });
    if (error)
        return failure(*error);
    return change;
}

QCoro::Task<JournalEntry> ChangeMaker::make(JournalEntry entry)
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
        // Whoever closes does not wait for another attempt.
        if (m_stopping)
            break;
    }
    end(entry, RunState::NotMade, entry.error);
    co_return entry;
}

QCoro::Task<ChangeMaker::Found> ChangeMaker::findOut(JournalEntry entry, Change change, int probes)
{
    const auto alive = m_alive;
    for (int attempt = 0; attempt < probes && !m_stopping; ++attempt) {
        const auto delay = m_settings.probeDelays.value(
            std::min<qsizetype>(attempt, m_settings.probeDelays.size() - 1));
        const Completion<bool> waited = pause(delay, m_waits, this);
        co_await waited;
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

void ChangeMaker::conclude(JournalEntry &entry, ApplyOutcome outcome)
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
        deliver(std::move(refused->delta));
    } else {
        entry.state = RunState::Unknown;
        entry.error = std::get<Unknown>(outcome).error;
        entry.error->kind = ErrorKind::OutcomeUnknown;
        record(entry);
        return;
    }
    Q_EMIT concluded(entry);
}

void ChangeMaker::concludeFound(JournalEntry &entry, ProbeOutcome outcome)
{
    if (auto *applied = std::get_if<ProbedApplied>(&outcome)) {
        entry.created = applied->created;
        end(entry, RunState::Done);
        deliver(std::move(applied->delta));
    } else if (auto *different = std::get_if<ProbedDifferent>(&outcome)) {
        end(entry, RunState::Differs,
            makeError(ErrorKind::Refused, u"somebody else changed it at the same time"_s));
        deliver(std::move(different->delta));
    } else if (auto *unverifiable = std::get_if<ProbedUnverifiable>(&outcome)) {
        // Closed all the same: an entry that stays open holds up every later change.
        end(entry, RunState::Unverifiable, unverifiable->why);
        deliver(std::move(unverifiable->delta));
    } else {
        end(entry, RunState::NotMade, entry.error);
    }
    Q_EMIT concluded(entry);
}

void ChangeMaker::end(JournalEntry &entry, RunState state, std::optional<Error> error)
{
    entry.state = state;
    entry.error = std::move(error);
    entry.endedAt = m_clock.now();
    record(entry);
}

bool ChangeMaker::record(JournalEntry &entry)
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

void ChangeMaker::deliver(Delta delta)
{
    delta.origin = Origin::Answer;
    if (!delta.at.isValid())
        delta.at = m_clock.now();
    if (!delta.facts.isEmpty())
        m_sink.receive(std::move(delta));
}

QCoro::Task<JournalEntry> ChangeMaker::settle(JournalEntry entry, int probes)
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

} // namespace OrgDesk
