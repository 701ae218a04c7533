// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/unit/plan/plan_fixture.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;
using Fate = FakeWriting::Fate;

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PlanFixture>(); }
    void cleanup() { m.reset(); }

    void shouldUndoWhatAHalfFailedUndoHasLeft()
    {
        // GIVEN a run of two, whose undo was refused after its first part
        const ChangePlan plan =
            makePlan({m->renaming(u"a"_s, u"A"_s), m->renaming(u"b"_s, u"B"_s)});
        QVERIFY(wait(m->runner->run(plan))->succeeded());
        m->writing.fate = [](const Change &change) {
            return targetDepartment(change) == id(u"a"_s) ? Fate::Refuse : Fate::Work;
        };
        QVERIFY(!wait(m->runner->run(m->runner->undoOf(plan.id)->plan))->succeeded());
        m->writing.fate = nullptr;
        // WHEN it is taken back again
        const auto rest = m->runner->undoOf(plan.id);
        // THEN only the other part is
        QCOMPARE(rest->plan.changes.size(), 1);
        QCOMPARE(rest->remarks, QList<UndoRemark>());
        QVERIFY(wait(m->runner->run(rest->plan))->succeeded());
        QCOMPARE(m->writing.truth.find(id(u"a"_s))->name, u"a"_s);
        QCOMPARE(m->writing.truth.find(id(u"b"_s))->name, u"b"_s);
        QVERIFY(m->runner->undoOf(plan.id)->plan.changes.isEmpty());
    }

    void shouldGoOnWhenOneOfManyPeopleCannotBeTakenBack()
    {
        // GIVEN a run that edited two people
        const auto edit = [](const QString &name) {
            Person base;
            base.id = PersonId(name);
            base.name = name;
            Person wanted = base;
            wanted.city = u"Tokyo"_s;
            JournalEntry entry;
            entry.change = makeChange(UpdatePerson{base.id, PersonField::City, base, wanted});
            entry.state = RunState::Done;
            return entry;
        };
        const JournalEntry li = edit(u"li"_s);
        const UndoPlan undo = inversePlan({li, edit(u"wang"_s)}, m->writing.mirror, {}, {});
        QCOMPARE(undo.plan.changes.size(), 2);
        QCOMPARE(undo.plan.onRefusal, OnRefusal::GoOn);
        // Two edits of one person build on each other.
        const UndoPlan both = inversePlan({li, li}, m->writing.mirror, {}, {});
        QCOMPARE(both.plan.onRefusal, OnRefusal::Stop);
    }

    void shouldTakeBackWhatWasDoneToPeople()
    {
        // GIVEN a run in which somebody was edited, somebody joined and somebody left
        const auto done = [](const ChangeWhat &what) {
            JournalEntry entry;
            entry.change = makeChange(what);
            entry.state = RunState::Done;
            entry.name = u"Li Na"_s;
            return entry;
        };
        Person base;
        base.id = PersonId(u"li"_s);
        base.nickname = u"Old"_s;
        base.memberships = {{id(u"a"_s), 0, 0, true}};
        Person wanted = base;
        wanted.nickname = u"New"_s;
        const JournalEntry edit = done(UpdatePerson{base.id, PersonField::Nickname, base, wanted});
        JournalEntry joining = done(CreatePerson{u"new"_s, base, PersonField::Memberships});
        joining.created.person = PersonId(u"made"_s);
        const JournalEntry leaving = done(OffboardPerson{base.id, base, {}});
        // WHEN it is taken back
        const UndoPlan undo = inversePlan({edit, joining, leaving}, m->writing.mirror, {}, {});
        // THEN the last thing comes first, and what that means is said beforehand
        QCOMPARE(undo.plan.changes.size(), 3);
        const auto back = std::get<RestorePerson>(undo.plan.changes.at(0).what);
        QCOMPARE(back.memberships, base.memberships);
        const auto leaves = std::get<OffboardPerson>(undo.plan.changes.at(1).what);
        QVERIFY(leaves.target == PersonRef(PersonId(u"made"_s)));
        QCOMPARE(std::get<UpdatePerson>(undo.plan.changes.at(2).what).wanted.nickname, u"Old"_s);
        QCOMPARE(undo.remarks,
                 (QList<UndoRemark>{{UndoRemarkKind::ComesBackBare, u"Li Na"_s},
                                    {UndoRemarkKind::Leaves, u"Li Na"_s}}));
    }

    void shouldGoBackBesideWhoeverHasTheOldPlaceNow()
    {
        // GIVEN a move away, and somebody else at the old number
        const ChangePlan plan = makePlan({m->moving(u"a1"_s, u"b"_s)});
        QVERIFY(wait(m->runner->run(plan))->succeeded());
        Department newcomer;
        newcomer.id = id(u"n"_s);
        newcomer.name = u"n"_s;
        newcomer.parent = id(u"a"_s);
        newcomer.order = 1;
        m->writing.mirror.upsert(newcomer);
        m->writing.truth.upsert(newcomer);
        // WHEN
        const auto undo = m->runner->undoOf(plan.id);
        QVERIFY(wait(m->runner->run(undo->plan))->succeeded());
        // THEN it stands before that one, and nothing is left to take back
        QCOMPARE(drawn(m->writing.truth), u"0(a(a1 n) b)"_s);
        QVERIFY(m->runner->undoOf(plan.id)->plan.changes.isEmpty());
    }

    void shouldSayBeforehandWhatAnUndoCannotTakeBack()
    {
        // GIVEN a renaming, and a sibling that took the old name meanwhile
        const ChangePlan plan =
            makePlan({m->renaming(u"a"_s, u"A"_s), m->renaming(u"a1"_s, u"C"_s)});
        QVERIFY(wait(m->runner->run(plan))->succeeded());
        Department sibling = *m->writing.mirror.find(id(u"b"_s));
        sibling.name = u"a"_s;
        m->writing.mirror.upsert(sibling);
        // WHEN
        const auto undo = m->runner->undoOf(plan.id);
        // THEN that part is left out with its reason, and the other one can be run
        QCOMPARE(undo->plan.changes.size(), 1);
        QCOMPARE(undo->remarks.size(), 1);
        QCOMPARE(undo->remarks.constFirst().kind, UndoRemarkKind::Impossible);
        QCOMPARE(undo->remarks.constFirst().problem->kind, ProblemKind::NameTaken);
    }

    void shouldUndoARun()
    {
        CreateDepartment create = m->creation(u"n"_s, id(u"b"_s));
        const ChangePlan plan =
            makePlan({m->renaming(u"a"_s, u"A"_s), m->moving(u"a1"_s, u"b"_s), makeChange(create)});
        QVERIFY(wait(m->runner->run(plan))->succeeded());
        QVERIFY(drawn(m->writing.truth) != u"0(a(a1) b)"_s);
        const auto undo = m->runner->undoOf(plan.id);
        QVERIFY(undo);
        QVERIFY(undo->remarks.isEmpty());
        QCOMPARE(undo->plan.undoes, plan.id);
        QCOMPARE(undo->plan.changes.size(), 3);
        QVERIFY(wait(m->runner->run(undo->plan))->succeeded());
        QCOMPARE(drawn(m->writing.truth), u"0(a(a1) b)"_s);
        QCOMPARE(m->writing.truth.find(id(u"a"_s))->name, u"a"_s);
    }

    void shouldUndoADeletionAndWhatWasDoneBeforeIt()
    {
        // GIVEN a renaming, then a run that deletes a branch from below
        const ChangePlan renamed = makePlan({m->renaming(u"a1"_s, u"Renamed"_s)});
        QVERIFY(wait(m->runner->run(renamed))->succeeded());
        const ChangePlan deleted =
            makePlan({deleteDepartment(*m->writing.mirror.find(id(u"a1"_s))),
                      deleteDepartment(*m->writing.mirror.find(id(u"a"_s)))});
        QVERIFY(wait(m->runner->run(deleted))->succeeded());
        QCOMPARE(drawn(m->writing.truth), u"0(b)"_s);
        // WHEN the deletion is taken back
        const auto undo = m->runner->undoOf(deleted.id);
        QCOMPARE(undo->remarks.size(), 2);
        QCOMPARE(undo->remarks.constFirst().kind, UndoRemarkKind::NewId);
        QVERIFY(wait(m->runner->run(undo->plan))->succeeded());
        QCOMPARE(drawn(m->writing.truth), u"0(od-1(od-2) b)"_s);
        // THEN the renaming before it can be taken back, too: on the successor
        QCOMPARE(successors(*m->journal->recent(100), m->writing.mirror)(id(u"a1"_s)),
                 id(u"od-2"_s));
        const auto older = m->runner->undoOf(renamed.id);
        QVERIFY(older->remarks.isEmpty());
        QVERIFY(wait(m->runner->run(older->plan))->succeeded());
        QCOMPARE(m->writing.truth.find(id(u"od-2"_s))->name, u"a1"_s);
    }

    void shouldSayWhatAnUndoWouldOverwriteAndLeaveOut()
    {
        const ChangePlan plan =
            makePlan({m->renaming(u"a"_s, u"A"_s), m->renaming(u"a1"_s, u"C"_s)});
        QVERIFY(wait(m->runner->run(plan))->succeeded());
        Department changed = *m->writing.mirror.find(id(u"a"_s));
        changed.name = u"Theirs"_s;
        m->writing.mirror.upsert(changed);
        m->writing.mirror.remove(id(u"a1"_s));
        const auto undo = m->runner->undoOf(plan.id);
        QCOMPARE(undo->plan.changes.size(), 1);
        QCOMPARE(undo->remarks,
                 (QList<UndoRemark>{{UndoRemarkKind::Gone, u"a1"_s},
                                    {UndoRemarkKind::ChangedSince, u"Theirs"_s}}));
    }

private:
    std::unique_ptr<PlanFixture> m;
};

ORGDESK_TEST(UndoTest)

#include "undo_test.moc"
