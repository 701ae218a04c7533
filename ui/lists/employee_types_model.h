// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"

#include <QAbstractTableModel>
#include <QHash>

namespace OrgDesk {

/// The company's employee types in the platform's order, and how many people have each. UI thread.
class EmployeeTypesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, People, Chinese, English, Japanese, Number, ColumnCount };

    explicit EmployeeTypesModel(QObject *parent = nullptr);

    /// Keeps what is selected where the entry is still there.
    void setList(const CompanyList &list);
    /// How many have the type with that ID.
    void setPeople(const QString &id, int people);
    /// Null: there is no such row.
    [[nodiscard]] const ListEntry *entryAt(int row) const;
    /// -1: nobody knows yet.
    [[nodiscard]] int peopleWith(const QString &id) const { return m_people.value(id, -1); }
    [[nodiscard]] int rowOf(const QString &id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const ListEntry &entry, int column) const;

    QList<ListEntry> m_entries;
    QHash<QString, int> m_people;
};

} // namespace OrgDesk
