// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/desktop/desktop.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"
#include "ui/start/start_page.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// The way between the start page and organizations.
class DesktopFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldBeginWithTheStartPage();
    void shouldOpenTheDemoAndComeBack();
    void shouldConnectWithoutAKeychainAndReopen();
    void shouldForgetAnOrganization();
    void shouldStayOnTheStartPageWhenItCannotOpen();

private:
    template <typename Widget> [[nodiscard]] Widget *visible() const
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] ConnectRequest request() const;
    [[nodiscard]] bool showsDepartments() const;

    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Desktop> m_desktop;
};

void DesktopFlowTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    QVERIFY(m_organization->isReady());
    m_folder = std::make_unique<QTemporaryDir>();
    m_store =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    DesktopOptions options;
    options.connection.dataDir = m_folder->filePath(u"data"_s);
    m_desktop = std::make_unique<Desktop>(options, *m_settings);
}

void DesktopFlowTest::cleanup()
{
    m_desktop.reset();
    m_settings.reset();
    m_store.reset();
    m_organization.reset();
}

ConnectRequest DesktopFlowTest::request() const
{
    ConnectRequest connect;
    connect.credentials = m_organization->credentials();
    connect.storeSecret = false;
    connect.displayName = u"Testers"_s;
    return connect;
}

bool DesktopFlowTest::showsDepartments() const
{
    const auto *window = visible<MainWindow>();
    const auto *tree = window ? window->findChild<QTreeView *>() : nullptr;
    return tree && tree->model() && tree->model()->rowCount() > 0;
}

void DesktopFlowTest::shouldBeginWithTheStartPage()
{
    m_desktop->start();
    QVERIFY(visible<StartPage>());
    QVERIFY(!visible<MainWindow>());
}

void DesktopFlowTest::shouldOpenTheDemoAndComeBack()
{
    m_desktop->start();
    emit visible<StartPage>()->demoRequested(u"small"_s);
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    QVERIFY(!visible<StartPage>());
    // AND a demo is not remembered
    QVERIFY(!m_settings->lastOrganization());
    // WHEN
    emit visible<MainWindow>()->switchOrganizationRequested();
    // THEN
    QVERIFY(waitFor([&] { return visible<StartPage>() && !visible<MainWindow>(); }));
    // AND again
    emit visible<StartPage>()->demoRequested(u"small"_s);
    QVERIFY(waitFor([&] { return showsDepartments(); }));
}

void DesktopFlowTest::shouldConnectWithoutAKeychainAndReopen()
{
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    QVERIFY(m_settings->lastOrganization());
    QCOMPARE(m_settings->lastOrganization()->displayName, u"Testers"_s);
    QCOMPARE(fileHolding(m_folder->path(), m_organization->credentials().secret), QString());
    // WHEN it is left and chosen again
    emit visible<MainWindow>()->switchOrganizationRequested();
    QVERIFY(waitFor([&] { return visible<StartPage>() && !visible<MainWindow>(); }));
    const OrganizationProfile profile = m_settings->profiles().constFirst();
    emit visible<StartPage>()->reopenRequested(profile);
    // THEN the secret of this session still serves
    QVERIFY(waitFor([&] { return showsDepartments(); }));
}

void DesktopFlowTest::shouldForgetAnOrganization()
{
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    emit visible<MainWindow>()->switchOrganizationRequested();
    QVERIFY(waitFor([&] { return visible<StartPage>() && !visible<MainWindow>(); }));
    emit visible<StartPage>()->forgetRequested(m_settings->profiles().constFirst());
    QVERIFY(m_settings->profiles().isEmpty());
    QVERIFY(QDir(m_folder->filePath(u"data"_s)).isEmpty());
}

void DesktopFlowTest::shouldStayOnTheStartPageWhenItCannotOpen()
{
    // GIVEN a damaged journal, which is never dropped
    OpenOptions options = m_organization->openOptions();
    const auto folder = organizationFolder(
        m_folder->filePath(u"data"_s),
        {options.credentials.platform, options.credentials.baseUrl, options.credentials.appId});
    QVERIFY(folder);
    QFile journal(*folder + u"/journal.sqlite"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(8192, 'x'));
    journal.close();
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    // THEN the start page says so and can be used again
    auto *bar = visible<StartPage>()->findChild<MessageBar *>();
    QVERIFY(bar);
    QVERIFY(waitFor([&] { return bar->count() > 0; }));
    QVERIFY(!visible<MainWindow>());
    QVERIFY(!m_settings->lastOrganization());
}

ORGDESK_TEST(DesktopFlowTest)
#include "desktop_flow_test.moc"
