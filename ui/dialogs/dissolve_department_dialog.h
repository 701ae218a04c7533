// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/dissolving.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace OrgDesk {

/// Deletes a department that is not empty: asks where its people and its sub-departments go, says
/// what will be done in which order, and shows how far it is. Values in, Changes out. It stays open
/// until finish(), and may be closed while the run goes on.
class DissolveDepartmentDialog : public QDialog
{
    Q_OBJECT

public:
    DissolveDepartmentDialog(const Directory &tree, const DirectoryLimits &limits,
                             const DepartmentId &target, QWidget *parent = nullptr);

    /// Live updates.
    void setTree(const Directory &tree);
    /// All direct members; nothing can be done before they are known.
    void setMembers(const QList<Person> &members);

    void setPeopleTo(const DepartmentId &place);
    void setChildrenTo(const DepartmentId &place);
    /// What to run.
    [[nodiscard]] QList<Change> changes() const;
    [[nodiscard]] DepartmentId target() const { return m_how.department; }

    /// So many of the Changes are made.
    void setProgress(int done);
    /// It is over, well or not: closes.
    void finish();
    [[nodiscard]] bool isWaiting() const { return m_total > 0; }

    /// Asks for changes() to be run.
    void accept() override;

Q_SIGNALS:
    void submitted();

private:
    QPushButton *addPlace(QFormLayout *form, const QString &label, const QString &objectName,
                          void (DissolveDepartmentDialog::*choose)());
    void choosePeoplePlace();
    void chooseChildrenPlace();
    void askForPlace(const QString &title, const DepartmentId &now,
                     void (DissolveDepartmentDialog::*take)(const DepartmentId &));
    void showAll();
    void showPlace(QPushButton *button, const QString &what, const DepartmentId &place);
    [[nodiscard]] QString steps() const;
    [[nodiscard]] QString objection() const;

    Directory m_tree;
    DirectoryLimits m_limits;
    Dissolving m_how;
    std::optional<QList<Person>> m_members;
    /// How many Changes are under way; 0 before.
    int m_total = 0;
    QLabel *m_question;
    QPushButton *m_peopleTo = nullptr;
    QPushButton *m_childrenTo = nullptr;
    QLabel *m_steps;
    QLabel *m_reason;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go = nullptr;
};

} // namespace OrgDesk
