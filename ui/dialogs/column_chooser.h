// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/member_export.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace OrgDesk {

/// Chooses the columns of an export and their order: ticks, and buttons that move the current one.
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    /// `asInTable` is what the button "As in the Table" restores.
    explicit ColumnChooser(QList<ExportColumn> asInTable, QWidget *parent = nullptr);

    /// The ticked ones in their order.
    [[nodiscard]] QList<ExportColumn> columns() const;
    /// Ticks these in this order; the others follow without a tick.
    void setColumns(const QList<ExportColumn> &columns);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void columnsChanged();

private:
    void moveCurrent(int by);
    void showButtons();

    QList<ExportColumn> m_asInTable;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

/// The columns of the export that show what these columns of the table show.
[[nodiscard]] QList<ExportColumn> exportColumnsFor(const QList<PersonColumn> &visible);

} // namespace OrgDesk
