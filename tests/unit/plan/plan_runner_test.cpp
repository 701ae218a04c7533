// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/plan_runner.h"

#include "core/plan/edits.h"
#include "tests/testlib/fake_clock.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/directory/tree_builder.h"
#include "tests/unit/plan/fake_writing.h"

#include <QTemporaryDir>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;
using Fate = FakeWriting::Fate;

namespace {

DepartmentId id(const QString &text)
{
    return DepartmentId(text);
}

} // namespace

class PlanRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_writing = std::make_unique<FakeWriting>();
        m_writing->truth = makeTree({u"a 0 1"_s, u"b 0 2"_s, u"a1 a 1"_s});
        m_writing->mirror = m_writing->truth;
        m_settings.probeDelays = {1ms, 2ms};
        m_settings.probesPerRun = 4;
        open();
    }

    void cleanup()
    {
        m_runner.reset();
        m_journal.reset();
        m_mirror.reset();
    }

    void shouldMakeAnEdit()
    {
        const RunReport report = run({renaming(u"a"_s, u"A"_s)});
        QVERIFY(report.succeeded());
        QCOMPARE(report.entries.size(), 1);
        const JournalEntry &entry = report.entries.constFirst();
        QCOMPARE(entry.state, RunState::Done);
        QCOMPARE(entry.name, u"a"_s);
        QCOMPARE(entry.from, u"a"_s);
        QCOMPARE(entry.to, u"A"_s);
        QCOMPARE(entry.requestId, u"log-2"_s);
        QCOMPARE(entry.endedAt, m_clock.now());
        QCOMPARE(m_writing->mirror.find(id(u"a"_s))->name, u"A"_s);
        QCOMPARE(m_writing->origins, QList{Origin::Answer});
        QVERIFY(m_runner->overlay().isEmpty());
        QCOMPARE(m_journal->recent(10)->constFirst().state, RunState::Done);
    }

    void shouldShowTheIntentionAtOnceAndTakeItBackWhenRefused()
    {
        m_writing->fate = [](const Change &) { return Fate::Refuse; };
        m_writing->callMs = 5;
        QCoro::Task<RunReport> task = m_runner->run(makePlan({moving(u"a1"_s, u"b"_s)}));
        // THEN the new place is shown before any answer
        QCOMPARE(m_runner->overlay().size(), 1);
        QCOMPARE(drawn(project(m_writing->mirror, m_runner->overlay())), u"0(a b(a1))"_s);
        const auto report = wait(std::move(task));
        QVERIFY(report && !report->succeeded());
        // AND the old one again after the refusal, with the platform's reason
        QVERIFY(m_runner->overlay().isEmpty());
        QCOMPARE(report->error->kind, ErrorKind::NameTaken);
        QCOMPARE(report->entries.constFirst().state, RunState::Failed);
        QCOMPARE(report->entries.constFirst().requestId, u"log-1"_s);
    }

    void shouldRefuseBeforeAnyCallWhatTheTreeForbids()
    {
        const RunReport report = run({moving(u"a"_s, u"a1"_s)});
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.constFirst().kind, ProblemKind::BelowItself);
        QCOMPARE(report.error->kind, ErrorKind::Invalid);
        QVERIFY(m_writing->calls.isEmpty());
        QVERIFY(m_journal->recent(10)->isEmpty());
        QVERIFY(m_runner->overlay().isEmpty());
    }

    void shouldRefuseToDeleteADepartmentWithMembers()
    {
        Delta delta;
        Person person;
        person.id = PersonId(u"p"_s);
        person.memberships = {{id(u"b"_s), 0, 0, true}};
        delta.facts = {
            DepartmentUpserted{*m_writing->truth.find(id(u"b"_s)), DepartmentField::Name},
            PersonUpserted{person, PersonField::Name | PersonField::Memberships}};
        QVERIFY(m_mirror->apply(delta));
        const RunReport report = run({deleteDepartment(*m_writing->truth.find(id(u"b"_s)))});
        QCOMPARE(report.problems.constFirst().kind, ProblemKind::HasMembers);
        QCOMPARE(report.problems.constFirst().count, 1);
        QVERIFY(m_writing->calls.isEmpty());
    }

    void shouldRefuseEverythingWhileReadOnly()
    {
        m_runner->setReadOnly(true);
        QCOMPARE(run({renaming(u"a"_s, u"A"_s)}).error->kind, ErrorKind::ReadOnly);
        QVERIFY(m_writing->calls.isEmpty());
        m_runner->setReadOnly(false);
        QVERIFY(run({renaming(u"a"_s, u"A"_s)}).succeeded());
    }

    void shouldRefuseWhereNothingCanBeWritten()
    {
        m_runner->setWriting(nullptr, {});
        QCOMPARE(run({renaming(u"a"_s, u"A"_s)}).error->kind, ErrorKind::Unsupported);
    }

    void shouldHaveTheWholeRunInTheJournalBeforeTheFirstCall()
    {
        QList<RunState> atFirstCall;
        m_writing->beforeCall = [&](const Change &) {
            if (!atFirstCall.isEmpty())
                return;
            const auto entries = m_journal->unfinished();
            for (const JournalEntry &entry : *entries)
                atFirstCall.append(entry.state);
        };
        QVERIFY(run({renaming(u"a"_s, u"A"_s), renaming(u"b"_s, u"B"_s)}).succeeded());
        QCOMPARE(atFirstCall, (QList{RunState::Sent, RunState::Planned}));
    }

    void shouldBindWhatAPlanCreates()
    {
        // GIVEN a plan that moves something into what it creates
        CreateDepartment outer = creation(u"outer"_s, rootDepartment());
        CreateDepartment inner = creation(u"inner"_s, Planned{u"outer"_s});
        const MoveDepartment move{id(u"a1"_s), Place{id(u"a"_s), 1}, Place{Planned{u"inner"_s}, 1}};
        QList<QString> overlays;
        connect(m_runner.get(), &PlanRunner::overlayChanged, this,
                [&](const QList<Change> &active) {
                    overlays.append(drawn(project(m_writing->mirror, active)));
                });
        const RunReport report = run({makeChange(outer), makeChange(inner), makeChange(move)});
        QVERIFY(report.succeeded());
        QCOMPARE(drawn(m_writing->truth), u"0(a b od-1(od-2(a1)))"_s);
        QCOMPARE(report.entries.at(1).created, id(u"od-2"_s));
        // The projection never lost sight of the moved one.
        for (const QString &overlay : std::as_const(overlays))
            QVERIFY2(overlay.count(u"a1"_s) == 1, qPrintable(overlay));
        QVERIFY(overlays.contains(u"0(a b od-1(planned:inner(a1)))"_s));
    }

    void shouldStopARunAtTheFirstRefusal()
    {
        m_writing->fate = [](const Change &change) {
            return projectedId(targetOf(change)) == id(u"b"_s) ? Fate::Refuse : Fate::Work;
        };
        const RunReport report =
            run({renaming(u"a"_s, u"A"_s), renaming(u"b"_s, u"B"_s), renaming(u"a1"_s, u"C"_s)});
        QList<RunState> states;
        for (const JournalEntry &entry : report.entries)
            states.append(entry.state);
        QCOMPARE(states, (QList{RunState::Done, RunState::Failed, RunState::NotMade}));
        QCOMPARE(report.error->kind, ErrorKind::NameTaken);
        QCOMPARE(m_writing->calls.size(), 2);
        QVERIFY(report.entries.at(2).error);
        QVERIFY(m_journal->unfinished()->isEmpty());
    }

    void shouldGoOnAfterAPartialSuccess()
    {
        m_writing->fate = [](const Change &) { return Fate::WorkPartly; };
        const RunReport report = run({renaming(u"a"_s, u"A"_s), renaming(u"b"_s, u"B"_s)});
        QVERIFY(report.succeeded());
        QCOMPARE(report.entries.at(1).state, RunState::DonePartly);
        QVERIFY(report.entries.at(1).error);
    }

    void shouldFindOutAboutALostAnswerBeforeWritingOn()
    {
        bool first = true;
        m_writing->fate = [&](const Change &) {
            return std::exchange(first, false) ? Fate::LoseAnswer : Fate::Work;
        };
        m_writing->probesFail = 2;
        const RunReport report = run({renaming(u"a"_s, u"A"_s), renaming(u"b"_s, u"B"_s)});
        QVERIFY(report.succeeded());
        QCOMPARE(m_writing->calls,
                 (QStringList{u"update a"_s, u"probe update a"_s, u"probe update a"_s,
                              u"probe update a"_s, u"update b"_s}));
        QCOMPARE(m_writing->mirror.find(id(u"a"_s))->name, u"A"_s);
    }

    void shouldSendAgainWhatWasNotMade()
    {
        bool first = true;
        m_writing->fate = [&](const Change &) {
            return std::exchange(first, false) ? Fate::LoseCall : Fate::Work;
        };
        QVERIFY(run({renaming(u"a"_s, u"A"_s)}).succeeded());
        QCOMPARE(m_writing->calls,
                 (QStringList{u"update a"_s, u"probe update a"_s, u"update a"_s}));
    }

    void shouldGiveUpSendingWhatIsNeverMade()
    {
        m_writing->fate = [](const Change &) { return Fate::LoseCall; };
        const RunReport report = run({renaming(u"a"_s, u"A"_s)});
        QCOMPARE(report.entries.constFirst().state, RunState::NotMade);
        QCOMPARE(m_writing->calls.filter(u"probe"_s).size(), 3);
        QCOMPARE(m_writing->calls.size(), 6);
    }

    void shouldWriteNothingWhileAnOutcomeIsUnknown()
    {
        // GIVEN a lost answer, and nobody answers probes either
        m_writing->fate = [](const Change &) { return Fate::LoseAnswer; };
        m_writing->probesFail = 1000;
        RunReport report = run({renaming(u"a"_s, u"A"_s)});
        QCOMPARE(report.entries.constFirst().state, RunState::Unknown);
        QCOMPARE(report.error->kind, ErrorKind::OutcomeUnknown);
        // WHEN another run begins
        m_writing->calls.clear();
        report = run({renaming(u"b"_s, u"B"_s)});
        // THEN only probes go out
        QCOMPARE(report.error->kind, ErrorKind::OutcomeUnknown);
        QVERIFY(report.entries.isEmpty());
        QCOMPARE(m_writing->calls.filter(u"probe"_s).size(), m_writing->calls.size());
        // WHEN probes are answered
        m_writing->probesFail = 0;
        m_writing->fate = nullptr;
        QVERIFY(run({renaming(u"b"_s, u"B"_s)}).succeeded());
        QVERIFY(m_journal->unfinished()->isEmpty());
        QCOMPARE(m_journal->recent(10)->constLast().state, RunState::Done);
    }

    void shouldStopWhereSomebodyElseChangedItToo()
    {
        m_writing->fate = [](const Change &) { return Fate::LoseAnswer; };
        m_writing->differs = true;
        const RunReport report = run({renaming(u"a"_s, u"A"_s), renaming(u"b"_s, u"B"_s)});
        QCOMPARE(report.entries.at(0).state, RunState::Differs);
        QCOMPARE(report.entries.at(1).state, RunState::NotMade);
    }

    void shouldRunOnePlanAfterTheOther()
    {
        m_writing->callMs = 3;
        QCoro::Task<RunReport> first =
            m_runner->run(makePlan({renaming(u"a"_s, u"A"_s), renaming(u"a1"_s, u"C"_s)}));
        QCoro::Task<RunReport> second = m_runner->run(makePlan({renaming(u"b"_s, u"B"_s)}));
        QCoro::Task<RunReport> third = m_runner->run(makePlan({moving(u"a1"_s, u"b"_s)}));
        QCOMPARE(m_runner->overlay().size(), 4);
        QVERIFY(wait(std::move(third))->succeeded());
        QVERIFY(wait(std::move(first))->succeeded());
        QVERIFY(wait(std::move(second))->succeeded());
        QCOMPARE(m_writing->mostUnderWay, 1);
        QCOMPARE(m_writing->calls,
                 (QStringList{u"update a"_s, u"update a1"_s, u"update b"_s, u"move a1"_s}));
        QVERIFY(!m_runner->isBusy());
    }

    void shouldCheckAgainWhenItsTurnComes()
    {
        // GIVEN a run that waits behind another
        m_writing->callMs = 5;
        QCoro::Task<RunReport> first = m_runner->run(makePlan({renaming(u"a"_s, u"A"_s)}));
        QCoro::Task<RunReport> second = m_runner->run(makePlan({renaming(u"a1"_s, u"C"_s)}));
        // WHEN a colleague deletes its target meanwhile
        m_writing->mirror.remove(id(u"a1"_s));
        const auto report = wait(std::move(second));
        QCOMPARE(report->entries.constFirst().state, RunState::NotMade);
        QCOMPARE(report->error->kind, ErrorKind::NotFound);
        QVERIFY(wait(std::move(first))->succeeded());
        QCOMPARE(m_writing->calls, QStringList{u"update a"_s});
    }

    void shouldRecoverAfterACrashInTheMiddleOfACall()
    {
        // GIVEN a crash between a call and its answer, with a second change still planned
        m_writing->callMs = 10;
        m_writing->fate = [](const Change &) { return Fate::Work; };
        {
            const QCoro::Task<RunReport> task =
                m_runner->run(makePlan({renaming(u"a"_s, u"A"_s), renaming(u"b"_s, u"B"_s)}));
            m_runner.reset();
        }
        QVERIFY(waitFor([this] { return m_writing->underWay == 0; }));
        QTest::qWait(5);
        QCOMPARE(m_writing->mirror.find(id(u"a"_s))->name, u"a"_s);
        m_journal.reset();
        // WHEN the program starts again
        open();
        const auto recovered = wait(m_runner->recover());
        // THEN what was sent is found out and what was not is said so; nothing is sent
        QCOMPARE(recovered->size(), 2);
        QCOMPARE(recovered->at(0).state, RunState::Done);
        QCOMPARE(recovered->at(1).state, RunState::NotMade);
        QCOMPARE(m_writing->mirror.find(id(u"a"_s))->name, u"A"_s);
        QCOMPARE(m_writing->mirror.find(id(u"b"_s))->name, u"b"_s);
        QCOMPARE(m_writing->calls, (QStringList{u"update a"_s, u"probe update a"_s}));
        QVERIFY(m_journal->unfinished()->isEmpty());
    }

    void shouldNotSendAgainAfterACrash()
    {
        m_writing->fate = [](const Change &) { return Fate::LoseCall; };
        m_writing->callMs = 10;
        {
            const QCoro::Task<RunReport> task = m_runner->run(makePlan({renaming(u"a"_s, u"A"_s)}));
            m_runner.reset();
        }
        QVERIFY(waitFor([this] { return m_writing->underWay == 0; }));
        m_journal.reset();
        open();
        const auto recovered = wait(m_runner->recover());
        QCOMPARE(recovered->constFirst().state, RunState::NotMade);
        QCOMPARE(m_writing->calls.filter(u"update a"_s).size(), 2);
    }

    void shouldStopWhileItProbes()
    {
        m_writing->fate = [](const Change &) { return Fate::LoseAnswer; };
        m_settings.probeDelays = {60s};
        m_runner.reset();
        m_journal.reset();
        open();
        QCoro::Task<RunReport> task = m_runner->run(makePlan({renaming(u"a"_s, u"A"_s)}));
        QVERIFY(waitFor(
            [this] { return m_journal->recent(1)->constFirst().state == RunState::Unknown; }));
        bool stopped = false;
        m_runner->stop().then([&] { stopped = true; });
        QVERIFY(waitFor([&] { return stopped; }, 2s));
        const auto report = wait(std::move(task));
        QCOMPARE(report->entries.constFirst().state, RunState::Unknown);
        QCOMPARE(m_journal->unfinished()->size(), 1);
        QCOMPARE(run({renaming(u"b"_s, u"B"_s)}).error->kind, ErrorKind::Cancelled);
    }

    void shouldUndoARun()
    {
        CreateDepartment create = creation(u"n"_s, id(u"b"_s));
        const ChangePlan plan =
            makePlan({renaming(u"a"_s, u"A"_s), moving(u"a1"_s, u"b"_s), makeChange(create)});
        QVERIFY(wait(m_runner->run(plan))->succeeded());
        QVERIFY(drawn(m_writing->truth) != u"0(a(a1) b)"_s);
        const auto undo = m_runner->undoOf(plan.id);
        QVERIFY(undo);
        QVERIFY(undo->remarks.isEmpty());
        QCOMPARE(undo->plan.undoes, plan.id);
        QCOMPARE(undo->plan.changes.size(), 3);
        QVERIFY(wait(m_runner->run(undo->plan))->succeeded());
        QCOMPARE(drawn(m_writing->truth), u"0(a(a1) b)"_s);
        QCOMPARE(m_writing->truth.find(id(u"a"_s))->name, u"a"_s);
    }

    void shouldUndoADeletionAndWhatWasDoneBeforeIt()
    {
        // GIVEN a renaming, then a run that deletes a branch from below
        const ChangePlan renamed = makePlan({renaming(u"a1"_s, u"Renamed"_s)});
        QVERIFY(wait(m_runner->run(renamed))->succeeded());
        const ChangePlan deleted =
            makePlan({deleteDepartment(*m_writing->mirror.find(id(u"a1"_s))),
                      deleteDepartment(*m_writing->mirror.find(id(u"a"_s)))});
        QVERIFY(wait(m_runner->run(deleted))->succeeded());
        QCOMPARE(drawn(m_writing->truth), u"0(b)"_s);
        // WHEN the deletion is taken back
        const auto undo = m_runner->undoOf(deleted.id);
        QCOMPARE(undo->remarks.size(), 2);
        QCOMPARE(undo->remarks.constFirst().kind, UndoRemarkKind::NewId);
        QVERIFY(wait(m_runner->run(undo->plan))->succeeded());
        QCOMPARE(drawn(m_writing->truth), u"0(od-1(od-2) b)"_s);
        // THEN the renaming before it can be taken back, too: on the successor
        QCOMPARE(m_runner->successorOf(id(u"a1"_s)), id(u"od-2"_s));
        const auto older = m_runner->undoOf(renamed.id);
        QVERIFY(older->remarks.isEmpty());
        QVERIFY(wait(m_runner->run(older->plan))->succeeded());
        QCOMPARE(m_writing->truth.find(id(u"od-2"_s))->name, u"a1"_s);
    }

    void shouldSayWhatAnUndoWouldOverwriteAndLeaveOut()
    {
        const ChangePlan plan = makePlan({renaming(u"a"_s, u"A"_s), renaming(u"a1"_s, u"C"_s)});
        QVERIFY(wait(m_runner->run(plan))->succeeded());
        Department changed = *m_writing->mirror.find(id(u"a"_s));
        changed.name = u"Theirs"_s;
        m_writing->mirror.upsert(changed);
        m_writing->mirror.remove(id(u"a1"_s));
        const auto undo = m_runner->undoOf(plan.id);
        QCOMPARE(undo->plan.changes.size(), 1);
        QCOMPARE(undo->remarks,
                 (QList<UndoRemark>{{UndoRemarkKind::Gone, u"a1"_s},
                                    {UndoRemarkKind::ChangedSince, u"Theirs"_s}}));
    }

