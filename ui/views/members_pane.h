// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/delta.h"
#include "core/directory/member_query.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace OrgDesk {

class CutLabel;
class FilterPanel;
class LiveMarks;
class MemberTableModel;
class MemberTableView;
class Settings;
class Workspace;

/// The people of the selected department, or everyone: title, filter, "Include sub-departments",
/// the table.
class MembersPane : public QWidget
{
    Q_OBJECT

public:
    MembersPane(Workspace &workspace, Settings &settings, LiveMarks &marks,
                QWidget *parent = nullptr);

    /// Empty: everyone.
    void showDepartment(const DepartmentId &department);
    [[nodiscard]] DepartmentId department() const { return m_department; }
    /// Selects the person once the view that is being read has arrived, and gives the table the
    /// focus. A filter that hides the person is cleared.
    void selectPerson(const PersonId &person);
    /// Only these stay selected, as far as they are in view, where the selection is still `before`.
    /// What somebody has selected meanwhile is left alone.
    void keepSelected(const QList<PersonId> &people, const QList<PersonId> &before);
    /// Asks again for what could not be read.
    void retry();
    [[nodiscard]] QList<PersonId> selectedPeople() const;
    /// What the table shows now, for the export.
    [[nodiscard]] MemberQuery query() const;
    [[nodiscard]] QList<PersonColumn> visibleColumns() const;
    /// Whether everything that is to be seen has been read.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] MemberTableView *table() const { return m_table; }
    [[nodiscard]] MemberTableModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    /// Narrows the list; the same as choosing it by hand.
    void setFilter(const QString &text, const PersonConditions &conditions);
    void setIncludeBelow(bool include);
    [[nodiscard]] bool includesBelow() const;
    /// Empty, or why there are no sub-departments to include. Translated.
    [[nodiscard]] QString whyNotBelow() const;
    /// Puts the selected rows, as they are shown, on the clipboard.
    void copySelection();
    void retranslate();

Q_SIGNALS:
    void personSelected(const OrgDesk::PersonId &person);
    /// Something of isSettled() or of the number of people has changed.
    void stateChanged();
    void includeBelowChanged(bool include);
    void contextMenuRequested(const QPoint &globalPosition);

private:
    void buildHeader();
    void connectWorkspace();
    void takeCommit(const Commit &commit);
    void refreshView();
    void refreshInclude();
    void refreshTitle();
    void refreshPlaceholder();
    void viewArrived();
    void settleSelection();
    void clearFilter();
    // members_filter.cpp: conditions and saved filters
    void buildFilter();
    void openFilterPanel();
    void fillFilterMenu();
    void saveFilter();
    void refreshFilter();
    void retranslateFilter();
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] QString organizationName() const;
    [[nodiscard]] QList<DepartmentId> departmentsInView() const;

    Workspace &m_workspace;
    Settings &m_settings;
    MemberTableModel *m_model;
    MemberTableView *m_table;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_include = nullptr;
    QToolButton *m_columns = nullptr;
    QToolButton *m_conditionsButton = nullptr;
    FilterPanel *m_filterPanel = nullptr;
    /// What the list is narrowed to, and the way out; seen while it is.
    QWidget *m_filterLine = nullptr;
    CutLabel *m_filterTold = nullptr;
    QPushButton *m_clearFilter = nullptr;
    PersonConditions m_conditions;
    DepartmentId m_department;
    PersonId m_awaited;
    QTimer m_filterTimer;
    bool m_shown = false;
};

} // namespace OrgDesk
