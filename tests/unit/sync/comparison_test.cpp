// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/sync/sync_fixture.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SyncFixture>();
        for (int i = 0; i < 40; ++i)
            m->reading.truth.addPerson(u"x%1"_s.arg(i), u"Extra %1"_s.arg(i), {u"ops"_s});
        QVERIFY(m->sync());
        m->reading.calls.clear();
        m->commits.clear();
    }
    void cleanup() { m.reset(); }

    void shouldFindWhatLostEventsDid()
    {
        Truth &truth = m->reading.truth;
        truth.move(u"japan"_s, u"europe"_s);
        truth.addDepartment(u"lab"_s, u"dev"_s, u"Laboratory"_s, 9);
        truth.addPerson(u"new"_s, u"Newcomer"_s, {u"lab"_s});
        truth.people.remove(PersonId(u"p03"_s));
        truth.people[PersonId(u"p04"_s)].memberships = {{DepartmentId(u"ui"_s), 0, 0, true}};
        QVERIFY(m->compareAndFinish());
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
        QVERIFY(m->held.isEmpty());
        QVERIFY(m->activities.isEmpty());
    }

    void shouldCommitOnlyDifferences()
    {
        QVERIFY(m->compareAndFinish());
        QVERIFY(m->commits.isEmpty());
    }

    void shouldLookUpWhatAListDoesNotName()
    {
        // GIVEN member lists that lack somebody who is there (a page that shifted)
        m->reading.fault = [this](const QString &call, const QString &) -> std::optional<Error> {
            if (call == u"members"_s) {
                m->reading.lagging = m->reading.truth;
                m->reading.lagging->people.remove(PersonId(u"p03"_s));
            } else {
                m->reading.lagging.reset();
            }
            return std::nullopt;
        };
        QVERIFY(m->compareAndFinish());
        QVERIFY(m->person(u"p03"_s));
        QVERIFY(m->reading.calls.contains(u"people p03"_s));
    }

    void shouldHoldManyRemovals()
    {
        // GIVEN a platform that shows none of forty people any more
        const Truth before = m->reading.truth;
        m->reading.truth.people.removeIf(
            [](const auto &item) { return item.key().value().startsWith(u'x'); });
        const QDateTime asOf = m->engine->state().asOf;
        m->clock.advance(60s);
        QVERIFY(m->compareAndFinish());
        // THEN they stay until somebody says so
        QCOMPARE(m->held.size(), 1);
        QCOMPARE(m->held.constFirst(), (HeldRemovals{0, 8, 40, 61}));
        QVERIFY(m->person(u"x7"_s));
        QCOMPARE(m->engine->state().asOf, asOf);
        // WHEN they are accepted some time later
        const QDateTime compared = m->clock.now();
        m->clock.advance(60s);
        m->engine->acceptRemovals();
        QVERIFY(m->settle());
        // THEN the mirror is as that comparison found the platform
        QCOMPARE(m->difference(), QString());
        QCOMPARE(m->engine->state().asOf, compared);
        QVERIFY(!m->engine->heldRemovals());
    }

    void shouldTellTheAgeOfTheDataFromTheBeginningOfAComparison()
    {
        // GIVEN a comparison that has to wait for the network on the way
        const QDateTime began = m->clock.now();
        bool fails = true;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            if (call != u"members"_s || !std::exchange(fails, false))
                return std::nullopt;
            m->clock.advance(600s);
            return makeError(ErrorKind::Offline, u"no network"_s, Retry::Later);
        };
        QVERIFY(m->compareAndFinish());
        // THEN it does not claim to be as new as its end
        QCOMPARE(m->engine->state().asOf, began);
    }

    void shouldRemoveManyInManyTurns()
    {
        // GIVEN a platform that shows none of forty people any more, and small commits
        m->settings.factsPerCommit = 5;
        QVERIFY(m->sync());
        m->reading.truth.people.removeIf(
            [](const auto &item) { return item.key().value().startsWith(u'x'); });
        QVERIFY(m->compareAndFinish());
        m->commits.clear();
        // WHEN they are let go, and one is there again meanwhile
        m->engine->acceptRemovals();
        QCOMPARE(m->commits.size(), 1);
        QString back;
        for (int i = 0; i < 40 && back.isEmpty(); ++i)
            back = m->person(u"x%1"_s.arg(i)) ? u"x%1"_s.arg(i) : QString();
        m->reading.truth.addPerson(back, u"Back"_s, {u"ops"_s});
        m->engine->receive(m->eventAboutPerson(back));
        QVERIFY(m->settle());
        // THEN the others are gone
        QVERIFY(m->commits.size() >= 8);
        QCOMPARE(m->difference(), QString());
    }

    void shouldKeepRejectedRemovalsUntilTheNextComparison()
    {
        const Truth before = m->reading.truth;
        m->reading.truth.people.removeIf(
            [](const auto &item) { return item.key().value().startsWith(u'x'); });
        QVERIFY(m->compareAndFinish());
        m->engine->rejectRemovals();
        QVERIFY(m->person(u"x7"_s));
        m->engine->acceptRemovals();
        QVERIFY(m->person(u"x7"_s));
        QVERIFY(m->compareAndFinish());
        QCOMPARE(m->held.size(), 2);
        // WHEN the platform is itself again
        m->reading.truth = before;
        QVERIFY(m->compareAndFinish());
        QVERIFY(!m->engine->heldRemovals());
        QCOMPARE(m->difference(), QString());
    }

    void shouldHoldAnEmptyOrganization()
    {
        m->reading.truth.departments.clear();
        m->reading.truth.people.clear();
        QVERIFY(m->compareAndFinish());
        QCOMPARE(m->held.size(), 1);
        QCOMPARE(m->held.constFirst().departments, 8);
        QCOMPARE(m->engine->tree().size(), 8);
    }

    void shouldHoldManySmallRemovalsFoundOneByOne()
    {
        // GIVEN forty people of whom no read shows anything, and events that only make us look
        const QStringList ids = [] {
            QStringList all;
            for (int i = 0; i < 40; ++i)
                all.append(u"x%1"_s.arg(i));
            return all;
        }();
        QList<Delta> events;
        for (const QString &id : ids)
            events.append(m->eventAboutPerson(id));
        m->reading.truth.people.removeIf(
            [](const auto &item) { return item.key().value().startsWith(u'x'); });
        // WHEN they are found missing a few at a time
        m->clock.advance(60s);
        for (const Delta &event : std::as_const(events)) {
            m->engine->receive(event);
            QVERIFY(m->settle());
        }
        // THEN no more than the floor goes without a question
        QVERIFY(!m->held.isEmpty());
        const auto left = std::count_if(ids.cbegin(), ids.cend(), [this](const QString &id) {
            return m->person(id).has_value();
        });
        QCOMPARE(left, 20);
    }

    void shouldHoldAnEmptyScope()
    {
        m->reading.truth.scope = {};
        QVERIFY(m->compareAndFinish());
        QCOMPARE(m->held.size(), 1);
        QCOMPARE(m->engine->tree().size(), 8);
        // WHEN it was a fault of the platform
        m->reading.truth.scope.wholeCompany = true;
        QVERIFY(m->compareAndFinish());
        QVERIFY(!m->engine->heldRemovals());
        QCOMPARE(m->difference(), QString());
    }

    void shouldNotHoldRemovalsThatEventsName()
    {
        const QList<PersonId> all = m->reading.truth.people.keys();
        for (const PersonId &id : all) {
            if (id.value().startsWith(u'x')) {
                m->reading.truth.people.remove(id);
                m->engine->receive(m->eventAboutPerson(id.value()));
            }
        }
        QVERIFY(m->settle());
        QVERIFY(m->compareAndFinish());
        QVERIFY(m->held.isEmpty());
        QCOMPARE(m->difference(), QString());
    }

    void shouldCompareAfterEachReconnection()
    {
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        m->channel.enter(ChannelState::Reconnecting);
        m->channel.enter(ChannelState::Connected);
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
    }

    void shouldCompareAgainWhenTheChannelReconnectsMeanwhile()
    {
        m->reading.delay = [] { return 2; };
        m->engine->compare();
        QVERIFY(waitFor([this] { return m->reading.calls.filter(u"members "_s).size() > 3; }));
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        m->channel.enter(ChannelState::Reconnecting);
        m->channel.enter(ChannelState::Connected);
        QVERIFY(waitFor([this] { return m->finished == 3; }));
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
    }

    void shouldOpenAChannelAgainThatHadGivenUp()
    {
        // GIVEN a channel that a final error has ended
        m->channel.enter(ChannelState::Failed);
        m->channel.started = false;
        // WHEN somebody has mended the cause and tries again
        m->engine->compare();
        // THEN it is opened, and what was missed meanwhile is compared once more
        QVERIFY(m->channel.started);
        QCOMPARE(m->channel.state(), ChannelState::Connected);
        QVERIFY(waitFor([this] { return m->finished == 3; }));
    }

    void shouldBeginAnewWhenAskedWhileOneWaitsForItsNextTry()
    {
        // GIVEN a comparison whose read failed and which waits to go on
        bool fails = true;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            if (call == u"members"_s && std::exchange(fails, false))
                return makeError(ErrorKind::ServerFault, u"broken"_s, Retry::Later);
            return std::nullopt;
        };
        const int before = m->finished;
        const int number = m->engine->sweepNumber();
        // WHEN it is asked for another one before that
        connect(m->engine.get(), &SyncEngine::failed, this, [this] { m->engine->compare(); });
        m->engine->compare();
        // THEN both come to their end
        QVERIFY(waitFor([&] { return m->finished == before + 2; }));
        QCOMPARE(m->engine->sweepNumber(), number + 2);
    }

    void shouldCompareFromTimeToTime()
    {
        m->settings.compareEvery = 20ms;
        QVERIFY(m->sync());
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        QVERIFY(waitFor([this] { return m->department(u"ui"_s)->name == u"Windows"_s; }));
    }

    void shouldCompareFromTimeToTimeAlsoWhenAskedBeforeTheChannelWasOpen()
    {
        // GIVEN a channel that takes its time, and somebody who does not wait for it
        m->settings.compareEvery = 20ms;
        m->settings.channelWait = 10s;
        m->channel.connectsAtOnce = false;
        m->open();
        m->engine->start();
        QVERIFY(m->compareAndFinish());
        // WHEN something changes afterwards
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        // THEN it is found, though nobody asks
        QVERIFY(waitFor([this] { return m->department(u"ui"_s)->name == u"Windows"_s; }));
    }

    void shouldReadANewDepartmentThatTheComparisonDidNotComeTo()
    {
        // GIVEN a comparison that has read all members, and a department that appears then and
        // whose members cannot be read at once
        m->reading.truth.people.remove(PersonId(u"p03"_s));
        bool fails = true;
        m->reading.fault = [&](const QString &call, const QString &about) -> std::optional<Error> {
            if (call == u"people"_s
                && !m->reading.truth.departments.contains(DepartmentId(u"lab"_s))) {
                m->reading.truth.addDepartment(u"lab"_s, u"dev"_s, u"Laboratory"_s, 9);
                m->reading.truth.addPerson(u"new"_s, u"Newcomer"_s, {u"lab"_s});
                m->engine->receive(m->eventAbout(u"lab"_s));
            } else if (call == u"members"_s && about == u"lab"_s && std::exchange(fails, false)) {
                return makeError(ErrorKind::Timeout, u"slow"_s, Retry::Later);
            }
            return std::nullopt;
        };
        // WHEN
        QVERIFY(m->compareAndFinish());
        // THEN its members are read by another one
        QVERIFY(waitFor([this] { return m->person(u"new"_s).has_value(); }));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
    }

    void shouldPaintFromTheMirrorAndCompareAtTheNextStart()
    {
        m->reading.truth.departments[DepartmentId(u"ui"_s)].name = u"Windows"_s;
        m->open();
        QCOMPARE(m->engine->tree().size(), 8);
        QVERIFY(m->engine->state().complete);
        QVERIFY(m->startAndFinish());
        QCOMPARE(m->department(u"ui"_s)->name, u"Windows"_s);
    }

    void shouldRunInTheBackground()
    {
        m->reading.priorities.clear();
        QVERIFY(m->compareAndFinish());
        QVERIFY(!m->reading.priorities.contains(Priority::Looking));
        QVERIFY(!m->reading.priorities.contains(Priority::Waiting));
    }

private:
    std::unique_ptr<SyncFixture> m;
};

ORGDESK_TEST(ComparisonTest)

#include "comparison_test.moc"
