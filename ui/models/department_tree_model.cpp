// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/department_tree_model.h"

#include "ui/models/department_mime.h"
#include "ui/models/department_node.h"
#include "ui/models/live_marks.h"
#include "ui/models/people_mime.h"
#include "ui/widgets/plain_text.h"

#include <QFont>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

DepartmentTreeModel::DepartmentTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->department.id = rootDepartment();
}

DepartmentTreeModel::~DepartmentTreeModel() = default;

void DepartmentTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (const Node *shared = find(sharedPeopleDepartment()))
        announce(shared, NameColumn, CountColumn);
}

void DepartmentTreeModel::setCounts(const QHash<DepartmentId, int> &counts)
{
    const QHash<DepartmentId, int> before = std::exchange(m_counts, counts);
    const auto differs = [&](const Node *node) {
        const DepartmentId &id = node->department.id;
        const int said = node->department.memberCount.value_or(-1);
        const int then = before.isEmpty() ? said : before.value(id, 0);
        const int now = counts.isEmpty() ? said : counts.value(id, 0);
        return then != now;
    };
    // One signal for the siblings, in the order of the view, which then finds its rows quickly.
    QList<const Node *> open{m_root.get()};
    while (!open.isEmpty()) {
        const Node *parent = open.takeLast();
        const auto &children = parent->children;
        const auto first = std::find_if(children.cbegin(), children.cend(), differs);
        if (first != children.cend()) {
            const auto last = std::find_if(children.crbegin(), children.crend(), differs);
            Q_EMIT dataChanged(indexOf(*first, CountColumn), indexOf(*last, CountColumn));
        }
        for (auto child = children.crbegin(); child != children.crend(); ++child)
            open.append(*child);
    }
}

void DepartmentTreeModel::setPending(const QSet<DepartmentId> &pending)
{
    const QSet<DepartmentId> before = std::exchange(m_pending, pending);
    for (const DepartmentId &id : (before - pending) + (pending - before)) {
        if (const Node *node = find(id))
            announce(node, NameColumn, CountColumn);
    }
}

void DepartmentTreeModel::setSharedVisible(bool visible)
{
    Node *shared = find(sharedPeopleDepartment());
    if (visible == (shared != nullptr))
        return;
    if (shared) {
        removeNode(shared);
        return;
    }
    Department place;
    place.id = sharedPeopleDepartment();
    place.parent = rootDepartment();
    insertNode(m_root.get(), int(m_root->children.size()), place);
}

QModelIndex DepartmentTreeModel::indexOf(const DepartmentId &id, int column) const
{
    const Node *node = find(id);
    return node ? indexOf(node, column) : QModelIndex();
}

DepartmentId DepartmentTreeModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->department.id : DepartmentId();
}

QModelIndex DepartmentTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != NameColumn)
        return {};
    const Node *above = nodeAt(parent);
    if (row < 0 || row >= above->children.size() || column < 0 || column >= ColumnCount)
        return {};
    Node *node = above->children.at(row);
    node->rowHint = row;
    return createIndex(row, column, node);
}

QModelIndex DepartmentTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent, NameColumn) : QModelIndex();
}

int DepartmentTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > NameColumn ? 0 : int(nodeAt(parent)->children.size());
}

int DepartmentTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DepartmentTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    const QString &key = node->department.id.value();
    switch (role) {
    case IdRole:
        return key;
    case PathRole:
        return pathOf(node);
    case CountRole:
        return countOf(node);
    case PendingRole:
        return m_pending.contains(node->department.id);
    case MarkKindRole:
        return int(m_marks ? m_marks->kind(key) : MarkKind::None);
    case MarkStrengthRole:
        return m_marks ? m_marks->strength(key) : 0.0;
    default:
        return index.column() == NameColumn ? nameData(node, role) : countData(node, role);
    }
}

