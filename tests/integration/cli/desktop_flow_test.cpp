// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/desktop/desktop.h"
#include "core/store/folder_lock.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "ui/main_window.h"
#include "ui/settings/data_page.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/start_page.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QCommandLinkButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

#include <algorithm>

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
    void shouldSwitchToAnotherKnownOrganization();
    void shouldForgetAnOrganization();
    void shouldStayOnTheStartPageWhenItCannotOpen();
    void shouldStartTheDemoOnceWithoutFreezing();
    void shouldEndWhileADemoIsStarting();
    void shouldAskForARefusedSecretAgain();
    void shouldWaitForACommandAtWork();
    void shouldRememberTheReadOnlySwitch();
    void shouldOfferToOpenAgainWithAnotherProxy();
    void shouldDeleteTheLocalCopyAndReadItAnew_data();
    void shouldDeleteTheLocalCopyAndReadItAnew();
    void shouldForgetTheOpenOrganizationFromTheSettings();
    void shouldRefuseToDeleteWhatAnotherHasOpen();
    void shouldKeepNoCopyWhenToldSo();

private:
    /// The settings on their page of data, as the menu opens them.
    [[nodiscard]] DataPage *openDataPage() const;
    void confirmDeletion(const DataPage *page, bool journalToo) const;

    template <typename Widget> [[nodiscard]] Widget *visible() const
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static QPushButton *barButton(const QWidget *window, const QString &text)
    {
        const auto *bar = window ? window->findChild<MessageBar *>() : nullptr;
        const auto buttons = bar ? bar->findChildren<QPushButton *>() : QList<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString organizationFolderOfTheTest() const;
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

QString DesktopFlowTest::organizationFolderOfTheTest() const
{
    const Credentials credentials = m_organization->credentials();
    return organizationFolder(m_folder->filePath(u"data"_s),
                              {credentials.platform, credentials.baseUrl, credentials.appId})
        .value_or(QString());
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

void DesktopFlowTest::shouldSwitchToAnotherKnownOrganization()
{
    // GIVEN two organizations that were opened in this session, the second one open
    SandboxOrganization second;
    QVERIFY(second.isReady());
    ConnectRequest other = request();
    other.credentials = second.credentials();
    other.displayName = u"Others"_s;
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    emit visible<MainWindow>()->switchOrganizationRequested();
    QVERIFY(waitFor([&] { return visible<StartPage>() && !visible<MainWindow>(); }));
    emit visible<StartPage>()->connectRequested(other);
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    QCOMPARE(m_settings->lastOrganization()->displayName, u"Others"_s);
    // WHEN the first is chosen in the menu
    QAction *entry = nullptr;
    const auto actions =
        visible<MainWindow>()->findChild<QMenu *>(u"organizationMenu"_s)->actions();
    for (QAction *action : actions) {
        if (action->text() == u"Testers"_s)
            entry = action;
    }
    QVERIFY(entry);
    entry->trigger();
    // THEN it opens, without a question
    QVERIFY(waitFor([&] {
        return showsDepartments() && m_settings->lastOrganization()->displayName == u"Testers"_s;
    }));
    QVERIFY(!visible<StartPage>());
    QVERIFY(visible<MainWindow>()->windowTitle().contains(u"Testers"_s));
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

void DesktopFlowTest::shouldStartTheDemoOnceWithoutFreezing()
{
    m_desktop->start();
    QPointer<StartPage> page = visible<StartPage>();
    // WHEN it is asked for twice, as by a double click
    emit page->demoRequested(u"medium"_s);
    emit page->demoRequested(u"small"_s);
    // THEN the page is there at once, busy, and takes nothing more
    QVERIFY(page->findChild<QProgressBar *>(u"busyBar"_s)->isVisible());
    QVERIFY(!page->findChild<QCommandLinkButton *>(u"demoButton"_s)->isEnabled());
    QVERIFY(!visible<MainWindow>());
    // AND the first one is opened
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    QVERIFY(!visible<StartPage>());
    // AND another one can be opened after it
    emit visible<MainWindow>()->switchOrganizationRequested();
    QVERIFY(waitFor([&] { return visible<StartPage>() && !visible<MainWindow>(); }));
    emit visible<StartPage>()->demoRequested(u"small"_s);
    QVERIFY(waitFor([&] { return showsDepartments(); }));
}

void DesktopFlowTest::shouldEndWhileADemoIsStarting()
{
    m_desktop->start();
    emit visible<StartPage>()->demoRequested(u"medium"_s);
    m_desktop.reset();
    QCoreApplication::processEvents();
    QVERIFY(!visible<MainWindow>());
}

void DesktopFlowTest::shouldAskForARefusedSecretAgain()
{
    // GIVEN an organization that was connected with a mistyped secret
    m_desktop->start();
    ConnectRequest mistyped = request();
    mistyped.credentials.secret.append(u'x');
    emit visible<StartPage>()->connectRequested(mistyped);
    const QString again = u"Enter the Secret Again…"_s;
    QVERIFY(waitFor([&] { return barButton(visible<MainWindow>(), again); }));
    // WHEN
    barButton(visible<MainWindow>(), again)->click();
    // THEN the form asks for nothing but the secret
    QVERIFY(waitFor([&] { return visible<StartPage>() && !visible<MainWindow>(); }));
    auto *page = visible<StartPage>();
    QCOMPARE(page->findChild<QLineEdit *>(u"appIdField"_s)->text(), mistyped.credentials.appId);
    auto *secret = page->findChild<QLineEdit *>(u"secretField"_s);
    QVERIFY(secret->text().isEmpty());
    // AND with the right one it opens, now and later
    secret->setText(m_organization->credentials().secret);
    QTest::keyClick(secret, Qt::Key_Return);
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    emit visible<MainWindow>()->switchOrganizationRequested();
    QVERIFY(waitFor([&] { return visible<StartPage>() && !visible<MainWindow>(); }));
    emit visible<StartPage>()->reopenRequested(m_settings->profiles().constFirst());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    QVERIFY(!barButton(visible<MainWindow>(), again));
}

void DesktopFlowTest::shouldWaitForACommandAtWork()
{
    // GIVEN somebody who works on the folder and has no window
    auto lock = FolderLock::acquire(organizationFolderOfTheTest());
    QVERIFY(lock);
    const QSignalSpy ended(m_desktop.get(), &Desktop::ended);
    m_desktop->start();
    // WHEN
    emit visible<StartPage>()->connectRequested(request());
    // THEN the start page says so, and the program goes on
    QVERIFY(waitFor([&] { return barButton(visible<StartPage>(), u"Try Again"_s); }));
    QCOMPARE(ended.count(), 0);
    QVERIFY(!visible<StartPage>()->findChild<QProgressBar *>(u"busyBar"_s)->isVisible());
    // WHEN the work is done
    lock->reset();
    barButton(visible<StartPage>(), u"Try Again"_s)->click();
    // THEN
    QVERIFY(waitFor([&] { return showsDepartments(); }));
}

void DesktopFlowTest::shouldRememberTheReadOnlySwitch()
{
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    QVERIFY(!m_settings->profiles().constFirst().readOnly);
    auto *readOnly = visible<MainWindow>()->findChild<QAction *>(u"organization.readOnly"_s);
    QVERIFY(readOnly);
    // WHEN it is switched on THEN the next start has it on
    readOnly->trigger();
    QVERIFY(waitFor([&] { return m_settings->profiles().constFirst().readOnly; }));
    // AND off again
    readOnly->trigger();
    QVERIFY(waitFor([&] { return !m_settings->profiles().constFirst().readOnly; }));
    QCOMPARE(m_settings->profiles().size(), 1);
    QVERIFY(m_settings->lastOrganization());
}

void DesktopFlowTest::shouldOfferToOpenAgainWithAnotherProxy()
{
    // GIVEN an organization beyond this machine, which nobody can reach here
    ConnectRequest beyond = request();
    beyond.credentials.baseUrl = QUrl(u"https://open.example.test"_s);
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(beyond);
    QVERIFY(waitFor([&] { return visible<MainWindow>() && !visible<StartPage>(); }));
    const QPointer<MainWindow> before = visible<MainWindow>();
    // WHEN a proxy is chosen
    emit visible<MainWindow>()->settingsRequested();
    auto *dialog = visible<SettingsDialog>();
    QVERIFY(dialog);
    dialog->showPage(1);
    dialog->findChild<QRadioButton *>(u"ownProxyButton"_s)->click();
    dialog->findChild<QLineEdit *>(u"proxyHostField"_s)->setText(u"127.0.0.1"_s);
    dialog->findChild<QSpinBox *>(u"proxyPortBox"_s)->setValue(9);
    dialog->accept();
    QVERIFY(m_settings->proxy() == (ProxyChoice{ProxyKind::Http, u"127.0.0.1"_s, 9}));
    // THEN it is said that the open one still goes the old way
    auto *question = visible<MainWindow>()->findChild<QMessageBox *>(u"reopenQuestion"_s);
    QVERIFY(question);
    question->defaultButton()->click();
    // AND it is opened again, by the proxy that is named when it does not answer
    QVERIFY(waitFor([&] { return !before && visible<MainWindow>() && !visible<StartPage>(); }));
    QVERIFY(visible<MainWindow>()->windowTitle().contains(u"Testers"_s));
    QVERIFY(waitFor([&] {
        const auto *bar = visible<MainWindow>()->findChild<MessageBar *>();
        const auto labels = bar->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"127.0.0.1:9"_s);
        });
    }));
}

