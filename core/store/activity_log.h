// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/store/database.h"

#include <QSet>

#include <span>

namespace OrgDesk {

/// Things that may not be seen any more, with every name they are known to have had.
struct Hidden
{
    QSet<PersonId> people;
    QSet<DepartmentId> departments;
    QSet<QString> names;

    [[nodiscard]] bool isEmpty() const { return people.isEmpty() && departments.isEmpty(); }
};

/// The Activity rows of the mirror; only the newest ten thousand are kept.
class ActivityLog
{
public:
    explicit ActivityLog(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<ActivityEntry> add(ActivityEntry entry);
    /// Newest first.
    [[nodiscard]] Result<QList<ActivityEntry>> recent(int limit, const ActivitySubject &about = {});
    /// Deletes what tells of hidden things, of those of hideLater() too, and takes their names out
    /// of what tells of others. Reads the whole list; writes in transactions of its own.
    [[nodiscard]] Result<void> hide(Hidden hidden);
    /// Leaves that to the next hide(), across restarts. Each revision is used once. Inside a
    /// transaction of the caller.
    [[nodiscard]] Result<void> hideLater(const Hidden &hidden, qint64 revision);

private:
    /// What becomes of one row.
    struct Edit
    {
        qint64 number = 0;
        bool goes = false;
        QString from;
        QString to;
    };

    [[nodiscard]] Result<void> addPutOff(Hidden &hidden);
    [[nodiscard]] Result<QList<Edit>> editsFor(Hidden hidden);
    [[nodiscard]] Result<void> write(std::span<const Edit> edits);

    Database &m_database;
};

} // namespace OrgDesk
