// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "ui/settings/network_page.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/problem_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page as the person meets it.
struct PageInDialog
{
    explicit PageInDialog(const ProxyChoice &choice)
        : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , dialog(settings)
        , page(new NetworkPage(choice))
    {
        dialog.addPage(u"Network"_s, u"connect"_s, page);
        dialog.showPage(1);
        dialog.show();
    }

    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *ok() const
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    [[nodiscard]] QStringList problems() const
    {
        QStringList told;
        const auto labels = page->findChildren<ProblemLabel *>();
        for (const ProblemLabel *label : labels) {
            if (!label->problem().isEmpty())
                told.append(label->problem());
        }
        return told;
    }

    QTemporaryDir folder;
    QSettings store;
    Settings settings;
    SettingsDialog dialog;
    NetworkPage *page;
};

} // namespace

class NetworkPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveTheProxyThatWasTyped();
    void shouldTellAtTheFieldWhatIsWrong();
    void shouldSayNothingWhenNothingChanged();
    void shouldTakeTheUsualPortOfTheType();
    void shouldKeepNoPasswordInTheSettings();
};

void NetworkPageTest::shouldGiveTheProxyThatWasTyped()
{
    // GIVEN the system's proxy
    PageInDialog open({});
    QVERIFY(open.find<QRadioButton>(u"systemProxyButton"_s)->isChecked());
    QVERIFY(!open.find<QLineEdit>(u"proxyHostField"_s)->isEnabled());
    const QSignalSpy chosen(open.page, &NetworkPage::proxyChosen);
    // WHEN another one is typed
    open.find<QRadioButton>(u"ownProxyButton"_s)->click();
    QTest::keyClicks(open.find<QLineEdit>(u"proxyHostField"_s), u" proxy.example.com "_s);
    open.find<QSpinBox>(u"proxyPortBox"_s)->setValue(3128);
    QTest::keyClicks(open.find<QLineEdit>(u"proxyUserField"_s), u"anna"_s);
    QTest::keyClicks(open.find<QLineEdit>(u"proxyPasswordField"_s), u"s3cret"_s);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(open.ok()->isEnabled());
    open.ok()->click();
    // THEN it is handed over, with its password
    QCOMPARE(chosen.count(), 1);
    const ProxyChoice wanted{ProxyKind::Http, u"proxy.example.com"_s, 3128, u"anna"_s, u"s3cret"_s};
    QVERIFY(chosen.constFirst().constFirst().value<ProxyChoice>() == wanted);
}

void NetworkPageTest::shouldTellAtTheFieldWhatIsWrong()
{
    PageInDialog open({});
    // GIVEN a proxy without a name
    open.find<QRadioButton>(u"ownProxyButton"_s)->click();
    QVERIFY(!open.ok()->isEnabled());
    QCOMPARE(open.problems().size(), 1);
    // WHEN an address is typed that belongs into a browser
    auto *host = open.find<QLineEdit>(u"proxyHostField"_s);
    QTest::keyClicks(host, u"http://proxy"_s);
    // THEN the field says so, for a screen reader too
    QVERIFY(open.problems().constFirst().contains(u"without http://"_s));
    QVERIFY(host->accessibleDescription().contains(u"without http://"_s));
    // AND what is not used does not matter
    open.find<QRadioButton>(u"noProxyButton"_s)->click();
    QVERIFY(open.ok()->isEnabled());
    QVERIFY(open.problems().isEmpty());
}

void NetworkPageTest::shouldSayNothingWhenNothingChanged()
{
    const ProxyChoice before{ProxyKind::Socks5, u"10.0.0.1"_s, 1081, u"u"_s, u"p"_s};
    PageInDialog open(before);
    QCOMPARE(open.find<QComboBox>(u"proxyTypeBox"_s)->currentText(), u"SOCKS5"_s);
    QCOMPARE(open.find<QLineEdit>(u"proxyPasswordField"_s)->echoMode(), QLineEdit::Password);
    const QSignalSpy chosen(open.page, &NetworkPage::proxyChosen);
    open.ok()->click();
    QCOMPARE(chosen.count(), 0);
}

void NetworkPageTest::shouldTakeTheUsualPortOfTheType()
{
    PageInDialog open({});
    auto *type = open.find<QComboBox>(u"proxyTypeBox"_s);
    auto *port = open.find<QSpinBox>(u"proxyPortBox"_s);
    type->setCurrentIndex(1);
    QCOMPARE(port->value(), 1080);
    type->setCurrentIndex(0);
    QCOMPARE(port->value(), 8080);
    // But not in place of one that somebody typed.
    port->setValue(3128);
    type->setCurrentIndex(1);
    QCOMPARE(port->value(), 3128);
}

void NetworkPageTest::shouldKeepNoPasswordInTheSettings()
{
    PageInDialog open({});
    const ProxyChoice choice{ProxyKind::Http, u"proxy"_s, 3128, u"anna"_s, u"s3cret"_s};
    open.settings.setProxy(choice);
    open.store.sync();
    QFile file(open.store.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("anna"));
    QVERIFY(!written.contains("s3cret"));
    ProxyChoice kept = choice;
    kept.password.clear();
    QVERIFY(open.settings.proxy() == kept);
    // AND what belongs to another choice goes
    open.settings.setProxy({ProxyKind::None});
    QVERIFY(open.settings.proxy() == ProxyChoice{ProxyKind::None});
    QVERIFY(!open.store.contains(u"proxy/host"_s));
}

ORGDESK_TEST(NetworkPageTest)
#include "network_page_test.moc"
