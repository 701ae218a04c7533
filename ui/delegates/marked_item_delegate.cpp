// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/delegates/marked_item_delegate.h"

#include "core/directory/ids.h"
#include "core/directory/person.h"
#include "ui/models/department_tree_model.h"
#include "ui/models/member_table_model.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr double strongestGround = 0.32;

Tone toneOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Added:
        return Tone::Success;
    case MarkKind::Own:
        return Tone::Quiet;
    default:
        return Tone::Information;
    }
}

QString symbolOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Added:
        return u"event-created"_s;
    case MarkKind::Moved:
        return u"event-moved"_s;
    case MarkKind::Own:
        return u"event-own"_s;
    default:
        return u"event-changed"_s;
    }
}

MarkKind markOf(const QModelIndex &index)
{
    return MarkKind(index.data(MarkKindRole).toInt());
}

} // namespace

QIcon MarkedItemDelegate::iconOf(const QModelIndex &) const
{
    return {};
}

void MarkedItemDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != 0)
        return;
    const QIcon icon = iconOf(index);
    if (icon.isNull())
        return;
    option->icon = icon;
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int extent = option->widget
        ? option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget)
        : QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize);
    option->decorationSize = QSize(extent, extent);
}

void MarkedItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const MarkKind kind = markOf(index);
    if (kind == MarkKind::None) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QColor ground = toneColor(toneOf(kind), option.palette);
    ground.setAlphaF(float(strongestGround * index.data(MarkStrengthRole).toDouble()));
    painter->fillRect(option.rect, ground);
    QStyleOptionViewItem text = option;
    if (index.column() == 0) {
        // The selection covers the symbol's place too.
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const int extent = option.fontMetrics.ascent();
        const QRect place(option.rect.right() - extent - 3, option.rect.center().y() - extent / 2,
                          extent, extent);
        themedIcon(symbolOf(kind)).paint(painter, place);
        text.rect.setRight(place.left() - 3);
    }
    QStyledItemDelegate::paint(painter, text, index);
}

QIcon DepartmentDelegate::iconOf(const QModelIndex &index) const
{
    if (index.data(DepartmentTreeModel::PendingRole).toBool())
        return themedIcon(u"pending"_s);
    if (index.data(DepartmentTreeModel::IdRole).toString() == sharedPeopleDepartment().value())
        return themedIcon(u"shared"_s);
    return themedIcon(u"department"_s);
}

QIcon MemberDelegate::iconOf(const QModelIndex &index) const
{
    const QVariant status = index.data(MemberTableModel::StatusRole);
    if (!status.isValid())
        return themedIcon(u"person"_s);
    switch (PersonStatus(status.toInt())) {
    case PersonStatus::Frozen:
        return themedIcon(u"person-frozen"_s);
    case PersonStatus::NotActivated:
    case PersonStatus::Unjoined:
        return themedIcon(u"person-inactive"_s);
    case PersonStatus::Exited:
    case PersonStatus::Departed:
        return themedIcon(u"person-departed"_s);
    case PersonStatus::Active:
        break;
    }
    return themedIcon(u"person"_s);
}

} // namespace OrgDesk
