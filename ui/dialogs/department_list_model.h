// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace OrgDesk {

/// Why a department cannot be chosen, or nothing.
using DepartmentJudge = std::function<std::optional<QString>(const DepartmentId &)>;

/// Every department in the order of the tree, the top level first, for choosing one.
class DepartmentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: the permanent ID.
        PathRole, ///< QString: the names above it.
        SearchRole, ///< QString: everything that a filter looks at.
        ReasonRole, ///< QString: why it cannot be chosen; empty: it can.
    };

    explicit DepartmentListModel(QObject *parent = nullptr);

    /// Live updates come in as small insertions and removals; reasons are asked for anew.
    void setTree(const Directory &tree);
    void setJudge(DepartmentJudge judge);
    [[nodiscard]] QModelIndex indexOf(const DepartmentId &id) const;
    [[nodiscard]] DepartmentId idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What can be chosen may be different now, for every row.
    void reasonsChanged();

private:
    void tellChangedRows(const Directory &before);
    [[nodiscard]] QString name(const DepartmentId &id) const;
    [[nodiscard]] QString path(const DepartmentId &id) const;
    [[nodiscard]] QString searchText(const DepartmentId &id) const;
    [[nodiscard]] QString reason(const DepartmentId &id) const;

    Directory m_tree;
    DepartmentJudge m_judge;
    QList<DepartmentId> m_rows;
    mutable QHash<DepartmentId, QString> m_reasons;
};

} // namespace OrgDesk
