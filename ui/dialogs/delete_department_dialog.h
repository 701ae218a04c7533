// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace OrgDesk {

/// Asks before a department is deleted: first what is in the way, what goes with it and what cannot
/// be taken back. Deleting is never the default button.
class DeleteDepartmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// `people`: how many belong directly to it, -1 while that is not known.
    DeleteDepartmentDialog(const Directory &tree, const DirectoryLimits &limits,
                           const DepartmentId &target, int people, QWidget *parent = nullptr);

    /// Live updates: the answer to whether it can be deleted may change while it is asked.
    void setTree(const Directory &tree);
    void setPeople(int people);

    /// What to run.
    [[nodiscard]] QList<Change> changes() const;
    [[nodiscard]] DepartmentId target() const { return m_target; }

    void accept() override;

Q_SIGNALS:
    /// It is not empty, and what is in it is to go elsewhere first.
    void dissolveRequested();

private:
    void showConsequences();
    [[nodiscard]] QList<Problem> problems() const;
    [[nodiscard]] QString obstacles() const;
    [[nodiscard]] QString consequences(const Department &department) const;
    [[nodiscard]] QString peopleText() const;

    Directory m_tree;
    DirectoryLimits m_limits;
    DepartmentId m_target;
    int m_people;
    QLabel *m_icon;
    QLabel *m_question;
    QLabel *m_text;
    QLabel *m_obstacle;
    QDialogButtonBox *m_buttons;
    QPushButton *m_dissolve = nullptr;
};

} // namespace OrgDesk
