// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class OpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadEverythingAtTheFirstStart();
    void shouldPaintFromTheMirrorWithoutNetwork();
    void shouldAnswerQueriesAndSearches();
    void shouldCountPeopleBelowWhenAllAreRead();
    void shouldReadTheMirrorBesideAnEngine();
    void shouldSupersedeWaitingSearches();
};

void OpeningTest::shouldReadEverythingAtTheFirstStart()
{
    // GIVEN
    SandboxOrganization organization;
    QVERIFY(organization.isReady());
    // WHEN
    const auto workspace = organization.syncedWorkspace();
    // THEN
    QVERIFY(workspace);
    QCOMPARE(workspace->directory().size(), 30);
    QVERIFY(workspace->status().complete);
    QVERIFY(workspace->status().asOf.isValid());
    QVERIFY(workspace->capabilities().has(Capability::WriteDepartments));
    QCOMPARE(organization.waitUntilEqual(), QString());
}

void OpeningTest::shouldPaintFromTheMirrorWithoutNetwork()
{
    // GIVEN a mirror, and nothing that answers
    SandboxOrganization organization;
    QVERIFY(organization.syncedWorkspace());
    organization.stop();
    // WHEN
    const auto workspace = organization.workspace();
    QSignalSpy troubled(workspace.get(), &Workspace::troubled);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!errorOfOpening(*workspace));
    // THEN
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(workspace->directory().size(), 30);
    QVERIFY(workspace->status().complete);
    const auto keys = wait(workspace->memberKeys({}));
    QVERIFY(keys && *keys);
    QCOMPARE((*keys)->keys.size(), 300);
    // AND the trouble is told, while the mirror stays
    QVERIFY(waitFor([&] { return workspace->status().trouble.has_value(); }, 60s));
    QCOMPARE(workspace->directory().size(), 30);
}

void OpeningTest::shouldAnswerQueriesAndSearches()
{
    SandboxOrganization organization;
    const auto workspace = organization.syncedWorkspace();
    QVERIFY(workspace);
    const auto keys = wait(workspace->memberKeys({}));
    QVERIFY(keys && *keys);
    const auto people = wait(workspace->people((*keys)->keys.mid(0, 3)));
    QVERIFY(people && *people);
    QCOMPARE((*people)->size(), 3);
    const Person person = (*people)->constFirst();
    const auto byCustomId = wait(workspace->resolvePerson(person.customId));
    QVERIFY(byCustomId && *byCustomId);
    QCOMPARE(**byCustomId, person.id);
    const auto hits = wait(workspace->search(person.employeeNo, 10));
    QVERIFY(hits && *hits);
    QCOMPARE((*hits)->constFirst().person, person.id);
}

void OpeningTest::shouldCountPeopleBelowWhenAllAreRead()
{
    SandboxOrganization organization;
    const auto workspace = organization.syncedWorkspace();
    QVERIFY(workspace);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->counts().value(rootDepartment()), 300, 5000);
}

void OpeningTest::shouldReadTheMirrorBesideAnEngine()
{
    // GIVEN an engine that holds the folder
    SandboxOrganization organization;
    const auto engine = organization.syncedWorkspace();
    QVERIFY(engine);
    // WHEN a second one opens the mirror only
    OpenOptions options = organization.openOptions();
    options.mirrorOnly = true;
    Workspace mirror(options, {});
    // THEN it reads what the first has written
    QVERIFY(!errorOfOpening(mirror));
    QCOMPARE(mirror.directory().size(), 30);
    const auto keys = wait(mirror.memberKeys({}));
    QVERIFY(keys && *keys);
    QCOMPARE((*keys)->keys.size(), 300);
    // AND cannot write
    const auto run = wait(mirror.run(makePlan({})));
    QVERIFY(run && !*run);
    QCOMPARE(run->error().kind, ErrorKind::Unsupported);
}

void OpeningTest::shouldSupersedeWaitingSearches()
{
    SandboxOrganization organization;
    const auto workspace = organization.syncedWorkspace();
    QVERIFY(workspace);
    // WHEN a person types quickly
    QList<QFuture<Result<QList<SearchHit>>>> searches;
    for (int i = 0; i < 40; ++i)
        searches.append(workspace->search(u"E0001%1"_s.arg(i % 10), 10));
    // THEN every search is answered, the newest with hits, older ones possibly as cancelled
    int cancelled = 0;
    for (const auto &search : std::as_const(searches)) {
        const auto answer = wait(search);
        QVERIFY(answer);
        if (!*answer) {
            QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
            ++cancelled;
        }
    }
    QVERIFY(cancelled > 0);
    QVERIFY(searches.constLast().result());
}

ORGDESK_TEST(OpeningTest)
#include "opening_test.moc"