QVariant DepartmentTreeModel::nameData(const Node *node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(nameOf(node));
    case Qt::ToolTipRole:
        return plainToolTip(pathText(pathOf(node)));
    case Qt::AccessibleDescriptionRole:
        return descriptionOf(node);
    case Qt::FontRole:
        if (m_pending.contains(node->department.id)) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant DepartmentTreeModel::countData(const Node *node, int role) const
{
    const int count = countOf(node);
    switch (role) {
    case Qt::DisplayRole:
        return count < 0 ? QString() : QLocale().toString(count);
    case Qt::ToolTipRole:
        return count < 0 ? QString()
                         : plainToolTip(tr("%Ln people here and below", nullptr, count));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DepartmentTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Department") : tr("People");
}

Qt::ItemFlags DepartmentTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const DepartmentId &id = nodeAt(index)->department.id;
    if (m_writable && id != sharedPeopleDepartment() && !m_pending.contains(id))
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

QStringList DepartmentTreeModel::mimeTypes() const
{
    return {departmentMimeType(), peopleMimeType()};
}

QMimeData *DepartmentTreeModel::mimeData(const QModelIndexList &indexes) const
{
    DepartmentDrag drag{m_organization, {}};
    QStringList names;
    for (const QModelIndex &index : indexes) {
        if (!index.isValid() || index.column() != NameColumn)
            continue;
        drag.departments.append(idAt(index));
        names.append(nameOf(nodeAt(index)));
    }
    return drag.departments.isEmpty() ? nullptr : encodeDrag(drag, names);
}

QString DepartmentTreeModel::peopleDropRefusal(const PeopleDrag &drag, const Node *into) const
{
    if (!m_peopleWritable)
        return tr("Nothing can be changed: the organization is open read-only.");
    if (drag.organization != m_organization)
        return tr("These people belong to another organization.");
    const DepartmentId target = into->department.id;
    if (into == m_root.get())
        return tr("Drop people on a department.");
    if (target == sharedPeopleDepartment())
        return tr("This place is not a department of the platform.");
    if (m_pending.contains(target))
        return tr("This department is being changed; wait until that is done.");
    if (target == drag.from)
        return tr("They belong to it already.");
    return {};
}

QString DepartmentTreeModel::dropRefusal(const QMimeData *data, const QModelIndex &parent) const
{
    if (const std::optional<PeopleDrag> people = decodePeopleDrag(data))
        return peopleDropRefusal(*people, nodeAt(parent));
    const std::optional<DepartmentDrag> drag = decodeDrag(data);
    if (!drag)
        return tr("Only departments and people can be dropped here.");
    if (drag->organization != m_organization)
        return tr("These departments belong to another organization.");
    const DepartmentId target = nodeAt(parent)->department.id;
    if (target == sharedPeopleDepartment())
        return tr("This place lists people that are shared with the app by themselves; it cannot "
                  "hold departments.");
    if (m_pending.contains(target))
        return tr("This department is being changed; wait until that is done.");
    return m_dropCheck ? m_dropCheck(drag->departments, target) : QString();
}

bool DepartmentTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                          const QModelIndex &parent) const
{
    const bool arePeople = data && data->hasFormat(peopleMimeType());
    const bool possible = arePeople ? m_peopleWritable : m_writable && action == Qt::MoveAction;
    return possible && dropRefusal(data, parent).isEmpty();
}

bool DepartmentTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (const std::optional<PeopleDrag> people = decodePeopleDrag(data)) {
        Q_EMIT peopleDropped(people->people, people->from, nodeAt(parent)->department.id,
                             action == Qt::CopyAction);
        return true;
    }
    const DepartmentDrag drag = *decodeDrag(data);
    const Node *above = nodeAt(parent);
    // The dragged ones themselves cannot be what they stand before.
    while (row >= 0 && row < above->children.size()
           && drag.departments.contains(above->children.at(row)->department.id))
        ++row;
    DepartmentId before;
    if (row >= 0 && row < above->children.size())
        before = above->children.at(row)->department.id;
    if (before == sharedPeopleDepartment())
        before = {};
    Q_EMIT moveRequested(drag.departments, above->department.id, before);
    return true;
}

DepartmentTreeModel::Node *DepartmentTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

DepartmentTreeModel::Node *DepartmentTreeModel::find(const DepartmentId &id) const
{
    const auto node = m_nodes.find(id);
    return node == m_nodes.end() ? nullptr : node->second.get();
}

DepartmentTreeModel::Node *DepartmentTreeModel::placeOf(const DepartmentId &id) const
{
    return id == rootDepartment() ? m_root.get() : find(id);
}

QModelIndex DepartmentTreeModel::indexOf(const Node *node, int column) const
{
    if (!node || node == m_root.get())
        return {};
    return createIndex(rowOf(node), column, const_cast<Node *>(node));
}

int DepartmentTreeModel::rowOf(const Node *node)
{
    const QList<Node *> &siblings = node->parent->children;
    if (node->rowHint >= siblings.size() || siblings.at(node->rowHint) != node)
        node->rowHint = int(siblings.indexOf(node));
    return node->rowHint;
}

QString DepartmentTreeModel::nameOf(const Node *node) const
{
    if (node->department.id == sharedPeopleDepartment())
        return tr("Shared with this app");
    return node->department.name.isEmpty() ? tr("(no name)") : node->department.name;
}

int DepartmentTreeModel::countOf(const Node *node) const
{
    if (m_counts.isEmpty())
        return node->department.memberCount.value_or(-1);
    return m_counts.value(node->department.id, 0);
}

QStringList DepartmentTreeModel::pathOf(const Node *node) const
{
    QStringList path;
    for (; node && node != m_root.get(); node = node->parent)
        path.prepend(nameOf(node));
    return path;
}

QString DepartmentTreeModel::descriptionOf(const Node *node) const
{
    // Tree items are one flat list for assistive tools: the place is said in words.
    const QStringList path = pathOf(node);
    QString text = path.size() > 1
        ? tr("in %1, level %2").arg(path.at(path.size() - 2), QString::number(path.size()))
        : tr("first level");
    if (m_pending.contains(node->department.id))
        return tr("%1, being changed").arg(text);
    if (m_marks && m_marks->kind(node->department.id.value()) != MarkKind::None)
        return tr("%1, changed just now").arg(text);
    return text;
}

void DepartmentTreeModel::announce(const Node *node, int from, int to, const QList<int> &roles)
{
    Q_EMIT dataChanged(indexOf(node, from), indexOf(node, to), roles);
}

} // namespace OrgDesk
