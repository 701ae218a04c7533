// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/change.h"
#include "core/plan/run_report.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace OrgDesk {

class EmployeeTypeDialog;
class EmployeeTypesModel;
class Workspace;

/// The company's employee types: who has which, adding, editing, switching on and off, deleting.
/// Every edit is a Change that the workspace runs, so it stands in Activity and can be undone.
class EmployeeTypesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `parent` is the organization's window: it tells what fails after this one was closed, and
    /// goes before the workspace does.
    EmployeeTypesDialog(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets();
    void retranslate();
    void takeList();
    void countPeople();
    void showState();
    [[nodiscard]] const ListEntry *selected() const;
    /// Why the selected one cannot be edited; empty: it can.
    [[nodiscard]] QString whyNot() const;
    void openForm(std::optional<ListEntry> base);
    void switchSelected();
    void askToDelete();
    /// `form` closes when it is made, and can be corrected when it is not.
    void run(const ChangeListEntry &change, const QString &context,
             const QPointer<EmployeeTypeDialog> &form = {});

    Workspace &m_workspace;
    EmployeeTypesModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_switch;
    QPushButton *m_delete;
    QPushButton *m_close;
    bool m_waiting = false;
};

} // namespace OrgDesk