DataPage *DesktopFlowTest::openDataPage() const
{
    emit visible<MainWindow>()->settingsRequested();
    auto *dialog = visible<SettingsDialog>();
    if (!dialog)
        return nullptr;
    dialog->showPage(2);
    return dialog->findChild<DataPage *>();
}

void DesktopFlowTest::confirmDeletion(const DataPage *page, bool journalToo) const
{
    page->findChild<QPushButton *>(u"deleteCopyButton"_s)->click();
    const auto *question = page->findChild<QMessageBox *>(u"deleteCopyBox"_s);
    question->findChild<QCheckBox *>(u"alsoJournalBox"_s)->setChecked(journalToo);
    question->findChild<QPushButton *>(u"confirmDeletionButton"_s)->click();
}

void DesktopFlowTest::shouldDeleteTheLocalCopyAndReadItAnew_data()
{
    QTest::addColumn<bool>("journalToo");
    QTest::newRow("mirror") << false;
    QTest::newRow("journal too") << true;
}

void DesktopFlowTest::shouldDeleteTheLocalCopyAndReadItAnew()
{
    QFETCH(const bool, journalToo);
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    // GIVEN its files, held so that they can be looked at when they have gone
    const QString folder = organizationFolderOfTheTest();
    QFile mirror(folder + u"/mirror.sqlite"_s);
    QFile journal(folder + u"/journal.sqlite"_s);
    QVERIFY(mirror.open(QIODevice::ReadOnly) && journal.open(QIODevice::ReadOnly));
    const QPointer<MainWindow> before = visible<MainWindow>();
    // WHEN the copy is deleted
    const DataPage *page = openDataPage();
    QVERIFY(page);
    QVERIFY(page->findChild<QLabel *>(u"dataFolderLabel"_s)
                ->text()
                .contains(QFileInfo(folder).fileName()));
    confirmDeletion(page, journalToo);
    // THEN the organization is opened again and reads everything anew
    QVERIFY(waitFor([&] { return !before && showsDepartments() && !visible<StartPage>(); }));
    QVERIFY(visible<MainWindow>()->windowTitle().contains(u"Testers"_s));
    QCOMPARE(mirror.size(), 0);
    QVERIFY(QFileInfo::exists(mirror.fileName()));
    QCOMPARE(journal.size() == 0, journalToo);
    QVERIFY(!visible<SettingsDialog>());
}

