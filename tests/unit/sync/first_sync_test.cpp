// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/sync/sync_fixture.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class FirstSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<SyncFixture>(); }
    void cleanup() { m.reset(); }

    void shouldMakeTheMirrorEqualToThePlatform()
    {
        // GIVEN an empty mirror
        // WHEN the first sync has run
        QVERIFY(m->sync());
        // THEN the mirror is the organization
        QCOMPARE(m->difference(), QString());
        QVERIFY(m->engine->state().complete);
        QCOMPARE(m->engine->state().asOf, m->clock.now());
        QVERIFY(m->failures.isEmpty());
        QVERIFY(m->activities.isEmpty());
    }

    void shouldOpenTheChannelBeforeTheFirstRead()
    {
        m->channel.connectsAtOnce = false;
        m->settings.channelWait = 10s;
        m->open();
        m->engine->start();
        QVERIFY(m->channel.started);
        QTest::qWait(20);
        QVERIFY(m->reading.calls.isEmpty());
        m->channel.enter(ChannelState::Connected);
        QVERIFY(waitFor([this] { return m->finished == 1; }));
    }

    void shouldBeginWithoutAChannelThatDoesNotConnect()
    {
        m->channel.connectsAtOnce = false;
        m->open();
        QVERIFY(m->startAndFinish());
        QCOMPARE(m->difference(), QString());
    }

    void shouldReadManyDepartmentsAtOnce()
    {
        QVERIFY(m->sync());
        QCOMPARE(m->reading.mostUnderWay, m->settings.readsInFlight);
    }

    void shouldReadWhatIsLookedAtFirst()
    {
        // GIVEN a slow first sync that reads one department at a time
        m->settings.readsInFlight = 1;
        m->open();
        m->reading.delay = [] { return 2; };
        m->engine->start();
        QVERIFY(waitFor([this] { return m->reading.calls.contains(u"below 0"_s); }));
        // WHEN somebody looks at a department of the third level
        m->engine->look(DepartmentId(u"japan"_s));
        QVERIFY(waitFor([this] { return m->finished == 1; }));
        // THEN its members are the first to be read, at the priority of the view
        QStringList lists = m->reading.calls.filter(u"members "_s);
        QCOMPARE(lists.constFirst(), u"members japan"_s);
        QCOMPARE(m->reading.priorities.at(m->reading.calls.indexOf(u"members japan"_s)),
                 Priority::Looking);
        QCOMPARE(m->difference(), QString());
    }

    void shouldHaveTheTreeBeforeThePeople()
    {
        m->open();
        bool treeWasComplete = true;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            if (call == u"members"_s)
                treeWasComplete = treeWasComplete && m->engine->tree().size() == 8;
            return std::nullopt;
        };
        QVERIFY(m->startAndFinish());
        QVERIFY(treeWasComplete);
    }

    void shouldTellItsProgress()
    {
        m->open();
        QList<SyncProgress> told;
        connect(m->engine.get(), &SyncEngine::progressed, this,
                [&](const SyncProgress &progress) { told.append(progress); });
        m->reading.delay = [] { return 2; };
        QVERIFY(m->startAndFinish());
        const bool saidPeople = std::any_of(told.cbegin(), told.cend(), [](const auto &progress) {
            return progress.phase == SyncProgress::Phase::People && progress.first
                && progress.departmentsTotal == 9 && progress.peopleRead > 0;
        });
        QVERIFY(saidPeople);
        QCOMPARE(told.constLast().phase, SyncProgress::Phase::Idle);
    }

    void shouldGoOnWhereAKilledSyncStopped()
    {
        // GIVEN a first sync that is killed when half of the members are read
        m->settings.readsInFlight = 1;
        m->clock.advance(10s);
        m->open();
        int lists = 0;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            // Each department is noted when time has passed.
            m->clock.advance(2s);
            lists += call == u"members"_s ? 1 : 0;
            return std::nullopt;
        };
        m->engine->start();
        QVERIFY(waitFor([&] { return lists >= 6; }));
        m->crash();
        QVERIFY(m->finished == 0);
        m->reading.fault = nullptr;
        m->reading.calls.clear();
        // WHEN the program starts again
        m->open();
        QVERIFY(!m->engine->state().complete);
        QVERIFY(m->startAndFinish());
        // THEN fewer member lists are read than there are, and the mirror is whole
        const qsizetype lists2 = m->reading.calls.filter(u"members "_s).size();
        QVERIFY2(lists2 < 9, qPrintable(m->reading.calls.join(u'\n')));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
    }

    void shouldCompareAfterAResumedSyncWhatChangedMeanwhile()
    {
        m->settings.readsInFlight = 1;
        m->clock.advance(10s);
        m->open();
        int lists = 0;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            m->clock.advance(2s);
            lists += call == u"members"_s ? 1 : 0;
            return std::nullopt;
        };
        m->engine->start();
        QVERIFY(waitFor([&] { return lists >= 8; }));
        m->crash();
        m->reading.fault = nullptr;
        // WHEN things change while the program is not running
        m->reading.truth.people.remove(PersonId(u"p03"_s));
        m->reading.truth.people[PersonId(u"p04"_s)].jobTitle = u"Director"_s;
        m->open();
        m->engine->start();
        // THEN the resumed sync is followed by a comparison
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
    }

    void shouldLeaveNobodyBehindWhenItBeginsAnew()
    {
        // GIVEN a first sync that was interrupted when most people had been read
        m->settings.readsInFlight = 1;
        m->open();
        int lists = 0;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            lists += call == u"members"_s ? 1 : 0;
            return std::nullopt;
        };
        m->engine->start();
        QVERIFY(waitFor([&] { return lists >= 9 && m->person(u"p03"_s); }));
        m->crash();
        m->reading.fault = nullptr;
        // WHEN somebody leaves, and it begins anew after more than a day
        m->reading.truth.people.remove(PersonId(u"p03"_s));
        m->clock.advance(std::chrono::hours(25));
        QVERIFY(m->sync());
        // THEN the mirror does not show who is not there any more
        QCOMPARE(m->difference(), QString());
    }

    void shouldGoOnAfterPassingErrors()
    {
        m->open();
        int calls = 0;
        m->reading.fault = [&](const QString &, const QString &) -> std::optional<Error> {
            if (++calls % 4 == 0)
                return makeError(ErrorKind::Timeout, u"slow"_s, Retry::Later);
            return std::nullopt;
        };
        QVERIFY(m->startAndFinish());
        QCOMPARE(m->difference(), QString());
        QVERIFY(!m->failures.isEmpty());
        QCOMPARE(m->failures.constFirst().kind, ErrorKind::Timeout);
    }

    void shouldStayAliveWhenAPermissionIsMissing()
    {
        m->open();
        bool missing = true;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            if (missing && call == u"members"_s)
                return makeError(ErrorKind::PermissionMissing, u"no people"_s);
            return std::nullopt;
        };
        m->engine->start();
        QVERIFY(waitFor([this] { return !m->failures.isEmpty(); }));
        QCOMPARE(m->failures.constFirst().kind, ErrorKind::PermissionMissing);
        QCOMPARE(m->engine->tree().size(), 8);
        QCOMPARE(m->finished, 0);
        // WHEN it is granted and the person asks again
        missing = false;
        QVERIFY(m->compareAndFinish());
        QCOMPARE(m->difference(), QString());
    }

    void shouldRefuseAListWithoutAnEnd()
    {
        m->open();
        m->reading.pageSize = 0;
        m->engine->start();
        QVERIFY(waitFor([this] { return !m->failures.isEmpty(); }));
        QCOMPARE(m->failures.constFirst().kind, ErrorKind::BadAnswer);
    }

    void shouldShowPermittedDepartmentsAndSinglePeople()
    {
        // GIVEN two permitted departments and one single person
        m->reading.truth.scope = {
            false, {DepartmentId(u"asia"_s), DepartmentId(u"ui"_s)}, {PersonId(u"boss"_s)}};
        QVERIFY(m->sync());
        // THEN the departments hang below the root, the person in the place made for it
        QCOMPARE(m->difference(), QString());
        QCOMPARE(m->engine->tree().parentOf(DepartmentId(u"asia"_s)), rootDepartment());
        QVERIFY(m->engine->tree().contains(sharedPeopleDepartment()));
        QVERIFY(m->person(u"boss"_s)->isMemberOf(sharedPeopleDepartment()));
        QVERIFY(!m->person(u"p03"_s)->isMemberOf(sharedPeopleDepartment()));
        QVERIFY(!m->engine->state().wholeCompany);
    }

    void shouldGatherPlacesWhereRowsDoNotTellThem()
    {
        m->reading.hidesPlaces = true;
        QVERIFY(m->sync());
        const auto person = m->person(u"p00"_s);
        QVERIFY(person && person->isMemberOf(DepartmentId(u"sales"_s)));
        QVERIFY(person->isMemberOf(DepartmentId(u"asia"_s)));
        // WHEN somebody leaves one of two departments
        m->reading.truth.people[PersonId(u"p00"_s)].memberships.removeLast();
        QVERIFY(m->compareAndFinish());
        // THEN only the list that misses somebody can tell
        QVERIFY(!m->person(u"p00"_s)->isMemberOf(DepartmentId(u"asia"_s)));
        QVERIFY(m->person(u"p00"_s)->isMemberOf(DepartmentId(u"sales"_s)));
    }

    void shouldStopAndSaySoOnceWhenTheDiskIsFull()
    {
        // GIVEN a disk that is full
        m->open();
        m->diskIsFull = true;
        m->engine->start();
        QVERIFY(waitFor([this] { return !m->failures.isEmpty(); }));
        QVERIFY(m->settle());
        // THEN it is told once, nothing more is read, and the engine is alive
        QCOMPARE(m->failures.size(), 1);
        QCOMPARE(m->failures.constFirst().kind, ErrorKind::StoreFull);
        QCOMPARE(m->finished, 0);
        const qsizetype calls = m->reading.calls.size();
        m->engine->receive(m->eventAbout(u"ui"_s));
        QTest::qWait(20);
        QCOMPARE(m->reading.calls.size(), calls);
        // WHEN there is room again and the person asks
        m->diskIsFull = false;
        QVERIFY(m->compareAndFinish());
        QCOMPARE(m->difference(), QString());
    }

    void shouldTryAFullDiskAgainByItself()
    {
        // GIVEN an organization in which something happens while the disk is full
        m->settings.storeRetryFirst = std::chrono::milliseconds(10);
        QVERIFY(m->sync());
        const int before = m->finished;
        m->diskIsFull = true;
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        m->engine->receive(m->eventAbout(u"ui"_s));
        QVERIFY(!m->failures.isEmpty());
        QCOMPARE(m->failures.constFirst().kind, ErrorKind::StoreFull);
        QCOMPARE(m->failures.constFirst().retry, Retry::Later);
        // WHEN there is room again and nobody asks
        m->diskIsFull = false;
        // THEN it is found by the comparison that follows
        QVERIFY(waitFor([&] { return m->finished > before; }));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
    }

    void shouldEndItsCallsWhenStopped()
    {
        m->open();
        m->reading.delay = [] { return 5; };
        m->engine->start();
        QVERIFY(waitFor([this] { return m->reading.underWay > 0; }));
        bool stopped = false;
        m->engine->stop().then([&] { stopped = true; });
        QVERIFY(waitFor([&] { return stopped; }));
        QCOMPARE(m->reading.underWay, 0);
        QCOMPARE(m->channel.state(), ChannelState::Idle);
        const qsizetype calls = m->reading.calls.size();
        QTest::qWait(20);
        QCOMPARE(m->reading.calls.size(), calls);
    }

private:
    std::unique_ptr<SyncFixture> m;
};

ORGDESK_TEST(FirstSyncTest)

#include "first_sync_test.moc"
