// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/finding.h"

#include <QAbstractItemModel>

namespace OrgDesk {

/// The doctor's findings below their severities, the gravest first. A severity without findings
/// has no row. UI thread.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FindingModel(QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    /// Null for the row of a severity.
    [[nodiscard]] const Finding *findingAt(const QModelIndex &index) const;
    /// The gravest finding; invalid when there is none.
    [[nodiscard]] QModelIndex first() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        Severity severity = Severity::Hint;
        QList<Finding> findings;
    };

    QList<Group> m_groups;
};

} // namespace OrgDesk