void DesktopFlowTest::shouldForgetTheOpenOrganizationFromTheSettings()
{
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    const DataPage *page = openDataPage();
    page->findChild<QPushButton *>(u"forgetStoredButton"_s)->click();
    const auto *question = page->findChild<QMessageBox *>(u"forgetBox"_s);
    QVERIFY(question);
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QVERIFY(waitFor([&] { return visible<StartPage>() && m_settings->profiles().isEmpty(); }));
    QVERIFY(!visible<MainWindow>());
    QVERIFY(!m_settings->lastOrganization());
    QVERIFY(QDir(m_folder->filePath(u"data"_s)).isEmpty());
}

void DesktopFlowTest::shouldRefuseToDeleteWhatAnotherHasOpen()
{
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    // GIVEN another known organization that another program has open
    OrganizationProfile other;
    other.baseUrl = QUrl(u"https://open.example.test"_s);
    other.appId = u"cli_other"_s;
    m_settings->remember(other);
    const QString folder = organizationFolder(m_folder->filePath(u"data"_s),
                                              {other.platform, other.baseUrl, other.appId})
                               .value_or(QString());
    QFile mirror(folder + u"/mirror.sqlite"_s);
    QVERIFY(mirror.open(QIODevice::WriteOnly) && mirror.write("data") == 4);
    mirror.close();
    auto lock = FolderLock::acquire(folder);
    QVERIFY(lock.has_value());
    // WHEN its copy is to be deleted
    const DataPage *page = openDataPage();
    auto *list = page->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(list->item(0)->text().contains(u"cli_other"_s) ? 0 : 1);
    confirmDeletion(page, false);
    // THEN it says why not, and nothing is lost
    QVERIFY(waitFor([&] { return page->findChild<QMessageBox *>(u"errorBox"_s); }));
    QVERIFY(page->findChild<QMessageBox *>(u"errorBox"_s)->text().contains(u"already open"_s));
    QCOMPARE(mirror.size(), 4);
    QVERIFY(visible<MainWindow>());
    // AND when the other has closed it, it can be
    page->findChild<QMessageBox *>(u"errorBox"_s)->close();
    lock->reset();
    confirmDeletion(page, false);
    QVERIFY(waitFor([&] { return !QFileInfo::exists(mirror.fileName()); }));
}

