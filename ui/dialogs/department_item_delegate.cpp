// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/department_item_delegate.h"

#include "ui/dialogs/department_list_model.h"

#include <QApplication>
#include <QPainter>

namespace OrgDesk {

namespace {

constexpr int margin = 5;
constexpr double secondLineShare = 0.9;

QFont smaller(const QFont &font)
{
    QFont second = font;
    if (font.pointSizeF() > 0)
        second.setPointSizeF(font.pointSizeF() * secondLineShare);
    return second;
}

QColor mixed(const QColor &front, const QColor &ground, float share)
{
    return QColor::fromRgbF(front.redF() * share + ground.redF() * (1 - share),
                            front.greenF() * share + ground.greenF() * (1 - share),
                            front.blueF() * share + ground.blueF() * (1 - share));
}

} // namespace

void DepartmentItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QString reason = index.data(DepartmentListModel::ReasonRole).toString();
    const QString second =
        reason.isEmpty() ? index.data(DepartmentListModel::PathRole).toString() : reason;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor ground = item.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    const QRect area = item.rect.adjusted(margin * 2, margin, -margin * 2, -margin);
    const QFontMetrics firstMetrics(item.font);
    painter->setFont(item.font);
    painter->setPen(reason.isEmpty() ? text : mixed(text, ground, 0.55F));
    const QRect firstLine(area.x(), area.y(), area.width(), firstMetrics.height());
    painter->drawText(firstLine, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      firstMetrics.elidedText(name, Qt::ElideRight, area.width()));
    const QFont secondFont = smaller(item.font);
    const QFontMetrics secondMetrics(secondFont);
    painter->setFont(secondFont);
    painter->setPen(mixed(text, ground, 0.7F));
    const QRect secondLine(area.x(), firstLine.bottom() + 1, area.width(), secondMetrics.height());
    // The nearest names are the telling ones, so a long path is cut in front.
    painter->drawText(secondLine, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      secondMetrics.elidedText(
                          second, reason.isEmpty() ? Qt::ElideLeft : Qt::ElideRight, area.width()));
    painter->restore();
}

QSize DepartmentItemDelegate::sizeHint(const QStyleOptionViewItem &option,
                                       const QModelIndex &) const
{
    const QFontMetrics first(option.font);
    const QFontMetrics second(smaller(option.font));
    return {first.averageCharWidth() * 40, first.height() + second.height() + 2 * margin};
}

} // namespace OrgDesk
