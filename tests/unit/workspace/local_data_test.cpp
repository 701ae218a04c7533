// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/folder_lock.h"
#include "core/store/store_files.h"
#include "core/workspace/local_data.h"
#include "tests/testlib/test_registry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class LocalDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldTellMirrorAndJournalApart();
    void shouldDeleteTheMirrorWithItsLogAndKeepTheJournal();
    void shouldEmptyTheFilesBeforeTheyGo();
    void shouldDeleteTheJournalToo();
    void shouldDeleteTheFolder();
    void shouldRefuseWhatAnotherHasOpen();
    void shouldNotMakeAFolderThatIsNotThere();
    void shouldRememberThatNoCopyIsKept();
    void shouldClearOnlyWhatWasNotToBeKept();

private:
    static void write(const QString &name, int bytes);

    std::unique_ptr<QTemporaryDir> m_base;
    QString m_folder;
};

void LocalDataTest::write(const QString &name, int bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(bytes, 'x')), bytes);
}

void LocalDataTest::init()
{
    m_base = std::make_unique<QTemporaryDir>();
    m_folder = m_base->filePath(u"feishu-1"_s);
    QVERIFY(ensureOwnersFolder(m_folder).has_value());
    write(mirrorFile(m_folder), 100);
    write(mirrorFile(m_folder) + u"-wal"_s, 20);
    write(mirrorFile(m_folder) + u"-shm"_s, 3);
    write(journalFile(m_folder), 1000);
}

void LocalDataTest::shouldTellMirrorAndJournalApart()
{
    QCOMPARE(localDataIn(m_folder), (LocalData{m_folder, 123, 1000}));
}

void LocalDataTest::shouldDeleteTheMirrorWithItsLogAndKeepTheJournal()
{
    QVERIFY(wipe(m_folder, Wipe::Mirror).has_value());
    QCOMPARE(localDataIn(m_folder), (LocalData{m_folder, 0, 1000}));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY(!QFileInfo::exists(mirrorFile(m_folder) + suffix));
}

void LocalDataTest::shouldEmptyTheFilesBeforeTheyGo()
{
    // GIVEN somebody who holds the file open
    QFile held(mirrorFile(m_folder));
    QVERIFY(held.open(QIODevice::ReadOnly));
    if (!wipe(m_folder, Wipe::Mirror))
        QSKIP("This system removes no file that is open.");
    // THEN there is nothing to be seen
    QCOMPARE(held.size(), 0);
}

void LocalDataTest::shouldDeleteTheJournalToo()
{
    QVERIFY(wipe(m_folder, Wipe::MirrorAndJournal).has_value());
    QCOMPARE(localDataIn(m_folder), (LocalData{m_folder, 0, 0}));
    QVERIFY(QFileInfo::exists(m_folder));
}

void LocalDataTest::shouldDeleteTheFolder()
{
    QVERIFY(wipe(m_folder, Wipe::Folder).has_value());
    QVERIFY(!QFileInfo::exists(m_folder));
}

void LocalDataTest::shouldRefuseWhatAnotherHasOpen()
{
    const auto lock = FolderLock::acquire(m_folder);
    QVERIFY(lock.has_value());
    for (const Wipe what : {Wipe::Mirror, Wipe::MirrorAndJournal, Wipe::Folder}) {
        const Result<void> wiped = wipe(m_folder, what);
        QVERIFY(!wiped.has_value());
        QCOMPARE(wiped.error().kind, ErrorKind::StoreInUse);
    }
    QCOMPARE(localDataIn(m_folder).mirror, 123);
}

void LocalDataTest::shouldNotMakeAFolderThatIsNotThere()
{
    const QString other = m_base->filePath(u"feishu-2"_s);
    QVERIFY(wipe(other, Wipe::Mirror).has_value());
    QVERIFY(!QFileInfo::exists(other));
}

void LocalDataTest::shouldRememberThatNoCopyIsKept()
{
    QVERIFY(localDataIn(m_folder).keepsCopy);
    QVERIFY(keepCopy(m_folder, false).has_value());
    // The mirror has gone at once, the journal stays.
    QCOMPARE(localDataIn(m_folder), (LocalData{m_folder, 0, 1000, false}));
    QVERIFY(keepCopy(m_folder, true).has_value());
    QCOMPARE(localDataIn(m_folder), (LocalData{m_folder, 0, 1000, true}));
}

void LocalDataTest::shouldClearOnlyWhatWasNotToBeKept()
{
    clearLeftCopy(m_folder);
    QCOMPARE(localDataIn(m_folder).mirror, 123);
    QVERIFY(keepCopy(m_folder, false).has_value());
    // GIVEN a mirror that a crash has left
    write(mirrorFile(m_folder), 100);
    {
        const auto lock = FolderLock::acquire(m_folder);
        clearLeftCopy(m_folder);
        QCOMPARE(localDataIn(m_folder).mirror, 100);
    }
    clearLeftCopy(m_folder);
    QCOMPARE(localDataIn(m_folder), (LocalData{m_folder, 0, 1000, false}));
}

ORGDESK_TEST(LocalDataTest)
#include "local_data_test.moc"
