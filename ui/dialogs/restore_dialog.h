// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "core/directory/departed_person.h"
#include "ui/dialogs/department_choice_dialog.h"

class QListWidget;

namespace OrgDesk {

/// Asks whom of those who have left to bring back, and into which department. Says beforehand what
/// does not come back.
class RestoreDialog : public DepartmentChoiceDialog
{
    Q_OBJECT

public:
    RestoreDialog(const Directory &tree, const QList<DepartedPerson> &departed,
                  QWidget *parent = nullptr);

    /// What to run.
    [[nodiscard]] QList<Change> changes() const;
    [[nodiscard]] QListWidget *people() const { return m_people; }

protected:
    [[nodiscard]] QString objection() const override;

private:
    [[nodiscard]] const DepartedPerson *chosenPerson() const;
    void proposeDepartment();

    Directory m_tree;
    QList<DepartedPerson> m_departed;
    QListWidget *m_people;
};

} // namespace OrgDesk
