// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "ui/dialogs/department_choice_dialog.h"

class QRadioButton;

namespace OrgDesk {

/// "Move To…" for people: where they go, and whether they leave where they are. Values in, Changes
/// out.
class MovePeopleDialog : public DepartmentChoiceDialog
{
    Q_OBJECT

public:
    /// `from`: the department that they are seen in; an empty ID: each one's main department.
    MovePeopleDialog(const Directory &tree, const QList<Person> &people, const DepartmentId &from,
                     QWidget *parent = nullptr);

    [[nodiscard]] bool adds() const;
    /// What to run, one Change for each person who does not stand there already.
    [[nodiscard]] QList<Change> changes() const;

private:
    QList<Person> m_people;
    DepartmentId m_from;
    QRadioButton *m_move;
    QRadioButton *m_add;
};

/// The Changes that move people to a department, or add it to theirs.
[[nodiscard]] QList<Change> movePeople(const QList<Person> &people, const DepartmentId &from,
                                       const DepartmentId &to, bool add);

} // namespace OrgDesk
