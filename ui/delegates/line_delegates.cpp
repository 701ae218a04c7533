// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/delegates/line_delegates.h"

#include "core/directory/activity.h"
#include "ui/models/activity_model.h"
#include "ui/models/search_model.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int margin = 4;

QString symbolOf(const QModelIndex &index)
{
    if (index.data(ActivityModel::FailedRole).toBool())
        return u"warning"_s;
    if (index.data(ActivityModel::OpenRole).toBool())
        return u"pending"_s;
    if (index.data(ActivityModel::OwnRole).toBool())
        return u"event-own"_s;
    switch (ActivityKind(index.data(ActivityModel::KindRole).toInt())) {
    case ActivityKind::DepartmentCreated:
    case ActivityKind::PersonJoined:
        return u"event-created"_s;
    case ActivityKind::DepartmentMoved:
    case ActivityKind::PersonMoved:
        return u"event-moved"_s;
    case ActivityKind::DepartmentRemoved:
    case ActivityKind::PersonLeft:
        return u"event-removed"_s;
    default:
        return u"event-changed"_s;
    }
}

/// Ground and focus frame; the text colour is set for what follows.
void paintGround(QPainter *painter, QStyleOptionViewItem &option)
{
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const auto group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const auto role =
        option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(option.palette.color(group, role));
}

/// Quieter than the text before it, but readable on every ground.
void setQuietPen(QPainter *painter)
{
    QColor color = painter->pen().color();
    color.setAlphaF(0.72F);
    painter->setPen(color);
}

QRect iconPlace(const QRect &line, int extent)
{
    return {line.left(), line.center().y() - extent / 2, extent, extent};
}

QString elided(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.elidedText(text, Qt::ElideRight, width);
}

QList<TextMark> marks(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<TextMark>>();
}

// What was typed is bold. Gives the width that was used.
int drawMarked(QPainter *painter, const QRect &place, const QString &text,
               const QList<TextMark> &marks, Qt::TextElideMode mode)
{
    QFont bold = painter->font();
    bold.setBold(true);
    const QFontMetrics metrics(marks.isEmpty() ? painter->font() : bold);
    const QString shown = metrics.elidedText(text, mode, place.width());
    // How far what is left of the text has gone to the left.
    const bool cutLeft = mode == Qt::ElideLeft && shown != text;
    const qsizetype shift = cutLeft ? text.size() - shown.size() : 0;
    const qsizetype first = cutLeft ? 1 : 0;
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark &mark : marks) {
        const qsizetype start = std::max(mark.start - shift, first);
        const qsizetype end = std::min(mark.start + mark.size - shift, shown.size());
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        if (end > start)
            formats.append({int(start), int(end - start), format});
    }
    QTextLayout layout(shown, painter->font(), painter->device());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return 0;
    line.setLineWidth(place.width());
    layout.endLayout();
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    return int(std::ceil(line.naturalTextWidth()));
}

} // namespace

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    painter->save();
    paintGround(painter, ground);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    const auto place = [&](const QRect &rect) {
        return mirrored ? QStyle::visualRect(option.direction, option.rect, rect) : rect;
    };
    const int extent = option.fontMetrics.height();
    themedIcon(symbolOf(index)).paint(painter, place(iconPlace(line, extent)));
    line.setLeft(line.left() + extent + margin);
    const QString time = index.data(ActivityModel::TimeRole).toString();
    const int timeWidth = option.fontMetrics.horizontalAdvance(time);
    QRect sentence = line;
    sentence.setRight(line.right() - timeWidth - 3 * margin);
    painter->drawText(place(sentence), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      elided(option.fontMetrics, index.data(ActivityModel::SentenceRole).toString(),
                             sentence.width()));
    setQuietPen(painter);
    QRect when = line;
    when.setLeft(line.right() - timeWidth);
    painter->drawText(place(when), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, time);
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 2 * margin};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    painter->save();
    paintGround(painter, ground);
    const bool isPerson = index.data(SearchModel::IsPersonRole).toBool();
    QRect upper = option.rect.adjusted(2 * margin, margin, -2 * margin, 0);
    upper.setHeight(option.fontMetrics.height());
    const int extent = option.fontMetrics.height();
    const QVariant own = index.data(Qt::DecorationRole);
    const QIcon icon =
        own.isValid() ? own.value<QIcon>() : themedIcon(isPerson ? u"person"_s : u"department"_s);
    icon.paint(painter, iconPlace(upper, extent));
    upper.setLeft(upper.left() + extent + 2 * margin);
    const QRect lower = upper.translated(0, upper.height());
    const QString matched = index.data(SearchModel::MatchedRole).toString();
    QRect named = upper;
    if (!matched.isEmpty())
        named.setWidth(upper.width() * 3 / 5);
    const int used = drawMarked(painter, named, index.data(SearchModel::NameRole).toString(),
                                marks(index, SearchModel::NameMarksRole), Qt::ElideRight);
    setQuietPen(painter);
    QRect rest = upper;
    rest.setLeft(upper.left() + used + 3 * margin);
    drawMarked(painter, rest, matched, marks(index, SearchModel::MatchedMarksRole), Qt::ElideRight);
    // The end of a path says more than its beginning.
    drawMarked(painter, lower, index.data(SearchModel::PlaceRole).toString(),
               marks(index, SearchModel::PlaceMarksRole), Qt::ElideLeft);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {300, 2 * option.fontMetrics.height() + 2 * margin};
}

} // namespace OrgDesk
