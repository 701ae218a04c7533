// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/folder_lock.h"
#include "core/store/organization_folder.h"
#include "core/store/secret_store.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

OrganizationKey key(const QString &appId = u"cli_1"_s)
{
    return {u"feishu"_s, QUrl(u"https://open.feishu.cn"_s), appId};
}

} // namespace

class OrganizationFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldNameFoldersByOrganization()
    {
        const QString name = organizationFolderName(key());
        QVERIFY(name.startsWith(u"feishu-"));
        QCOMPARE(
            organizationFolderName({u"Feishu"_s, QUrl(u"https://OPEN.feishu.cn/"_s), u"cli_1"_s}),
            name);
        QVERIFY(organizationFolderName(key(u"cli_2"_s)) != name);
        QVERIFY(
            organizationFolderName({u"feishu"_s, QUrl(u"https://open.larksuite.com"_s), u"cli_1"_s})
            != name);
        QVERIFY(organizationFolderName(
                    {u"feishu"_s, QUrl(u"https://open.feishu.cn:8443"_s), u"cli_1"_s})
                != name);
        QVERIFY(!organizationFolderName({u"../x"_s, QUrl(), {}}).contains(u'/'));
        QVERIFY(!name.contains(u"cli_1"));
    }

    void shouldMakeTheFolderForTheOwnerOnly()
    {
        QTemporaryDir base;
        const auto folder = organizationFolder(base.filePath(u"data"_s), key());
        QVERIFY(folder.has_value());
        QVERIFY(QFileInfo(*folder).isDir());
        QCOMPARE(int(QFileInfo(*folder).permissions()) & 0x0077, 0);
        QCOMPARE(*organizationFolder(base.filePath(u"data"_s), key()), *folder);
    }

    void shouldLetOneEngineIntoAFolder()
    {
        QTemporaryDir folder;
        auto first = FolderLock::acquire(folder.path());
        QVERIFY(first.has_value());

        const auto second = FolderLock::acquire(folder.path());
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().kind, ErrorKind::StoreInUse);
        QCOMPARE(second.error().code, QString::number(QCoreApplication::applicationPid()));

        first->reset();
        QVERIFY(FolderLock::acquire(folder.path()).has_value());
    }

    void shouldTellALockThatCannotBeMade()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(FolderLock::acquire(file.fileName()).error().kind, ErrorKind::StoreFailed);
    }

    void shouldKeepSecretsInMemory()
    {
        MemorySecrets secrets;
        QVERIFY(!Test::wait(secrets.read(key()))->value().has_value());
        QVERIFY(Test::wait(secrets.write(key(), u"hush"_s))->has_value());
        QCOMPARE(Test::wait(secrets.read(key()))->value(), std::optional(u"hush"_s));
        QVERIFY(!Test::wait(secrets.read(key(u"cli_2"_s)))->value().has_value());
        QVERIFY(Test::wait(secrets.remove(key()))->has_value());
        QVERIFY(Test::wait(secrets.remove(key()))->has_value());
        QVERIFY(!Test::wait(secrets.read(key()))->value().has_value());
    }

    void shouldSayWhenThereIsNoKeychain()
    {
        // GIVEN a session without a bus, so without any keychain
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");

        // WHEN a secret is to be kept
        const auto keychain = systemKeychain();
        const auto written =
            Test::wait(keychain->write(key(), u"hush"_s), std::chrono::seconds(30));
        const auto read = Test::wait(keychain->read(key()), std::chrono::seconds(30));

        // THEN the answer comes, and says that there is no safe place
        if (bus.isNull())
            qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        else
            qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        QVERIFY(written.has_value());
        QVERIFY(!written->has_value());
        QCOMPARE(written->error().kind, ErrorKind::NoSafeStore);
        QVERIFY(read.has_value());
        QVERIFY(!read->has_value());
        QCOMPARE(read->error().kind, ErrorKind::NoSafeStore);
        QVERIFY(!written->error().detail.contains(u"hush"));
    }
};

ORGDESK_TEST(OrganizationFilesTest)
#include "organization_files_test.moc"
