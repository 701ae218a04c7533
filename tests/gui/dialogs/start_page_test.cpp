// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/start/start_page.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

OrganizationProfile acme()
{
    OrganizationProfile profile;
    profile.baseUrl = QUrl(u"https://open.larksuite.com"_s);
    profile.appId = u"cli_acme"_s;
    profile.displayName = u"<b>Acme</b>"_s;
    profile.lastOpened = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    profile.secretStored = true;
    profile.readOnly = true;
    return profile;
}

} // namespace

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldOpenTheSandboxInTheChosenSize();
    void shouldConnectWithWhatWasTyped();
    void shouldKeepTheSecretUntilSomethingIsOpened();
    void shouldKeepWhatWasTypedWhenGoingBack();
    void shouldBeginAnewAfterAKnownOrganization();
    void shouldHideTheSecret();
    void shouldSayWhatIsMissing();
    void shouldRefusePlainHttpButToThisComputer_data();
    void shouldRefusePlainHttpButToThisComputer();
    void shouldNameEachMissingPermission();
    void shouldTellWhyTheTestFailed();
    void shouldSayThatNothingIsMissingForReading();
    void shouldShowFailuresThatAreNoPermissions();
    void shouldNotTakeAnUnreadableScopeForAnEmptyOne();
    void shouldTellThatUserGroupsAreNotRead();
    void shouldThrowAwayALateTestResult();
    void shouldThrowAwayAResultThatIsNotAboutWhatIsTyped();
    void shouldReopenAKnownOrganization();
    void shouldAskBeforeForgetting();
    void shouldAskForASecretAgain();
    void shouldTellWhyOpeningFailed();
    void shouldOfferToTryAgain();
    void shouldRestWhileSomethingIsOpened();
    void shouldSayWhereOrganizationsWillBeListed();
    void shouldSurviveAChangeOfLanguage();

private:
    void openForm();
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return m_page->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QString resultText() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StartPage> m_page;
    QList<Credentials> m_tested;
    QPromise<ConnectionReport> m_report;
};

void StartPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_store =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_tested.clear();
    m_report = QPromise<ConnectionReport>();
    m_report.start();
    const ConnectionTester tester = [this](Credentials credentials) {
        m_tested.append(credentials);
        return m_report.future();
    };
    m_page = std::make_unique<StartPage>(*m_settings, tester);
    m_page->resize(900, 600);
    m_page->show();
}

void StartPageTest::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_store.reset();
    m_folder.reset();
}

void StartPageTest::openForm()
{
    QTest::mouseClick(m_page->findChild<QCommandLinkButton *>(u"connectChoice"_s), Qt::LeftButton);
    QTest::keyClicks(field(u"appIdField"_s), u"cli_1"_s);
    QTest::keyClicks(field(u"secretField"_s), u"s3cret"_s);
}

QString StartPageTest::resultText() const
{
    QStringList lines;
    const auto *list = m_page->findChild<QListWidget *>(u"testResult"_s);
    for (int row = 0; row < list->count(); ++row)
        lines.append(list->item(row)->text());
    return lines.join(u'\n');
}

void StartPageTest::shouldOpenTheSandboxInTheChosenSize()
{
    const QSignalSpy demo(m_page.get(), &StartPage::demoRequested);
    QTest::mouseClick(m_page->findChild<QCommandLinkButton *>(u"demoButton"_s), Qt::LeftButton);
    auto *size = m_page->findChild<QComboBox *>(u"demoSizeBox"_s);
    size->setCurrentIndex(0);
    QTest::mouseClick(m_page->findChild<QCommandLinkButton *>(u"demoButton"_s), Qt::LeftButton);
    QCOMPARE(demo.count(), 2);
    QCOMPARE(demo.at(0).at(0).toString(), u"medium"_s);
    QCOMPARE(demo.at(1).at(0).toString(), u"small"_s);
}

void StartPageTest::shouldConnectWithWhatWasTyped()
{
    // GIVEN a filled form
    std::optional<ConnectRequest> wanted;
    connect(m_page.get(), &StartPage::connectRequested, this,
            [&](const ConnectRequest &request) { wanted = request; });
    openForm();
    m_page->findChild<QComboBox *>(u"domainBox"_s)->setCurrentIndex(1);
    QTest::keyClicks(field(u"organizationNameField"_s), u"Acme"_s);
    m_page->findChild<QCheckBox *>(u"readOnlyBox"_s)->setChecked(true);
    m_page->findChild<QCheckBox *>(u"storeSecretBox"_s)->setChecked(false);
    // WHEN
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
    // THEN
    QVERIFY(wanted);
    QCOMPARE(wanted->credentials.platform, u"feishu"_s);
    QCOMPARE(wanted->credentials.baseUrl, QUrl(u"https://open.larksuite.com"_s));
    QCOMPARE(wanted->credentials.appId, u"cli_1"_s);
    QCOMPARE(wanted->credentials.secret, u"s3cret"_s);
    QCOMPARE(wanted->displayName, u"Acme"_s);
    QVERIFY(wanted->readOnly);
    QVERIFY(!wanted->storeSecret);
    QCOMPARE(wanted->profile().appId, u"cli_1"_s);
}

