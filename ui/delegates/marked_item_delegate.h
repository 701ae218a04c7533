// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/live_marks.h"

#include <QStyledItemDelegate>

namespace OrgDesk {

/// Paints rows that may be marked as changed a moment ago: a fading ground and, in the first
/// column, a symbol. Holds no state.
class MarkedItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// The icon before the text of the first column.
    [[nodiscard]] virtual QIcon iconOf(const QModelIndex &index) const;
};

/// Departments: a department, the shared place, or one that is being changed.
class DepartmentDelegate : public MarkedItemDelegate
{
    Q_OBJECT

public:
    using MarkedItemDelegate::MarkedItemDelegate;

protected:
    [[nodiscard]] QIcon iconOf(const QModelIndex &index) const override;
};

/// People: the status is told by the icon's shape too.
class MemberDelegate : public MarkedItemDelegate
{
    Q_OBJECT

public:
    using MarkedItemDelegate::MarkedItemDelegate;

protected:
    [[nodiscard]] QIcon iconOf(const QModelIndex &index) const override;
};

} // namespace OrgDesk
