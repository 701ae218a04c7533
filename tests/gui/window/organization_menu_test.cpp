// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/actions/organization_menu.h"

#include "tests/testlib/test_registry.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

/// The menu that leads from one known organization to another.
class OrganizationMenuTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldListTheLastOpenedFirstWithKeys();
    void shouldCheckTheOpenOneAndNotReopenIt();
    void shouldTellWhichOneWasChosen();
    void shouldFollowTheSettings();

private:
    static OrganizationProfile profile(const QString &name, int minute);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
};

OrganizationProfile OrganizationMenuTest::profile(const QString &name, int minute)
{
    OrganizationProfile made;
    made.baseUrl = QUrl(u"https://open.example.com"_s);
    made.appId = u"cli_"_s + name;
    made.displayName = name;
    made.lastOpened = QDateTime(QDate(2026, 1, 1), QTime(8, minute), Qt::UTC);
    return made;
}

void OrganizationMenuTest::init()
{
    m_settings.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_settings->remember(profile(u"Old"_s, 1));
    m_settings->remember(profile(u"R&D"_s, 2));
}

void OrganizationMenuTest::shouldListTheLastOpenedFirstWithKeys()
{
    const OrganizationMenu menu(*m_settings, QString());
    QCOMPARE(menu.actions().size(), 2);
    QCOMPARE(menu.actions().at(0)->text(), u"R&&D"_s);
    QCOMPARE(menu.actions().at(0)->shortcut(), QKeySequence(u"Ctrl+Alt+1"_s));
    QCOMPARE(menu.actions().at(1)->text(), u"Old"_s);
    QCOMPARE(menu.actions().at(1)->shortcut(), QKeySequence(u"Ctrl+Alt+2"_s));
}

void OrganizationMenuTest::shouldCheckTheOpenOneAndNotReopenIt()
{
    OrganizationMenu menu(*m_settings, profile(u"R&D"_s, 2).key());
    QSignalSpy chosen(&menu, &OrganizationMenu::organizationChosen);
    QAction *open = menu.actions().at(0);
    QVERIFY(open->isChecked());
    QVERIFY(!menu.actions().at(1)->isChecked());
    open->trigger();
    QVERIFY(open->isChecked());
    QCOMPARE(chosen.size(), 0);
}

void OrganizationMenuTest::shouldTellWhichOneWasChosen()
{
    OrganizationMenu menu(*m_settings, profile(u"R&D"_s, 2).key());
    QStringList chosen;
    connect(&menu, &OrganizationMenu::organizationChosen, this,
            [&](const OrganizationProfile &one) { chosen.append(one.displayName); });
    menu.actions().at(1)->trigger();
    QCOMPARE(chosen, QStringList{u"Old"_s});
    QVERIFY(!menu.actions().at(1)->isChecked());
}

void OrganizationMenuTest::shouldFollowTheSettings()
{
    const OrganizationMenu menu(*m_settings, QString());
    m_settings->forget(profile(u"Old"_s, 1).key());
    QTRY_COMPARE(menu.actions().size(), 1);
    m_settings->forget(profile(u"R&D"_s, 2).key());
    QTRY_VERIFY(!menu.actions().at(0)->isEnabled());
    QCOMPARE(menu.actions().size(), 1);
}

ORGDESK_TEST(OrganizationMenuTest)

#include "organization_menu_test.moc"
