// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/member_table_view.h"

#include "ui/delegates/marked_item_delegate.h"
#include "ui/models/member_columns.h"
#include "ui/models/member_table_model.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Columns are added at the end only; a state of other columns is not taken over.
constexpr quint32 columnStateVersion = 1;

} // namespace

MemberTableView::MemberTableView(QWidget *parent)
    : QTableView(parent)
    , m_anchor(*this)
{
    setObjectName(u"memberTable"_s);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    // People are dragged out, nothing is dropped here.
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::MoveAction);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new MemberDelegate(this));
    verticalHeader()->hide();
    // Fixed heights: a hundred thousand rows need no measuring.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    sizeRows();
    retranslate();
}

void MemberTableView::retranslate()
{
    setAccessibleName(tr("Members"));
}

void MemberTableView::setMembers(MemberTableModel *model)
{
    m_members = model;
    // Unsorted at first: as the platform ranks them.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setModel(model);
    setSortingEnabled(true);
    resetColumns();
    connect(model, &MemberTableModel::aboutToUpdate, this, [this] { m_anchor.hold(); });
    connect(model, &MemberTableModel::updated, this, [this] {
        executeDelayedItemsLayout();
        updateGeometries();
        m_anchor.restore();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            &MemberTableView::columnsChanged);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &MemberTableView::columnsChanged);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &MemberTableView::columnsChanged);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) {
                QMenu *menu = makeColumnMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->popup(horizontalHeader()->mapToGlobal(at));
            });
}

void MemberTableView::setPlaceholder(const QString &text)
{
    if (text == m_placeholder)
        return;
    m_placeholder = text;
    setAccessibleDescription(text);
    viewport()->update();
}

QList<PersonId> MemberTableView::selectedPeople() const
{
    QList<PersonId> people;
    if (!selectionModel())
        return people;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    people.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        people.append(m_members->idAt(row.row()));
    return people;
}

void MemberTableView::showRow(int row)
{
    const auto columns = visibleColumns();
    const int column = columns.isEmpty() ? 0 : MemberTableModel::columnOf(columns.constFirst());
    const QModelIndex index = m_members->index(row, column);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtCenter);
}

QList<PersonColumn> MemberTableView::visibleColumns() const
{
    QList<PersonColumn> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (logical >= 0 && !header->isSectionHidden(logical))
            columns.append(memberColumns().at(logical));
    }
    return columns;
}

void MemberTableView::setColumnVisible(PersonColumn column, bool visible)
{
    const int section = MemberTableModel::columnOf(column);
    if (!visible && visibleColumns().size() <= 1)
        return; // A table without columns could not be mended by its own header.
    horizontalHeader()->setSectionHidden(section, !visible);
    Q_EMIT columnsChanged();
}

QByteArray MemberTableView::saveColumns() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << columnStateVersion << quint32(memberColumns().size())
           << horizontalHeader()->saveState();
    return bytes;
}

void MemberTableView::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 version = 0;
    quint32 columns = 0;
    QByteArray header;
    stream >> version >> columns >> header;
    if (stream.status() != QDataStream::Ok || version != columnStateVersion
        || columns != quint32(memberColumns().size()) || !horizontalHeader()->restoreState(header)
        || visibleColumns().isEmpty()) {
        resetColumns();
        return;
    }
    m_members->sort(horizontalHeader()->sortIndicatorSection(),
                    horizontalHeader()->sortIndicatorOrder());
}

void MemberTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int logical = 0; logical < header->count(); ++logical) {
        const PersonColumn column = memberColumns().at(logical);
        header->moveSection(header->visualIndex(logical), logical);
        header->setSectionHidden(logical, !isShownAtFirst(column));
        header->resizeSection(logical,
                              defaultColumnWidth(column) * fontMetrics().horizontalAdvance(u'0'));
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    Q_EMIT columnsChanged();
}

QMenu *MemberTableView::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const QList<PersonColumn> shown = visibleColumns();
    for (const PersonColumn column : memberColumns()) {
        QAction *action = menu->addAction(memberColumnTitle(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown.size() > 1 || !shown.contains(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool visible) { setColumnVisible(column, visible); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this,
            &MemberTableView::resetColumns);
    return menu;
}

void MemberTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_placeholder.isEmpty() || (m_members && m_members->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_placeholder);
}

qsizetype MemberTableView::selectedCount() const
{
    qsizetype rows = 0;
    const QItemSelection selection =
        selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

// Not activated(): where one click activates, it would open a form at every selection.
void MemberTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editRequested();
    else
        QTableView::keyPressEvent(event);
}

void MemberTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT editRequested();
}

void MemberTableView::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void MemberTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeRows();
}

void MemberTableView::sizeRows()
{
    const int height =
        std::max(fontMetrics().height(), style()->pixelMetric(QStyle::PM_SmallIconSize)) + 8;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace OrgDesk
