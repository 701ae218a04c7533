// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/workspace_bars.h"

#include "core/workspace/workspace.h"
#include "tests/testlib/test_registry.h"
#include "ui/views/status_panel.h"
#include "ui/widgets/message_bar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

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
    QUrl m_opened;

public Q_SLOTS:
    void open(const QUrl &url) { m_opened = url; }

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

    void shouldTellACompletedExportAndOpenItsFolder()
    {
        // GIVEN
        m_bars->showExported(m_folder.filePath(u"100%1.csv"_s), 250);
        const QString text = m_bar->text(u"exported"_s);
        QVERIFY2(text.contains(u"250"_s) && text.contains(u"100%1.csv"_s), qPrintable(text));
        // WHEN it is closed and the same is exported again
        m_bar->clear(u"exported"_s);
        m_bars->showExported(m_folder.filePath(u"100%1.csv"_s), 250);
        // THEN it is told again
        QVERIFY(m_bar->has(u"exported"_s));
        // WHEN
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
        m_bar->findChild<QPushButton *>()->click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        // THEN
        QCOMPARE(m_opened, QUrl::fromLocalFile(QFileInfo(m_folder.path()).absoluteFilePath()));
    }

    void shouldLeaveRoomForSentences()
    {
        // GIVEN a first sync with everything that there is to tell, in a narrow window
        QStatusBar bar;
        auto *panel = new StatusPanel;
        bar.addPermanentWidget(panel);
        bar.setFixedWidth(900);
        panel->fitInto(900);
        bar.show();
        WorkspaceStatus status;
        status.liveness = Liveness::Live;
        status.lastEvent = QDateTime::currentDateTimeUtc();
        status.sync.phase = SyncPhase::People;
        status.sync.departmentsDone = 1210;
        status.sync.departmentsTotal = 10'000;
        status.sync.peopleRead = 14'120;
        status.sync.remaining = std::chrono::seconds(290);
        status.quota.used = 0.62;
        // WHEN
        panel->show(status);
        // THEN a quarter is left, and the sync is told in short; its tooltip tells it all
        QTRY_VERIFY(panel->width() > 0 && panel->x() >= 200);
        auto *sync = panel->findChild<StatusItem *>(u"syncStatus"_s);
        QCOMPARE(sync->text(), u"12 % · 5 min"_s);
        QVERIFY(sync->toolTip().contains(u"14,120"_s));
        // and the others are told in full
        const auto areWhole = [panel] {
            const QList<StatusItem *> items = panel->findChildren<StatusItem *>();
            return std::ranges::all_of(items, [](const StatusItem *item) {
                return item->width() >= item->sizeHint().width()
                    || item->objectName() == u"syncStatus"_s;
            });
        };
        QTRY_VERIFY(areWhole());
        // WHEN there is room
        bar.setFixedWidth(1600);
        panel->fitInto(1600);
        // THEN
        QVERIFY(sync->text().contains(u"14,120"_s));
        QTRY_COMPARE(sync->width(), sync->sizeHint().width());
        // WHEN there is less than everything needs
        panel->fitInto(1010);
        bar.setFixedWidth(1010);
        // THEN the sync is cut, and nothing else
        QTRY_VERIFY(panel->x() >= 220);
        QTRY_VERIFY(sync->width() < sync->sizeHint().width());
        QVERIFY(areWhole());
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
