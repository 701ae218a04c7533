// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/workspace_bars.h"

#include "core/workspace/workspace.h"
#include "tests/testlib/test_registry.h"
#include "ui/views/status_panel.h"
#include "ui/widgets/message_bar.h"

#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

PlatformFactory noPlatform()
{
    return [](const Credentials &, DeltaSink &) -> Result<std::unique_ptr<Platform>> {
        return failure(ErrorKind::Offline, u"test"_s);
    };
}

} // namespace

class TestWorkspaceBars : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MessageBar> m_bar;
    std::unique_ptr<WorkspaceBars> m_bars;

private Q_SLOTS:
    void init()
    {
        OpenOptions options;
        options.folder = m_folder.path();
        m_workspace = std::make_unique<Workspace>(options, noPlatform());
        m_bar = std::make_unique<MessageBar>();
        m_bars = std::make_unique<WorkspaceBars>(*m_workspace, *m_bar);
    }

    void cleanup()
    {
        m_bars.reset();
        m_bar.reset();
        m_workspace.reset();
    }

    void shouldAskAboutHeldRemovalsWithTheirCounts()
    {
        // GIVEN
        WorkspaceStatus status;
        status.complete = true;
        status.heldRemovals = HeldRemovalsCount{12, 30, 250, 300};
        // WHEN
        m_bars->show(status);
        // THEN
        const QString text = m_bar->text(u"heldRemovals"_s);
        for (const QString &number : {u"12"_s, u"30"_s, u"250"_s, u"300"_s})
            QVERIFY2(text.contains(number), qPrintable(text));
        // WHEN it is answered
        status.heldRemovals.reset();
        m_bars->show(status);
        // THEN
        QVERIFY(!m_bar->has(u"heldRemovals"_s));
    }

    void shouldNameTheCausesAfterFiveRefusals()
    {
        WorkspaceStatus status;
        status.refusedAttempts = 4;
        m_bars->show(status);
        QVERIFY(!m_bar->has(u"refusals"_s));
        status.refusedAttempts = 5;
        m_bars->show(status);
        QVERIFY(m_bar->text(u"refusals"_s).contains(u"long connection mode"_s));
    }

    void shouldWarnOfOtherConnectionsOfTheApp()
    {
        WorkspaceStatus status;
        status.clientsOnline = 1;
        m_bars->show(status);
        QVERIFY(!m_bar->has(u"clients"_s));
        status.clientsOnline = 3;
        m_bars->show(status);
        QVERIFY(m_bar->text(u"clients"_s).contains(u'3'));
    }

    void shouldNotBringBackABarThatWasClosed()
    {
        // GIVEN
        WorkspaceStatus status;
        status.trouble = makeError(ErrorKind::Offline, u"test"_s, Retry::Later);
        m_bars->show(status);
        QVERIFY(m_bar->has(u"connection"_s));
        // WHEN the person closes it and the same trouble is told again
        m_bar->clear(u"connection"_s);
        m_bars->show(status);
        // THEN
        QVERIFY(!m_bar->has(u"connection"_s));
        // WHEN another trouble comes
        status.trouble = makeError(ErrorKind::WrongCredentials, u"test"_s);
        m_bars->show(status);
        // THEN
        QVERIFY(m_bar->has(u"connection"_s));
    }

    void shouldTellWhatBecameOfChangesAfterACrash()
    {
        // GIVEN
        JournalEntry entry;
        entry.state = RunState::Done;
        entry.name = u"Design"_s;
        Department base;
        base.id = DepartmentId(u"d"_s);
        base.name = u"Design"_s;
        entry.change = makeChange(DeleteDepartment{base.id, base});
        // WHEN
        m_bars->showRecovered({entry});
        // THEN
        QVERIFY(m_bar->text(u"recovered"_s).contains(u"Design"_s));
    }

    void shouldTellReadOnlyAndAPartialScope()
    {
        WorkspaceStatus status;
        status.complete = true;
        status.readOnly = true;
        status.wholeCompany = false;
        m_bars->show(status);
        QVERIFY(m_bar->has(u"readOnly"_s));
        QVERIFY(m_bar->has(u"scope"_s));
    }

    void shouldShowConnectionAgeProgressAndQuota()
    {
        // GIVEN
        StatusPanel panel;
        WorkspaceStatus status;
        status.liveness = Liveness::Reconnecting;
        status.sync.phase = SyncPhase::People;
        status.sync.departmentsDone = 210;
        status.sync.departmentsTotal = 1000;
        status.sync.peopleRead = 4120;
        status.sync.remaining = std::chrono::seconds(130);
        status.quota.used = 0.62;
        // WHEN
        panel.show(status);
        // THEN
        const auto text = [&](const QString &name) {
            return panel.findChild<StatusItem *>(name)->accessibleName();
        };
        QCOMPARE(text(u"connectionStatus"_s), u"Reconnecting…"_s);
        QCOMPARE(text(u"ageStatus"_s), u"Not complete yet"_s);
        QVERIFY(text(u"syncStatus"_s).contains(u"210"_s));
        QVERIFY(text(u"syncStatus"_s).contains(u"3 "_s));
        QVERIFY(text(u"quotaStatus"_s).contains(u"62"_s));
        QCOMPARE(panel.findChild<QProgressBar *>()->value(), 210);
        // WHEN it is live and idle
        status.liveness = Liveness::Live;
        status.sync = {};
        status.lastEvent = status.asOf = QDateTime::currentDateTimeUtc();
        panel.show(status);
        // THEN
        QVERIFY(text(u"connectionStatus"_s).contains(u"last event just now"_s));
        QCOMPARE(text(u"ageStatus"_s), u"As of just now"_s);
        QVERIFY(panel.findChild<StatusItem *>(u"syncStatus"_s)->isHidden());
    }
};

ORGDESK_TEST(TestWorkspaceBars)

#include "workspace_bars_test.moc"
