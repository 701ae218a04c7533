// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/database.h"

#include <span>

namespace OrgDesk {

/// One step of a schema: what makes `version` out of the version before it.
struct Migration
{
    int version = 0;
    Result<void> (*run)(Database &) = nullptr;
};

/// Whether the versions grow from step to step. Check a list with it at compile time.
constexpr bool isIncreasing(std::span<const Migration> migrations)
{
    int last = 0;
    for (const Migration &migration : migrations) {
        if (migration.version <= last || !migration.run)
            return false;
        last = migration.version;
    }
    return true;
}

/// Runs the steps that the database does not have yet, all in one transaction. StoreTooNew when a
/// newer OrgDesk wrote it: nothing is touched then.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> migrations);

/// Fails unless the database has exactly the version of the last step.
[[nodiscard]] Result<void> requireCurrent(Database &database,
                                          std::span<const Migration> migrations);

/// The steps of mirror.sqlite and journal.sqlite. A step that has been released is never edited.
[[nodiscard]] std::span<const Migration> mirrorMigrations();
[[nodiscard]] std::span<const Migration> journalMigrations();

} // namespace OrgDesk
