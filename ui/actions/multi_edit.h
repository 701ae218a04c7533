// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/plan/run_report.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QWidget;

namespace OrgDesk {

class EditPeopleDialog;
class Workspace;
struct Commit;

/// One dialog for editing many people, on a workspace: reads them for it, runs what it asks for as
/// one plan, and tells it what becomes of each. It deletes itself when the dialog is through with
/// and nothing of it runs any more.
class MultiEdit : public QObject
{
    Q_OBJECT

public:
    /// Shows the dialog.
    MultiEdit(Workspace &workspace, const QList<PersonId> &people, QWidget *window);
    ~MultiEdit() override;

    /// Whether it is about just these people and not through with them.
    [[nodiscard]] bool isAbout(const QList<PersonId> &people) const;
    /// Brings the dialog to the front, also when it was hidden while it runs.
    void raise();

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &sentence);
    /// A run has ended, and of `selected`, who were selected for it, these have not been changed,
    /// as far as is known.
    void refused(const QList<OrgDesk::PersonId> &people, const QList<OrgDesk::PersonId> &selected);

private:
    void follow();
    void takeCommit(const Commit &commit);
    void readPeople(const QList<PersonId> &people);
    void readNames(const QList<PersonId> &people);
    void run(const QList<Change> &changes);
    void takeReport(const Result<RunReport> &answer);

    Workspace &m_workspace;
    QPointer<EditPeopleDialog> m_dialog;
    QSet<PersonId> m_people;
    /// As this edit found or left the selection.
    QList<PersonId> m_selected;
};

} // namespace OrgDesk
