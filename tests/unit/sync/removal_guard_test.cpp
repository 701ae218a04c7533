// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/removal_guard.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;

class RemovalGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldWhatIsTooMuch_data()
    {
        QTest::addColumn<HeldRemovals>("removals");
        QTest::addColumn<bool>("held");
        QTest::newRow("nothing") << HeldRemovals{0, 10, 0, 100} << false;
        QTest::newRow("one of many people") << HeldRemovals{0, 10, 1, 100} << false;
        QTest::newRow("exactly the floor") << HeldRemovals{0, 10, 20, 100} << false;
        QTest::newRow("above the floor") << HeldRemovals{0, 10, 21, 100} << true;
        QTest::newRow("five percent of many") << HeldRemovals{0, 10, 1000, 20000} << false;
        QTest::newRow("more than five percent") << HeldRemovals{0, 10, 1001, 20000} << true;
        QTest::newRow("all departments of few") << HeldRemovals{3, 3, 0, 100} << true;
        QTest::newRow("the only person") << HeldRemovals{0, 3, 1, 1} << true;
        QTest::newRow("departments above the floor") << HeldRemovals{21, 100, 0, 100} << true;
        QTest::newRow("an empty mirror") << HeldRemovals{0, 0, 0, 0} << false;
    }

    void shouldHoldWhatIsTooMuch()
    {
        QFETCH(HeldRemovals, removals);
        QFETCH(bool, held);
        QCOMPARE(mustHold(removals, SyncSettings()), held);
    }
};

ORGDESK_TEST(RemovalGuardTest)

#include "removal_guard_test.moc"
