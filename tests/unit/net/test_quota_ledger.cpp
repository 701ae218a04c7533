// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/quota_ledger.h"
#include "tests/testlib/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <deque>
#include <map>

using namespace OrgDesk;
using namespace std::chrono_literals;
using Ms = std::chrono::milliseconds;

namespace {

const QList<QuotaWindow> tier4{{50, 1s}, {1000, 60s}};

/// A server that counts in windows which start at their first call.
class FixedWindowServer
{
public:
    explicit FixedWindowServer(QList<QuotaWindow> windows)
        : m_windows(std::move(windows))
        , m_starts(m_windows.size(), Ms(-1'000'000))
        , m_counts(m_windows.size(), 0)
    {
    }
    bool accepts(Ms now)
    {
        bool good = true;
        for (qsizetype i = 0; i < m_windows.size(); ++i) {
            if (now - m_starts[i] >= m_windows[i].period) {
                m_starts[i] = now;
                m_counts[i] = 0;
            }
            good &= ++m_counts[i] <= m_windows[i].limit;
        }
        return good;
    }

private:
    QList<QuotaWindow> m_windows;
    QList<Ms> m_starts;
    QList<int> m_counts;
};

/// A server that counts the calls of the last period at each moment.
class SlidingWindowServer
{
public:
    explicit SlidingWindowServer(QList<QuotaWindow> windows)
        : m_windows(std::move(windows))
    {
    }
    bool accepts(Ms now)
    {
        m_calls.push_back(now);
        return std::all_of(m_windows.cbegin(), m_windows.cend(), [&](const QuotaWindow &window) {
            return std::count_if(m_calls.cbegin(), m_calls.cend(),
                                 [&](Ms at) { return at > now - window.period; })
                <= window.limit;
        });
    }

private:
    QList<QuotaWindow> m_windows;
    std::deque<Ms> m_calls;
};

struct Run
{
    Ms took{0};
    int refused = 0;
    int calls = 0;
};

/// Sends `calls` through a ledger as quickly as it allows, with latencies from `least` to
/// `least + spread` of which a random part lies before the server.
template <typename Server> Run simulate(Server server, int calls, Ms least, Ms spread, quint32 seed)
{
    QRandomGenerator random(seed);
    QuotaLedger ledger(tier4);
    std::multimap<Ms, quint64> answers;
    std::multimap<Ms, int> arrivals;
    Ms now{5'000'000};
    const Ms start = now;
    for (int i = 0; i < calls; ++i) {
        for (;;) {
            while (!answers.empty() && answers.begin()->first <= now) {
                ledger.answered(answers.begin()->second, answers.begin()->first);
                answers.erase(answers.begin());
            }
            const Ms earliest = ledger.earliest(now);
            if (earliest <= now && answers.size() < 24)
                break;
            now = answers.empty() ? earliest
                                  : std::min(std::max(earliest, now + 1ms), answers.begin()->first);
        }
        const Ms detour(
            static_cast<qint64>(random.generateDouble() * static_cast<double>(spread.count())));
        const Ms there = least / 2
            + Ms(static_cast<qint64>(random.generateDouble()
                                     * static_cast<double>(detour.count())));
        answers.emplace(now + least + detour, ledger.sent(now));
        arrivals.emplace(now + there, i);
    }
    Run run{now - start, 0, calls};
    for (const auto &[at, index] : arrivals)
        run.refused += server.accepts(at) ? 0 : 1;
    return run;
}

class QuotaLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGoAtTheSecondsRateUntilTheMinuteIsUsedUp()
    {
        // GIVEN a steady line
        const Run run = simulate(FixedWindowServer(tier4), 1000, 20ms, 0ms, 1);
        // THEN the first thousand take no longer than 50 a second need, nearly
        QVERIFY2(run.took < 20s * 1.05, qPrintable(QString::number(run.took.count())));
        QCOMPARE(run.refused, 0);
    }

    void shouldThenWaitForTheMinuteToEnd()
    {
        // GIVEN a thousand calls, as fast as they may go
        QuotaLedger ledger(tier4);
        Ms now{0};
        const Ms start = now;
        for (int i = 0; i < 1000; ++i) {
            now = std::max(now, ledger.earliest(now));
            ledger.sent(now);
        }
        QVERIFY(now < 21s);
        // THEN the next one goes a minute after the first
        const Ms next = ledger.earliest(now);
        QVERIFY(next >= start + 60s);
        QVERIFY(next < start + 61s);
    }

