// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/mailbox.h"
#include "tests/testlib/test_registry.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <memory>
#include <thread>

using namespace OrgDesk;

class MailboxTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepTheOrderOfOtherThreads();
    void shouldGiveTheEventLoopBackInABurst();
    void shouldDropWhatComesAfterClosing();
    void shouldSurviveItsOwnEndInsideAMessage();
};

void MailboxTest::shouldKeepTheOrderOfOtherThreads()
{
    Mailbox mailbox;
    QList<int> seen;
    std::thread sender([&] {
        for (int i = 0; i < 1000; ++i)
            mailbox.post([&seen, i] { seen.append(i); });
    });
    sender.join();
    QTRY_COMPARE(seen.size(), 1000);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
}

void MailboxTest::shouldGiveTheEventLoopBackInABurst()
{
    // GIVEN messages that take half a second together
    Mailbox mailbox;
    int delivered = 0;
    for (int i = 0; i < 250; ++i)
        mailbox.post([&] {
            QThread::msleep(2);
            ++delivered;
        });
    // WHEN something else wants its turn
    int deliveredBefore = -1;
    QTimer::singleShot(0, this, [&] { deliveredBefore = delivered; });
    QTRY_VERIFY(deliveredBefore >= 0);
    // THEN it did not have to wait for all of them
    QVERIFY2(deliveredBefore < 50, qPrintable(QString::number(deliveredBefore)));
    QTRY_COMPARE(delivered, 250);
}

void MailboxTest::shouldDropWhatComesAfterClosing()
{
    Mailbox mailbox;
    int delivered = 0;
    mailbox.post([&] { ++delivered; });
    mailbox.close();
    mailbox.post([&] { ++delivered; });
    QCoreApplication::processEvents();
    QCOMPARE(delivered, 0);
}

void MailboxTest::shouldSurviveItsOwnEndInsideAMessage()
{
    auto mailbox = std::make_unique<Mailbox>();
    int delivered = 0;
    mailbox->post([&] {
        ++delivered;
        mailbox.reset();
    });
    mailbox->post([&] { ++delivered; });
    QTRY_VERIFY(!mailbox);
    QCoreApplication::processEvents();
    QCOMPARE(delivered, 1);
}

ORGDESK_TEST(MailboxTest)
#include "mailbox_test.moc"
