// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/directory/company_lists.h"
#include "ui/dialogs/department_draft.h"
#include "ui/dialogs/person_picker.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace OrgDesk {

class DepartmentChoiceDialog;
class DepartmentMorePage;
class LeadersEditor;
class MessageBar;
class PositionBox;
class ProblemLabel;

/// Creates or edits a department. Values in, Changes out: it knows no network and no store. What
/// is wrong is told beside each field while one types; live updates come in by setTree(). It stays
/// open, with its fields at rest, until finish() or takeRefusal() tell what became of its Changes,
/// so that a refusal loses nothing that was typed.
class DepartmentDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { Create, Edit };

    /// `parentOrTarget` is the parent of the one to create, or the one to edit.
    DepartmentDialog(const Directory &tree, const DirectoryLimits &limits, Mode mode,
                     const DepartmentId &parentOrTarget, PersonLookup lookup,
                     QWidget *parent = nullptr);
    ~DepartmentDialog() override;

    /// A live update. Fields not edited follow; for edited ones a bar says whose value is which.
    void setTree(const Directory &tree);
    /// Nothing can be changed here, and why.
    void setReadOnly(const QString &reason);
    /// Names of people who lead the department or are its HR partners; may come later.
    void setPersonNames(const QHash<PersonId, QString> &names);
    /// What values are chosen from; may come later, and again.
    void setLists(const CompanyLists &lists);
    /// Told below the HR partners: that they may not be read, for example.
    void setHrbpNote(const QString &note);

    /// What to run: only what was changed.
    [[nodiscard]] QList<Change> changes() const;
    /// The department that is edited; an empty ID in Mode::Create.
    [[nodiscard]] DepartmentId target() const;

    /// The Changes are made, or have become somebody else's to tell about: closes.
    void finish();
    /// What the form is about was not made: it can be edited and sent again, and what was made on
    /// the way (a neighbour's new number, the move before the new name) is not sent again. Told at
    /// the field, if one is concerned.
    void takeRefusal(const Error &error);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    /// Asks for changes() to be run.
    void accept() override;

Q_SIGNALS:
    void submitted();

private:
    void createFields(const PersonLookup &lookup);
    void createNames();
    void createPlace();
    void createButtons();
    void showField(const QString &problemKey);
    void setFieldsEnabled(bool enabled);
    QLineEdit *addNameField(const QString &label, const QString &objectName,
                            const QString &problemKey);
    void addRow(const QString &label, QWidget *field, const QString &problemKey);
    void showForm(const DepartmentForm &form);
    [[nodiscard]] DepartmentForm readForm() const;
    void showParent();
    void chooseParent();
    [[nodiscard]] std::optional<QString> judgeParent(const DepartmentId &id) const;
    void showConflicts(const QList<DraftConflict> &conflicts);
    void showConflict(const DraftConflict &conflict);
    void takeTheirs(const DraftConflict &conflict);
    [[nodiscard]] QString valueText(DepartmentField field, const Department &department) const;
    void showProblems();
    void setWaiting(bool waiting);

    Directory m_tree;
    /// What came by setTree() while waiting: one's own Change must not count as somebody else's.
    std::optional<Directory> m_laterTree;
    DirectoryLimits m_limits;
    Mode m_mode;
    DepartmentDraft m_draft;
    DepartmentId m_parent;
    QHash<PersonId, QString> m_personNames;
    bool m_touched = false;
    bool m_waiting = false;

    CompanyLists m_lists;
    QTabWidget *m_tabs = nullptr;
    QWidget *m_fields = nullptr;
    DepartmentMorePage *m_more = nullptr;
    QFormLayout *m_form = nullptr;
    MessageBar *m_bar = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_zhCn = nullptr;
    QLineEdit *m_enUs = nullptr;
    QLineEdit *m_jaJp = nullptr;
    QPushButton *m_parentButton = nullptr;
    QPointer<DepartmentChoiceDialog> m_parentChoice;
    PositionBox *m_position = nullptr;
    LeadersEditor *m_leaders = nullptr;
    QHash<QString, ProblemLabel *> m_problems;
    QLabel *m_reason = nullptr;
    QString m_readOnly;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace OrgDesk
