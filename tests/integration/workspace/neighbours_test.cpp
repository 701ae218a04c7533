// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/instance_client.h"
#include "core/workspace/instance_server.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// One engine for each folder; whoever comes later talks to it.
class NeighboursTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldRefuseASecondEngine();
    void shouldRaiseTheFirstWindow();
    void shouldRunThePlanOfACommandLine();
    void shouldCompareForACommandLine();
    void shouldPassOnWhatItSees();
    void shouldKeepItsDoorForTheOwner();
    void shouldSayWhenNobodyIsThere();

private:
    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<Workspace> m_window;
};

void NeighboursTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    m_window = m_organization->syncedWorkspace();
    QVERIFY(m_window);
}

void NeighboursTest::cleanup()
{
    m_window.reset();
    m_organization.reset();
}

void NeighboursTest::shouldRefuseASecondEngine()
{
    const auto second = m_organization->workspace();
    const auto error = errorOfOpening(*second);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::StoreInUse);
    // AND the first goes on
    QVERIFY(m_window->isOpen());
    // AND the folder is free after it
    m_window.reset();
    const auto third = m_organization->workspace();
    QVERIFY(!errorOfOpening(*third));
}

void NeighboursTest::shouldRaiseTheFirstWindow()
{
    QSignalSpy raised(m_window.get(), &Workspace::raiseRequested);
    InstanceClient client(m_organization->folder());
    const auto answer = wait(client.raise());
    QVERIFY(answer && *answer);
    QVERIFY(**answer);
    QTRY_COMPARE(raised.size(), 1);
}

void NeighboursTest::shouldRunThePlanOfACommandLine()
{
    CreateDepartment create;
    create.localId = u"new"_s;
    create.parent = rootDepartment();
    create.name = u"Handed over"_s;
    InstanceClient client(m_organization->folder());
    const auto report = wait(client.run(makePlan({makeChange(create)})));
    QVERIFY(report && *report);
    QVERIFY((*report)->succeeded());
    const JournalEntry entry = (*report)->entries.constFirst();
    QCOMPARE(entry.state, RunState::Done);
    QVERIFY(m_window->directory().contains(entry.created.department));
    QCOMPARE(m_organization->departmentInSandbox(entry.created.department)[u"name"_s].toString(),
             u"Handed over"_s);
}

void NeighboursTest::shouldCompareForACommandLine()
{
    // GIVEN a change whose event was lost
    QVERIFY(m_organization->control().control(u"lose-events"_s, {{u"count"_s, 10}}));
    const DepartmentId id = m_organization->addDepartment(u"Unheard of"_s);
    InstanceClient client(m_organization->folder());
    const auto synced = wait(client.sync(false), 30s);
    QVERIFY(synced && *synced);
    QTRY_VERIFY(m_window->directory().contains(id));
}

void NeighboursTest::shouldPassOnWhatItSees()
{
    InstanceClient client(m_organization->folder());
    QList<QJsonObject> lines;
    const auto watching = client.watch([&](const QJsonObject &line) { lines.append(line); });
    // The first change may come before the watch has begun.
    int number = 0;
    QVERIFY(waitFor([&] {
        m_organization->addDepartment(u"Seen %1"_s.arg(++number));
        return !lines.isEmpty();
    }));
    QVERIFY(lines.constFirst().contains(u"department"_s));
    m_window.reset();
    const auto ended = wait(watching);
    QVERIFY(ended && !*ended);
}

void NeighboursTest::shouldKeepItsDoorForTheOwner()
{
    const QString addressFile = instanceAddressFile(m_organization->folder());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther
        | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(addressFile) & others));
    QFile file(addressFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString socket = QString::fromUtf8(file.readAll());
    QVERIFY(!(QFile::permissions(socket) & others));
    m_window.reset();
    QVERIFY(!QFile::exists(socket));
    QVERIFY(!QFile::exists(addressFile));
}

void NeighboursTest::shouldSayWhenNobodyIsThere()
{
    m_window.reset();
    InstanceClient client(m_organization->folder());
    const auto answer = wait(client.raise());
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::StoreInUse);
}

ORGDESK_TEST(NeighboursTest)
#include "neighbours_test.moc"
