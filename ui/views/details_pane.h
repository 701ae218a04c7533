// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/delta.h"
#include "core/workspace/workspace.h"
#include "ui/views/field_list.h"

#include <QScrollArea>

#include <optional>

class QLabel;

namespace OrgDesk {

class PersonExtras;
class PersonPicture;
class SubjectHistory;

/// Everything about the selected person or department, live. Links lead to other departments and
/// people.
class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(Workspace &workspace, QWidget *parent = nullptr);

    void showNothing();
    void showPerson(const PersonId &person);
    void showDepartment(const DepartmentId &department);
    void retranslate();
    /// Shows what is known now.
    void refresh();
    [[nodiscard]] FieldList *fields() const { return m_fields; }
    [[nodiscard]] QString heading() const;

Q_SIGNALS:
    void departmentChosen(const OrgDesk::DepartmentId &department);
    void personChosen(const OrgDesk::PersonId &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeCommit(const Commit &commit);
    void takePerson(const Result<QList<Person>> &answer);
    void askNames(const QList<PersonId> &people);
    void askForPerson();
    void askReports();
    void askManagers();
    void paintPerson();
    void addSuperiors(const Person &person);
    void addReports();
    void addHistory();
    void addOwnFields(const Person &person);
    // details_department.cpp
    void paintDepartment(const Department &department);
    void addLeaders(const Department &department);
    void addHrbps(const Department &department);
    void addChat(const Department &department);
    // details_pane.cpp
    void setHeading(const QString &icon, const QString &name, const QString &below);
    void showIcon();
    void add(const QString &key, const QString &label, const QString &value);
    /// What stands for a value that never arrives; false: nothing is known against it.
    bool addWithheld(const QString &key, const QString &label, const QString &value,
                     const QString &field);
    void showExternal(bool isExternal);
    void addLinks(const QString &key, const QString &label, const QList<FieldLink> &links);
    [[nodiscard]] QString pathOf(const DepartmentId &department) const;
    [[nodiscard]] QString nameOf(const PersonId &person) const;

    Workspace &m_workspace;
    QLabel *m_icon = nullptr;
    QString m_iconName;
    QLabel *m_name;
    QLabel *m_below;
    FieldList *m_fields;
    PersonExtras *m_extras;
    PersonPicture *m_picture;
    SubjectHistory *m_history;
    /// One of the two is set, or none.
    PersonId m_person;
    DepartmentId m_department;
    std::optional<Person> m_values;
    bool m_gone = false;
    QHash<PersonId, QString> m_names;
    QSet<PersonId> m_asked;
    /// Whose manager the person is.
    QList<PersonName> m_reports;
    /// The manager first, then that one's manager, up to the top.
    QList<PersonName> m_managers;
    QList<Field> m_list;
};

} // namespace OrgDesk
