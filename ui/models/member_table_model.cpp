// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/member_table_model.h"

#include "ui/models/live_marks.h"
#include "ui/models/member_columns.h"
#include "ui/models/people_mime.h"
#include "ui/widgets/plain_text.h"

#include <QMimeData>

namespace OrgDesk {

namespace {

// Some hundred rows are looked at; scrolling back must not ask again.
constexpr int cachedRows = 4000;

} // namespace

MemberTableModel::MemberTableModel(PeopleSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_rows(cachedRows)
{
    for (QTimer *timer : {&m_keyTimer, &m_staleTimer, &m_fetchTimer})
        timer->setSingleShot(true);
    // Requests are gathered for one turn of the event loop.
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &MemberTableModel::fetch);
    connect(&m_keyTimer, &QTimer::timeout, this, &MemberTableModel::requestKeys);
    // An answer that takes long must not leave the people of another department on the screen.
    connect(&m_staleTimer, &QTimer::timeout, this, [this] {
        become({});
        setState(State::Reading);
    });
}

MemberQuery MemberTableModel::query() const
{
    MemberQuery query;
    query.departments = m_departments;
    query.filter = m_filter;
    query.conditions = m_conditions;
    query.order = m_order;
    // The platform ranks the members of one department; of several, the name is what one looks for.
    query.sortBy = m_sortBy == PersonColumn::PlatformOrder && m_departments.size() != 1
        ? PersonColumn::Name
        : m_sortBy;
    return query;
}

int MemberTableModel::columnOf(PersonColumn column)
{
    return int(memberColumns().indexOf(column));
}

PersonId MemberTableModel::idAt(int row) const
{
    return row >= 0 && row < m_keys.size() ? m_keys.at(row) : PersonId();
}

int MemberTableModel::rowOf(const PersonId &id) const
{
    const Row *cached = m_rows.object(id);
    if (cached && cached->hint < m_keys.size() && m_keys.at(cached->hint) == id)
        return cached->hint;
    return int(m_keys.indexOf(id));
}

const Person *MemberTableModel::personAt(int row) const
{
    const Row *cached = row >= 0 && row < m_keys.size() ? m_rows.object(m_keys.at(row)) : nullptr;
    return cached ? &cached->person : nullptr;
}

bool MemberTableModel::isSettled() const
{
    return m_state != State::Reading && !m_askingKeys && !m_fetching && m_wanted.isEmpty()
        && !m_keyTimer.isActive();
}

int MemberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int MemberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(memberColumns().size());
}

QVariant MemberTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_keys.size())
        return {};
    const PersonId &id = m_keys.at(index.row());
    const Row *row = rowFor(index.row());
    switch (role) {
    case IdRole:
        return id.value();
    case LoadingRole:
        return row == nullptr;
    case MarkKindRole:
        return int(m_marks ? m_marks->kind(id.value()) : MarkKind::None);
    case MarkStrengthRole:
        return m_marks ? m_marks->strength(id.value()) : 0.0;
    default:
        break;
    }
    if (row)
        return rowData(*row, memberColumns().at(index.column()), role);
    want(index.row());
    if (role == Qt::DisplayRole && index.column() == 0)
        return QStringLiteral("…");
    return role == Qt::AccessibleTextRole && index.column() == 0 ? tr("loading") : QVariant();
}

QVariant MemberTableModel::rowData(const Row &row, PersonColumn column, int role) const
{
    const QString value =
        role == Qt::DisplayRole || role == Qt::ToolTipRole ? text(row, column) : QString();
    const WithheldField withheld =
        m_source.withheld && (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        ? m_source.withheld(column)
        : WithheldField();
    // A status that never came is none; other values may be known from somewhere else.
    const bool stands = !withheld.text.isEmpty()
        && (value.isEmpty()
            || (withheld.certain
                && (column == PersonColumn::Status || column == PersonColumn::EmployeeType)));
    if (stands)
        return role == Qt::DisplayRole ? withheld.text : withheld.toolTip;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(value);
    case Qt::ToolTipRole:
        return plainToolTip(value);
    case StatusRole:
        return int(row.person.status);
    case Qt::AccessibleDescriptionRole:
        if (column == PersonColumn::Name && m_marks
            && m_marks->kind(row.person.id.value()) != MarkKind::None)
            return tr("changed just now");
        return {};
    default:
        return {};
    }
}

QString MemberTableModel::text(const Row &row, PersonColumn column) const
{
    switch (column) {
    case PersonColumn::Name:
        return row.person.name.isEmpty() ? tr("(no name)") : row.person.name;
    case PersonColumn::Department:
        return m_source.departmentName ? m_source.departmentName(row.person.mainDepartment())
                                       : QString();
    case PersonColumn::Leader:
        return m_names.value(row.person.leader);
    case PersonColumn::EmployeeType:
        if (m_source.employeeTypeName)
            return m_source.employeeTypeName(row.person.employeeType);
        return memberColumnText(row.person, column);
    default:
        return memberColumnText(row.person, column);
    }
}

QVariant MemberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= memberColumns().size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return memberColumnTitle(memberColumns().at(section));
    return {};
}

Qt::ItemFlags MemberTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_organization.isEmpty())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList MemberTableModel::mimeTypes() const
{
    return {peopleMimeType()};
}

QMimeData *MemberTableModel::mimeData(const QModelIndexList &indexes) const
{
    PeopleDrag drag;
    drag.organization = m_organization;
    if (m_departments.size() == 1)
        drag.from = m_departments.constFirst();
    QStringList names;
    QSet<int> rows;
    for (const QModelIndex &index : indexes) {
        if (rows.contains(index.row()))
            continue;
        rows.insert(index.row());
        drag.people.append(idAt(index.row()));
        if (const Person *person = personAt(index.row()))
            names.append(person->name);
    }
    if (drag.people.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    addPeopleDrag(data, drag);
    data->setText(names.join(u'\n'));
    return data;
}

void MemberTableModel::sort(int column, Qt::SortOrder order)
{
    const PersonColumn by = column >= 0 && column < memberColumns().size()
        ? memberColumns().at(column)
        : PersonColumn::PlatformOrder;
    if (by == m_sortBy && order == m_order)
        return;
    m_sortBy = by;
    m_order = order;
    requestKeys();
}

void MemberTableModel::refreshCells()
{
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MemberTableModel::refreshDepartments()
{
    const int column = columnOf(PersonColumn::Department);
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    if (m_sortBy == PersonColumn::Department)
        scheduleKeys();
}

void MemberTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MemberTableModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace OrgDesk