    void shouldNeverExceedTheServersWindows_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("spread");
        QTest::newRow("loopback") << 1 << 4;
        QTest::newRow("near") << 20 << 20;
        QTest::newRow("far") << 300 << 30;
        QTest::newRow("shaky") << 100 << 300;
    }
    void shouldNeverExceedTheServersWindows()
    {
        QFETCH(int, least);
        QFETCH(int, spread);
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const Run fixed = simulate(FixedWindowServer(tier4), 2500, Ms(least), Ms(spread), seed);
            QVERIFY2(fixed.refused * 100 < fixed.calls,
                     qPrintable(QString::number(fixed.refused) + QStringLiteral(" fixed")));
            const Run sliding =
                simulate(SlidingWindowServer(tier4), 1200, Ms(least), Ms(spread), seed);
            QVERIFY2(sliding.refused * 100 < sliding.calls,
                     qPrintable(QString::number(sliding.refused) + QStringLiteral(" sliding")));
        }
    }

    void shouldUseNineTenthsOfTheAllowanceAtLeast_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("spread");
        QTest::newRow("medium, loopback") << 1400 << 1 << 4;
        QTest::newRow("medium, far") << 1400 << 300 << 50;
        QTest::newRow("large, near") << 12000 << 20 << 30;
    }
    void shouldUseNineTenthsOfTheAllowanceAtLeast()
    {
        QFETCH(int, calls);
        QFETCH(int, least);
        QFETCH(int, spread);
        const Run run = simulate(FixedWindowServer(tier4), calls, Ms(least), Ms(spread), 7);
        const double needed = 60.0 * ((calls - 1) / 1000) + ((calls - 1) % 1000) / 50.0;
        const double took = static_cast<double>(run.took.count()) / 1000.0;
        QVERIFY2(needed / took >= 0.9, qPrintable(QString::number(needed / took)));
    }

    void shouldNotMeasureTheLineByCallsWithoutAnAnswer()
    {
        // GIVEN a connection that was refused at once, on a line of 300 ms
        QuotaLedger ledger({{50, 1s}});
        ledger.lost(ledger.sent(Ms(0)), Ms(1));
        QList<quint64> calls;
        for (int i = 0; i < 50; ++i)
            calls.append(ledger.sent(Ms(2000)));
        for (const quint64 call : std::as_const(calls))
            ledger.answered(call, Ms(2300));
        // THEN no call counts as having taken a detour
        QVERIFY(ledger.earliest(Ms(2300)) < Ms(3050));
    }

    void shouldForgetHowQuickTheLineOnceWas()
    {
        // GIVEN an answer at once, and later a line of 300 ms
        QuotaLedger ledger({{50, 1s}});
        ledger.answered(ledger.sent(Ms(0)), Ms(1));
        for (const int second : {20, 40, 60, 80})
            ledger.answered(ledger.sent(Ms(second * 1000)), Ms(second * 1000 + 300));
        // WHEN a second's allowance is used
        for (int i = 0; i < 50; ++i)
            ledger.answered(ledger.sent(Ms(90'000)), Ms(90'300));
        // THEN the next goes after a second
        QVERIFY(ledger.earliest(Ms(90'300)) < Ms(91'050));
    }

    void shouldGiveBackWhatWasNotUsed()
    {
        QuotaLedger ledger({{1, 60s}});
        const quint64 call = ledger.sent(Ms(0));
        QVERIFY(ledger.earliest(Ms(10)) > Ms(10));
        ledger.withdraw(call);
        QCOMPARE(ledger.earliest(Ms(10)), Ms(10));
    }

    void shouldWaitOutTheReset()
    {
        QuotaLedger ledger(tier4);
        ledger.sent(Ms(0));
        ledger.limited(Ms(100), 52s, std::nullopt);
        QVERIFY(ledger.earliest(Ms(100)) >= 52100ms);
        QVERIFY(ledger.earliest(Ms(100)) < 52500ms);
        QCOMPARE(ledger.windows(), tier4);
    }

    void shouldLowerTheWindowThatWasMeant_data()
    {
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("resetSeconds");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("minute");
        QTest::newRow("minute, lower") << 100 << 52 << 50 << 100;
        QTest::newRow("minute, lower than the second's") << 20 << 40 << 50 << 20;
        QTest::newRow("second, lower") << 20 << 1 << 20 << 1000;
        QTest::newRow("second, as known") << 50 << 1 << 50 << 1000;
        QTest::newRow("minute, as known") << 1000 << 30 << 50 << 1000;
        QTest::newRow("higher than known") << 5000 << 30 << 50 << 1000;
    }
    void shouldLowerTheWindowThatWasMeant()
    {
        QFETCH(int, told);
        QFETCH(int, resetSeconds);
        QFETCH(int, second);
        QFETCH(int, minute);
        QuotaLedger ledger(tier4);
        ledger.limited(Ms(0), std::chrono::seconds(resetSeconds), told);
        QCOMPARE(ledger.windows(), (QList<QuotaWindow>{{second, 1s}, {minute, 60s}}));
    }

    void shouldKeepAReserveForTheUrgent()
    {
        // GIVEN a window that background calls have used as far as they may
        QuotaLedger ledger({{100, 10s}});
        for (int i = 0; i < 98; ++i) {
            QVERIFY(ledger.earliest(Ms(i), 0.02) <= Ms(i));
            ledger.sent(Ms(i));
        }
        QVERIFY(ledger.earliest(Ms(98), 0.02) > Ms(98));
        // THEN what a person waits for still goes at once
        QCOMPARE(ledger.earliest(Ms(98), 0.0), Ms(98));
    }

    void shouldTellItsUse()
    {
        QuotaLedger ledger(tier4);
        for (int i = 0; i < 250; ++i)
            ledger.sent(Ms(i));
        QCOMPARE(ledger.used(Ms(1000)), 0.25);
        QCOMPARE(ledger.sentSince(Ms(199)), 50);
        QCOMPARE(ledger.used(Ms(200'000)), 0.0);
    }

    void shouldNotLimitAnApiWithoutWindows()
    {
        QuotaLedger ledger;
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(ledger.earliest(Ms(5)), Ms(5));
            ledger.sent(Ms(5));
        }
    }
};

} // namespace

ORGDESK_TEST(QuotaLedgerTest)
#include "test_quota_ledger.moc"
