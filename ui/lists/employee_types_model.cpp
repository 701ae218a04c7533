// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/lists/employee_types_model.h"

#include "ui/widgets/plain_text.h"

#include <QLocale>

#include <algorithm>

namespace OrgDesk {

EmployeeTypesModel::EmployeeTypesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EmployeeTypesModel::setList(const CompanyList &list)
{
    if (list.entries == m_entries)
        return;
    const auto isSame = [](const ListEntry &a, const ListEntry &b) { return a.id == b.id; };
    if (std::equal(list.entries.cbegin(), list.entries.cend(), m_entries.cbegin(), m_entries.cend(),
                   isSame)) {
        m_entries = list.entries;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = list.entries;
    endResetModel();
}

void EmployeeTypesModel::setPeople(const QString &id, int people)
{
    m_people.insert(id, people);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, People), index(row, People));
}

const ListEntry *EmployeeTypesModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int EmployeeTypesModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&id](const ListEntry &entry) { return entry.id == id; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

void EmployeeTypesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EmployeeTypesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EmployeeTypesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EmployeeTypesModel::textOf(const ListEntry &entry, int column) const
{
    switch (column) {
    case Name:
        return oneLine(entry.name);
    case State:
        if (entry.builtIn)
            return entry.active ? tr("built in") : tr("built in, switched off");
        return entry.active ? tr("in use") : tr("switched off");
    case People: {
        const int people = peopleWith(entry.id);
        return people < 0 ? QString() : QLocale().toString(people);
    }
    case Chinese:
        return oneLine(entry.i18nName.zhCn);
    case English:
        return oneLine(entry.i18nName.enUs);
    case Japanese:
        return oneLine(entry.i18nName.jaJp);
    default:
        return entry.id;
    }
}

QVariant EmployeeTypesModel::data(const QModelIndex &index, int role) const
{
    const ListEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*entry, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(*entry, index.column()));
    if (role == Qt::TextAlignmentRole && (index.column() == People || index.column() == Number))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant EmployeeTypesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case People:
        return tr("People");
    case Chinese:
        return tr("In Chinese");
    case English:
        return tr("In English");
    case Japanese:
        return tr("In Japanese");
    case Number:
        return tr("Number");
    default:
        return {};
    }
}

} // namespace OrgDesk
