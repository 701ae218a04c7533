// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "ui/dialogs/person_picker.h"

#include <QDialog>
#include <QHash>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;

namespace OrgDesk {

class PeopleEditor;

/// Asks before somebody leaves: who gets what, with a summary of what is transferred and what is
/// destroyed before it happens. Everything goes to the manager unless somebody is named
/// (feishu-contact-api.md 9.12). Offboarding is never the default button.
class OffboardDialog : public QDialog
{
    Q_OBJECT

public:
    OffboardDialog(const Person &person, PersonLookup lookup, QWidget *parent = nullptr);

    /// Names of people, for those whose name is not known yet.
    void setPersonNames(const QHash<PersonId, QString> &names);
    [[nodiscard]] HandOver handOver() const;
    /// What to run.
    [[nodiscard]] QList<Change> changes() const;

    void accept() override;

private:
    /// One kind of things that are handed over.
    struct Row
    {
        PersonId HandOver::*member;
        PeopleEditor *editor;
    };

    void createRows(QGridLayout *grid, const PersonLookup &lookup);
    void addKind(QGridLayout *grid, const PersonLookup &lookup, PersonId HandOver::*member,
                 const QString &label);
    void showSummary();
    [[nodiscard]] QString nameOf(const PersonId &person) const;
    [[nodiscard]] QString objection() const;

    Person m_person;
    QHash<PersonId, QString> m_names;
    PeopleEditor *m_everything = nullptr;
    QList<Row> m_rows;
    QComboBox *m_mail = nullptr;
    PeopleEditor *m_mailAcceptor = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_reason = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace OrgDesk
