// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"
#include "core/directory/company_lists.h"
#include "ui/dialogs/department_draft.h"
#include "ui/dialogs/person_picker.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace OrgDesk {

class PeopleEditor;
class ProblemLabel;

/// What a department has besides its names, its place and its leaders: HR partners, a chat, a
/// business unit and the changeable ID. What the platform does not know is not shown.
class DepartmentMorePage : public QWidget
{
    Q_OBJECT

public:
    DepartmentMorePage(const DirectoryLimits &limits, PersonLookup lookup, bool isCreation,
                       QWidget *parent = nullptr);

    /// `base` is how the department is on the platform.
    void showForm(const DepartmentForm &form, const DepartmentForm &base);
    /// Writes what stands here into the form. `base` is what it began with.
    void readInto(DepartmentForm &form, const DepartmentForm &base) const;
    /// Employee types and units; may come later, and again.
    void setLists(const CompanyLists &lists);
    /// Names of HR partners; may come later.
    void addNames(const QHash<PersonId, QString> &names);
    /// What stands below the HR partners, for example that they may not be read.
    void setHrbpNote(const QString &note);
    /// By the names of core/directory/checks.h; the dialog tells at them what is wrong.
    [[nodiscard]] const QHash<QString, ProblemLabel *> &problems() const { return m_problems; }

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    void createId(bool isCreation);
    void createHrbps(const PersonLookup &lookup);
    void createChat();
    void createUnit();
    void addRow(const QString &label, QWidget *field, const QString &problemKey,
                QLabel *note = nullptr);
    [[nodiscard]] QLabel *makeNote(const QString &objectName);
    void fillTypes();
    void addType(int type);
    void fillUnits();
    void showTypes(const QList<int> &types);
    void showChat();
    [[nodiscard]] QList<int> checkedTypes() const;

    CompanyLists m_lists;
    const bool m_isCreation;
    /// There is a chat on the platform now.
    bool m_hadChat = false;
    QHash<QString, ProblemLabel *> m_problems;
    QFormLayout *m_form;
    QLineEdit *m_id = nullptr;
    PeopleEditor *m_hrbps = nullptr;
    QLabel *m_hrbpNote = nullptr;
    QCheckBox *m_chat = nullptr;
    QLabel *m_chatNote = nullptr;
    QListWidget *m_types = nullptr;
    QComboBox *m_unit = nullptr;
    QLabel *m_unitNote = nullptr;
};

} // namespace OrgDesk
