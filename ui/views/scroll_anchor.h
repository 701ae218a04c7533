// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace OrgDesk {

/// Keeps what a person looks at in its place while rows come and go above it. At the very top
/// nothing is held: there new rows are to be seen.
class ScrollAnchor
{
public:
    explicit ScrollAnchor(QAbstractItemView &view)
        : m_view(view)
    {
    }

    void hold();
    /// Call when the view has laid out its items again.
    void restore();

private:
    struct Held
    {
        QPersistentModelIndex index;
        int top = 0;
    };

    QAbstractItemView &m_view;
    QList<Held> m_held;
};

} // namespace OrgDesk
