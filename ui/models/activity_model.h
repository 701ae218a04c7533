// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"

#include <QAbstractListModel>
#include <QTimer>

namespace OrgDesk {

/// Live events and own changes, newest first, at most maxEntries of them. An entry that comes again
/// under its number replaces the old one in place. UI thread.
class ActivityModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SentenceRole = Qt::UserRole + 1, ///< QString, with the outcome of an own change
        TimeRole, ///< QString, relative while it is fresh
        KindRole, ///< int(ActivityKind)
        OwnRole, ///< bool
        FailedRole, ///< bool: an own change that was not made, or not wholly
        OpenRole, ///< bool: an own change without an outcome yet
    };
    static constexpr int maxEntries = 1000;

    explicit ActivityModel(QObject *parent = nullptr);

    /// What was there before; what has arrived meanwhile stays.
    void add(const QList<ActivityEntry> &entries);
    void add(const ActivityEntry &entry);
    void clear();
    void retranslate();
    [[nodiscard]] const ActivityEntry *entryAt(int row) const;
    [[nodiscard]] const QList<ActivityEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int rowOf(qint64 number) const;

    QList<ActivityEntry> m_entries;
    /// Relative times grow old by themselves.
    QTimer m_minute;
};

/// "just now", "3 minutes ago", then the time of day, then the date. `at` and `now` in UTC.
[[nodiscard]] QString relativeTime(const QDateTime &at, const QDateTime &now);

} // namespace OrgDesk
