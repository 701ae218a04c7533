// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/completion.h"
#include "core/base/pause.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

using namespace OrgDesk;
using namespace std::chrono_literals;

namespace {

QCoro::Task<Result<int>> awaitIt(Completion<int> completion)
{
    Result<int> result = co_await completion;
    co_return result;
}

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldResumeItsWaiterWithTheValue()
    {
        // GIVEN a coroutine that waits
        const Completion<int> completion;
        auto task = awaitIt(completion);
        QVERIFY(!task.isReady());
        // WHEN two values are delivered
        completion.finish(7);
        completion.finish(8);
        // THEN it has the first
        QCOMPARE(Test::wait(std::move(task)).value().value(), 7);
    }

    void shouldNotSuspendWhenTheValueIsThere()
    {
        const Completion<int> completion;
        completion.finish(3);
        QVERIFY(awaitIt(completion).isReady());
    }

    void shouldEndEverythingOfAScopeWithCancelled()
    {
        // GIVEN two that wait through a scope
        auto scope = std::make_unique<CancelScope>();
        auto first = awaitIt(scope->completion<int>());
        auto second = awaitIt(scope->completion<int>());
        // WHEN the scope goes
        scope.reset();
        // THEN both have ended with that kind
        QCOMPARE(Test::wait(std::move(first)).value().error().kind, ErrorKind::Cancelled);
        QCOMPARE(Test::wait(std::move(second)).value().error().kind, ErrorKind::Cancelled);
    }

    void shouldGiveFinishedCompletionsAfterCancelling()
    {
        CancelScope scope;
        scope.cancel();
        QVERIFY(scope.completion<int>().isFinished());
    }

    void shouldForgetWhatIsFinished()
    {
        // GIVEN very many finished ones; the scope must stay usable and small
        CancelScope scope;
        for (int i = 0; i < 10000; ++i)
            scope.completion<int>().finish(i);
        auto last = awaitIt(scope.completion<int>());
        scope.cancel();
        QCOMPARE(Test::wait(std::move(last)).value().error().kind, ErrorKind::Cancelled);
    }

    void shouldPauseAndEndEarly()
    {
        QObject context;
        CancelScope scope;
        const auto brief = pause(5ms, scope, &context);
        QVERIFY(Test::waitFor([&] { return brief.isFinished(); }));
        const auto longOne = pause(1h, scope, &context);
        QVERIFY(!longOne.isFinished());
        scope.cancel();
        QVERIFY(longOne.isFinished());
    }
};

} // namespace

ORGDESK_TEST(CompletionTest)
#include "completion_test.moc"
