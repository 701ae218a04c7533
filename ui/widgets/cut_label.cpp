// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/cut_label.h"

#include <QStylePainter>

#include <algorithm>

namespace OrgDesk {

namespace {

// What a cut text keeps, in average characters.
constexpr int keptCharacters = 5;

} // namespace

CutLabel::CutLabel(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

QSize CutLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), keptCharacters * fontMetrics().averageCharWidth()),
            whole.height()};
}

void CutLabel::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QRect area = contentsRect();
    painter.drawItemText(area, int(Qt::AlignVCenter | Qt::AlignLeading), palette(), isEnabled(),
                         fontMetrics().elidedText(text(), Qt::ElideRight, area.width()),
                         foregroundRole());
}

} // namespace OrgDesk
