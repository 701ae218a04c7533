// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/search/search_index.h"
#include "core/store/database.h"

namespace OrgDesk {

enum class Searched { Departments, People };

/// The mirror's search texts in memory, kept in step with it by the log that its triggers write
/// (`search_log`: which rows changed, by their keys alone). On the thread of its connection.
class SearchMemory
{
public:
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Reads everything at first, and later what has changed since; inside a read transaction.
    /// After an error it is empty and not loaded.
    [[nodiscard]] Result<void> follow(Database &database);
    [[nodiscard]] const SearchIndex &of(Searched what) const
    {
        return what == Searched::People ? m_people : m_departments;
    }

private:
    [[nodiscard]] Result<void> load(Database &database);
    [[nodiscard]] Result<void> takeChanges(Database &database, Searched what, qint64 until);
    [[nodiscard]] Result<void> takeWhatChanged(Database &database);
    [[nodiscard]] SearchIndex &index(Searched what)
    {
        return what == Searched::People ? m_people : m_departments;
    }

    SearchIndex m_people;
    SearchIndex m_departments;
    /// The last line of the log that is in them.
    qint64 m_seen = 0;
    bool m_loaded = false;
};

/// Shortens the log to what a reader that looks now and then needs; inside a transaction.
[[nodiscard]] Result<void> trimSearchLog(Database &database);

} // namespace OrgDesk
