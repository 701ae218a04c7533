// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"

#include <QSortFilterProxyModel>

namespace OrgDesk {

/// A part of the Activity list, in its order. UI thread.
class ActivityFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show {
        Everything,
        JoinedAndLeft, ///< Who joined, came back or left.
        Own, ///< This OrgDesk's own changes.
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::Everything;
};

/// How many people joined (or came back) and left since a time.
struct JoinersAndLeavers
{
    int joined = 0;
    int left = 0;
};

/// Own changes count once they have taken effect.
[[nodiscard]] JoinersAndLeavers countSince(const QList<ActivityEntry> &entries,
                                           const QDateTime &since);

} // namespace OrgDesk
