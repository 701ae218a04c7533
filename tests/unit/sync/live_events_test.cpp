// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/sync/sync_fixture.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class LiveEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SyncFixture>();
        QVERIFY(m->sync());
        m->reading.calls.clear();
        m->commits.clear();
    }
    void cleanup() { m.reset(); }

    void shouldShowAnEventAtOnceAndConfirmItInOneBatch()
    {
        // GIVEN two departments renamed by a colleague, translated names included
        Truth &truth = m->reading.truth;
        truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        truth.departments[DepartmentId(u"ui"_s)].i18nName.jaJp = u"窓"_s;
        truth.departments[DepartmentId(u"core"_s)].name = u"Engine"_s;
        // WHEN their events arrive
        m->engine->receive(m->eventAbout(u"ui"_s));
        // THEN the name is there before any read
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
        QVERIFY(m->reading.calls.isEmpty());
        m->engine->receive(m->eventAbout(u"core"_s));
        // AND what the event does not carry comes by one read of both
        QVERIFY(m->settle());
        QCOMPARE(m->department(u"ui"_s)->i18nName.jaJp, u"窓"_s);
        QCOMPARE(m->reading.calls.filter(u"departments "_s).size(), 1);
        QCOMPARE(m->difference(), QString());
    }

    void shouldTellWhatHappened()
    {
        Truth &truth = m->reading.truth;
        truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        m->engine->receive(m->eventAbout(u"ui"_s));
        truth.move(u"japan"_s, u"sales"_s);
        m->engine->receive(m->eventAbout(u"japan"_s));
        truth.addDepartment(u"lab"_s, u"dev"_s, u"Laboratory"_s, 9);
        m->engine->receive(m->eventAbout(u"lab"_s));
        truth.people.remove(PersonId(u"p01"_s));
        m->engine->receive(m->eventAboutPerson(u"p01"_s));
        truth.people[PersonId(u"p02"_s)].memberships = {{DepartmentId(u"lab"_s), 0, 0, true}};
        m->engine->receive(m->eventAboutPerson(u"p02"_s));
        QVERIFY(m->settle());

        QList<ActivityKind> kinds;
        for (const ActivityEntry &entry : std::as_const(m->activities))
            kinds.append(entry.kind);
        const QList<ActivityKind> expected{
            ActivityKind::DepartmentRenamed, ActivityKind::DepartmentMoved,
            ActivityKind::DepartmentCreated, ActivityKind::PersonLeft, ActivityKind::PersonMoved};
        QCOMPARE(kinds, expected);
        QCOMPARE(m->activities.at(0).from, u"Interface"_s);
        QCOMPARE(m->activities.at(0).to, u"Windows"_s);
        QCOMPARE(m->activities.at(1).from, u"Asia"_s);
        QCOMPARE(m->activities.at(1).to, u"Sales"_s);
        QCOMPARE(m->activities.at(4).from, u"Operations"_s);
        QCOMPARE(m->activities.at(4).to, u"Laboratory"_s);
        QCOMPARE(m->mirror->activity(10)->size(), 5);
        QCOMPARE(m->difference(), QString());
    }

    void shouldIgnoreARepeatedEvent()
    {
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        const Delta event = m->eventAbout(u"ui"_s);
        m->engine->receive(event);
        QVERIFY(m->settle());
        // WHEN it is delivered again after another change whose event is lost
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Surfaces"_s;
        m->reading.calls.clear();
        m->engine->receive(event);
        // THEN nothing happens, not even a read
        QVERIFY(m->settle());
        QVERIFY(m->reading.calls.isEmpty());
        QCOMPARE(m->activities.size(), 1);
    }

    void shouldRememberEventsAcrossARestart()
    {
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        const Delta event = m->eventAbout(u"ui"_s);
        m->engine->receive(event);
        QVERIFY(m->settle());
        QVERIFY(m->sync());
        m->commits.clear();
        m->engine->receive(event);
        QVERIFY(m->commits.isEmpty());
    }

    void shouldOnlyReadAfterAStaleEvent()
    {
        // GIVEN two changes whose events arrive in the wrong order
        Department &department = m->reading.truth.departments[DepartmentId(u"ui"_s)];
        department.name = u"First"_s;
        const Delta first = m->eventAbout(u"ui"_s);
        m->clock.advance(1s);
        department.name = u"Second"_s;
        const Delta second = m->eventAbout(u"ui"_s);
        m->engine->receive(second);
        m->engine->receive(first);
        QCOMPARE(m->department(u"ui"_s)->name, u"Second"_s);
        QVERIFY(m->settle());
        QCOMPARE(m->department(u"ui"_s)->name, u"Second"_s);
        QCOMPARE(m->activities.size(), 1);
    }

    void shouldNotBeFooledByAReadThatLags()
    {
        // GIVEN a platform whose reads still show the past
        m->reading.lagging = m->reading.truth;
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        bool flickered = false;
        connect(m->engine.get(), &SyncEngine::committed, this, [&](const Commit &commit) {
            for (const DepartmentChange &change : commit.departments)
                flickered = flickered || change.now.name == u"Interface"_s;
        });
        m->engine->receive(m->eventAbout(u"ui"_s));
        QVERIFY(
            waitFor([this] { return m->reading.calls.filter(u"departments ui"_s).size() >= 2; }));
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
        // WHEN the read catches up
        m->reading.lagging.reset();
        QVERIFY(m->settle());
        // THEN the name never went back
        QVERIFY(!flickered);
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
    }

    void shouldBelieveTheLastOfSeveralReadsAgainstAnEvent()
    {
        // GIVEN an event that says something that no read confirms
        Delta event = m->eventAbout(u"ui"_s);
        std::get<DepartmentUpserted>(event.facts.first()).department.name = u"Rumour"_s;
        m->engine->receive(event);
        QCOMPARE(m->department(u"ui"_s)->name, u"Rumour"_s);
        // THEN after all repetitions the reads win
        QVERIFY(m->settle());
        QCOMPARE(m->department(u"ui"_s)->name, u"Interface"_s);
        QCOMPARE(m->reading.calls.filter(u"departments ui"_s).size(), 4);
    }

    void shouldLookAgainAfterARepetitionThatCouldNotBeRead()
    {
        // GIVEN an event that the first read contradicts, and a second read that is refused
        bool refused = false;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            if (call != u"departments"_s
                || m->reading.calls.filter(u"departments ui"_s).size() != 2)
                return std::nullopt;
            refused = true;
            return makeError(ErrorKind::PermissionMissing, u"not any more"_s);
        };
        Delta event = m->eventAbout(u"ui"_s);
        std::get<DepartmentUpserted>(event.facts.first()).department.name = u"Rumour"_s;
        m->engine->receive(event);
        QVERIFY(waitFor([&] { return refused && !m->failures.isEmpty(); }));
        // THEN nothing waits any more
        QVERIFY(m->settle());
        // AND what makes us look looks again
        m->reading.calls.clear();
        m->reading.fault = nullptr;
        m->clock.advance(31s);
        m->engine->receive(
            SyncFixture::event(std::as_const(event).facts.first(), event.at.addSecs(-1)));
        QVERIFY(m->settle());
        QCOMPARE(m->reading.calls.filter(u"departments ui"_s).size(), 1);
        QCOMPARE(m->department(u"ui"_s)->name, u"Interface"_s);
    }

    void shouldNotBeFooledByAReadThatLagsWhenTheLocalClockIsWrong_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("90 seconds ahead") << 90;
        QTest::newRow("90 seconds behind") << -90;
    }

    void shouldNotBeFooledByAReadThatLagsWhenTheLocalClockIsWrong()
    {
        // GIVEN a local clock that goes wrong, which a few events have shown
        QFETCH(int, ahead);
        const auto arrive = [&](Delta event) {
            event.at = event.at.addSecs(-ahead);
            m->engine->receive(event);
        };
        for (int i = 0; i < 3; ++i) {
            m->reading.truth.people[PersonId(u"p01"_s)].jobTitle = u"Title %1"_s.arg(i);
            arrive(m->eventAboutPerson(u"p01"_s));
            m->clock.advance(1s);
        }
        QVERIFY(m->settle());
        // WHEN an event comes after a comparison, and reads still show the past
        QVERIFY(m->compareAndFinish());
        m->activities.clear();
        m->reading.calls.clear();
        m->reading.lagging = m->reading.truth;
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        arrive(m->eventAbout(u"ui"_s));
        // THEN it is shown at once and told, and the read is not believed
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
        QCOMPARE(m->activities.size(), 1);
        QVERIFY(
            waitFor([this] { return m->reading.calls.filter(u"departments ui"_s).size() >= 2; }));
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
        m->reading.lagging.reset();
        QVERIFY(m->settle());
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
    }

    void shouldBringBackWhatAnEventDeletedWrongly()
    {
        m->engine->receive(SyncFixture::event(PersonRemoved{PersonId(u"p01"_s)}, m->clock.now()));
        QVERIFY(!m->person(u"p01"_s));
        QVERIFY(m->settle());
        QVERIFY(m->person(u"p01"_s));
        QCOMPARE(m->difference(), QString());
    }

    void shouldNotTellTheEchoOfAnOwnAnswer()
    {
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        Delta answer = m->eventAbout(u"ui"_s);
        answer.origin = Origin::Answer;
        answer.eventId.clear();
        m->engine->receive(answer);
        m->engine->receive(m->eventAbout(u"ui"_s));
        QVERIFY(m->settle());
        QVERIFY(m->activities.isEmpty());
        QCOMPARE(m->difference(), QString());
    }

    void shouldNotTellTheEchoThatOvertakesTheAnswer()
    {
        // GIVEN an own renaming and an own creation under way
        DepartmentValues base;
        base.name = u"Interface"_s;
        DepartmentValues wanted;
        wanted.name = u"Windows"_s;
        const Change renaming = makeChange(UpdateDepartment{DepartmentId(u"ui"_s), base, wanted});
        CreateDepartment create;
        create.localId = u"new"_s;
        create.parent = DepartmentId(u"dev"_s);
        create.name = u"Laboratory"_s;
        m->engine->setOwnChanges({renaming, makeChange(create)});
        // WHEN the events come before the answers
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        m->reading.truth.addDepartment(u"lab"_s, u"dev"_s, u"Laboratory"_s, 9);
        m->engine->receive(m->eventAbout(u"ui"_s));
        m->engine->receive(m->eventAbout(u"lab"_s));
        // THEN the mirror follows, and Activity leaves it to the journal
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
        QVERIFY(m->settle());
        QVERIFY(m->activities.isEmpty());
        // BUT a colleague's change is told
        m->reading.truth.departments[DepartmentId(u"core"_s)].name = u"Engine"_s;
        m->engine->receive(m->eventAbout(u"core"_s));
        QCOMPARE(m->activities.size(), 1);
    }

    void shouldReadTheMembersOfANewDepartment()
    {
        // GIVEN a department that comes with people whose events are lost
        m->reading.truth.addDepartment(u"lab"_s, u"dev"_s, u"Laboratory"_s, 9);
        m->reading.truth.addPerson(u"new"_s, u"Newcomer"_s, {u"lab"_s});
        m->engine->receive(m->eventAbout(u"lab"_s));
        QVERIFY(m->settle());
        QVERIFY(m->person(u"new"_s));
        QCOMPARE(m->difference(), QString());
    }

    void shouldReadADepartmentThatAPersonIsIn()
    {
        m->reading.truth.addDepartment(u"lab"_s, u"dev"_s, u"Laboratory"_s, 9);
        m->reading.truth.addPerson(u"new"_s, u"Newcomer"_s, {u"lab"_s});
        m->engine->receive(m->eventAboutPerson(u"new"_s));
        QVERIFY(m->settle());
        QVERIFY(m->department(u"lab"_s));
        QCOMPARE(m->difference(), QString());
    }

    void shouldReadThePeopleOfARemovedDepartmentAgain()
    {
        // GIVEN a department that is dissolved, its people moved elsewhere, their events lost
        Truth &truth = m->reading.truth;
        truth.departments.remove(DepartmentId(u"ui"_s));
        for (Person &person : truth.people) {
            for (Membership &place : person.memberships) {
                if (place.department == DepartmentId(u"ui"_s))
                    place.department = DepartmentId(u"core"_s);
            }
        }
        m->engine->receive(m->eventAbout(u"ui"_s));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
    }

    void shouldKeepMemberCountsUpToDate()
    {
        m->reading.truth.people[PersonId(u"p07"_s)].memberships = {
            {DepartmentId(u"ops"_s), 0, 0, true}};
        m->engine->receive(m->eventAboutPerson(u"p07"_s));
        QVERIFY(m->settle());
        // Old and new departments with everything above them.
        QCOMPARE(m->difference(true), QString());
    }

    void shouldNotLetAListThatWasAskedForEarlierOverwriteAnEvent()
    {
        // GIVEN a comparison that reads member lists slowly
        m->reading.delay = [] { return 20; };
        m->engine->compare();
        QVERIFY(waitFor([this] { return m->reading.calls.filter(u"members "_s).size() >= 1; }));
        // WHEN everyone is renamed while the lists are on their way
        QStringList wrong;
        connect(m->engine.get(), &SyncEngine::committed, this, [&](const Commit &commit) {
            for (const PersonChange &change : commit.people) {
                if (!change.now.jobTitle.contains(u"New"_s))
                    wrong.append(change.now.name);
            }
        });
        for (Person &person : m->reading.truth.people)
            person.jobTitle = u"New title"_s;
        const QList<PersonId> all = m->reading.truth.people.keys();
        for (const PersonId &id : all)
            m->engine->receive(m->eventAboutPerson(id.value()));
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        // THEN nobody ever went back
        QCOMPARE(wrong, QStringList());
        QCOMPARE(m->difference(), QString());
    }

    void shouldLeaveOutDepartedPeople()
    {
        PersonUpserted fact = m->reading.truth.row(PersonId(u"p01"_s));
        fact.person.status = PersonStatus::Departed;
        m->reading.truth.people.remove(PersonId(u"p01"_s));
        m->engine->receive(SyncFixture::event(fact, m->clock.now()));
        QVERIFY(!m->person(u"p01"_s));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
    }

private:
    std::unique_ptr<SyncFixture> m;
};

ORGDESK_TEST(LiveEventsTest)

#include "live_events_test.moc"
