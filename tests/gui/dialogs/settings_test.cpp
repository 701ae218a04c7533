// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

OrganizationProfile profile(const QString &appId, int day)
{
    OrganizationProfile result;
    result.baseUrl = QUrl(u"https://open.example.com"_s);
    result.appId = appId;
    result.displayName = u"Company "_s + appId;
    result.lastOpened = QDateTime(QDate(2026, 1, day), QTime(8, 0), Qt::UTC);
    return result;
}

} // namespace

/// Objects until it is told not to.
class StubbornPage : public SettingsPage
{
public:
    void apply() override { ++applied; }
    [[nodiscard]] QString objection() const override { return why; }
    void setWhy(const QString &text)
    {
        why = text;
        emit edited();
    }

    QString why = u"Enter a host."_s;
    int applied = 0;
};

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldHaveDefaults();
    void shouldKeepWhatWasChosen();
    void shouldNotTrustWhatTheFileSays();
    void shouldListTheLastOpenedOrganizationFirst();
    void shouldReplaceAProfileWithTheSameKey();
    void shouldForgetAnOrganization();
    void shouldTellOnlyRealChanges();
    void shouldSetNothingBeforeTheDialogIsAccepted();
    void shouldLeadToEachPageByTheList();
    void shouldNotCloseWhileAPageObjects();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
};

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_store = std::make_unique<QSettings>(file(), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
}

void SettingsTest::cleanup()
{
    m_settings.reset();
    m_store.reset();
    m_folder.reset();
}

void SettingsTest::shouldHaveDefaults()
{
    QCOMPARE(m_settings->language(), u"system"_s);
    QCOMPARE(m_settings->theme(), Theme::System);
    QCOMPARE(m_settings->readOnly(), false);
    QCOMPARE(m_settings->dropQuestionThreshold(), 50);
    QVERIFY(!m_settings->lastOrganization());
    QVERIFY(m_settings->profiles().isEmpty());
    QVERIFY(m_settings->layout(u"window"_s).isEmpty());
}

void SettingsTest::shouldKeepWhatWasChosen()
{
    // GIVEN choices
    m_settings->setLanguage(u"zh_CN"_s);
    m_settings->setTheme(Theme::Dark);
    m_settings->setReadOnly(true);
    m_settings->setDropQuestionThreshold(0);
    m_settings->setLayout(u"window"_s, QByteArray("\0\x01geometry", 10));
    m_settings->setLastOrganization(profile(u"cli_1"_s, 3));
    // WHEN the program starts again
    m_store->sync();
    QSettings again(file(), QSettings::IniFormat);
    const Settings settings(again);
    // THEN they are there
    QCOMPARE(settings.language(), u"zh_CN"_s);
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.readOnly(), true);
    QCOMPARE(settings.dropQuestionThreshold(), 0);
    QCOMPARE(settings.layout(u"window"_s), QByteArray("\0\x01geometry", 10));
    QCOMPARE(*settings.lastOrganization(), profile(u"cli_1"_s, 3));
}

void SettingsTest::shouldNotTrustWhatTheFileSays()
{
    m_store->setValue(u"language"_s, u"../../etc"_s);
    m_store->setValue(u"theme"_s, u"plaid"_s);
    m_store->setValue(u"dropQuestionThreshold"_s, u"many"_s);
    QCOMPARE(m_settings->language(), u"system"_s);
    QCOMPARE(m_settings->theme(), Theme::System);
    QCOMPARE(m_settings->dropQuestionThreshold(), 50);
    m_store->setValue(u"dropQuestionThreshold"_s, -4);
    QCOMPARE(m_settings->dropQuestionThreshold(), 0);
}

void SettingsTest::shouldListTheLastOpenedOrganizationFirst()
{
    m_settings->remember(profile(u"old"_s, 1));
    m_settings->remember(profile(u"new"_s, 9));
    m_settings->remember(profile(u"middle"_s, 5));
    QStringList order;
    for (const OrganizationProfile &each : m_settings->profiles())
        order.append(each.appId);
    QCOMPARE(order, (QStringList{u"new"_s, u"middle"_s, u"old"_s}));
}

