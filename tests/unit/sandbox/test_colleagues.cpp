// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/colleagues.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace std::chrono_literals;

class ColleaguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepThePace_data();
    void shouldKeepThePace();
    void shouldNotRunAfterWhatItCannotDo();
    void shouldKnowItsBounds();
};

void ColleaguesTest::shouldKeepThePace_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("inTenSeconds");
    for (const double rate : {0.4, 1.0, 3.3, 49.0, 75.0, 400.0, 1234.0, 10000.0})
        QTest::addRow("%g a second", rate) << rate << static_cast<int>(rate * 10);
}

void ColleaguesTest::shouldKeepThePace()
{
    // GIVEN somebody who looks whenever the timer says, though a little late each time
    QFETCH(double, rate);
    Pace pace;
    auto now = 1'000'000ms;
    const auto end = now + 10s;
    pace.start(rate, now);
    int done = 0;
    while (now < end) {
        QVERIFY(pace.interval() >= 20ms);
        now = std::min(end, now + pace.interval() + 3ms);
        done += pace.due(now);
    }
    QTEST(done, "inTenSeconds");
}

void ColleaguesTest::shouldNotRunAfterWhatItCannotDo()
{
    Pace pace;
    pace.start(1000, 0ms);
    QCOMPARE(pace.due(1min), 100);
    QCOMPARE(pace.due(1min), 0);
    QCOMPARE(pace.due(1min + 20ms), 20);
}

void ColleaguesTest::shouldKnowItsBounds()
{
    for (const double rate : {0.0, 0.001, 0.4, 10000.0})
        QVERIFY(Colleagues::isRate(rate));
    for (const double rate : {-1.0, 1e-7, 10000.1, qInf(), qQNaN()})
        QVERIFY(!Colleagues::isRate(rate));
}

ORGDESK_TEST(ColleaguesTest)
#include "test_colleagues.moc"
