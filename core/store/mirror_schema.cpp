// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/migrations.h"

#include <array>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

Result<void> runAll(Database &database, std::span<const QStringView> statements)
{
    for (const QStringView statement : statements)
        ORGDESK_TRY(database.execute(statement.toString()));
    return {};
}

// Platforms' IDs are long texts; inside, rows are joined by small integer keys. A department that
// memberships name before it has arrived is a row with `known` 0 that holds nothing but its ID.
Result<void> createTables(Database &database)
{
    static constexpr std::array<QStringView, 8> statements{
        u"CREATE TABLE meta ("
        u" name TEXT PRIMARY KEY NOT NULL, value) WITHOUT ROWID",
        u"CREATE TABLE notes ("
        u" name TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) WITHOUT ROWID",
        u"CREATE TABLE departments ("
        u" key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, known INTEGER NOT NULL DEFAULT 0,"
        u" name TEXT NOT NULL DEFAULT '', zh_cn TEXT NOT NULL DEFAULT '',"
        u" en_us TEXT NOT NULL DEFAULT '', ja_jp TEXT NOT NULL DEFAULT '',"
        u" parent TEXT NOT NULL DEFAULT '', custom_id TEXT NOT NULL DEFAULT '',"
        u" sibling_order INTEGER NOT NULL DEFAULT 0, leaders TEXT NOT NULL DEFAULT '',"
        u" member_count INTEGER)",
        u"CREATE TABLE people ("
        u" key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name_key BLOB NOT NULL,"
        u" custom_id TEXT NOT NULL, name TEXT NOT NULL, en_name TEXT NOT NULL,"
        u" nickname TEXT NOT NULL, email TEXT NOT NULL, enterprise_email TEXT NOT NULL,"
        u" mobile TEXT NOT NULL, employee_no TEXT NOT NULL, job_title TEXT NOT NULL,"
        u" city TEXT NOT NULL, country TEXT NOT NULL, work_station TEXT NOT NULL,"
        u" leader TEXT NOT NULL, status INTEGER NOT NULL, join_time INTEGER NOT NULL,"
        u" employee_type INTEGER NOT NULL, gender INTEGER NOT NULL)",
        u"CREATE TABLE memberships ("
        u" person INTEGER NOT NULL REFERENCES people (key), position INTEGER NOT NULL,"
        u" department INTEGER NOT NULL REFERENCES departments (key),"
        u" person_order INTEGER NOT NULL, department_order INTEGER NOT NULL,"
        u" main INTEGER NOT NULL, PRIMARY KEY (person, position)) WITHOUT ROWID",
        u"CREATE INDEX people_by_name ON people (name_key, id)",
        u"CREATE INDEX people_by_custom_id ON people (custom_id) WHERE custom_id <> ''",
        u"CREATE INDEX memberships_by_department ON memberships (department, person_order)",
    };
    return runAll(database, statements);
}

Result<void> createCompanions(Database &database)
{
    static constexpr std::array<QStringView, 6> statements{
        u"CREATE TABLE person_search ("
        u" person INTEGER PRIMARY KEY REFERENCES people (key), text TEXT NOT NULL,"
        u" name_key BLOB NOT NULL)",
        u"CREATE TABLE department_search ("
        u" department INTEGER PRIMARY KEY REFERENCES departments (key), text TEXT NOT NULL,"
        u" name_key BLOB NOT NULL)",
        u"CREATE TABLE seen_events ("
        u" id TEXT PRIMARY KEY NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID",
        u"CREATE INDEX seen_events_by_time ON seen_events (seen)",
        u"CREATE TABLE activity ("
        u" number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind INTEGER NOT NULL,"
        u" department TEXT NOT NULL, person TEXT NOT NULL, name TEXT NOT NULL,"
        u" from_name TEXT NOT NULL, to_name TEXT NOT NULL, came INTEGER NOT NULL,"
        u" went INTEGER NOT NULL, own INTEGER, change TEXT, error TEXT,"
        u" confirmed INTEGER NOT NULL)",
        u"CREATE INDEX activity_by_time ON activity (at, number)",
    };
    return runAll(database, statements);
}

Result<void> createFirst(Database &database)
{
    ORGDESK_TRY(createTables(database));
    return createCompanions(database);
}

// Nothing ever read it.
Result<void> dropConfirmed(Database &database)
{
    return database.execute(u"ALTER TABLE activity DROP COLUMN confirmed"_s);
}

// Values that the first version did not keep; the next comparison brings them.
Result<void> addPersonFields(Database &database)
{
    static constexpr std::array<QStringView, 8> statements{
        u"ALTER TABLE people ADD COLUMN mobile_visible INTEGER NOT NULL DEFAULT 1",
        u"ALTER TABLE people ADD COLUMN job_level TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE people ADD COLUMN job_family TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE people ADD COLUMN dotted_line_leaders TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE people ADD COLUMN custom_values TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE people ADD COLUMN tenant_manager INTEGER NOT NULL DEFAULT 0",
        u"ALTER TABLE people ADD COLUMN avatar_key TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE people ADD COLUMN geo TEXT NOT NULL DEFAULT ''",
    };
    return runAll(database, statements);
}

// Which rows a reader that keeps the search texts in memory has to read again: keys alone, nothing
// of what they say. AUTOINCREMENT, so that a number never comes twice.
Result<void> addSearchLog(Database &database)
{
    ORGDESK_TRY(database.execute(u"CREATE TABLE search_log (seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                                 " is_person INTEGER NOT NULL, key INTEGER NOT NULL)"_s));
    for (const auto &[table, key, isPerson] :
         {std::tuple(u"person_search"_s, u"person"_s, 1),
          std::tuple(u"department_search"_s, u"department"_s, 0)}) {
        for (const auto &[when, row] :
             {std::pair(u"INSERT"_s, u"new"_s), std::pair(u"UPDATE"_s, u"new"_s),
              std::pair(u"DELETE"_s, u"old"_s)})
            ORGDESK_TRY(database.execute(
                u"CREATE TRIGGER %1_%2 AFTER %3 ON %1 BEGIN"
                " INSERT INTO search_log (is_person, key) VALUES (%4, %5.%6); END"_s.arg(
                    table, when.toLower(), when, QString::number(isPerson), row, key)));
    }
    return {};
}

// Pictures go with their people, by the same deletion.
Result<void> addDepartmentFieldsAndPictures(Database &database)
{
    static constexpr std::array<QStringView, 6> statements{
        u"ALTER TABLE departments ADD COLUMN hrbps TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE departments ADD COLUMN has_chat INTEGER NOT NULL DEFAULT 0",
        u"ALTER TABLE departments ADD COLUMN chat_id TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE departments ADD COLUMN chat_employee_types TEXT NOT NULL DEFAULT ''",
        u"ALTER TABLE departments ADD COLUMN unit TEXT NOT NULL DEFAULT ''",
        u"CREATE TABLE pictures ("
        u" person INTEGER PRIMARY KEY REFERENCES people (key) ON DELETE CASCADE,"
        u" picture_key TEXT NOT NULL, bytes BLOB NOT NULL, used INTEGER NOT NULL)",
    };
    return runAll(database, statements);
}

constexpr std::array migrations{Migration{1, createFirst}, Migration{2, dropConfirmed},
                                Migration{3, addPersonFields}, Migration{4, addSearchLog},
                                Migration{5, addDepartmentFieldsAndPictures}};
static_assert(isIncreasing(migrations));

} // namespace

std::span<const Migration> mirrorMigrations()
{
    return migrations;
}

} // namespace OrgDesk
