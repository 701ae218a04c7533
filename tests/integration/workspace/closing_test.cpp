// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/journal_store.h"
#include "core/workspace/local_data.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> bool isCancelled(const QFuture<Result<T>> &future)
{
    return future.isFinished() && future.resultCount() == 1 && !future.result()
        && future.result().error().kind == ErrorKind::Cancelled;
}

} // namespace

/// An organization can be closed at every moment: nothing hangs, nothing leaks, every future ends.
class ClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldCloseBeforeItWasOpened();
    void shouldCloseWhileOpening();
    void shouldCloseDuringTheFirstSync_data();
    void shouldCloseDuringTheFirstSync();
    void shouldCloseWhileTheServerHangs();
    void shouldEndWaitingFuturesWithCancelled();
    void shouldCloseFromInsideASignal();
    void shouldContinueAnInterruptedFirstSync();
    void shouldLeaveNoMirrorWhenNoneIsKept();
    void shouldDropAMirrorThatACrashHasLeft();
};

void ClosingTest::shouldCloseBeforeItWasOpened()
{
    const SandboxOrganization organization;
    auto workspace = organization.workspace();
    const auto keys = workspace->memberKeys({});
    workspace.reset();
    QVERIFY(isCancelled(keys));
}

void ClosingTest::shouldCloseWhileOpening()
{
    const SandboxOrganization organization;
    for (int i = 0; i < 5; ++i) {
        auto workspace = organization.workspace();
        workspace->open();
        workspace.reset();
    }
}

void ClosingTest::shouldCloseDuringTheFirstSync_data()
{
    QTest::addColumn<int>("departments");
    for (const int departments : {0, 1, 5, 20})
        QTest::addRow("after %d departments", departments) << departments;
}

