// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/retry_policy.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace std::chrono_literals;

namespace {

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDoubleUpToTheCeiling()
    {
        RetryPolicy policy;
        policy.chance = [] { return 1.0; };
        const QList<std::chrono::milliseconds> expected{500ms, 1s, 2s, 4s, 8s, 8s, 8s};
        for (int i = 0; i < expected.size(); ++i)
            QCOMPARE(policy.delayAfter(i + 1).count(), expected.at(i).count());
        QCOMPARE(policy.delayAfter(1000).count(), (8000ms).count());
    }

    void shouldSpreadOverTheUpperHalf()
    {
        RetryPolicy policy;
        policy.chance = [] { return 0.0; };
        QCOMPARE(policy.delayAfter(3).count(), (1000ms).count());
        policy.chance = {};
        for (int i = 0; i < 200; ++i) {
            QVERIFY(policy.delayAfter(3) >= 1000ms);
            QVERIFY(policy.delayAfter(3) <= 2000ms);
        }
    }

    void shouldTryRepeatableCallsFiveTimesAtLeast_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("timeout") << ErrorKind::Timeout;
        QTest::newRow("server fault") << ErrorKind::ServerFault;
    }
    void shouldTryRepeatableCallsFiveTimesAtLeast()
    {
        QFETCH(ErrorKind, kind);
        const RetryPolicy policy;
        // The time that four time-outs take does not end it early.
        QVERIFY(policy.goesOn(kind, 4, 75s));
        QVERIFY(!policy.goesOn(kind, policy.attempts, 0s));
    }

    void shouldEndHopelessCasesWithinAMinute()
    {
        const RetryPolicy policy;
        // 15 s for a connection that never comes, on top of the last start.
        QVERIFY(!policy.goesOn(ErrorKind::Offline, 1, 41s));
        QVERIFY(!policy.goesOn(ErrorKind::BadAnswer, 3, 1s));
        QVERIFY(policy.patience + 15s < 60s);
        // However long a try may take, the last one ends by then.
        QVERIFY(policy.patience < policy.bound && policy.bound < 60s);
    }

    void shouldNotRepeatWhatIsFinal()
    {
        const RetryPolicy policy;
        for (const ErrorKind kind : {ErrorKind::WrongCredentials, ErrorKind::PermissionMissing,
                                     ErrorKind::NameTaken, ErrorKind::Cancelled, ErrorKind::Tls})
            QVERIFY(!policy.goesOn(kind, 1, 0s));
    }
};

} // namespace

ORGDESK_TEST(RetryPolicyTest)
#include "test_retry_policy.moc"