void SettingsTest::shouldReplaceAProfileWithTheSameKey()
{
    m_settings->remember(profile(u"cli_1"_s, 1));
    OrganizationProfile renamed = profile(u"cli_1"_s, 2);
    renamed.baseUrl = QUrl(u"https://open.example.com/"_s);
    renamed.displayName = u"Renamed"_s;
    m_settings->remember(renamed);
    QCOMPARE(m_settings->profiles().size(), 1);
    QCOMPARE(m_settings->profiles().constFirst().title(), u"Renamed"_s);
}

void SettingsTest::shouldForgetAnOrganization()
{
    m_settings->setLastOrganization(profile(u"cli_1"_s, 1));
    m_settings->remember(profile(u"cli_2"_s, 2));
    m_settings->forget(profile(u"cli_1"_s, 1).key());
    QCOMPARE(m_settings->profiles().size(), 1);
    QVERIFY(!m_settings->lastOrganization());
}

void SettingsTest::shouldTellOnlyRealChanges()
{
    const QSignalSpy languages(m_settings.get(), &Settings::languageChanged);
    const QSignalSpy themes(m_settings.get(), &Settings::themeChanged);
    m_settings->setLanguage(u"ja"_s);
    m_settings->setLanguage(u"ja"_s);
    m_settings->setLanguage(u"klingon"_s);
    m_settings->setTheme(Theme::System);
    m_settings->setTheme(Theme::Light);
    QCOMPARE(languages.count(), 1);
    QCOMPARE(themes.count(), 1);
}

void SettingsTest::shouldSetNothingBeforeTheDialogIsAccepted()
{
    SettingsDialog dialog(*m_settings);
    auto *language = dialog.findChild<QComboBox *>(u"languageBox"_s);
    language->setCurrentIndex(language->findData(u"ja"_s));
    dialog.findChild<QSpinBox *>(u"thresholdBox"_s)->setValue(7);
    QCOMPARE(m_settings->language(), u"system"_s);
    dialog.accept();
    QCOMPARE(m_settings->language(), u"ja"_s);
    QCOMPARE(m_settings->dropQuestionThreshold(), 7);
}

void SettingsTest::shouldLeadToEachPageByTheList()
{
    // GIVEN a dialog with a page that another part of the program brings
    SettingsDialog dialog(*m_settings);
    auto *mine = new QLabel(u"mine"_s);
    dialog.addPlainPage(u"Diagnostics"_s, u"info"_s, mine);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"settingsPages"_s);
    QVERIFY(dialog.findChild<QComboBox *>(u"languageBox"_s)->isVisible());
    // WHEN the list is walked by keyboard
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    // THEN that page is seen, under its name
    QVERIFY(mine->isVisible());
    QCOMPARE(mine->accessibleName(), u"Diagnostics"_s);
    QVERIFY(!dialog.findChild<QComboBox *>(u"languageBox"_s)->isVisible());
}

void SettingsTest::shouldNotCloseWhileAPageObjects()
{
    // GIVEN a page with something wrong on it
    SettingsDialog dialog(*m_settings);
    auto *page = new StubbornPage;
    dialog.addPage(u"Network"_s, u"connect"_s, page);
    dialog.show();
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    // THEN OK says why it cannot be pressed, and Return does nothing
    QVERIFY(!ok->isEnabled());
    QCOMPARE(dialog.findChild<QLabel *>(u"settingsObjection"_s)->text(),
             u"Network: Enter a host."_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QCOMPARE(page->applied, 0);
    // WHEN it is mended
    page->setWhy({});
    QVERIFY(ok->isEnabled());
    ok->click();
    // THEN the page is applied
    QVERIFY(!dialog.isVisible());
    QCOMPARE(page->applied, 1);
}

ORGDESK_TEST(SettingsTest)
#include "settings_test.moc"
