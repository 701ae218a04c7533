// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/directory/company_lists.h"
#include "ui/dialogs/person_draft.h"
#include "ui/dialogs/person_picker.h"
#include "ui/dialogs/picture_editor.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <optional>
#include <utility>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class QTabWidget;

namespace OrgDesk {

class CustomFieldsEditor;
class MembershipsEditor;
class MessageBar;
class PeopleEditor;
class ProblemLabel;

/// Tells who of the mirror has a value that may belong to one person only.
using HolderLookup = std::function<QFuture<Result<PersonId>>(PersonField, QString)>;

/// Invites or edits a person. Values in, Changes out: it knows no network and no store. What is
/// wrong is told beside each field while one types; what others change meanwhile comes in by
/// setPerson(). It stays open, with its fields at rest, until finish() or takeRefusal() tell what
/// became of its Change, so that a refusal loses nothing that was typed.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Lookups
    {
        PersonLookup people;
        HolderLookup holder;
        /// May be null: there are no pictures on this platform.
        PictureLookup picture = {};
    };

    PersonDialog(const Directory &tree, const PersonLimits &limits, const PersonDraft &draft,
                 Lookups lookups, QWidget *parent = nullptr);
    ~PersonDialog() override;

    /// Live updates. Fields not edited follow; for edited ones a bar says whose value is which.
    void setTree(const Directory &tree);
    /// What values are chosen from; may come later, and again.
    void setLists(const CompanyLists &lists);
    void setPerson(const Person &now);
    /// Nothing can be changed here, and why.
    void setReadOnly(const QString &reason);
    /// The person has left, or is out of sight.
    void setGone();
    /// Names of superiors; may come later.
    void setPersonNames(const QHash<PersonId, QString> &names);

    /// What to run: only what was changed. A new picture stands in it without a key: see
    /// newPicture().
    [[nodiscard]] QList<Change> changes() const;
    /// To be brought to the platform before the Changes are run; empty: none was chosen.
    [[nodiscard]] QByteArray newPicture() const;
    /// The Changes with the key that the platform gave the new picture.
    [[nodiscard]] static QList<Change> withPicture(QList<Change> changes, const QString &key);
    /// Whom it is about; empty for somebody new.
    [[nodiscard]] PersonId target() const { return m_draft.base().id; }

    /// The Change is made, or has become somebody else's to tell about: closes.
    void finish();
    /// It was not made: the form can be corrected and sent again. Told at the field concerned.
    void takeRefusal(const Error &error);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    /// Asks for changes() to be run.
    void accept() override;

Q_SIGNALS:
    void submitted();

private:
    struct TextEntry
    {
        PersonField field;
        QString Person::*member;
        QLineEdit *edit;
    };
    /// A field whose text may become an entry of a list.
    struct NamedEntry
    {
        QLineEdit *edit = nullptr;
        QLabel *note = nullptr;
        QStringListModel *names = nullptr;
    };

    // person_dialog.cpp
    void showForm(const Person &form);
    [[nodiscard]] Person readForm() const;
    void showProblems();
    void setWaiting(bool waiting);
    void askHolders();
    [[nodiscard]] PersonId knownHolder(PersonField field, const QString &value) const;
    void showField(PersonField field);
    // person_dialog_fields.cpp: the widgets
    void createFields();
    void createPersonTab();
    void createWorkTab();
    void createMoreTab();
    void createOwnFieldsTab();
    void createButtons();
    void createPicture(QFormLayout *form);
    void askPicture();
    [[nodiscard]] QFormLayout *addTab(const QString &title);
    QLineEdit *addText(QFormLayout *form, PersonField field, QString Person::*member,
                       const QString &label, QWidget *note = nullptr);
    void addRow(QFormLayout *form, PersonField field, const QString &label, QWidget *edit,
                QWidget *note = nullptr);
    // person_dialog_lists.cpp: what is chosen from the company's lists
    void createListInputs();
    void offerNames(QLineEdit *edit, NamedEntry &named);
    void fillLists();
    void showListValues(const Person &form);
    void readListValues(Person &form) const;
    void showListNotes();
    // person_dialog_conflicts.cpp
    void showConflict(const PersonConflict &conflict);
    [[nodiscard]] QString valueText(const PersonConflict &conflict, const Person &person) const;

    Directory m_tree;
    CompanyLists m_lists;
    const PersonLimits m_limits;
    PersonDraft m_draft;
    Lookups m_lookups;
    QHash<PersonId, QString> m_personNames;
    /// Who has a value, as far as it was asked for.
    QHash<std::pair<int, QString>, PersonId> m_holders;
    QTimer m_holderPause;
    /// What came by setPerson() while waiting: one's own Change is not somebody else's.
    std::optional<Person> m_laterPerson;
    QSet<QString> m_touched;
    QString m_readOnly;
    bool m_submittedOnce = false;
    bool m_waiting = false;
    bool m_gone = false;

    MessageBar *m_bar = nullptr;
    QTabWidget *m_tabs = nullptr;
    QList<TextEntry> m_texts;
    QComboBox *m_gender = nullptr;
    QCheckBox *m_mobileVisible = nullptr;
    MembershipsEditor *m_memberships = nullptr;
    PeopleEditor *m_leader = nullptr;
    PeopleEditor *m_dottedLine = nullptr;
    QComboBox *m_employeeType = nullptr;
    QComboBox *m_jobLevel = nullptr;
    QComboBox *m_jobFamily = nullptr;
    CustomFieldsEditor *m_customFields = nullptr;
    PictureEditor *m_picture = nullptr;
    QString m_pictureProblem;
    NamedEntry m_titles;
    NamedEntry m_cities;
    QCheckBox *m_hasJoinDate = nullptr;
    QDateEdit *m_joinDate = nullptr;
    QHash<QString, ProblemLabel *> m_problems;
    /// The page of the tabs on which a field stands.
    QHash<QString, int> m_pages;
    QLabel *m_reason = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace OrgDesk
