// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/change.h"
#include "core/plan/run_report.h"
#include "ui/dialogs/person_picker.h"
#include "ui/dialogs/picture_editor.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace OrgDesk {

class PersonDialog;
class Settings;
class Workspace;
struct DepartedPerson;

/// What a person does to people: asks with the dialogs, puts Changes on a plan, runs it and tells
/// how it ended. Nothing here alters anybody by itself.
class PersonActions : public QObject
{
    Q_OBJECT

public:
    PersonActions(Workspace &workspace, Settings &settings, QWidget *window);

    /// An empty ID: the department is chosen in the form.
    void create(const DepartmentId &department);
    void edit(const PersonId &person);
    /// One field for all of them; a single person gets the form of his or her own.
    void editMany(const QList<PersonId> &people);
    /// `from`: the department that they are seen in, or an empty ID.
    void moveTo(const QList<PersonId> &people, const DepartmentId &from);
    void setFrozen(const QList<PersonId> &people, bool frozen);
    void offboard(const PersonId &person);
    void restore();
    /// After a drop: asks first when they are many, else runs at once.
    void drop(const QList<PersonId> &people, const DepartmentId &from, const DepartmentId &to,
              bool add);

    /// Why nobody can be changed at all; empty: they can.
    [[nodiscard]] QString whyNotWritable() const;

Q_SIGNALS:
    /// A sentence for the status bar.
    void told(const QString &sentence);
    /// Somebody is there, under the ID that the platform gave.
    void created(const OrgDesk::PersonId &person);
    /// Of many who were selected, these could not be changed.
    void refused(const QList<OrgDesk::PersonId> &people, const QList<OrgDesk::PersonId> &selected);

private:
    void open(PersonDialog *dialog, const QString &context);
    void follow(PersonDialog *dialog);
    void submit(PersonDialog *dialog, const QString &context);
    void send(const QPointer<PersonDialog> &dialog, const QList<Change> &changes,
              const QString &context);
    void takeAnswer(const QPointer<PersonDialog> &dialog, const Result<RunReport> &answer,
                    const QString &context);
    void run(const QList<Change> &changes, const QString &context);
    void takeReport(const Result<RunReport> &answer, const QString &context, QWidget *asker);
    /// Reads them and calls back; tells when that fails.
    void withPeople(const QList<PersonId> &people,
                    std::function<void(const QList<Person> &)> callback);
    template <typename Dialog> void giveNames(Dialog *dialog, QList<PersonId> people);
    void askToMove(const QList<Change> &changes, const DepartmentId &to, bool add);
    [[nodiscard]] PersonLookup lookup() const;
    /// Null where the platform has no pictures.
    [[nodiscard]] PictureLookup pictures() const;
    [[nodiscard]] bool refuseWhenNotWritable();

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace OrgDesk
