// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/migrations.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// `local_id` repeats a creation's local ID from `change`, so that a binding is one look-up.
Result<void> createFirst(Database &database)
{
    static constexpr std::array<QStringView, 4> statements{
        u"CREATE TABLE meta ("
        u" name TEXT PRIMARY KEY NOT NULL, value) WITHOUT ROWID",
        u"CREATE TABLE entries ("
        u" number INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, change_id TEXT NOT NULL,"
        u" change TEXT NOT NULL, key TEXT NOT NULL, local_id TEXT NOT NULL,"
        u" state INTEGER NOT NULL, planned_at INTEGER NOT NULL, ended_at INTEGER,"
        u" created TEXT NOT NULL, error TEXT, request_id TEXT NOT NULL, name TEXT NOT NULL,"
        u" from_name TEXT NOT NULL, to_name TEXT NOT NULL, undoes TEXT NOT NULL)",
        u"CREATE INDEX entries_by_run ON entries (run, local_id)",
        u"CREATE INDEX entries_by_state ON entries (state)",
    };
    for (const QStringView statement : statements)
        ORGDESK_TRY(database.execute(statement.toString()));
    return {};
}

// The platform does not list who has left, so this is kept where nothing is dropped.
Result<void> createDeparted(Database &database)
{
    ORGDESK_TRY(database.execute(u"CREATE TABLE departed ("
                                 " id TEXT PRIMARY KEY NOT NULL, left_at INTEGER NOT NULL,"
                                 " person TEXT NOT NULL) WITHOUT ROWID"_s));
    return database.execute(u"CREATE INDEX departed_by_time ON departed (left_at)"_s);
}

constexpr std::array migrations{Migration{1, createFirst}, Migration{2, createDeparted}};
static_assert(isIncreasing(migrations));

} // namespace

std::span<const Migration> journalMigrations()
{
    return migrations;
}

} // namespace OrgDesk
