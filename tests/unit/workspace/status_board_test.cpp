// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/own_activity.h"
#include "core/workspace/status_board.h"
#include "tests/testlib/test_registry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class StatusBoardTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellAtMostTenTimesASecond();
    void shouldKeepTroublesOfSyncAndChannelApart();
    void shouldTellThatTheChannelHasEndedForGood();
    void shouldNotCallAServerThatIsGoneReconnecting();
    void shouldTellOwnChangesByTheirJournalNumber();
    void shouldMergeActivityNewestFirst();
};

void StatusBoardTest::shouldTellAtMostTenTimesASecond()
{
    StatusBoard board;
    QSignalSpy changed(&board, &StatusBoard::changed);
    QElapsedTimer timer;
    timer.start();
    int number = 0;
    while (timer.elapsed() < 450) {
        SyncProgress progress;
        progress.phase = SyncProgress::Phase::People;
        progress.peopleRead = ++number;
        board.syncIs(progress);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    QVERIFY(number > 20);
    QVERIFY2(changed.size() <= 5, qPrintable(QString::number(changed.size())));
    // AND the last word is told
    QTRY_COMPARE(changed.constLast().constFirst().value<WorkspaceStatus>().sync.peopleRead, number);
}

void StatusBoardTest::shouldKeepTroublesOfSyncAndChannelApart()
{
    StatusBoard board;
    board.syncFailed(makeError(ErrorKind::ServerFault, {}));
    board.channelTroubled(makeError(ErrorKind::Refused, {}), 3);
    QCOMPARE(board.status().trouble->kind, ErrorKind::ServerFault);
    QCOMPARE(board.status().refusedAttempts, 3);
    board.syncEnded();
    QCOMPARE(board.status().trouble->kind, ErrorKind::Refused);
    board.channelIs(ChannelState::Connected);
    QVERIFY(!board.status().trouble);
    QCOMPARE(board.status().refusedAttempts, 0);
    QCOMPARE(board.status().liveness, Liveness::Live);
}

void StatusBoardTest::shouldTellThatTheChannelHasEndedForGood()
{
    StatusBoard board;
    board.syncFailed(makeError(ErrorKind::ServerFault, {}));
    board.channelTroubled(makeError(ErrorKind::Timeout, {}), 1);
    QVERIFY(!board.status().channelFailed);
    QCOMPARE(board.status().channelTrouble->kind, ErrorKind::Timeout);
    // A trouble of the sync does not hide what became of the channel.
    board.channelIs(ChannelState::Failed);
    board.channelFailed(makeError(ErrorKind::LimitExceeded, {}));
    QVERIFY(board.status().channelFailed);
    QCOMPARE(board.status().channelTrouble->kind, ErrorKind::LimitExceeded);
    QCOMPARE(board.status().trouble->kind, ErrorKind::ServerFault);
    board.channelIs(ChannelState::Connected);
    QVERIFY(!board.status().channelFailed);
    QVERIFY(!board.status().channelTrouble);
}

void StatusBoardTest::shouldNotCallAServerThatIsGoneReconnecting()
{
    StatusBoard board;
    board.channelIs(ChannelState::Reconnecting);
    QCOMPARE(board.status().liveness, Liveness::Reconnecting);
    board.channelTroubled(makeError(ErrorKind::Offline, {}), 1);
    QCOMPARE(board.status().liveness, Liveness::Offline);
}

void StatusBoardTest::shouldTellOwnChangesByTheirJournalNumber()
{
    UpdateDepartment update;
    update.target = DepartmentId(u"od-1"_s);
    update.base.name = u"Old"_s;
    update.wanted.name = u"New"_s;
    JournalEntry entry;
    entry.number = 12;
    entry.change = makeChange(update);
    entry.state = RunState::Unknown;
    entry.name = u"New"_s;
    entry.plannedAt = QDateTime::currentDateTimeUtc();
    const ActivityEntry line = activityOf(entry);
    QCOMPARE(line.number, -12);
    QCOMPARE(line.kind, ActivityKind::DepartmentRenamed);
    QCOMPARE(line.department, DepartmentId(u"od-1"_s));
    QCOMPARE(line.own, std::optional(RunState::Unknown));
    QCOMPARE(line.at, entry.plannedAt);
}

void StatusBoardTest::shouldMergeActivityNewestFirst()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ActivityEntry older;
    older.number = 1;
    older.at = now.addSecs(-60);
    ActivityEntry newer;
    newer.number = 2;
    newer.at = now;
    JournalEntry own;
    own.number = 7;
    own.change = makeChange(DeleteDepartment{DepartmentId(u"od-1"_s), {}});
    own.plannedAt = now.addSecs(-30);
    const QList<ActivityEntry> merged = mergedActivity({newer, older}, {own}, 2);
    QCOMPARE(merged.size(), 2);
    QCOMPARE(merged[0].number, 2);
    QCOMPARE(merged[1].number, -7);
}

ORGDESK_TEST(StatusBoardTest)
#include "status_board_test.moc"
