// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class NotificationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldTellNothingUnlessChosen();
    void shouldSayWhyNothingCanBeTold();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
};

void NotificationsPageTest::init()
{
    m_settings.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
}

void NotificationsPageTest::shouldTellNothingUnlessChosen()
{
    QVERIFY(m_settings->notifications() == NotificationChoice());
    const QSignalSpy changed(m_settings.get(), &Settings::notificationsChanged);
    NotificationsPage page(*m_settings, NotificationsPage::Tray::Present);
    const auto boxes = page.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 4);
    for (const QCheckBox *box : boxes)
        QVERIFY(!box->isChecked() && box->isEnabled());
    // WHEN two are chosen
    page.findChild<QCheckBox *>(u"notifyPeopleBox"_s)->click();
    page.findChild<QCheckBox *>(u"notifyOutagesBox"_s)->click();
    QCOMPARE(changed.count(), 0);
    page.apply();
    // THEN they are kept
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_settings->notifications() == (NotificationChoice{true, false, true, false}));
    const NotificationsPage again(*m_settings, NotificationsPage::Tray::Present);
    QVERIFY(again.findChild<QCheckBox *>(u"notifyPeopleBox"_s)->isChecked());
    QVERIFY(!again.findChild<QCheckBox *>(u"notifyNamesBox"_s)->isChecked());
}

void NotificationsPageTest::shouldSayWhyNothingCanBeTold()
{
    // GIVEN a choice that was made on another desktop
    m_settings->setNotifications({true, true, true, true});
    NotificationsPage page(*m_settings, NotificationsPage::Tray::Missing);
    const auto boxes = page.findChildren<QCheckBox *>();
    for (const QCheckBox *box : boxes) {
        QVERIFY(!box->isEnabled());
        QVERIFY(box->accessibleDescription().contains(u"no notification area"_s));
    }
    QVERIFY(page.findChild<QLabel *>(u"notificationNote"_s)
                ->text()
                .contains(u"no notification area"_s));
    // THEN it is not lost here
    page.apply();
    QVERIFY(m_settings->notifications() == (NotificationChoice{true, true, true, true}));
}

ORGDESK_TEST(NotificationsPageTest)
#include "notifications_page_test.moc"
