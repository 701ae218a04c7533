// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"
#include "ui/dialogs/department_choice_dialog.h"

namespace OrgDesk {

class PositionBox;

/// "Move To…": where a department goes, and where among the departments there. Values in,
/// Changes out.
class MoveDepartmentDialog : public DepartmentChoiceDialog
{
    Q_OBJECT

public:
    MoveDepartmentDialog(const Directory &tree, const DirectoryLimits &limits,
                         const DepartmentId &target, QWidget *parent = nullptr);

    void setTree(const Directory &tree) override;

    /// The chosen parent.
    [[nodiscard]] DepartmentId newParent() const { return chosen(); }
    /// The chosen neighbour before which it goes; an empty ID: last.
    [[nodiscard]] DepartmentId before() const;
    /// What to run: the move, after renumbering neighbours where that is needed.
    [[nodiscard]] QList<Change> changes() const;

protected:
    [[nodiscard]] QString objection() const override;

private:
    [[nodiscard]] std::optional<QString> judge(const DepartmentId &id) const;
    void showPositions();

    Directory m_tree;
    DirectoryLimits m_limits;
    DepartmentId m_target;
    PositionBox *m_position;
};

} // namespace OrgDesk
