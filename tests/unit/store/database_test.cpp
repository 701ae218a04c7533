// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/database.h"

#include "tests/testlib/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

    static QString setting(Database &database, const QString &name)
    {
        return database.single(u"PRAGMA "_s + name).value_or(QVariant(u"error"_s)).toString();
    }

private slots:
    void shouldOpenWithOurSettings()
    {
        QTemporaryDir folder;
        auto cache = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Cache);
        QVERIFY(cache.has_value());
        QCOMPARE(setting(**cache, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(setting(**cache, u"secure_delete"_s), u"1"_s);
        QCOMPARE(setting(**cache, u"foreign_keys"_s), u"1"_s);
        QCOMPARE(setting(**cache, u"synchronous"_s), u"1"_s);
        QCOMPARE(setting(**cache, u"temp_store"_s), u"2"_s);

        auto record = Database::open(folder.filePath(u"b.sqlite"_s), Durability::Record);
        QVERIFY(record.has_value());
        QCOMPARE(setting(**record, u"synchronous"_s), u"2"_s);
    }

    void shouldMakeFilesForTheOwnerOnly()
    {
        // GIVEN a database with something written, so that its companions exist
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Cache);
        QVERIFY(database.has_value());
        QVERIFY((*database)->execute(u"CREATE TABLE t (x)"_s).has_value());

        // THEN nobody else may read any of the files
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3);
        for (const QFileInfo &file : files)
            QCOMPARE(int(file.permissions()) & 0x0077, 0);
    }

    void shouldTightenAFileThatOthersCouldRead()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"a.sqlite"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

        QVERIFY(Database::open(name, Durability::Cache).has_value());

        QCOMPARE(int(QFileInfo(name).permissions()) & 0x0077, 0);
    }

    void shouldRollBackWhatIsNotCommitted()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Cache);
        QVERIFY((*database)->execute(u"CREATE TABLE t (x)"_s).has_value());
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY(transaction.has_value());
            QVERIFY((*database)->execute(u"INSERT INTO t VALUES (?)"_s, {1}).has_value());
        }
        QCOMPARE((*database)->single(u"SELECT count(*) FROM t"_s)->toInt(), 0);
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY((*database)->execute(u"INSERT INTO t VALUES (?)"_s, {1}).has_value());
            QVERIFY(transaction->commit().has_value());
        }
        QCOMPARE((*database)->single(u"SELECT count(*) FROM t"_s)->toInt(), 1);
    }

    void shouldBindNullTextsAsEmptyOnes()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Cache);
        QVERIFY((*database)->execute(u"CREATE TABLE t (x TEXT NOT NULL, y BLOB NOT NULL)"_s));
        const auto inserted =
            (*database)->execute(u"INSERT INTO t VALUES (?, ?)"_s, {QString(), QByteArray()});
        QVERIFY2(inserted.has_value(), "a null text must not become NULL");
    }

    void shouldReportAStatementThatFails()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Cache);
        const auto nonsense = (*database)->execute(u"SELECT nonsense"_s);
        QVERIFY(!nonsense.has_value());
        QCOMPARE(nonsense.error().kind, ErrorKind::StoreFailed);
        QVERIFY(!nonsense.error().detail.isEmpty());
        QVERIFY((*database)->single(u"SELECT 1"_s).has_value());
    }

    void shouldTellADatabaseThatIsFull()
    {
        // GIVEN a database that may not grow
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Cache);
        QVERIFY((*database)->execute(u"CREATE TABLE t (x)"_s).has_value());
        QVERIFY((*database)->single(u"PRAGMA max_page_count = 4"_s).has_value());

        // WHEN more is written than fits
        const auto result =
            (*database)->execute(u"INSERT INTO t VALUES (?)"_s, {QByteArray(100'000, 'x')});

        // THEN the error says so, and the connection is still of use
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::StoreFull);
        QCOMPARE((*database)->single(u"SELECT count(*) FROM t"_s)->toInt(), 0);
    }

    void shouldTellAFileThatIsNoDatabase()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'z'));
        file.close();
        const auto opened = Database::open(file.fileName(), Durability::Cache);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::StoreCorrupt);
    }

    void shouldTellAFolderInItsPlace()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"a.sqlite"_s));
        const auto opened = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Cache);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::StoreFailed);
    }

    void shouldRefuseToReadWhatIsNotThere()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"a.sqlite"_s);
        QVERIFY(!Database::open(name, Durability::ReadOnly).has_value());
        QVERIFY(!QFile::exists(name));
    }

    void shouldRefuseWritesOfAReader()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"a.sqlite"_s);
        auto writer = Database::open(name, Durability::Cache);
        QVERIFY((*writer)->execute(u"CREATE TABLE t (x)"_s).has_value());
        auto reader = Database::open(name, Durability::ReadOnly);
        QVERIFY(reader.has_value());
        const auto result = (*reader)->execute(u"INSERT INTO t VALUES (1)"_s);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::StoreReadOnly);
    }

    void shouldCutTheLogUnlessAReaderHoldsIt()
    {
        // GIVEN a log with content and a reader in the middle of a read
        QTemporaryDir folder;
        const QString name = folder.filePath(u"a.sqlite"_s);
        auto writer = Database::open(name, Durability::Cache);
        QVERIFY((*writer)->execute(u"CREATE TABLE t (x)"_s).has_value());
        auto reader = Database::open(name, Durability::ReadOnly);
        {
            auto reading = Transaction::begin(**reader, Transaction::Kind::Read);
            QVERIFY((*reader)->single(u"SELECT count(*) FROM t"_s).has_value());
            QVERIFY((*writer)->execute(u"INSERT INTO t VALUES (1)"_s).has_value());

            // THEN it is not cut, and that is said at once; others are waited for as before
            QElapsedTimer timer;
            timer.start();
            const auto cut = (*writer)->truncateLog();
            QVERIFY(timer.elapsed() < 2000);
            QCOMPARE((*writer)->single(u"PRAGMA busy_timeout"_s)->toInt(), 5000);
            QVERIFY(!cut.has_value());
            QCOMPARE(cut.error().kind, ErrorKind::StoreInUse);
            QCOMPARE(cut.error().retry, Retry::Later);
        }
        // WHEN the reader is done, it is
        QVERIFY((*writer)->truncateLog().has_value());
        QCOMPARE(QFileInfo(name + u"-wal"_s).size(), 0);
    }
};

ORGDESK_TEST(DatabaseTest)
#include "database_test.moc"
