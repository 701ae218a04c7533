// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/migrations.h"
#include "core/store/store_files.h"
#include "tests/unit/store/store_examples.h"

#include "tests/testlib/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> first(Database &database)
{
    return database.execute(u"CREATE TABLE people (id TEXT)"_s);
}

Result<void> second(Database &database)
{
    return database.execute(u"ALTER TABLE people ADD COLUMN name TEXT NOT NULL DEFAULT 'nobody'"_s);
}

Result<void> failing(Database &)
{
    return failure(ErrorKind::StoreFailed, u"made to fail"_s);
}

constexpr std::array oneStep{Migration{1, first}};
constexpr std::array twoSteps{Migration{1, first}, Migration{3, second}};
constexpr std::array brokenStep{Migration{1, first}, Migration{3, second}, Migration{4, failing}};
constexpr std::array repeated{Migration{1, first}, Migration{1, second}};

static_assert(isIncreasing(twoSteps));
static_assert(!isIncreasing(repeated));

QStringList schemaOf(Database &database)
{
    QStringList schema;
    auto rows =
        database.query(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"_s);
    while (rows->next())
        schema.append(rows->text(0));
    return schema;
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldRunOnlyTheStepsThatAreMissing()
    {
        // GIVEN a database of the first version with a row
        auto database = open();
        QVERIFY(migrate(*database, oneStep).has_value());
        QVERIFY(database->execute(u"INSERT INTO people VALUES ('a')"_s).has_value());

        // WHEN it is opened by a later program
        QVERIFY(migrate(*database, twoSteps).has_value());

        // THEN the row is there in its new form, and once more changes nothing
        QCOMPARE(database->single(u"SELECT name FROM people WHERE id = 'a'"_s)->toString(),
                 u"nobody"_s);
        QCOMPARE(*database->version(), 3);
        QVERIFY(migrate(*database, twoSteps).has_value());
        QVERIFY(requireCurrent(*database, twoSteps).has_value());
    }

    void shouldLeaveTheOldVersionWhenAStepFails()
    {
        auto database = open();
        QVERIFY(migrate(*database, oneStep).has_value());
        const QStringList before = schemaOf(*database);

        QVERIFY(!migrate(*database, brokenStep).has_value());

        QCOMPARE(*database->version(), 1);
        QCOMPARE(schemaOf(*database), before);
    }

    void shouldNotTouchWhatANewerProgramWrote()
    {
        auto database = open();
        QVERIFY(migrate(*database, twoSteps).has_value());

        const auto result = migrate(*database, oneStep);

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::StoreTooNew);
        QCOMPARE(requireCurrent(*database, oneStep).error().kind, ErrorKind::StoreTooNew);
        QCOMPARE(*database->version(), 3);
    }

    void shouldMakeTheSameOfEveryReleasedSchema_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(QStringLiteral(ORGDESK_SCHEMAS)).entryList({u"*.sql"_s});
        QVERIFY(files.size() >= 2);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    // The files hold the schemas as they were released. A step that is edited instead of added, and
    // a migration that does not lead to what a new database has, both fail here.
    void shouldMakeTheSameOfEveryReleasedSchema()
    {
        QFETCH(QString, file);
        const auto steps = file.startsWith(u"mirror") ? mirrorMigrations() : journalMigrations();

        // GIVEN a database as that version made it
        auto old = open(u"old.sqlite"_s);
        runScript(*old, file);

        // WHEN it is migrated
        QVERIFY(migrate(*old, steps).has_value());

        // THEN it equals a fresh one
        auto fresh = open(u"fresh.sqlite"_s);
        QVERIFY(migrate(*fresh, steps).has_value());
        QCOMPARE(schemaOf(*old), schemaOf(*fresh));
        QCOMPARE(*old->version(), *fresh->version());
    }

    void shouldGoOnWithTheActivityOfAnEarlierVersion()
    {
        // GIVEN a mirror of the first version with a line in Activity
        {
            auto old = open(u"mirror.sqlite"_s);
            runScript(*old, u"mirror_1.sql"_s);
            QVERIFY(
                old->execute(u"INSERT INTO activity VALUES"
                             " (1, 0, 5, '', 'ou-li', 'Li', '', 'A', 0, 0, NULL, NULL, NULL, 1)"_s)
                    .has_value());
        }

        // WHEN this version opens it
        const auto mirror = MirrorStore::open(m_folder->path(), systemClock());
        QVERIFY2(mirror.has_value(), qPrintable(mirror ? QString() : mirror.error().detail));

        // THEN the line is there, and others can follow
        QCOMPARE((*mirror)->activity(9)->constFirst().name, u"Li"_s);
        QVERIFY((*mirror)->addActivity({}).has_value());
        QCOMPARE((*mirror)->activity(9)->size(), 2);
    }

    void shouldRefuseAMirrorFromANewerVersion()
    {
        // GIVEN a mirror that a newer program has written
        Test::TestMirror mirror;
        QVERIFY(!mirror.apply({Test::known(Test::department(u"Sales"_s))}).isEmpty());
        mirror.store.reset();
        auto database = Database::open(mirrorFile(mirror.folder()), Durability::Cache);
        QVERIFY((*database)->setVersion(99).has_value());
        database->reset();
        const auto content = [&] {
            QFile file(mirrorFile(mirror.folder()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = content();
        QVERIFY(!before.isEmpty());

        // THEN neither the store nor a reader opens it, and it stays as it is
        QCOMPARE(MirrorStore::open(mirror.folder(), systemClock()).error().kind,
                 ErrorKind::StoreTooNew);
        QCOMPARE(MirrorReader::open(mirror.folder()).error().kind, ErrorKind::StoreTooNew);
        QVERIFY(content() == before);
    }

private:
    static void runScript(Database &database, const QString &file)
    {
        QFile script(QDir(QStringLiteral(ORGDESK_SCHEMAS)).filePath(file));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QStringList statements =
            QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            QVERIFY2(database.execute(statement).has_value(), qPrintable(statement));
    }

    std::unique_ptr<Database> open(const QString &name = u"a.sqlite"_s)
    {
        return std::move(*Database::open(m_folder->filePath(name), Durability::Cache));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ORGDESK_TEST(MigrationsTest)
#include "migrations_test.moc"
