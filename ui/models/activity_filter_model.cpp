// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/activity_filter_model.h"

#include "ui/models/activity_model.h"

namespace OrgDesk {

namespace {

bool isJoining(ActivityKind kind)
{
    return kind == ActivityKind::PersonJoined || kind == ActivityKind::PersonRestored;
}

} // namespace

void ActivityFilterModel::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool ActivityFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (m_show) {
    case Show::Everything:
        return true;
    case Show::JoinedAndLeft: {
        const auto kind = static_cast<ActivityKind>(index.data(ActivityModel::KindRole).toInt());
        return isJoining(kind) || kind == ActivityKind::PersonLeft;
    }
    case Show::Own:
        return index.data(ActivityModel::OwnRole).toBool();
    }
    return true;
}

JoinersAndLeavers countSince(const QList<ActivityEntry> &entries, const QDateTime &since)
{
    JoinersAndLeavers count;
    for (const ActivityEntry &entry : entries) {
        if (entry.at < since || (entry.own && !tookEffect(*entry.own)))
            continue;
        if (isJoining(entry.kind))
            ++count.joined;
        else if (entry.kind == ActivityKind::PersonLeft)
            ++count.left;
    }
    return count;
}

} // namespace OrgDesk
