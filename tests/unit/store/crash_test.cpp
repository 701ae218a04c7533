// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/database.h"
#include "core/store/store_files.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/store/store_examples.h"

#include <QProcess>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class CrashTest : public QObject
{
    Q_OBJECT

    // Runs the writer until it has told so many commits, kills it, and gives the last line.
    static QList<qint64> writeAndKill(const QString &folder, int commits)
    {
        QProcess writer;
        writer.start(QStringLiteral(ORGDESK_STORE_WRITER), {folder});
        QByteArray told;
        while (told.count('\n') < commits && writer.waitForReadyRead(20'000))
            told += writer.readAllStandardOutput();
        writer.kill();
        writer.waitForFinished();
        told += writer.readAllStandardOutput();
        const QList<QByteArray> lines = told.left(told.lastIndexOf('\n')).split('\n');
        const QList<QByteArray> words = lines.last().split(' ');
        return lines.size() < commits || words.size() != 2
            ? QList<qint64>()
            : QList<qint64>{words.at(0).toLongLong(), words.at(1).toLongLong()};
    }

private slots:
    void shouldBeSoundAfterAKillInTheMiddleOfWrites_data()
    {
        QTest::addColumn<int>("commits");
        for (const int commits : {1, 40, 150})
            QTest::addRow("%d commits", commits) << commits;
    }

    void shouldBeSoundAfterAKillInTheMiddleOfWrites()
    {
        QFETCH(int, commits);
        QTemporaryDir folder;

        // GIVEN programs that were killed while writing, one after the other on the same folder
        for (int kill = 0; kill < 3; ++kill) {
            const QList<qint64> told = writeAndKill(folder.path(), commits);
            QCOMPARE(told.size(), 2);

            // WHEN the next start opens what they left
            auto mirror = MirrorStore::open(folder.path(), systemClock());
            auto journal = JournalStore::open(folder.path(), systemClock());

            // THEN it opens, and every commit that was told is there
            QVERIFY2(mirror.has_value(), qPrintable(mirror ? QString() : mirror.error().detail));
            QVERIFY2(journal.has_value(), qPrintable(journal ? QString() : journal.error().detail));
            QVERIFY((*mirror)->state()->revision >= told.at(0));
            QVERIFY((*journal)->recent(1)->first().number >= told.at(1));
            verifySound(folder.path());
        }
    }

private:
    static void verifySound(const QString &folder)
    {
        for (const QString &file : {mirrorFile(folder), journalFile(folder)}) {
            auto database = Database::open(file, Durability::ReadOnly);
            QVERIFY(database.has_value());
            QCOMPARE((*database)->single(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
            QVERIFY(!(*database)->single(u"PRAGMA foreign_key_check"_s)->isValid());
        }
        // Companion tables of the mirror are in step.
        auto mirror = Database::open(mirrorFile(folder), Durability::ReadOnly);
        QCOMPARE((*mirror)
                     ->single(u"SELECT count(*) FROM people WHERE key NOT IN"
                              " (SELECT person FROM person_search)"_s)
                     ->toInt(),
                 0);
        QCOMPARE((*mirror)
                     ->single(u"SELECT count(*) FROM person_search WHERE person NOT IN"
                              " (SELECT key FROM people)"_s)
                     ->toInt(),
                 0);
    }
};

ORGDESK_TEST(CrashTest)
#include "crash_test.moc"