void ClosingTest::shouldCloseDuringTheFirstSync()
{
    QFETCH(const int, departments);
    Sandbox::Options options;
    options.latencyMs = 30;
    const SandboxOrganization organization(options);
    auto workspace = organization.workspace();
    QVERIFY(!errorOfOpening(*workspace));
    QVERIFY(waitFor([&] { return workspace->directory().size() >= departments; }));
    QElapsedTimer timer;
    timer.start();
    workspace.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void ClosingTest::shouldCloseWhileTheServerHangs()
{
    SandboxOrganization organization;
    QVERIFY(organization.control().control(
        u"fault"_s, {{u"kind"_s, u"hang"_s}, {u"api"_s, u"*"_s}, {u"count"_s, 100}}));
    auto workspace = organization.workspace();
    QVERIFY(!errorOfOpening(*workspace));
    QElapsedTimer timer;
    timer.start();
    workspace.reset();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void ClosingTest::shouldEndWaitingFuturesWithCancelled()
{
    // GIVEN a change whose answer does not come
    SandboxOrganization organization;
    auto workspace = organization.syncedWorkspace();
    QVERIFY(workspace);
    QVERIFY(organization.control().control(
        u"fault"_s, {{u"kind"_s, u"hang"_s}, {u"api"_s, u"POST"_s}, {u"count"_s, 100}}));
    CreateDepartment create;
    create.localId = u"new"_s;
    create.parent = rootDepartment();
    create.name = u"Never answered"_s;
    QSignalSpy projection(workspace.get(), &Workspace::projectionChanged);
    const auto report = workspace->run(makePlan({makeChange(create)}));
    QVERIFY(waitFor([&] { return !projection.isEmpty(); }));
    QVERIFY(waitFor([&] {
        const QJsonArray requests =
            organization.control().get(u"requests"_s)[u"requests"_s].toArray();
        return std::any_of(requests.cbegin(), requests.cend(), [](const QJsonValue &request) {
            return request[u"request"_s].toString().startsWith(
                u"POST /open-apis/contact/v3/departments"_s);
        });
    }));
    QList<QFuture<Result<MemberKeys>>> questions;
    for (int i = 0; i < 50; ++i)
        questions.append(workspace->memberKeys({}));
    // WHEN
    workspace.reset();
    // THEN
    QVERIFY(isCancelled(report));
    for (const auto &question : std::as_const(questions)) {
        QVERIFY(question.isFinished());
        QCOMPARE(question.resultCount(), 1);
    }
    // The change may have been made, so the next start finds out.
    const auto journal = JournalStore::open(organization.folder(), systemClock());
    QVERIFY(journal);
    const auto unfinished = (*journal)->unfinished();
    QVERIFY(unfinished && unfinished->size() == 1);
    QCOMPARE(unfinished->constFirst().state, RunState::Unknown);
}

void ClosingTest::shouldCloseFromInsideASignal()
{
    const SandboxOrganization organization;
    auto workspace = organization.workspace();
    bool closed = false;
    connect(workspace.get(), &Workspace::committed, this, [&] {
        workspace.reset();
        closed = true;
    });
    workspace->open();
    QVERIFY(waitFor([&] { return closed; }));
}

void ClosingTest::shouldContinueAnInterruptedFirstSync()
{
    // GIVEN a first sync that was interrupted while people arrived
    SandboxOrganization organization;
    QVERIFY(organization.control().control(u"fault"_s,
                                           {{u"kind"_s, u"delay"_s},
                                            {u"api"_s, u"find_by_department"_s},
                                            {u"delay_ms"_s, 700},
                                            {u"count"_s, 25}}));
    auto workspace = organization.workspace();
    QVERIFY(!errorOfOpening(*workspace));
    QVERIFY(waitFor([&] { return workspace->directory().size() == 30; }));
    QVERIFY(!workspace->status().complete);
    workspace.reset();
    QVERIFY(organization.control().control(u"clear-faults"_s));
    // WHEN
    workspace = organization.syncedWorkspace();
    // THEN
    QVERIFY(workspace);
    QVERIFY(workspace->status().complete);
    QCOMPARE(organization.waitUntilEqual(), QString());
}

void ClosingTest::shouldLeaveNoMirrorWhenNoneIsKept()
{
    // GIVEN an organization that is open and has been asked
    const SandboxOrganization organization;
    auto workspace = organization.syncedWorkspace();
    QVERIFY(workspace);
    QVERIFY(workspace->status().keepsCopy);
    QVERIFY(wait(workspace->memberKeys({})).has_value());
    // WHEN no copy is to be kept, and it is closed
    workspace->setKeepsCopy(false);
    QVERIFY(waitFor([&] { return !workspace->status().keepsCopy; }));
    QVERIFY(localDataIn(organization.folder()).mirror > 0);
    workspace.reset();
    // THEN nothing is left of the mirror, and the journal is there
    const QStringList files = QDir(organization.folder()).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY2(!file.startsWith(u"mirror"_s), qPrintable(file));
    QVERIFY(files.contains(u"journal.sqlite"_s));
    QVERIFY(!localDataIn(organization.folder()).keepsCopy);
    // AND it is read anew the next time, as long as that stays so
    workspace = organization.syncedWorkspace();
    QVERIFY(workspace);
    QVERIFY(!workspace->status().keepsCopy);
    QVERIFY(!workspace->directory().isEmpty());
    workspace->setKeepsCopy(true);
    QVERIFY(waitFor([&] { return workspace->status().keepsCopy; }));
    workspace.reset();
    QVERIFY(localDataIn(organization.folder()).mirror > 0);
}

void ClosingTest::shouldDropAMirrorThatACrashHasLeft()
{
    // GIVEN a mirror that was not to be kept, and stands there all the same
    SandboxOrganization organization;
    QVERIFY(organization.syncedWorkspace());
    QFile mark(organization.folder() + u"/no-local-copy"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    QVERIFY(localDataIn(organization.folder()).mirror > 0);
    // WHEN it is opened where nobody answers
    organization.stop();
    auto workspace = organization.workspace();
    QVERIFY(!errorOfOpening(*workspace));
    // THEN nobody is in it
    const auto keys = wait(workspace->memberKeys({}));
    QVERIFY(keys && *keys);
    QVERIFY((*keys)->keys.isEmpty());
}

ORGDESK_TEST(ClosingTest)
#include "closing_test.moc"