void DesktopFlowTest::shouldKeepNoCopyWhenToldSo()
{
    m_desktop->start();
    emit visible<StartPage>()->connectRequested(request());
    QVERIFY(waitFor([&] { return showsDepartments(); }));
    auto *told = visible<MainWindow>()->findChild<QWidget *>(u"copyStatus"_s);
    QVERIFY(told && !told->isVisible());
    // WHEN it is ticked for the open organization
    openDataPage()->findChild<QCheckBox *>(u"noCopyBox"_s)->click();
    visible<SettingsDialog>()->accept();
    // THEN the status bar says so
    QVERIFY(waitFor([&] { return told->isVisible(); }));
    // AND nothing but the journal is left when it is closed
    emit visible<MainWindow>()->switchOrganizationRequested();
    QVERIFY(waitFor([&] { return visible<StartPage>() && !visible<MainWindow>(); }));
    const QString folder = organizationFolderOfTheTest();
    QVERIFY(!QFileInfo::exists(folder + u"/mirror.sqlite"_s));
    QVERIFY(QFileInfo::exists(folder + u"/journal.sqlite"_s));
    // AND what a crash leaves goes at the next start
    QFile mirror(folder + u"/mirror.sqlite"_s);
    QVERIFY(mirror.open(QIODevice::WriteOnly) && mirror.write("people") == 6);
    mirror.close();
    m_settings->clearLastOrganization();
    m_desktop->start();
    QVERIFY(!mirror.exists());
}

ORGDESK_TEST(DesktopFlowTest)
#include "desktop_flow_test.moc"
