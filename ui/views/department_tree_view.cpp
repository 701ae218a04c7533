// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/department_tree_view.h"

#include "ui/delegates/marked_item_delegate.h"
#include "ui/models/department_tree_model.h"
#include "ui/models/people_mime.h"
#include "ui/widgets/plain_text.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int openAfterMs = 700;

} // namespace

DepartmentTreeView::DepartmentTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_anchor(*this)
{
    setObjectName(u"departmentTree"_s);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoScroll(true);
    setItemDelegate(new DepartmentDelegate(this));
    m_rest.setSingleShot(true);
    m_rest.setInterval(openAfterMs);
    // Qt's own autoExpandDelay closes an open row again; this timer only opens.
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_restingOn.isValid())
            expand(m_restingOn);
    });
    retranslate();
}

void DepartmentTreeView::retranslate()
{
    setAccessibleName(tr("Departments"));
}

void DepartmentTreeView::setDepartments(DepartmentTreeModel *model)
{
    m_departments = model;
    setModel(model);
    sizeColumns();
    connect(model, &DepartmentTreeModel::aboutToUpdate, this, [this] { m_anchor.hold(); });
    connect(model, &DepartmentTreeModel::updated, this, [this] {
        executeDelayedItemsLayout();
        updateGeometries();
        m_anchor.restore();
    });
}

void DepartmentTreeView::sizeColumns()
{
    if (!m_departments)
        return;
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(DepartmentTreeModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(DepartmentTreeModel::CountColumn, QHeaderView::Fixed);
    const QString title =
        m_departments->headerData(DepartmentTreeModel::CountColumn, Qt::Horizontal).toString();
    const int width = std::max(fontMetrics().horizontalAdvance(u"100,000"_s),
                               fontMetrics().horizontalAdvance(title));
    header()->resizeSection(DepartmentTreeModel::CountColumn,
                            width + 3 * fontMetrics().averageCharWidth());
    // Where the window is small, names matter more than the details.
    setMinimumWidth(width + 18 * fontMetrics().averageCharWidth());
}

DepartmentId DepartmentTreeView::selectedDepartment() const
{
    if (!selectionModel() || !m_departments)
        return {};
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? DepartmentId() : m_departments->idAt(rows.constFirst());
}

void DepartmentTreeView::selectDepartment(const DepartmentId &id)
{
    const QModelIndex index = m_departments->indexOf(id);
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

QStringList DepartmentTreeView::expandedDepartments() const
{
    QStringList ids;
    QModelIndexList open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QModelIndex child = model()->index(row, 0, parent);
            if (isExpanded(child)) {
                ids.append(m_departments->idAt(child).value());
                open.append(child);
            }
        }
    }
    return ids;
}

void DepartmentTreeView::expandDepartments(const QStringList &ids)
{
    for (const QString &id : ids) {
        const QModelIndex index = m_departments->indexOf(DepartmentId(id));
        if (index.isValid())
            expand(index);
    }
}

DepartmentTreeView::Target DepartmentTreeView::targetAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position).siblingAtColumn(0);
    if (!index.isValid())
        return {};
    const QRect rect = visualRect(index);
    // The same margin as the drop indicator of QAbstractItemView.
    const int margin = std::clamp(qRound(rect.height() / 5.5), 2, 12);
    if (position.y() - rect.top() < margin)
        return {index.parent(), index.row()};
    if (rect.bottom() - position.y() < margin) {
        // Below an open row lies its first child.
        if (isExpanded(index) && model()->hasChildren(index))
            return {index, 0};
        return {index.parent(), index.row() + 1};
    }
    return {index, -1};
}

// People go into a department, never between two.
DepartmentTreeView::Target DepartmentTreeView::targetOf(const QDropEvent *event) const
{
    const QPoint position = event->position().toPoint();
    if (arePeople(event))
        return {indexAt(position).siblingAtColumn(0), -1};
    return targetAt(position);
}

bool DepartmentTreeView::arePeople(const QDropEvent *event)
{
    return event->mimeData()->hasFormat(peopleMimeType());
}

QString DepartmentTreeView::refusal(const QDropEvent *event, const Target &target) const
{
    if (arePeople(event))
        return m_departments->dropRefusal(event->mimeData(), target.parent);
    if (!model()->flags(target.parent).testFlag(Qt::ItemIsDropEnabled)
        && !model()->flags({}).testFlag(Qt::ItemIsDropEnabled))
        return tr("Nothing can be changed: the organization is open read-only.");
    return m_departments->dropRefusal(event->mimeData(), target.parent);
}