void StartPageTest::shouldKeepTheSecretUntilSomethingIsOpened()
{
    // It may be refused, and nobody wants to copy it again then.
    openForm();
    const QSignalSpy connects(m_page.get(), &StartPage::connectRequested);
    QTest::keyClick(field(u"secretField"_s), Qt::Key_Return);
    QCOMPARE(connects.count(), 1);
    QCOMPARE(field(u"secretField"_s)->text(), u"s3cret"_s);
}

void StartPageTest::shouldKeepWhatWasTypedWhenGoingBack()
{
    openForm();
    m_page->findChild<QComboBox *>(u"domainBox"_s)->setCurrentIndex(1);
    m_page->showHome();
    QTest::mouseClick(m_page->findChild<QCommandLinkButton *>(u"connectChoice"_s), Qt::LeftButton);
    QCOMPARE(field(u"appIdField"_s)->text(), u"cli_1"_s);
    QCOMPARE(field(u"secretField"_s)->text(), u"s3cret"_s);
    QCOMPARE(field(u"addressField"_s)->text(), u"https://open.larksuite.com"_s);
}

void StartPageTest::shouldBeginAnewAfterAKnownOrganization()
{
    m_page->askSecret(acme(), {});
    m_page->showHome();
    QTest::mouseClick(m_page->findChild<QCommandLinkButton *>(u"connectChoice"_s), Qt::LeftButton);
    QCOMPARE(field(u"appIdField"_s)->text(), QString());
}

void StartPageTest::shouldHideTheSecret()
{
    openForm();
    QCOMPARE(field(u"secretField"_s)->echoMode(), QLineEdit::Password);
}

void StartPageTest::shouldSayWhatIsMissing()
{
    QTest::mouseClick(m_page->findChild<QCommandLinkButton *>(u"connectChoice"_s), Qt::LeftButton);
    auto *connectButton = m_page->findChild<QPushButton *>(u"connectButton"_s);
    QVERIFY(!connectButton->isEnabled());
    QVERIFY(connectButton->accessibleDescription().contains(u"App ID"_s));
    QTest::keyClicks(field(u"appIdField"_s), u"cli_1"_s);
    QVERIFY(connectButton->accessibleDescription().contains(u"secret"_s));
    QTest::keyClicks(field(u"secretField"_s), u"x"_s);
    QVERIFY(connectButton->isEnabled());
}

void StartPageTest::shouldRefusePlainHttpButToThisComputer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addRow("https") << u"https://open.example.com"_s << u"https://open.example.com"_s;
    QTest::addRow("slash") << u" https://open.example.com/ "_s << u"https://open.example.com"_s;
    QTest::addRow("no scheme") << u"open.example.com"_s << u"https://open.example.com"_s;
    QTest::addRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::addRow("localhost") << u"http://localhost:1"_s << u"http://localhost:1"_s;
    QTest::addRow("http") << u"http://open.example.com"_s << QString();
    QTest::addRow("pretends") << u"http://127.0.0.1.example.com"_s << QString();
    QTest::addRow("user info") << u"https://a:b@open.example.com"_s << QString();
    QTest::addRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::addRow("empty") << QString() << QString();
}

void StartPageTest::shouldRefusePlainHttpButToThisComputer()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const Result<QUrl> parsed = parseBaseUrl(typed);
    QCOMPARE(parsed.has_value(), !url.isEmpty());
    if (parsed)
        QCOMPARE(*parsed, QUrl(url));
}

