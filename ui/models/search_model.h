// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/member_query.h"

#include <QAbstractListModel>

namespace OrgDesk {

/// What a search found, best first. UI thread.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
        PlaceRole, ///< QString: where it is
        MatchedRole, ///< QString: what matched besides the name
        IsPersonRole, ///< bool
        NameMarksRole, ///< QList<TextMark>: where the typed words stand in NameRole
        PlaceMarksRole,
        MatchedMarksRole,
    };

    explicit SearchModel(QObject *parent = nullptr);

    void setHits(const QList<SearchHit> &hits);
    [[nodiscard]] const SearchHit *hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    /// What a hit gives for a role, for other models that list hits.
    [[nodiscard]] static QVariant dataOf(const SearchHit &hit, int role);

private:
    QList<SearchHit> m_hits;
};

} // namespace OrgDesk
