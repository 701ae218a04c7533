// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/scroll_anchor.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace OrgDesk {

namespace {

// More than one, in case the first is what goes.
constexpr int heldRows = 5;

} // namespace

void ScrollAnchor::hold()
{
    m_held.clear();
    if (m_view.verticalScrollBar()->value() == 0)
        return;
    QModelIndex index = m_view.indexAt(QPoint(1, 1));
    for (int i = 0; i < heldRows && index.isValid(); ++i) {
        const QRect rect = m_view.visualRect(index);
        m_held.append({QPersistentModelIndex(index), rect.top()});
        index = m_view.indexAt(QPoint(1, rect.bottom() + 2));
    }
}

void ScrollAnchor::restore()
{
    for (const Held &held : std::as_const(m_held)) {
        if (!held.index.isValid())
            continue;
        const QRect rect = m_view.visualRect(held.index);
        if (rect.isValid()) {
            QScrollBar *bar = m_view.verticalScrollBar();
            bar->setValue(bar->value() + rect.top() - held.top);
        }
        break;
    }
    m_held.clear();
}

} // namespace OrgDesk
