// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/unit/plan/plan_fixture.h"

#include <vector>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;
using Fate = FakeWriting::Fate;

namespace {

QList<RunState> statesOf(const RunReport &report)
{
    QList<RunState> states;
    for (const JournalEntry &entry : report.entries)
        states.append(entry.state);
    return states;
}

} // namespace

class PlanRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PlanFixture>(); }
    void cleanup() { m.reset(); }

    void shouldMakeAnEdit()
    {
        const RunReport report = m->run({m->renaming(u"a"_s, u"A"_s)});
        QVERIFY(report.succeeded());
        QCOMPARE(report.entries.size(), 1);
        const JournalEntry &entry = report.entries.constFirst();
        QCOMPARE(entry.state, RunState::Done);
        QCOMPARE(entry.name, u"a"_s);
        QCOMPARE(entry.from, u"a"_s);
        QCOMPARE(entry.to, u"A"_s);
        QCOMPARE(entry.requestId, u"log-2"_s);
        QCOMPARE(entry.endedAt, m->clock.now());
        QCOMPARE(m->writing.mirror.find(id(u"a"_s))->name, u"A"_s);
        QCOMPARE(m->writing.origins, QList{Origin::Answer});
        QVERIFY(m->runner->overlay().isEmpty());
        QCOMPARE(m->journal->recent(10)->constFirst().state, RunState::Done);
    }

    void shouldShowTheIntentionAtOnceAndTakeItBackWhenRefused()
    {
        m->writing.fate = [](const Change &) { return Fate::Refuse; };
        m->writing.callMs = 5;
        QCoro::Task<RunReport> task = m->runner->run(makePlan({m->moving(u"a1"_s, u"b"_s)}));
        // THEN the new place is shown before any answer
        QCOMPARE(m->runner->overlay().size(), 1);
        QCOMPARE(drawn(project(m->writing.mirror, m->runner->overlay())), u"0(a b(a1))"_s);
        const auto report = wait(std::move(task));
        QVERIFY(report && !report->succeeded());
        // AND the old one again after the refusal, with the platform's reason
        QVERIFY(m->runner->overlay().isEmpty());
        QCOMPARE(report->error->kind, ErrorKind::NameTaken);
        QCOMPARE(report->entries.constFirst().state, RunState::Failed);
        QCOMPARE(report->entries.constFirst().requestId, u"log-1"_s);
    }

    void shouldRefuseBeforeAnyCallWhatTheTreeForbids()
    {
        const RunReport report = m->run({m->moving(u"a"_s, u"a1"_s)});
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.constFirst().kind, ProblemKind::BelowItself);
        QCOMPARE(report.error->kind, ErrorKind::Invalid);
        QVERIFY(m->writing.calls.isEmpty());
        QVERIFY(m->journal->recent(10)->isEmpty());
        QVERIFY(m->runner->overlay().isEmpty());
    }

    void shouldRefuseToDeleteADepartmentWithMembers()
    {
        Delta delta;
        Person person;
        person.id = PersonId(u"p"_s);
        person.memberships = {{id(u"b"_s), 0, 0, true}};
        delta.facts = {
            DepartmentUpserted{*m->writing.truth.find(id(u"b"_s)), DepartmentField::Name},
            PersonUpserted{person, PersonField::Name | PersonField::Memberships}};
        QVERIFY(m->mirror->apply(delta));
        const RunReport report = m->run({deleteDepartment(*m->writing.truth.find(id(u"b"_s)))});
        QCOMPARE(report.problems.constFirst().kind, ProblemKind::HasMembers);
        QCOMPARE(report.problems.constFirst().count, 1);
        QVERIFY(m->writing.calls.isEmpty());
    }

    void shouldRefuseEverythingWhileReadOnly()
    {
        m->runner->setReadOnly(true);
        QCOMPARE(m->run({m->renaming(u"a"_s, u"A"_s)}).error->kind, ErrorKind::ReadOnly);
        QVERIFY(m->writing.calls.isEmpty());
        m->runner->setReadOnly(false);
        QVERIFY(m->run({m->renaming(u"a"_s, u"A"_s)}).succeeded());
    }

    void shouldRefuseWhereNothingCanBeWritten()
    {
        m->runner->setWriting(nullptr, {});
        QCOMPARE(m->run({m->renaming(u"a"_s, u"A"_s)}).error->kind, ErrorKind::Unsupported);
    }

    void shouldHaveTheWholeRunInTheJournalBeforeTheFirstCall()
    {
        QList<RunState> atFirstCall;
        m->writing.beforeCall = [&](const Change &) {
            if (!atFirstCall.isEmpty())
                return;
            const auto entries = m->journal->unfinished();
            for (const JournalEntry &entry : *entries)
                atFirstCall.append(entry.state);
        };
        QVERIFY(m->run({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s)}).succeeded());
        QCOMPARE(atFirstCall, (QList{RunState::Sent, RunState::Planned}));
    }

    void shouldBindWhatAPlanCreates()
    {
        // GIVEN a plan that moves something into what it creates
        CreateDepartment outer = m->creation(u"outer"_s, rootDepartment());
        CreateDepartment inner = m->creation(u"inner"_s, Planned{u"outer"_s});
        const MoveDepartment move{id(u"a1"_s), Place{id(u"a"_s), 1}, Place{Planned{u"inner"_s}, 1}};
        QList<QString> overlays;
        connect(m->runner.get(), &PlanRunner::overlayChanged, this,
                [&](const QList<Change> &active) {
                    overlays.append(drawn(project(m->writing.mirror, active)));
                });
        const RunReport report = m->run({makeChange(outer), makeChange(inner), makeChange(move)});
        QVERIFY(report.succeeded());
        QCOMPARE(drawn(m->writing.truth), u"0(a b od-1(od-2(a1)))"_s);
        QCOMPARE(report.entries.at(1).created.department, id(u"od-2"_s));
        // The projection never lost sight of the moved one.
        for (const QString &overlay : std::as_const(overlays))
            QVERIFY2(overlay.count(u"a1"_s) == 1, qPrintable(overlay));
        QVERIFY(overlays.contains(u"0(a b od-1(planned:inner(a1)))"_s));
    }

    void shouldStopARunAtTheFirstRefusal()
    {
        m->writing.fate = [](const Change &change) {
            return targetDepartment(change) == id(u"b"_s) ? Fate::Refuse : Fate::Work;
        };
        const RunReport report = m->run({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s),
                                         m->renaming(u"a1"_s, u"C"_s)});
        QCOMPARE(statesOf(report), (QList{RunState::Done, RunState::Failed, RunState::NotMade}));
        QCOMPARE(report.error->kind, ErrorKind::NameTaken);
        QCOMPARE(m->writing.calls.size(), 2);
        QVERIFY(report.entries.at(2).error);
        QVERIFY(m->journal->unfinished()->isEmpty());
    }

    void shouldGoOnAfterARefusalWhereThePlanSaysSo()
    {
        m->writing.fate = [](const Change &change) {
            return targetDepartment(change) == id(u"b"_s) ? Fate::Refuse : Fate::Work;
        };
        const RunReport report =
            m->runIndependent({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s),
                               m->renaming(u"b"_s, u"B again"_s), m->renaming(u"a1"_s, u"C"_s)});
        // THEN only what is about the refused one was not sent
        QCOMPARE(statesOf(report),
                 (QList{RunState::Done, RunState::Failed, RunState::NotMade, RunState::Done}));
        QCOMPARE(m->writing.calls.size(), 3);
        QCOMPARE(m->writing.mirror.find(id(u"a1"_s))->name, u"C"_s);
        // AND the run says that it did not succeed, with the platform's reason
        QCOMPARE(report.error->kind, ErrorKind::NameTaken);
        QVERIFY(m->runner->overlay().isEmpty());
        QVERIFY(m->journal->unfinished()->isEmpty());
    }

    void shouldLeaveOutOnlyWhatTheTreeForbids()
    {
        const RunReport report =
            m->runIndependent({m->moving(u"a"_s, u"a1"_s), m->renaming(u"b"_s, u"B"_s)});
        QCOMPARE(statesOf(report), (QList{RunState::NotMade, RunState::Done}));
        QCOMPARE(report.entries.constFirst().error->kind, ErrorKind::Invalid);
        QCOMPARE(m->writing.calls, QStringList{u"update b"_s});
    }

    void shouldNotGoOnWhereEverythingElseWouldFailToo()
    {
        m->writing.fate = [](const Change &) { return Fate::Refuse; };
        m->writing.refusal = ErrorKind::PermissionMissing;
        const RunReport report =
            m->runIndependent({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s)});
        QCOMPARE(statesOf(report), (QList{RunState::Failed, RunState::NotMade}));
        QCOMPARE(m->writing.calls.size(), 1);
    }

    void shouldNotGoOnBehindAnUnknownOutcome()
    {
        m->writing.fate = [](const Change &) { return Fate::LoseAnswer; };
        m->writing.probesFail = 1'000;
        const RunReport report =
            m->runIndependent({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s)});
        QCOMPARE(statesOf(report), (QList{RunState::Unknown, RunState::NotMade}));
        QVERIFY(!m->writing.calls.contains(u"update b"_s));
    }

    void shouldGoOnAfterAPartialSuccess()
    {
        m->writing.fate = [](const Change &) { return Fate::WorkPartly; };
        const RunReport report = m->run({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s)});
        QVERIFY(report.succeeded());
        QCOMPARE(report.entries.at(1).state, RunState::DonePartly);
        QVERIFY(report.entries.at(1).error);
    }

    void shouldFindOutAboutALostAnswerBeforeWritingOn()
    {
        bool first = true;
        m->writing.fate = [&](const Change &) {
            return std::exchange(first, false) ? Fate::LoseAnswer : Fate::Work;
        };
        m->writing.probesFail = 2;
        const RunReport report = m->run({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s)});
        QVERIFY(report.succeeded());
        QCOMPARE(m->writing.calls,
                 (QStringList{u"update a"_s, u"probe update a"_s, u"probe update a"_s,
                              u"probe update a"_s, u"update b"_s}));
        QCOMPARE(m->writing.mirror.find(id(u"a"_s))->name, u"A"_s);
    }

    void shouldSendAgainWhatWasNotMade()
    {
        bool first = true;
        m->writing.fate = [&](const Change &) {
            return std::exchange(first, false) ? Fate::LoseCall : Fate::Work;
        };
        QVERIFY(m->run({m->renaming(u"a"_s, u"A"_s)}).succeeded());
        QCOMPARE(m->writing.calls,
                 (QStringList{u"update a"_s, u"probe update a"_s, u"update a"_s}));
    }

    void shouldGiveUpSendingWhatIsNeverMade()
    {
        m->writing.fate = [](const Change &) { return Fate::LoseCall; };
        const RunReport report = m->run({m->renaming(u"a"_s, u"A"_s)});
        QCOMPARE(report.entries.constFirst().state, RunState::NotMade);
        QCOMPARE(m->writing.calls.filter(u"probe"_s).size(), 3);
        QCOMPARE(m->writing.calls.size(), 6);
    }

    void shouldWriteNothingWhileAnOutcomeIsUnknown()
    {
        // GIVEN a lost answer, and nobody answers probes either
        m->writing.fate = [](const Change &) { return Fate::LoseAnswer; };
        m->writing.probesFail = 1000;
        RunReport report = m->run({m->renaming(u"a"_s, u"A"_s)});
        QCOMPARE(report.entries.constFirst().state, RunState::Unknown);
        QCOMPARE(report.error->kind, ErrorKind::OutcomeUnknown);
        // WHEN another run begins
        m->writing.calls.clear();
        report = m->run({m->renaming(u"b"_s, u"B"_s)});
        // THEN only probes go out
        QCOMPARE(report.error->kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(report.entries.constFirst().state, RunState::NotMade);
        QCOMPARE(m->writing.calls.filter(u"probe"_s).size(), m->writing.calls.size());
        // WHEN probes are answered
        m->writing.probesFail = 0;
        m->writing.fate = nullptr;
        QVERIFY(m->run({m->renaming(u"b"_s, u"B"_s)}).succeeded());
        QVERIFY(m->journal->unfinished()->isEmpty());
        QCOMPARE(m->journal->recent(10)->constLast().state, RunState::Done);
    }

    void shouldStopWhereSomebodyElseChangedItToo()
    {
        m->writing.fate = [](const Change &) { return Fate::LoseAnswer; };
        m->writing.differs = true;
        const RunReport report = m->run({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s)});
        QCOMPARE(report.entries.at(0).state, RunState::Differs);
        QCOMPARE(report.entries.at(1).state, RunState::NotMade);
    }

    void shouldCloseWhatNobodyCanVerify()
    {
        // GIVEN a lost answer about something that the app may not see any more
        m->writing.fate = [](const Change &) { return Fate::LoseAnswer; };
        m->writing.unverifiable = makeError(ErrorKind::OutOfScope, u"not visible"_s);
        const RunReport report = m->run({m->renaming(u"a"_s, u"A"_s)});
        QCOMPARE(report.entries.constFirst().state, RunState::Unverifiable);
        QCOMPARE(report.error->kind, ErrorKind::OutOfScope);
        // THEN it does not hold up what comes after it
        m->writing.fate = nullptr;
        QVERIFY(m->run({m->renaming(u"b"_s, u"B"_s)}).succeeded());
        QVERIFY(m->journal->unfinished()->isEmpty());
    }

    void shouldRunOnePlanAfterTheOther()
    {
        m->writing.callMs = 3;
        QCoro::Task<RunReport> first =
            m->runner->run(makePlan({m->renaming(u"a"_s, u"A"_s), m->renaming(u"a1"_s, u"C"_s)}));
        QCoro::Task<RunReport> second = m->runner->run(makePlan({m->renaming(u"b"_s, u"B"_s)}));
        QCoro::Task<RunReport> third = m->runner->run(makePlan({m->moving(u"a1"_s, u"b"_s)}));
        QCOMPARE(m->runner->overlay().size(), 4);
        QVERIFY(wait(std::move(third))->succeeded());
        QVERIFY(wait(std::move(first))->succeeded());
        QVERIFY(wait(std::move(second))->succeeded());
        QCOMPARE(m->writing.mostUnderWay, 1);
        QCOMPARE(m->writing.calls,
                 (QStringList{u"update a"_s, u"update a1"_s, u"update b"_s, u"move a1"_s}));
        QVERIFY(!m->runner->isBusy());
    }

    void shouldCheckAgainWhenItsTurnComes()
    {
        // GIVEN a run that waits behind another
        m->writing.callMs = 5;
        QCoro::Task<RunReport> first = m->runner->run(makePlan({m->renaming(u"a"_s, u"A"_s)}));
        QCoro::Task<RunReport> second = m->runner->run(makePlan({m->renaming(u"a1"_s, u"C"_s)}));
        // WHEN a colleague deletes its target meanwhile
        m->writing.mirror.remove(id(u"a1"_s));
        const auto report = wait(std::move(second));
        QCOMPARE(report->entries.constFirst().state, RunState::NotMade);
        QCOMPARE(report->error->kind, ErrorKind::NotFound);
        QVERIFY(wait(std::move(first))->succeeded());
        QCOMPARE(m->writing.calls, QStringList{u"update a"_s});
    }

    void shouldRecoverAfterACrashInTheMiddleOfACall()
    {
        // GIVEN a crash between a call and its answer, with a second change still planned
        m->writing.callMs = 10;
        m->writing.fate = [](const Change &) { return Fate::Work; };
        {
            const QCoro::Task<RunReport> task = m->runner->run(
                makePlan({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s)}));
            m->runner.reset();
        }
        QVERIFY(waitFor([this] { return m->writing.underWay == 0; }));
        QTest::qWait(5);
        QCOMPARE(m->writing.mirror.find(id(u"a"_s))->name, u"a"_s);
        m->journal.reset();
        // WHEN the program starts again
        m->open();
        const auto recovered = wait(m->runner->recover());
        // THEN what was sent is found out and what was not is said so; nothing is sent
        QCOMPARE(recovered->size(), 2);
        QCOMPARE(recovered->at(0).state, RunState::Done);
        QCOMPARE(recovered->at(1).state, RunState::NotMade);
        QCOMPARE(m->writing.mirror.find(id(u"a"_s))->name, u"A"_s);
        QCOMPARE(m->writing.mirror.find(id(u"b"_s))->name, u"b"_s);
        QCOMPARE(m->writing.calls, (QStringList{u"update a"_s, u"probe update a"_s}));
        QVERIFY(m->journal->unfinished()->isEmpty());
    }

    void shouldNotSendAgainAfterACrash()
    {
        m->writing.fate = [](const Change &) { return Fate::LoseCall; };
        m->writing.callMs = 10;
        {
            const QCoro::Task<RunReport> task =
                m->runner->run(makePlan({m->renaming(u"a"_s, u"A"_s)}));
            m->runner.reset();
        }
        QVERIFY(waitFor([this] { return m->writing.underWay == 0; }));
        m->journal.reset();
        m->open();
        const auto recovered = wait(m->runner->recover());
        QCOMPARE(recovered->constFirst().state, RunState::NotMade);
        QCOMPARE(m->writing.calls.filter(u"update a"_s).size(), 2);
    }

    void shouldStopWhileItProbes()
    {
        m->writing.fate = [](const Change &) { return Fate::LoseAnswer; };
        m->settings.probeDelays = {60s};
        m->runner.reset();
        m->journal.reset();
        m->open();
        QCoro::Task<RunReport> task = m->runner->run(makePlan({m->renaming(u"a"_s, u"A"_s)}));
        QVERIFY(waitFor(
            [this] { return m->journal->recent(1)->constFirst().state == RunState::Unknown; }));
        bool stopped = false;
        m->runner->stop().then([&] { stopped = true; });
        QVERIFY(waitFor([&] { return stopped; }, 2s));
        const auto report = wait(std::move(task));
        QCOMPARE(report->entries.constFirst().state, RunState::Unknown);
        QCOMPARE(m->journal->unfinished()->size(), 1);
        QCOMPARE(m->run({m->renaming(u"b"_s, u"B"_s)}).error->kind, ErrorKind::Cancelled);
    }

    void shouldHaveInTheJournalWhatWaitsForItsTurn()
    {
        // GIVEN a run under way and one behind it
        m->writing.callMs = 10;
        QCoro::Task<RunReport> first = m->runner->run(makePlan({m->renaming(u"a"_s, u"A"_s)}));
        QCoro::Task<RunReport> second = m->runner->run(makePlan({m->renaming(u"b"_s, u"B"_s)}));
        // THEN a crash now would leave a trace of both
        QCOMPARE(m->journal->unfinished()->size(), 2);
        QCOMPARE(m->journal->unfinished()->constLast().state, RunState::Planned);
        QVERIFY(wait(std::move(first))->succeeded());
        QVERIFY(wait(std::move(second))->succeeded());
    }

    void shouldSayWhatWasNotMadeBecauseItClosed()
    {
        // GIVEN a run under way and three that wait
        m->writing.callMs = 10;
        QCoro::Task<RunReport> first = m->runner->run(makePlan({m->renaming(u"a"_s, u"A"_s)}));
        std::vector<QCoro::Task<RunReport>> waiting;
        for (const QString &target : {u"b"_s, u"a1"_s})
            waiting.push_back(m->runner->run(makePlan({m->renaming(target, target + u"!"_s)})));
        // WHEN it stops
        bool stopped = false;
        m->runner->stop().then([&] { stopped = true; });
        QVERIFY(waitFor([&] { return stopped; }));
        // THEN the one under way has its answer, and the others say that they were not made
        QVERIFY(wait(std::move(first))->succeeded());
        for (auto &task : waiting) {
            const auto report = wait(std::move(task));
            QCOMPARE(report->error->kind, ErrorKind::Cancelled);
            QCOMPARE(report->entries.constFirst().state, RunState::NotMade);
        }
        QCOMPARE(m->writing.calls, QStringList{u"update a"_s});
        QVERIFY(m->journal->unfinished()->isEmpty());
        QCOMPARE(m->journal->recent(1)->constFirst().error->kind, ErrorKind::Cancelled);
        QVERIFY(m->runner->overlay().isEmpty());
        QVERIFY(!m->runner->isBusy());
    }

    void shouldEndSeveralObstaclesInOneTurnWhileSomebodyWaits()
    {
        // GIVEN runs behind a slow one whose targets disappear meanwhile
        m->writing.callMs = 10;
        QCoro::Task<RunReport> first = m->runner->run(makePlan({m->renaming(u"b"_s, u"B"_s)}));
        std::vector<QCoro::Task<RunReport>> waiting;
        for (const QString &name : {u"1"_s, u"2"_s, u"3"_s})
            waiting.push_back(m->runner->run(makePlan({m->renaming(u"a1"_s, name)})));
        m->writing.mirror.remove(id(u"a1"_s));
        // WHEN two wait for the end
        const Completion<bool> one = m->runner->idle();
        const Completion<bool> other = m->runner->idle();
        // THEN both are told, once all have ended
        QVERIFY(waitFor([&] { return one.isFinished() && other.isFinished(); }));
        QVERIFY(!m->runner->isBusy());
        for (auto &task : waiting)
            QCOMPARE(wait(std::move(task))->entries.constFirst().state, RunState::NotMade);
        QVERIFY(wait(std::move(first))->succeeded());
    }

    void shouldNotTakeForACrashWhatWasBegunWhileItRecovers()
    {
        // GIVEN a change whose outcome an earlier session did not learn
        m->writing.fate = [](const Change &) { return Fate::LoseAnswer; };
        m->writing.probesFail = 1000;
        QCOMPARE(m->run({m->renaming(u"a"_s, u"A"_s)}).entries.constFirst().state,
                 RunState::Unknown);
        m->runner.reset();
        m->journal.reset();
        m->open();
        m->writing.fate = nullptr;
        m->writing.probesFail = 1;
        // WHEN a run is begun while it is being found out
        QCoro::Task<QList<JournalEntry>> recovery = m->runner->recover();
        QCoro::Task<RunReport> edit = m->runner->run(makePlan({m->renaming(u"b"_s, u"B"_s)}));
        // THEN both do their part
        QCOMPARE(wait(std::move(recovery))->size(), 1);
        QVERIFY(wait(std::move(edit))->succeeded());
        QCOMPARE(m->writing.truth.find(id(u"b"_s))->name, u"B"_s);
    }

private:
    std::unique_ptr<PlanFixture> m;
};

ORGDESK_TEST(PlanRunnerTest)

#include "plan_runner_test.moc"
