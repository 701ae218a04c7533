// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "core/directory/checks.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace OrgDesk {

class ProblemLabel;

/// The form of one employee type: a new one, or one of the company's own. What is wrong is told at
/// the field while typing. It does not close by itself when submitted.
class EmployeeTypeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `base` a new one.
    EmployeeTypeDialog(const CompanyList &list, const DirectoryLimits &limits,
                       std::optional<ListEntry> base, QWidget *parent = nullptr);

    /// The list is another one meanwhile.
    void setList(const CompanyList &list);
    [[nodiscard]] ChangeListEntry change() const;
    /// While the platform is asked nothing can be altered.
    void setWaiting(bool waiting);
    void accept() override;

Q_SIGNALS:
    void submitted();

private:
    void addName(QFormLayout *form, const QString &field, const QString &caption,
                 const QString &value);
    void check();

    CompanyList m_list;
    DirectoryLimits m_limits;
    std::optional<ListEntry> m_base;
    QHash<QString, QLineEdit *> m_names;
    QHash<QString, ProblemLabel *> m_problems;
    ProblemLabel *m_problem = nullptr;
    QCheckBox *m_active = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_waiting = false;
    bool m_touched = false;
};

} // namespace OrgDesk
