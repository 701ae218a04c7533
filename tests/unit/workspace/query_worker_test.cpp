// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/mirror_store.h"
#include "core/workspace/query_worker.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QTemporaryDir>
#include <QtTest>

#include <semaphore>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class QueryWorkerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldAnswerFromTheMirror();
    void shouldLetQuestionsWaitUntilItStarts();
    void shouldEndWaitingQuestionsWhenItStops();
    void shouldLetOnlyTheNewestSearchWait();
    void shouldTellWhyTheMirrorCannotBeRead();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

std::function<Result<qint64>(MirrorReader &)> revision()
{
    return [](MirrorReader &reader) { return reader.revision(); };
}

} // namespace

void QueryWorkerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(MirrorStore::open(m_folder->path(), systemClock()));
}

void QueryWorkerTest::shouldAnswerFromTheMirror()
{
    QueryWorker worker(m_folder->path());
    worker.start();
    const auto answer = wait(worker.ask<qint64>(revision()));
    QVERIFY(answer && *answer);
    QCOMPARE(**answer, 0);
}

void QueryWorkerTest::shouldLetQuestionsWaitUntilItStarts()
{
    QueryWorker worker(m_folder->path());
    const auto future = worker.ask<qint64>(revision());
    QCoreApplication::processEvents();
    QVERIFY(!future.isFinished());
    worker.start();
    const auto answer = wait(future);
    QVERIFY(answer && *answer);
}

void QueryWorkerTest::shouldEndWaitingQuestionsWhenItStops()
{
    QFuture<Result<qint64>> waiting;
    QFuture<Result<qint64>> late;
    {
        QueryWorker worker(m_folder->path());
        waiting = worker.ask<qint64>(revision());
        worker.stop();
        late = worker.ask<qint64>(revision());
    }
    for (const auto &future : {waiting, late}) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }
}

void QueryWorkerTest::shouldLetOnlyTheNewestSearchWait()
{
    // GIVEN a question under way
    QueryWorker worker(m_folder->path());
    worker.start();
    std::binary_semaphore begun(0);
    std::binary_semaphore release(0);
    const auto slow = worker.ask<qint64>([&](MirrorReader &) -> Result<qint64> {
        begun.release();
        release.acquire();
        return 0;
    });
    begun.acquire();
    // WHEN three searches come while it runs
    const auto search = [](MirrorReader &) -> Result<qint64> { return 42; };
    const auto first = worker.ask<qint64>(search, QueryWorker::Kind::Search);
    const auto other = worker.ask<qint64>(revision());
    const auto second = worker.ask<qint64>(search, QueryWorker::Kind::Search);
    const auto third = worker.ask<qint64>(search, QueryWorker::Kind::Search);
    // THEN the older ones are answered at once
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(second.result().error().kind, ErrorKind::Cancelled);
    release.release();
    const auto newest = wait(third);
    QVERIFY(newest && *newest);
    QCOMPARE(**newest, 42);
    const auto untouched = wait(other);
    QVERIFY(untouched && *untouched);
}

void QueryWorkerTest::shouldTellWhyTheMirrorCannotBeRead()
{
    QueryWorker worker(m_folder->filePath(u"nowhere"_s));
    worker.start();
    const auto answer = wait(worker.ask<qint64>(revision()));
    QVERIFY(answer && !*answer);
    QVERIFY(answer->error().kind != ErrorKind::Cancelled);
}

ORGDESK_TEST(QueryWorkerTest)
#include "query_worker_test.moc"
