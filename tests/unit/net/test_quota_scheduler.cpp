// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/quota_scheduler.h"
#include "tests/testlib/fake_clock.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

using namespace OrgDesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Notes the order in which calls get their turn; keeps each slot until told.
struct Caller
{
    QStringList order;
    std::vector<QuotaSlot> held;

    QCoro::Task<void> call(QuotaScheduler &scheduler, QString api, CallPriority priority,
                           QString name, Cap cap = Cap::Holds)
    {
        const auto granted = scheduler.acquire(api, priority, cap);
        Result<QuotaSlot> slot = co_await granted;
        order.append(slot ? name : name + u" cancelled"_s);
        if (slot)
            held.push_back(std::move(*slot));
    }
};

class QuotaSchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveTheUrgentTheirTurnFirstAndKeepTheOrder()
    {
        // GIVEN an API whose only place is taken, and calls of every urgency behind it
        Test::FakeClock clock;
        Caller caller;
        QuotaScheduler scheduler(clock, 1);
        caller.call(scheduler, u"a"_s, CallPriority::Background, u"first"_s);
        caller.call(scheduler, u"a"_s, CallPriority::Background, u"background 1"_s);
        caller.call(scheduler, u"b"_s, CallPriority::Background, u"background 2"_s);
        caller.call(scheduler, u"b"_s, CallPriority::Looking, u"looking"_s);
        caller.call(scheduler, u"a"_s, CallPriority::Waiting, u"waiting 1"_s);
        caller.call(scheduler, u"b"_s, CallPriority::Waiting, u"waiting 2"_s);
        // WHEN the answers come one by one
        while (!caller.held.empty()) {
            auto slots_ = std::exchange(caller.held, {});
            slots_.clear();
        }
        // THEN urgency decides first and the order of coming second
        QCOMPARE(caller.order,
                 (QStringList{u"first"_s, u"waiting 1"_s, u"waiting 2"_s, u"looking"_s,
                              u"background 1"_s, u"background 2"_s}));
    }

    void shouldKeepPlacesForWhatAPersonWaitsFor()
    {
        // GIVEN reads that hang in every place that they may take
        Test::FakeClock clock;
        Caller caller;
        QuotaScheduler scheduler(clock, 3, 1);
        caller.call(scheduler, u"a"_s, CallPriority::Background, u"background"_s);
        caller.call(scheduler, u"a"_s, CallPriority::Looking, u"looking"_s);
        caller.call(scheduler, u"a"_s, CallPriority::Looking, u"one too many"_s);
        QCOMPARE(caller.order, (QStringList{u"background"_s, u"looking"_s}));
        // THEN an edit goes at once all the same, as many as there are places
        caller.call(scheduler, u"b"_s, CallPriority::Waiting, u"edit"_s);
        caller.call(scheduler, u"b"_s, CallPriority::Waiting, u"second edit"_s);
        QCOMPARE(caller.order, (QStringList{u"background"_s, u"looking"_s, u"edit"_s}));
    }

    void shouldLetPassWhatOthersWaitFor()
    {
        // GIVEN the only place taken
        Test::FakeClock clock;
        Caller caller;
        QuotaScheduler scheduler(clock, 1);
        caller.call(scheduler, u"a"_s, CallPriority::Waiting, u"first"_s);
        caller.call(scheduler, u"a"_s, CallPriority::Waiting, u"second"_s);
        // THEN a token's call goes, and leaves the places as they were
        caller.call(scheduler, u"token"_s, CallPriority::Waiting, u"token"_s, Cap::Bypassed);
        QCOMPARE(caller.order, (QStringList{u"first"_s, u"token"_s}));
        caller.held.pop_back();
        QCOMPARE(caller.order.size(), 2);
    }

    void shouldNotBookCallsThatWereNotMade()
    {
        // GIVEN a minute with one call, taken by one that is not made after all
        Test::FakeClock clock;
        Caller caller;
        QuotaScheduler scheduler(clock, 10);
        scheduler.setWindows(u"a"_s, {{1, 60s}});
        caller.call(scheduler, u"a"_s, CallPriority::Waiting, u"first"_s);
        caller.call(scheduler, u"a"_s, CallPriority::Waiting, u"second"_s);
        QCOMPARE(caller.order, QStringList{u"first"_s});
        caller.held.front().giveBack(CallEnd::NotMade);
        // THEN it is still there for the next
        QCOMPARE(caller.order, (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(scheduler.figures().callsInLastMinute, 1);
    }

    void shouldHoldCallsUntilTheWindowOpens()
    {
        Test::FakeClock clock;
        Caller caller;
        QuotaScheduler scheduler(clock, 10);
        scheduler.setWindows(u"a"_s, {{2, 1s}});
        for (int i = 0; i < 3; ++i)
            caller.call(scheduler, u"a"_s, CallPriority::Waiting, QString::number(i));
        QCOMPARE(caller.order.size(), 2);
        const QuotaFigures figures = scheduler.figures();
        QCOMPARE(figures.waiting, 1);
        QVERIFY(figures.wait > 900ms && figures.wait < 1100ms);
        QCOMPARE(figures.used, 1.0);
        // WHEN the second is over
        clock.advance(1100ms);
        scheduler.wake();
        // THEN the third goes
        QCOMPARE(caller.order.size(), 3);
    }

    void shouldWakeByItself()
    {
        Caller caller;
        QuotaScheduler scheduler(systemClock(), 10);
        scheduler.setWindows(u"a"_s, {{5, 50ms}});
        for (int i = 0; i < 20; ++i)
            caller.call(scheduler, u"a"_s, CallPriority::Background, QString::number(i));
        QTRY_COMPARE(caller.held.size(), size_t(10)); // all that may be under way
        caller.held.clear();
        QTRY_COMPARE(caller.order.size(), 20);
        caller.held.clear();
    }

    void shouldNotLetOneApiHoldUpAnother()
    {
        Test::FakeClock clock;
        Caller caller;
        QuotaScheduler scheduler(clock, 10);
        scheduler.setWindows(u"slow"_s, {{1, 1min}});
        caller.call(scheduler, u"slow"_s, CallPriority::Waiting, u"slow 1"_s);
        caller.call(scheduler, u"slow"_s, CallPriority::Waiting, u"slow 2"_s);
        caller.call(scheduler, u"quick"_s, CallPriority::Background, u"quick"_s);
        QCOMPARE(caller.order, (QStringList{u"slow 1"_s, u"quick"_s}));
    }

    void shouldPauseAndLowerAnApiThatWasLimited()
    {
        Test::FakeClock clock;
        Caller caller;
        QuotaScheduler scheduler(clock, 10);
        scheduler.setWindows(u"a"_s, {{50, 1s}, {1000, 60s}});
        scheduler.limited(u"a"_s, 30s, 100);
        caller.call(scheduler, u"a"_s, CallPriority::Waiting, u"x"_s);
        QVERIFY(caller.order.isEmpty());
        QCOMPARE(scheduler.windows(u"a"_s).constLast().limit, 100);
        QCOMPARE(scheduler.figures().limitedAnswers, 1);
        clock.advance(31s);
        scheduler.wake();
        QCOMPARE(caller.order.size(), 1);
    }

    void shouldEndWhatWaitsWhenItGoes()
    {
        Test::FakeClock clock;
        Caller caller;
        auto scheduler = std::make_unique<QuotaScheduler>(clock, 1);
        caller.call(*scheduler, u"a"_s, CallPriority::Waiting, u"one"_s);
        caller.call(*scheduler, u"a"_s, CallPriority::Waiting, u"two"_s);
        scheduler.reset();
        QCOMPARE(caller.order, (QStringList{u"one"_s, u"two cancelled"_s}));
        caller.held.clear(); // a slot may outlive its scheduler
    }
};

} // namespace

ORGDESK_TEST(QuotaSchedulerTest)
#include "test_quota_scheduler.moc"