private:
    void open()
    {
        m_mirror.reset();
        m_mirror = std::move(*MirrorStore::open(m_folder->path(), m_clock));
        m_journal = std::move(*JournalStore::open(m_folder->path(), m_clock));
        m_runner = std::make_unique<PlanRunner>(*m_journal, *m_mirror, m_writing->mirror,
                                                *m_writing, m_clock, m_settings);
        Capabilities capabilities;
        capabilities.can = Capability::WriteDepartments;
        m_runner->setWriting(m_writing.get(), capabilities);
    }

    RunReport run(const QList<Change> &changes)
    {
        return wait(m_runner->run(makePlan(changes))).value_or(RunReport());
    }

    Change renaming(const QString &target, const QString &name)
    {
        DepartmentValues base;
        base.name = m_writing->mirror.find(id(target))->name;
        DepartmentValues wanted;
        wanted.name = name;
        return makeChange(UpdateDepartment{id(target), base, wanted});
    }

    Change moving(const QString &target, const QString &parent)
    {
        const QList<Change> changes = moveBefore(id(target), id(parent), {}, m_writing->mirror);
        if (!changes.isEmpty())
            return changes.constLast();
        const Department *known = m_writing->mirror.find(id(target));
        return makeChange(
            MoveDepartment{id(target), Place{known->parent, known->order}, Place{id(parent), 1}});
    }

    static CreateDepartment creation(const QString &name, const DepartmentRef &parent)
    {
        CreateDepartment create;
        create.localId = name;
        create.name = name;
        create.parent = parent;
        create.order = 50;
        return create;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<FakeWriting> m_writing;
    RunnerSettings m_settings;
    std::unique_ptr<MirrorStore> m_mirror;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<PlanRunner> m_runner;
};

ORGDESK_TEST(PlanRunnerTest)

#include "plan_runner_test.moc"
