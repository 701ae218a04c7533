// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/answer.h"
#include "tests/testlib/test_registry.h"

#include <QtTest>

#include <functional>

using namespace OrgDesk;

class AnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldDeliverOnce();
    void shouldEndWithCancelledWhenNobodyAnswers();
    void shouldLiveAsLongAsItsLastCopy();
};

void AnswerTest::shouldDeliverOnce()
{
    const Answer<int> answer;
    answer.deliver(1);
    answer.deliver(2);
    QVERIFY(answer.isDelivered());
    QVERIFY(answer.future().isFinished());
    QCOMPARE(answer.future().resultCount(), 1);
    QCOMPARE(*answer.future().result(), 1);
}

void AnswerTest::shouldEndWithCancelledWhenNobodyAnswers()
{
    QFuture<Result<int>> future;
    {
        const Answer<int> answer;
        future = answer.future();
        QVERIFY(!future.isFinished());
    }
    QVERIFY(future.isFinished());
    QVERIFY(!future.isCanceled());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

void AnswerTest::shouldLiveAsLongAsItsLastCopy()
{
    QFuture<Result<int>> future;
    std::function<void()> last;
    {
        const Answer<int> answer;
        future = answer.future();
        last = [answer] { answer.deliver(7); };
    }
    QVERIFY(!future.isFinished());
    last();
    QCOMPARE(*future.result(), 7);
}

ORGDESK_TEST(AnswerTest)
#include "answer_test.moc"
