// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/member_query.h"
#include "ui/views/scroll_anchor.h"

#include <QTableView>

namespace OrgDesk {

class MemberTableModel;

/// The member table: rows of one height, columns that a person chooses, a sentence where there is
/// nothing to show, and a scroll position that live updates do not move.
class MemberTableView : public QTableView
{
    Q_OBJECT

public:
    explicit MemberTableView(QWidget *parent = nullptr);

    void setMembers(MemberTableModel *model);
    /// What stands in the empty table; empty: nothing.
    void setPlaceholder(const QString &text);
    [[nodiscard]] QString placeholder() const { return m_placeholder; }
    [[nodiscard]] QList<PersonId> selectedPeople() const;
    /// How many they are, without looking at each.
    [[nodiscard]] qsizetype selectedCount() const;
    void showRow(int row);
    /// In the order in which they stand.
    [[nodiscard]] QList<PersonColumn> visibleColumns() const;
    void setColumnVisible(PersonColumn column, bool visible);
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    void resetColumns();
    void retranslate();
    [[nodiscard]] QMenu *makeColumnMenu(QWidget *parent);

Q_SIGNALS:
    void selectionMoved();
    void columnsChanged();
    /// A double click or the Enter key: somebody is to be edited.
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void sizeRows();

    MemberTableModel *m_members = nullptr;
    ScrollAnchor m_anchor;
    QString m_placeholder;
};

} // namespace OrgDesk
