// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/sync/sync_fixture.h"

#include <QTimer>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// What may not be seen any more leaves everything that is kept, whatever comes in between.
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // GIVEN a part of the company with a person below Asia, whom Activity tells of, and a
        // journal that knows what Asia was called
        m = std::make_unique<SyncFixture>();
        m->settings.scopeFactsPerCommit = 2;
        m->reading.truth.people[PersonId(u"p07"_s)].name = u"Zaphod Beeblebrox"_s;
        m->reading.truth.scope = {
            false, {DepartmentId(u"asia"_s), DepartmentId(u"dev"_s)}, {PersonId(u"boss"_s)}};
        QVERIFY(m->sync());
        m->reading.truth.people[PersonId(u"p07"_s)].jobTitle = u"President"_s;
        m->engine->receive(m->eventAboutPerson(u"p07"_s));
        QVERIFY(m->settle());
        QCOMPARE(m->mirror->activity(9)->size(), 1);
        QVERIFY(m->journal->begin({renaming(u"asia"_s, u"The Orient"_s)}).has_value());
        QVERIFY(m->isInFolder("Zaphod"));
        QVERIFY(m->isInFolder("The Orient"));
    }
    void cleanup() { m.reset(); }

    void shouldGoOnAfterACrash()
    {
        // GIVEN a program that ends when the first of many commits is made
        fillDiskAfterTheFirstCommit();
        loseAsia();
        QVERIFY(waitFor([this] { return !m->failures.isEmpty(); }));
        m->crash();
        m->diskIsFull = false;
        // WHEN it starts again and reads nothing
        m->open();
        QVERIFY(m->department(u"asia"_s));
        // THEN what was to leave leaves the mirror and every file
        QVERIFY(waitFor([this] { return m->erased == 1; }));
        QVERIFY(!m->department(u"asia"_s));
        QVERIFY(isForgotten());
        QVERIFY(m->startAndFinish());
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
        QVERIFY(m->held.isEmpty());
    }

    void shouldGoOnWhenThereIsRoomAgain()
    {
        // GIVEN a disk that is full after the first of many commits
        fillDiskAfterTheFirstCommit();
        loseAsia();
        QVERIFY(waitFor([this] { return !m->failures.isEmpty(); }));
        QVERIFY(m->settle());
        QCOMPARE(m->erased, 0);
        // WHEN there is room again
        m->diskIsFull = false;
        m->engine->compare();
        // THEN all of it leaves, and that is told once
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
        QCOMPARE(m->erased, 1);
        QVERIFY(isForgotten());
        QVERIFY(m->held.isEmpty());
    }

    void shouldRepeatWhatTheJournalRefused()
    {
        // GIVEN a journal that cannot be written while the scope shrinks
        m->journalFails = true;
        loseAsia();
        QVERIFY(waitFor([this] { return !m->failures.isEmpty(); }));
        QVERIFY(m->settle());
        QCOMPARE(m->erased, 0);
        QVERIFY(m->isInFolder("The Orient"));
        // WHEN it can be written again, after a restart even
        m->journalFails = false;
        m->open();
        // THEN the names leave it too
        QVERIFY(waitFor([this] { return m->erased == 1; }));
        QVERIFY(isForgotten());
    }

    void shouldForgetNothingTwice()
    {
        loseAsia();
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        QCOMPARE(m->erased, 1);
        QVERIFY(isForgotten());
        // The note of what was leaving is gone with it.
        QVERIFY(m->sync());
        QCOMPARE(m->erased, 1);
    }

    void shouldLetTheEventLoopTurnBetweenCommits()
    {
        // GIVEN something else that waits for its turn
        int turns = 0;
        QList<int> turnsAtCommits;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&] { ++turns; });
        other.start(0ms);
        connect(m->engine.get(), &SyncEngine::committed, this, [&](const Commit &commit) {
            if (commit.origin == Origin::Scope)
                turnsAtCommits.append(turns);
        });
        // WHEN much leaves
        loseAsia();
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        // THEN each commit has a turn of its own
        QVERIFY(turnsAtCommits.size() > 3);
        for (qsizetype i = 1; i < turnsAtCommits.size(); ++i)
            QVERIFY(turnsAtCommits.at(i) > turnsAtCommits.at(i - 1));
    }

    void shouldKeepWhoIsTouchedMeanwhile()
    {
        // GIVEN somebody who comes into the visible part while those around him leave it
        QString saved;
        connect(m->engine.get(), &SyncEngine::committed, this, [&](const Commit &commit) {
            for (const QString &id : {u"p03"_s, u"p07"_s, u"p11"_s, u"p15"_s, u"p19"_s}) {
                if (commit.origin != Origin::Scope || !saved.isEmpty() || !m->person(id))
                    continue;
                saved = id;
                m->reading.truth.people[PersonId(id)].memberships = {
                    {DepartmentId(u"ui"_s), 0, 0, true}};
                m->engine->receive(m->eventAboutPerson(id));
            }
            QVERIFY(saved.isEmpty() || m->person(saved));
        });
        // WHEN
        loseAsia();
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        // THEN he was there all the time
        QVERIFY(!saved.isEmpty());
        QCOMPARE(m->difference(), QString());
    }

    void shouldEraseWhomAnEventRemoves()
    {
        // WHEN somebody goes, which may mean: out of the part that is visible
        m->reading.truth.people.remove(PersonId(u"p07"_s));
        m->engine->receive(m->eventAboutPerson(u"p07"_s));
        // THEN no file tells the name, not even as that of one who left
        QVERIFY(waitFor([this] { return m->erased == 1; }));
        QVERIFY(!m->isInFolder("Zaphod"));
        QCOMPARE(m->activities.size(), 1);
        QVERIFY(m->mirror->activity(9)->isEmpty());
        QVERIFY(m->isInFolder("The Orient"));
    }

    void shouldKeepWhatTheJournalNeedsForTakingBackAnOwnDeletion()
    {
        // GIVEN an own deletion whose event comes before its answer
        Department base = *m->department(u"ui"_s);
        JournalEntry deletion;
        deletion.run = PlanId(u"deletion"_s);
        deletion.change = makeChange(DeleteDepartment{base.id, base});
        deletion.name = base.name;
        QVERIFY(m->journal->begin({deletion}).has_value());
        m->engine->setOwnChanges({deletion.change});
        m->engine->receive(SyncFixture::event(DepartmentRemoved{base.id}, m->clock.now()));
        // WHEN others leave, too
        m->engine->receive(SyncFixture::event(PersonRemoved{PersonId(u"p07"_s)}, m->clock.now()));
        QVERIFY(waitFor([this] { return m->erased == 1; }));
        // THEN its name is still known
        QCOMPARE(m->journal->entriesOf(PlanId(u"deletion"_s))->constFirst().name, u"Interface"_s);
    }

    void shouldSpareWhatComesBackAtOnce()
    {
        // GIVEN somebody whom one event removes and the next one brings back
        m->engine->receive(SyncFixture::event(PersonRemoved{PersonId(u"p07"_s)}, m->clock.now()));
        m->clock.advance(1s);
        m->engine->receive(m->eventAboutPerson(u"p07"_s));
        // WHEN others leave
        m->engine->receive(SyncFixture::event(PersonRemoved{PersonId(u"p15"_s)}, m->clock.now()));
        QVERIFY(waitFor([this] { return m->erased == 1; }));
        // THEN Activity still tells of the one who is here
        QVERIFY(m->person(u"p07"_s));
        QCOMPARE(m->mirror->activity(9)->constLast().name, u"Zaphod Beeblebrox"_s);
    }

private:
    static JournalEntry renaming(const QString &department, const QString &from)
    {
        DepartmentValues base;
        base.name = from;
        JournalEntry entry;
        entry.run = PlanId(u"renaming"_s);
        entry.change = makeChange(UpdateDepartment{DepartmentId(department), base, {}});
        entry.name = from;
        return entry;
    }

    void loseAsia()
    {
        m->reading.truth.scope = {false, {DepartmentId(u"dev"_s)}, {}};
        m->engine->scopeChanged({});
    }

    void fillDiskAfterTheFirstCommit()
    {
        connect(
            m->engine.get(), &SyncEngine::committed, this, [this] { m->diskIsFull = true; },
            Qt::SingleShotConnection);
    }

    [[nodiscard]] bool isForgotten() const
    {
        return !m->isInFolder("Zaphod") && !m->isInFolder("The Orient") && !m->isInFolder("Japan");
    }

    std::unique_ptr<SyncFixture> m;
};

ORGDESK_TEST(ErasureTest)

#include "erasure_test.moc"
