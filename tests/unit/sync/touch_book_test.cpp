// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/touch_book.h"
#include "tests/testlib/fake_clock.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Verdict = TouchBook::Verdict;

namespace {

Fact named(const QString &name)
{
    DepartmentUpserted fact;
    fact.department.id = DepartmentId(u"a"_s);
    fact.department.name = name;
    fact.fields = DepartmentField::Name;
    return fact;
}

Fact ordered(qint64 order)
{
    DepartmentUpserted fact;
    fact.department.id = DepartmentId(u"a"_s);
    fact.department.order = order;
    fact.fields = DepartmentField::Order;
    return fact;
}

Fact placed(const QStringList &places, const QString &title = {})
{
    PersonUpserted fact;
    fact.person.id = PersonId(u"p"_s);
    fact.person.jobTitle = title;
    for (const QString &place : places)
        fact.person.memberships.append({DepartmentId(place), 0, 0, place == places.constFirst()});
    fact.fields = PersonField::Memberships | PersonField::JobTitle;
    return fact;
}

/// May be set, as that of a machine.
class SettableClock : public Test::FakeClock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return FakeClock::now().addMSecs(m_set.count());
    }
    void set(std::chrono::milliseconds by) { m_set += by; }

private:
    std::chrono::milliseconds m_set{0};
};

const Fact removed = DepartmentRemoved{DepartmentId(u"a"_s)};

} // namespace

class TouchBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<SettableClock>();
        m_book = std::make_unique<TouchBook>(*m_clock, m_settings);
    }

    void shouldBelieveReadsOfUntouchedThings()
    {
        QCOMPARE(m_book->judgeRead(named(u"A"_s), m_book->sequence()), Verdict::Apply);
        QCOMPARE(m_book->judgeRead(removed, m_book->sequence()), Verdict::Apply);
    }

    void shouldNotBelieveReadsThatWereSentBeforeATouch()
    {
        // GIVEN a read under way
        const quint64 sent = m_book->sequence();
        // WHEN an event says the same as the answer will
        m_book->touchByEvent(named(u"New"_s), m_clock->now());
        // THEN the answer is too old all the same: other fields may have changed, too
        QCOMPARE(m_book->judgeRead(named(u"New"_s), sent), Verdict::Confirm);
    }

    void shouldDoubtReadsThatContradictAFreshEvent()
    {
        m_book->touchByEvent(named(u"New"_s), m_clock->now());
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Confirm);
        QCOMPARE(m_book->judgeRead(removed, m_book->sequence()), Verdict::Confirm);
        QCOMPARE(m_book->judgeRead(named(u"New"_s), m_book->sequence()), Verdict::Apply);
    }

    void shouldDoubtReadsThatShowWhatWasDeleted()
    {
        m_book->touchByEvent(removed, m_clock->now());
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Confirm);
        QCOMPARE(m_book->judgeRead(removed, m_book->sequence()), Verdict::Apply);
    }

    void shouldBelieveReadsOnceTheEventIsOld()
    {
        m_book->touchByEvent(named(u"New"_s), m_clock->now());
        m_clock->advance(29s);
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Confirm);
        m_clock->advance(1s);
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Apply);
    }

    void shouldCountTheAgeOfAnEventFromItsMaking()
    {
        // GIVEN an event that was delivered again five minutes after it was made
        m_book->touchByEvent(named(u"Stale"_s), m_clock->now().addSecs(-300));
        // THEN a read is believed at once
        QCOMPARE(m_book->judgeRead(named(u"Truth"_s), m_book->sequence()), Verdict::Apply);
    }

    void shouldLearnHowWrongTheLocalClockIs_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("ahead") << 90;
        QTest::newRow("behind") << -90;
    }

    void shouldLearnHowWrongTheLocalClockIs()
    {
        // GIVEN a few events by the clock of the platform
        QFETCH(int, ahead);
        const auto platformNow = [&] { return m_clock->now().addSecs(-ahead); };
        for (int i = 0; i < 3; ++i) {
            m_book->arrived(platformNow());
            m_clock->advance(1s);
        }
        // THEN one that was made now is fresh, for thirty seconds
        m_book->touchByEvent(named(u"New"_s), platformNow());
        m_clock->advance(29s);
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Confirm);
        m_clock->advance(1s);
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Apply);
        // AND news after a comparison is told from what was before it
        m_book->setCompared(m_clock->now());
        const Fact other = DepartmentRemoved{DepartmentId(u"b"_s)};
        QCOMPARE(m_book->judgeEvent(other, platformNow().addSecs(-59)), Verdict::Apply);
        QCOMPARE(m_book->judgeEvent(other, platformNow().addSecs(-61)), Verdict::Confirm);
    }

    void shouldNotTakeRepeatedEventsForAWrongClock()
    {
        // GIVEN events of an hour ago that are delivered once more, and a new one
        for (int i = 0; i < 5; ++i)
            m_book->arrived(m_clock->now().addSecs(-3600 - i));
        m_book->arrived(m_clock->now());
        // THEN the old ones are old
        m_book->touchByEvent(named(u"Stale"_s), m_clock->now().addSecs(-3600));
        QCOMPARE(m_book->judgeRead(named(u"Truth"_s), m_book->sequence()), Verdict::Apply);
    }

    void shouldForgetHowWrongTheClockWasWhenItIsSet()
    {
        // GIVEN a clock that was 90 seconds behind and is set right
        for (int i = 0; i < 3; ++i)
            m_book->arrived(m_clock->now().addSecs(90));
        m_clock->set(90s);
        // WHEN an event comes
        m_book->arrived(m_clock->now());
        m_book->touchByEvent(named(u"New"_s), m_clock->now());
        // THEN it is as new as it says
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Confirm);
    }

    void shouldIgnoreFieldsThatTheEventDidNotCarry()
    {
        m_book->touchByEvent(named(u"New"_s), m_clock->now());
        QCOMPARE(m_book->judgeRead(ordered(7), m_book->sequence()), Verdict::Apply);
    }

    void shouldAddUpEventsOfOneWrite()
    {
        m_book->touchByEvent(named(u"New"_s), m_clock->now());
        m_book->touchByEvent(ordered(7), m_clock->now());
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Confirm);
        QCOMPARE(m_book->judgeRead(ordered(6), m_book->sequence()), Verdict::Confirm);
    }

    void shouldNotApplyEventsOlderThanOneAppliedBefore()
    {
        const QDateTime now = m_clock->now();
        m_book->touchByEvent(named(u"Second"_s), now);
        QCOMPARE(m_book->judgeEvent(named(u"First"_s), now.addMSecs(-1)), Verdict::Confirm);
        QCOMPARE(m_book->judgeEvent(named(u"Third"_s), now.addMSecs(1)), Verdict::Apply);
        QCOMPARE(m_book->judgeEvent(named(u"Twin"_s), now), Verdict::Apply);
    }

    void shouldNotApplyEventsFromBeforeTheLastComparison()
    {
        m_book->setCompared(m_clock->now());
        QCOMPARE(m_book->judgeEvent(named(u"Old"_s), m_clock->now().addSecs(-61)),
                 Verdict::Confirm);
        QCOMPARE(m_book->judgeEvent(named(u"New"_s), m_clock->now().addSecs(-59)), Verdict::Apply);
    }

    void shouldShieldAFreshOwnAnswerFromTheEchoOfAnEarlierWrite()
    {
        m_book->touchByAnswer(named(u"Mine"_s));
        QCOMPARE(m_book->judgeEvent(named(u"Earlier"_s), m_clock->now()), Verdict::Confirm);
        QCOMPARE(m_book->judgeEvent(named(u"Mine"_s), m_clock->now()), Verdict::Apply);
    }

    void shouldBelieveAReadThatAgreesWithAColleaguesEvent()
    {
        // GIVEN an own answer, and a colleague's change right after it
        m_book->touchByAnswer(named(u"Mine"_s));
        QCOMPARE(m_book->judgeEvent(named(u"Theirs"_s), m_clock->now()), Verdict::Confirm);
        // THEN two witnesses beat one
        QCOMPARE(m_book->judgeRead(named(u"Theirs"_s), m_book->sequence()), Verdict::Apply);
        QCOMPARE(m_book->judgeRead(named(u"Before"_s), m_book->sequence()), Verdict::Confirm);
    }

    void shouldNotMindTheOrderOfPlaces()
    {
        m_book->touchByEvent(placed({u"x"_s, u"y"_s}, u"Boss"_s), m_clock->now());
        Fact other = placed({u"x"_s, u"y"_s}, u"Boss"_s);
        std::get<PersonUpserted>(other).person.memberships.swapItemsAt(0, 1);
        QVERIFY(!contradict(placed({u"x"_s, u"y"_s}, u"Boss"_s), other));
        QVERIFY(contradict(placed({u"x"_s, u"y"_s}), placed({u"y"_s, u"x"_s})));
        QVERIFY(contradict(placed({u"x"_s}), placed({u"x"_s, u"y"_s})));
    }

    void shouldCompareAMainLeaderWithAllLeaders()
    {
        DepartmentUpserted event;
        event.department.id = DepartmentId(u"a"_s);
        event.department.leaders = {{PersonId(u"p"_s), LeaderRole::Main}};
        event.fields = DepartmentField::MainLeader;
        DepartmentUpserted row = event;
        row.department.leaders.append({PersonId(u"q"_s), LeaderRole::Deputy});
        row.fields = DepartmentField::Leaders;
        QVERIFY(!contradict(event, row));
        row.department.leaders.removeFirst();
        QVERIFY(contradict(event, row));
    }

    void shouldBelieveReadsAfterSettling()
    {
        m_book->touchByEvent(named(u"New"_s), m_clock->now());
        m_book->settle(keyOf(DepartmentId(u"a"_s)));
        QCOMPARE(m_book->judgeRead(named(u"Old"_s), m_book->sequence()), Verdict::Apply);
    }

    void shouldForgetWhatIsOldWhenThereIsMuch()
    {
        // GIVEN many things touched long ago
        for (int i = 0; i < 5000; ++i)
            m_book->touchByEvent(DepartmentRemoved{DepartmentId(QString::number(i))},
                                 m_clock->now());
        m_clock->advance(std::chrono::hours(9));
        // WHEN many others are touched
        for (int i = 5000; i < 12000; ++i)
            m_book->touchByEvent(DepartmentRemoved{DepartmentId(QString::number(i))},
                                 m_clock->now());
        // THEN the first are forgotten and the last are not
        QCOMPARE(m_book->touched(keyOf(DepartmentId(u"1"_s))), quint64(0));
        QVERIFY(m_book->touched(keyOf(DepartmentId(u"11999"_s))) > 0);
    }

private:
    SyncSettings m_settings;
    std::unique_ptr<SettableClock> m_clock;
    std::unique_ptr<TouchBook> m_book;
};

ORGDESK_TEST(TouchBookTest)

#include "touch_book_test.moc"