void StartPageTest::shouldNameEachMissingPermission()
{
    // GIVEN a test under way
    openForm();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    QCOMPARE(m_tested.size(), 1);
    QCOMPARE(m_tested.constFirst().secret, u"s3cret"_s);
    QVERIFY(!m_page->findChild<QPushButton *>(u"testButton"_s)->isEnabled());
    // WHEN it ends with missing permissions
    Error missing = makeError(ErrorKind::PermissionMissing, {});
    missing.permissions = {u"contact:user.phone:readonly"_s, u"contact:contact"_s};
    missing.help = QUrl(u"https://open.example.com/app"_s);
    ConnectionReport report;
    report.wholeCompany = true;
    report.missing = {missing};
    report.fieldsNotPermitted = {u"mobile"_s};
    m_report.addResult(report);
    m_report.finish();
    // THEN each is named with its purpose
    QTRY_VERIFY(resultText().contains(u"contact:user.phone:readonly: read mobile numbers"_s));
    QVERIFY(resultText().contains(u"contact:contact: create, change and delete departments"_s));
    QVERIFY(resultText().contains(u"whole company"_s));
    QVERIFY(resultText().contains(u"mobile"_s));
    QVERIFY(!resultText().contains(u"Nothing is missing"_s));
    QVERIFY(m_page->findChild<QPushButton *>(u"testButton"_s)->isEnabled());
}

void StartPageTest::shouldTellWhyTheTestFailed()
{
    openForm();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    ConnectionReport report;
    report.failure = makeError(ErrorKind::WrongCredentials, {});
    report.failure->code = u"10014"_s;
    m_report.addResult(report);
    m_report.finish();
    QTRY_VERIFY(resultText().contains(u"10014"_s));
    QVERIFY(!resultText().contains(u"are right"_s));
}

void StartPageTest::shouldSayThatNothingIsMissingForReading()
{
    openForm();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    ConnectionReport report;
    report.wholeCompany = true;
    m_report.addResult(report);
    m_report.finish();
    // Whether changes are permitted was not tried, and is not claimed.
    QTRY_VERIFY(resultText().contains(u"Nothing is missing for reading."_s));
}

void StartPageTest::shouldShowFailuresThatAreNoPermissions()
{
    openForm();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    ConnectionReport report;
    report.wholeCompany = true;
    report.troubles = {makeError(ErrorKind::OutOfScope, {})};
    report.troubles.first().code = u"40004"_s;
    m_report.addResult(report);
    m_report.finish();
    QTRY_VERIFY(resultText().contains(u"40004"_s));
    QVERIFY(!resultText().contains(u"Nothing is missing"_s));
}

void StartPageTest::shouldNotTakeAnUnreadableScopeForAnEmptyOne()
{
    openForm();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    ConnectionReport report;
    Error missing = makeError(ErrorKind::PermissionMissing, {});
    missing.permissions = {u"contact:contact.base:readonly"_s};
    report.missing = {missing};
    m_report.addResult(report);
    m_report.finish();
    QTRY_VERIFY(resultText().contains(u"contact:contact.base:readonly"_s));
    QVERIFY(!resultText().contains(u"nobody"_s));
}

void StartPageTest::shouldTellThatUserGroupsAreNotRead()
{
    openForm();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    ConnectionReport report;
    report.userGroups = 2;
    m_report.addResult(report);
    m_report.finish();
    QTRY_VERIFY(resultText().contains(u"2 user group"_s));
    QVERIFY(!resultText().contains(u"nobody"_s));
}

void StartPageTest::shouldThrowAwayAResultThatIsNotAboutWhatIsTyped()
{
    // GIVEN a test under way
    openForm();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    // WHEN the secret is changed before the answer
    QTest::keyClicks(field(u"secretField"_s), u"!"_s);
    ConnectionReport report;
    report.wholeCompany = true;
    m_report.addResult(report);
    m_report.finish();
    QCoreApplication::processEvents();
    // THEN the answer is not about what stands there
    QCOMPARE(resultText(), QString());
    // AND a shown result goes with the next letter
    m_report = QPromise<ConnectionReport>();
    m_report.start();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    m_report.addResult(report);
    m_report.finish();
    QTRY_VERIFY(resultText().contains(u"whole company"_s));
    QTest::keyClicks(field(u"appIdField"_s), u"2"_s);
    QCOMPARE(resultText(), QString());
}

void StartPageTest::shouldThrowAwayALateTestResult()
{
    openForm();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
    // WHEN the form shows another organization before the answer comes
    m_page->askSecret(acme(), {});
    ConnectionReport report;
    report.wholeCompany = true;
    m_report.addResult(report);
    m_report.finish();
    QCoreApplication::processEvents();
    QVERIFY(!resultText().contains(u"whole company"_s));
}

void StartPageTest::shouldReopenAKnownOrganization()
{
    std::optional<OrganizationProfile> wanted;
    connect(m_page.get(), &StartPage::reopenRequested, this,
            [&](const OrganizationProfile &profile) { wanted = profile; });
    auto *list = m_page->findChild<QListWidget *>(u"knownOrganizations"_s);
    QVERIFY(!list->isVisible());
    m_settings->remember(acme());
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(u"<b>Acme</b>"_s));
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"reopenButton"_s), Qt::LeftButton);
    QVERIFY(wanted);
    QCOMPARE(*wanted, acme());
}

