// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/change.h"
#include "core/plan/change_plan.h"
#include "core/plan/run_report.h"

#include <QObject>

#include <functional>

class QDialog;
class QWidget;

namespace OrgDesk {

class DepartmentDialog;
class Directory;
class DissolveDepartmentDialog;
class Settings;
class Workspace;
struct UndoOffer;

/// What a person does to departments: asks with the dialogs, puts Changes on a plan, runs it and
/// tells how it ended. Nothing here alters a department by itself.
class DepartmentActions : public QObject
{
    Q_OBJECT

public:
    DepartmentActions(Workspace &workspace, Settings &settings, QWidget *window);

    void create(const DepartmentId &parent);
    void edit(const DepartmentId &department);
    void moveTo(const DepartmentId &department);
    void remove(const DepartmentId &department);
    /// After a drop: asks first when many people move with it, else runs at once.
    void drop(const QList<DepartmentId> &departments, const DepartmentId &parent,
              const DepartmentId &before);
    void undo();

    /// Why nothing can be changed at all; empty: it can.
    [[nodiscard]] QString whyNotWritable() const;
    /// Why these cannot go below that parent; empty: they can.
    [[nodiscard]] QString whyNotBelow(const QList<DepartmentId> &departments,
                                      const DepartmentId &parent) const;
    /// People that move with a department, as far as it is known.
    [[nodiscard]] int peopleIn(const DepartmentId &department) const;

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &sentence);
    /// The department is there, under the ID that the platform gave it.
    void created(const OrgDesk::DepartmentId &department);

private:
    template <typename Dialog> void follow(Dialog *dialog);
    /// Gives it the lists to choose from, and keeps them true.
    void equip(DepartmentDialog *dialog);
    void submit(DepartmentDialog *dialog, const QString &context);
    void dissolve(const DepartmentId &department);
    void readMembers(DissolveDepartmentDialog *dialog);
    void runDissolving(DissolveDepartmentDialog *dialog);
    void run(const QList<Change> &changes, const QString &context);
    void run(const ChangePlan &plan, const QString &context);
    void takeReport(const Result<RunReport> &answer, const QString &context, QWidget *asker);
    void askToMove(const QList<DepartmentId> &departments, const DepartmentId &parent,
                   const DepartmentId &before, int people);
    void moveNow(const QList<DepartmentId> &departments, const DepartmentId &parent,
                 const DepartmentId &before);
    void offerUndo(const Result<UndoOffer> &answer);
    [[nodiscard]] QString undoText(const UndoOffer &offer) const;
    [[nodiscard]] bool refuseWhenNotWritable();

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace OrgDesk