void DepartmentTreeView::tellRefusal(const QString &reason, const QPoint &position)
{
    QToolTip::showText(viewport()->mapToGlobal(position), plainToolTip(reason), viewport());
    if (reason == m_lastRefusal)
        return;
    m_lastRefusal = reason;
    Q_EMIT dropRefused(reason);
}

void DepartmentTreeView::restOn(const QModelIndex &index)
{
    if (m_restingOn == index && m_rest.isActive())
        return;
    if (m_restingOn == index && (!index.isValid() || isExpanded(index)))
        return;
    m_restingOn = index;
    if (index.isValid() && !isExpanded(index) && model()->hasChildren(index))
        m_rest.start();
    else
        m_rest.stop();
}

void DepartmentTreeView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    if (!index.isValid() || !model()->flags(index).testFlag(Qt::ItemIsDragEnabled))
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_departments->mimeData({index}));
    drag->setPixmap(dragPicture(index));
    // Beside the pointer, so that the place where one drops stays visible.
    drag->setHotSpot(QPoint(-14, -10));
    drag->exec(Qt::MoveAction, Qt::MoveAction);
}

QPixmap DepartmentTreeView::dragPicture(const QModelIndex &index) const
{
    const int width = std::min(rowWidth(index), 40 * fontMetrics().averageCharWidth());
    const QSize size(width, fontMetrics().height() + 8);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(0.85);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), 4, 4);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(QPoint(8, 0), size - QSize(16, 0)), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width - 16));
    return picture;
}

int DepartmentTreeView::rowWidth(const QModelIndex &index) const
{
    return fontMetrics().horizontalAdvance(index.data().toString()) + 18;
}

void DepartmentTreeView::dragEnterEvent(QDragEnterEvent *event)
{
    m_lastRefusal.clear();
    QTreeView::dragEnterEvent(event);
    // Accepted as a whole, so that every move over a row can be judged and explained.
    event->accept();
}

void DepartmentTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    // Draws the indicator and scrolls near the edges; whether to accept is decided here.
    QTreeView::dragMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const Target target = targetOf(event);
    restOn(indexAt(position).siblingAtColumn(0));
    const QString reason = refusal(event, target);
    if (!reason.isEmpty()) {
        event->ignore();
        tellRefusal(reason, position);
        return;
    }
    forgetRefusal();
    event->setDropAction(actionOf(event));
    event->accept();
}

// With the Ctrl key held, people keep the departments that they have.
Qt::DropAction DepartmentTreeView::actionOf(const QDropEvent *event)
{
    const bool adds = arePeople(event) && event->modifiers().testFlag(Qt::ControlModifier);
    return adds ? Qt::CopyAction : Qt::MoveAction;
}

void DepartmentTreeView::forgetRefusal()
{
    if (m_lastRefusal.isEmpty())
        return;
    m_lastRefusal.clear();
    QToolTip::hideText();
    Q_EMIT dropAllowed();
}

void DepartmentTreeView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_rest.stop();
    m_restingOn = QModelIndex();
    QTreeView::dragLeaveEvent(event);
}

void DepartmentTreeView::dropEvent(QDropEvent *event)
{
    m_rest.stop();
    m_restingOn = QModelIndex();
    const QPoint position = event->position().toPoint();
    const Target target = targetOf(event);
    const Qt::DropAction action = actionOf(event);
    const QString reason = refusal(event, target);
    if (!reason.isEmpty()) {
        m_lastRefusal.clear();
        tellRefusal(reason, position);
        event->ignore();
    } else if (model()->dropMimeData(event->mimeData(), action, target.row, 0, target.parent)) {
        event->setDropAction(action);
        event->accept();
    } else {
        event->ignore();
    }
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void DepartmentTreeView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    // A click on no department shows everyone.
    if (event->button() == Qt::LeftButton && !indexAt(event->position().toPoint()).isValid())
        selectionModel()->clear();
}

void DepartmentTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        selectionModel()->clear();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DepartmentTreeView::selectionChanged(const QItemSelection &selected,
                                          const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT departmentSelected(selectedDepartment());
}

void DepartmentTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeColumns();
}

} // namespace OrgDesk
