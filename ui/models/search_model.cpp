// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/search_model.h"

#include "ui/widgets/plain_text.h"

#include <algorithm>

namespace OrgDesk {

namespace {

// Those in each name, as places in pathText().
QList<TextMark> marksInPath(const QStringList &names, const QList<QList<TextMark>> &marks)
{
    QList<TextMark> placed;
    for (qsizetype at = 0; at < std::min(names.size(), marks.size()); ++at) {
        const qsizetype from = pathText(names.mid(0, at + 1)).size() - names.at(at).size();
        for (const TextMark &mark : marks.at(at))
            placed.append({from + mark.start, mark.size});
    }
    return placed;
}

} // namespace

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SearchModel::setHits(const QList<SearchHit> &hits)
{
    if (!m_hits.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_hits.clear();
        endRemoveRows();
    }
    if (hits.isEmpty())
        return;
    beginInsertRows({}, 0, int(hits.size()) - 1);
    m_hits = hits;
    endInsertRows();
}

const SearchHit *SearchModel::hitAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits.at(row) : nullptr;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const SearchHit *hit = index.isValid() ? hitAt(index.row()) : nullptr;
    return hit ? dataOf(*hit, role) : QVariant();
}

QVariant SearchModel::dataOf(const SearchHit &hit, int role)
{
    const bool isPerson = !hit.person.isEmpty();
    // A department's own name is the last of its path: where it is, is what stands before.
    QStringList place = hit.path;
    if (!isPerson && !place.isEmpty())
        place.removeLast();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return oneLine(hit.name);
    case PlaceRole:
        return oneLine(pathText(place));
    case MatchedRole:
        return oneLine(hit.matched);
    case IsPersonRole:
        return isPerson;
    case NameMarksRole:
        return QVariant::fromValue(hit.nameMarks);
    case PlaceMarksRole:
        return QVariant::fromValue(marksInPath(place, hit.pathMarks));
    case MatchedMarksRole:
        return QVariant::fromValue(hit.matchedMarks);
    case Qt::ToolTipRole:
        return plainToolTip(pathText(hit.path));
    case Qt::AccessibleDescriptionRole:
        if (place.isEmpty())
            return isPerson ? tr("person") : tr("department");
        return (isPerson ? tr("person in %1") : tr("department in %1")).arg(pathText(place));
    default:
        return {};
    }
}

} // namespace OrgDesk