void StartPageTest::shouldAskBeforeForgetting()
{
    m_settings->remember(acme());
    const QSignalSpy forget(m_page.get(), &StartPage::forgetRequested);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"forgetButton"_s), Qt::LeftButton);
    auto *box = m_page->findChild<QMessageBox *>(u"forgetBox"_s);
    QVERIFY(box);
    QCOMPARE(forget.count(), 0);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(forget.count(), 1);
}

void StartPageTest::shouldAskForASecretAgain()
{
    m_page->askSecret(acme(), u"The keychain is locked."_s);
    QCOMPARE(field(u"appIdField"_s)->text(), u"cli_acme"_s);
    QCOMPARE(field(u"addressField"_s)->text(), u"https://open.larksuite.com"_s);
    QVERIFY(field(u"secretField"_s)->text().isEmpty());
    QVERIFY(m_page->findChild<QCheckBox *>(u"readOnlyBox"_s)->isChecked());
    QCOMPARE(m_page->findChild<MessageBar *>()->text(u"secret"_s), u"The keychain is locked."_s);
}

void StartPageTest::shouldTellWhyOpeningFailed()
{
    m_page->showError(makeError(ErrorKind::StoreTooNew, {}), u"Acme could not be opened."_s);
    const QString text = m_page->findChild<MessageBar *>()->text(u"error"_s);
    QVERIFY(text.startsWith(u"Acme could not be opened."_s));
    QVERIFY(text.contains(u"newer version"_s));
}

void StartPageTest::shouldOfferToTryAgain()
{
    int tries = 0;
    m_page->showTrouble(u"Somebody is at work there."_s, [&tries] { ++tries; });
    auto *bar = m_page->findChild<MessageBar *>();
    QCOMPARE(bar->text(u"error"_s), u"Somebody is at work there."_s);
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Try Again"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(tries, 1);
}

void StartPageTest::shouldRestWhileSomethingIsOpened()
{
    // GIVEN an error of the last try
    openForm();
    m_page->showError(makeError(ErrorKind::Offline, {}), {});
    field(u"secretField"_s)->setFocus();
    // WHEN the next one is under way
    m_page->setBusy(true);
    // THEN it is seen, and nothing can be asked for twice
    QVERIFY(m_page->findChild<QProgressBar *>(u"busyBar"_s)->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"connectButton"_s)->isEnabled());
    QVERIFY(!m_page->findChild<MessageBar *>()->has(u"error"_s));
    // WHEN it was refused
    m_page->setBusy(false);
    // THEN one goes on where one was
    QVERIFY(!m_page->findChild<QProgressBar *>(u"busyBar"_s)->isVisible());
    QVERIFY(m_page->findChild<QPushButton *>(u"connectButton"_s)->isEnabled());
    QCOMPARE(m_page->focusWidget(), field(u"secretField"_s));
}

void StartPageTest::shouldSayWhereOrganizationsWillBeListed()
{
    auto *hint = m_page->findChild<QLabel *>(u"knownHint"_s);
    QVERIFY(hint->isVisible());
    m_settings->remember(acme());
    QVERIFY(!hint->isVisible());
    m_settings->forget(acme().key());
    QVERIFY(hint->isVisible());
}

void StartPageTest::shouldSurviveAChangeOfLanguage()
{
    openForm();
    m_page->findChild<QComboBox *>(u"domainBox"_s)->setCurrentIndex(2);
    field(u"addressField"_s)->setText(u"https://half.an."_s);
    m_page->findChild<QComboBox *>(u"demoSizeBox"_s)->setCurrentIndex(2);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &event);
    // The same page is shown, and it works.
    QVERIFY(m_page->findChild<QPushButton *>(u"connectButton"_s)->isVisible());
    // With everything that was typed, right or not.
    QCOMPARE(field(u"appIdField"_s)->text(), u"cli_1"_s);
    QCOMPARE(field(u"secretField"_s)->text(), u"s3cret"_s);
    QCOMPARE(field(u"addressField"_s)->text(), u"https://half.an."_s);
    QCOMPARE(m_page->findChild<QComboBox *>(u"demoSizeBox"_s)->currentIndex(), 2);
    const QSignalSpy connects(m_page.get(), &StartPage::connectRequested);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
    QCOMPARE(connects.count(), 1);
}

ORGDESK_TEST(StartPageTest)
#include "start_page_test.moc"
