// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/dialogs/department_list_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace OrgDesk {

class DepartmentFilterModel;

/// Chooses a department: a field to type into and the list of what matches, with paths. The keys
/// Up, Down, Page Up, Page Down and Enter work from the field.
class DepartmentPicker : public QWidget
{
    Q_OBJECT

public:
    explicit DepartmentPicker(QWidget *parent = nullptr);

    void setTree(const Directory &tree);
    void setJudge(DepartmentJudge judge);

    /// The one that is marked, choosable or not; an empty ID when none is, for example because the
    /// chosen one was deleted meanwhile.
    [[nodiscard]] DepartmentId current() const;
    void setCurrent(const DepartmentId &id);
    /// Why the current one cannot be chosen; empty: it can.
    [[nodiscard]] QString currentReason() const;

    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void currentChanged();
    /// A double click on one that can be chosen. Enter goes to the dialog's default button.
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter(const QString &text);
    void applyTree();
    void takeSelection();
    void select(const QModelIndex &index);
    void tellCurrent();
    [[nodiscard]] QModelIndex selectedIndex() const;
    void activate();
    void showEmptiness();

    DepartmentListModel *m_model;
    DepartmentFilterModel *m_filtered;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_nothing;
    Directory m_pendingTree;
    QTimer m_treeTimer;
    /// What the person chose; kept while it is not there, because it may come back.
    DepartmentId m_wanted;
    /// Rows come and go for other reasons than the person's.
    bool m_following = false;
};

} // namespace OrgDesk
