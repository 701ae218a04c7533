// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/members_pane.h"

#include "core/workspace/workspace.h"
#include "tests/testlib/test_registry.h"
#include "ui/main_window.h"
#include "ui/models/member_table_model.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
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

/// What a window does whose mirror cannot be read for a while.
class TestMembersPane : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    MembersPane *pane() { return m_window->findChild<MembersPane *>(u"membersPane"_s); }
    MemberTableModel::State state() { return pane()->model()->state(); }
    void hideMirror() { QVERIFY(QDir(m_folder->path()).rename(u"organization"_s, u"away"_s)); }
    void bringMirrorBack() { QVERIFY(QDir(m_folder->path()).rename(u"away"_s, u"organization"_s)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s),
                                              QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
        OpenOptions options;
        options.folder = m_folder->filePath(u"organization"_s);
        {
            // Leaves an empty mirror behind.
            Workspace first(options, noPlatform());
            const QSignalSpy opened(&first, &Workspace::opened);
            first.open();
            QTRY_COMPARE(opened.count(), 1);
        }
        options.mirrorOnly = true;
        m_workspace = std::make_unique<Workspace>(options, noPlatform());
        const QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->open();
        QTRY_COMPARE(opened.count(), 1);
        hideMirror();
        m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings);
        QTRY_COMPARE(state(), MemberTableModel::State::Failed);
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void shouldReadAgainAfterASync()
    {
        bringMirrorBack();
        Q_EMIT m_workspace->synced();
        QTRY_COMPARE(state(), MemberTableModel::State::Ready);
    }

    void shouldReadAgainWhenAskedTo()
    {
        bringMirrorBack();
        m_window->findChild<QAction *>(u"view.refresh"_s)->trigger();
        QTRY_COMPARE(state(), MemberTableModel::State::Ready);
    }
};

ORGDESK_TEST(TestMembersPane)

#include "members_pane_test.moc"
