// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"
#include "ui/views/scroll_anchor.h"

#include <QTimer>
#include <QTreeView>

namespace OrgDesk {

class DepartmentTreeModel;

/// The department tree: drag and drop that says why it refuses, rows that open when a drag rests
/// on them, and a scroll position that live updates do not move.
class DepartmentTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit DepartmentTreeView(QWidget *parent = nullptr);

    void setDepartments(DepartmentTreeModel *model);
    [[nodiscard]] DepartmentId selectedDepartment() const;
    /// Opens the way to it, selects it and scrolls to it. Empty: nothing is selected.
    void selectDepartment(const DepartmentId &id);
    /// The IDs of open rows, for remembering them.
    [[nodiscard]] QStringList expandedDepartments() const;
    void expandDepartments(const QStringList &ids);
    void retranslate();

Q_SIGNALS:
    void departmentSelected(const OrgDesk::DepartmentId &id);
    /// A drag is over a place that it cannot go to.
    void dropRefused(const QString &reason);
    /// It has gone on to a place that it can go to.
    void dropAllowed();

protected:
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    struct Target
    {
        QModelIndex parent;
        int row = -1; ///< -1: last
    };

    [[nodiscard]] Target targetAt(const QPoint &position) const;
    [[nodiscard]] Target targetOf(const QDropEvent *event) const;
    [[nodiscard]] static bool arePeople(const QDropEvent *event);
    [[nodiscard]] static Qt::DropAction actionOf(const QDropEvent *event);
    [[nodiscard]] QString refusal(const QDropEvent *event, const Target &target) const;
    void tellRefusal(const QString &reason, const QPoint &position);
    void forgetRefusal();
    [[nodiscard]] QPixmap dragPicture(const QModelIndex &index) const;
    [[nodiscard]] int rowWidth(const QModelIndex &index) const;
    void restOn(const QModelIndex &index);
    void sizeColumns();

    DepartmentTreeModel *m_departments = nullptr;
    ScrollAnchor m_anchor;
    QTimer m_rest;
    QPersistentModelIndex m_restingOn;
    QString m_lastRefusal;
};

} // namespace OrgDesk
