// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/department_list_model.h"

#include "core/directory/change.h"
#include "ui/widgets/plain_text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// One that is being created has no ID yet by which another Change could name it.
bool isStillPlanned(const DepartmentId &id)
{
    static const QString prefix = projectedId(DepartmentRef(Planned{})).value();
    return id.value().startsWith(prefix);
}

// As the tree shows them when everything is expanded; the root first.
QList<DepartmentId> inTreeOrder(const Directory &tree)
{
    QList<DepartmentId> order;
    order.reserve(tree.size() + 1);
    QList<DepartmentId> open{rootDepartment()};
    while (!open.isEmpty()) {
        const DepartmentId id = open.takeLast();
        // A place of the window's own; nothing can be put there.
        if (id == sharedPeopleDepartment() || isStillPlanned(id))
            continue;
        order.append(id);
        const QList<DepartmentId> children = tree.children(id);
        for (auto child = children.crbegin(); child != children.crend(); ++child)
            open.append(*child);
    }
    return order;
}

} // namespace

DepartmentListModel::DepartmentListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DepartmentListModel::setTree(const Directory &tree)
{
    const QList<DepartmentId> rows = inTreeOrder(tree);

    // One change at a time is the rule: what is before and after it stays.
    qsizetype front = 0;
    const qsizetype common = std::min(rows.size(), m_rows.size());
    while (front < common && rows.at(front) == m_rows.at(front))
        ++front;
    qsizetype back = 0;
    while (back < common - front
           && rows.at(rows.size() - 1 - back) == m_rows.at(m_rows.size() - 1 - back))
        ++back;

    const Directory before = m_tree;
    m_tree = tree;
    m_reasons.clear();
    const int first = static_cast<int>(front);
    const qsizetype gone = m_rows.size() - front - back;
    if (gone > 0) {
        beginRemoveRows({}, first, static_cast<int>(front + gone) - 1);
        m_rows.remove(front, gone);
        endRemoveRows();
    }
    const qsizetype come = rows.size() - front - back;
    if (come > 0) {
        beginInsertRows({}, first, static_cast<int>(front + come) - 1);
        m_rows = rows;
        endInsertRows();
    }
    tellChangedRows(before);
    emit reasonsChanged();
}

// Row by row, because every changed row is filtered again: names and paths of a large tree take
// their time, and most updates touch one department.
void DepartmentListModel::tellChangedRows(const Directory &before)
{
    QSet<DepartmentId> changed;
    for (int row = 0; row < rowCount(); ++row) {
        const DepartmentId &id = m_rows.at(row);
        const Department *was = before.find(id);
        const Department *is = m_tree.find(id);
        // New ones were told by their insertion. Parents come before their children.
        const bool differs = was && is
            && (was->name != is->name || was->i18nName != is->i18nName
                || before.parentOf(id) != m_tree.parentOf(id)
                || changed.contains(m_tree.parentOf(id)));
        if (!differs)
            continue;
        changed.insert(id);
        emit dataChanged(index(row), index(row));
    }
}

void DepartmentListModel::setJudge(DepartmentJudge judge)
{
    m_judge = std::move(judge);
    m_reasons.clear();
    emit reasonsChanged();
}

QModelIndex DepartmentListModel::indexOf(const DepartmentId &id) const
{
    const qsizetype row = m_rows.indexOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

DepartmentId DepartmentListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()) : DepartmentId();
}

int DepartmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DepartmentListModel::data(const QModelIndex &index, int role) const
{
    const DepartmentId id = idAt(index);
    if (id.isEmpty())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return name(id);
    case Qt::ToolTipRole: {
        const QString why = reason(id);
        return plainToolTip(why.isEmpty() ? searchText(id) : why);
    }
    case Qt::AccessibleTextRole:
        return path(id).isEmpty() ? name(id) : tr("%1, in %2").arg(name(id), path(id));
    case Qt::AccessibleDescriptionRole:
    case ReasonRole:
        return reason(id);
    case IdRole:
        return id.value();
    case PathRole:
        return path(id);
    case SearchRole:
        return searchText(id);
    default:
        return {};
    }
}

Qt::ItemFlags DepartmentListModel::flags(const QModelIndex &index) const
{
    const DepartmentId id = idAt(index);
    if (id.isEmpty())
        return Qt::NoItemFlags;
    // One that cannot be chosen can still be walked over, so that its reason is heard.
    return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsEnabled;
}

QString DepartmentListModel::name(const DepartmentId &id) const
{
    if (id == rootDepartment())
        return tr("Top level");
    const Department *department = m_tree.find(id);
    return department ? oneLine(department->name) : id.value();
}

QString DepartmentListModel::path(const DepartmentId &id) const
{
    QStringList names = m_tree.pathNames(id);
    if (!names.isEmpty())
        names.removeLast();
    return oneLine(pathText(names));
}

QString DepartmentListModel::searchText(const DepartmentId &id) const
{
    QStringList parts{oneLine(pathText(m_tree.pathNames(id)))};
    if (const Department *department = m_tree.find(id)) {
        for (const QString &other :
             {department->i18nName.zhCn, department->i18nName.enUs, department->i18nName.jaJp}) {
            if (!other.isEmpty() && other != department->name)
                parts.append(oneLine(other));
        }
    } else {
        parts = {name(id)};
    }
    return parts.join(u'\n');
}

QString DepartmentListModel::reason(const DepartmentId &id) const
{
    if (!m_judge)
        return {};
    const auto known = m_reasons.constFind(id);
    if (known != m_reasons.cend())
        return *known;
    const QString why = m_judge(id).value_or(QString());
    m_reasons.insert(id, why);
    return why;
}

} // namespace OrgDesk
