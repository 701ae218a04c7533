// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/fake_clock.h"
#include "tests/testlib/test_registry.h"
#include "ui/notifications/notification_bundle.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Few messages of many happenings.
class NotificationBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldTellNothingUnlessItIsWanted();
    void shouldMakeOneMessageOfAMinute();
    void shouldTellNoNamesUnlessTheyAreWanted();
    void shouldNotTellTheSameEntryTwice();
    void shouldTellOwnChangesOnlyWhenTheyWereRefused();
    void shouldTellALongOutageOnce();
    void shouldNotTellAShortOutage();
    void shouldNotCallAStartWithoutANetworkAnOutage();
    void shouldDropWhatIsNoLongerWanted();

private:
    ActivityEntry entry(ActivityKind kind, const QString &name = u"Anna"_s)
    {
        ActivityEntry made;
        made.number = ++m_number;
        made.kind = kind;
        made.name = name;
        return made;
    }
    ActivityEntry refused()
    {
        ActivityEntry made = entry(ActivityKind::PersonEdited);
        made.own = RunState::Failed;
        return made;
    }

    Test::FakeClock m_clock;
    std::unique_ptr<NotificationBundle> m_bundle;
    qint64 m_number = 0;
};

void NotificationBundleTest::init()
{
    m_bundle = std::make_unique<NotificationBundle>(m_clock);
    m_bundle->setChoice({true, true, true, false});
}

void NotificationBundleTest::shouldTellNothingUnlessItIsWanted()
{
    m_bundle->setChoice({});
    m_bundle->connectionIs(Liveness::Live);
    m_bundle->connectionIs(Liveness::Offline);
    m_bundle->take(entry(ActivityKind::PersonJoined));
    m_bundle->take(refused());
    m_clock.advance(1h);
    QVERIFY(m_bundle->takeDue().isEmpty());
}

void NotificationBundleTest::shouldMakeOneMessageOfAMinute()
{
    // GIVEN a busy minute
    for (int i = 0; i < 12; ++i) {
        m_bundle->take(entry(ActivityKind::PersonJoined));
        m_clock.advance(4s);
        QVERIFY(m_bundle->takeDue().isEmpty());
    }
    for (int i = 0; i < 3; ++i)
        m_bundle->take(entry(ActivityKind::PersonLeft));
    m_bundle->take(entry(ActivityKind::DepartmentRenamed));
    // WHEN it is over THEN it is one message
    m_clock.advance(12s);
    QCOMPARE(m_bundle->takeDue(), u"12 people joined, 3 people left"_s);
    // AND only once
    m_clock.advance(1h);
    QVERIFY(m_bundle->takeDue().isEmpty());
    // AND the next one begins a minute of its own
    m_bundle->take(entry(ActivityKind::PersonLeft));
    QVERIFY(m_bundle->takeDue().isEmpty());
    m_clock.advance(1min);
    QVERIFY(m_bundle->takeDue().contains(u"left"_s));
}

void NotificationBundleTest::shouldTellNoNamesUnlessTheyAreWanted()
{
    m_bundle->take(entry(ActivityKind::PersonJoined, u"Anna"_s));
    m_clock.advance(1min);
    QVERIFY(!m_bundle->takeDue().contains(u"Anna"_s));
    m_bundle->setChoice({true, false, false, true});
    for (const QString &name : {u" Anna "_s, u"Ben\nBig"_s, u"<b>Chen</b> & Co"_s, u"Dora"_s})
        m_bundle->take(entry(ActivityKind::PersonJoined, name));
    m_clock.advance(1min);
    // Only the first few, each on one line, and nothing that a desktop could take for markup.
    QCOMPARE(m_bundle->takeDue(), u"4 people joined: Anna, Ben Big, ‹b›Chen‹/b› ＆ Co …"_s);
}

void NotificationBundleTest::shouldNotTellTheSameEntryTwice()
{
    const ActivityEntry joined = entry(ActivityKind::PersonJoined);
    m_bundle->take(joined);
    m_bundle->take(joined);
    m_bundle->take(entry(ActivityKind::PersonJoined));
    m_clock.advance(1min);
    QCOMPARE(m_bundle->takeDue(), u"2 people joined"_s);
    m_bundle->take(joined);
    m_clock.advance(1min);
    QVERIFY(m_bundle->takeDue().isEmpty());
}

void NotificationBundleTest::shouldTellOwnChangesOnlyWhenTheyWereRefused()
{
    ActivityEntry done = entry(ActivityKind::PersonJoined);
    done.own = RunState::Done;
    m_bundle->take(done);
    m_clock.advance(1min);
    QVERIFY(m_bundle->takeDue().isEmpty());
    m_bundle->take(refused());
    m_bundle->take(refused());
    m_clock.advance(1min);
    QCOMPARE(m_bundle->takeDue(), u"2 change(s) of yours were refused."_s);
}

void NotificationBundleTest::shouldTellALongOutageOnce()
{
    m_bundle->connectionIs(Liveness::Live);
    m_bundle->connectionIs(Liveness::Reconnecting);
    m_clock.advance(3min);
    m_bundle->connectionIs(Liveness::Offline);
    m_clock.advance(2min);
    QVERIFY(m_bundle->takeDue().isEmpty());
    m_clock.advance(1s);
    QVERIFY(m_bundle->takeDue().contains(u"5 minutes"_s));
    m_clock.advance(1h);
    QVERIFY(m_bundle->takeDue().isEmpty());
    // AND the next one again
    m_bundle->connectionIs(Liveness::Live);
    m_bundle->connectionIs(Liveness::Offline);
    m_clock.advance(6min);
    QVERIFY(!m_bundle->takeDue().isEmpty());
}

void NotificationBundleTest::shouldNotTellAShortOutage()
{
    m_bundle->connectionIs(Liveness::Live);
    m_bundle->connectionIs(Liveness::Reconnecting);
    m_clock.advance(4min);
    m_bundle->connectionIs(Liveness::Live);
    m_clock.advance(10min);
    QVERIFY(m_bundle->takeDue().isEmpty());
}

// The window says it, and nothing was lost.
void NotificationBundleTest::shouldNotCallAStartWithoutANetworkAnOutage()
{
    m_bundle->connectionIs(Liveness::Offline);
    m_clock.advance(1h);
    QVERIFY(m_bundle->takeDue().isEmpty());
}

void NotificationBundleTest::shouldDropWhatIsNoLongerWanted()
{
    m_bundle->take(entry(ActivityKind::PersonJoined));
    m_bundle->take(refused());
    m_bundle->setChoice({false, true, false, false});
    m_clock.advance(1min);
    QVERIFY(!m_bundle->takeDue().contains(u"joined"_s));
}

ORGDESK_TEST(NotificationBundleTest)
#include "notification_bundle_test.moc"
