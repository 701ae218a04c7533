// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/plan/value_for_many.h"
#include "ui/dialogs/person_picker.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace OrgDesk {

class CustomFieldsEditor;
class PeopleEditor;

/// Takes one value for one field of a person, by the kind of control that the form of a person has
/// for it, or that the field is to be cleared. Nothing is chosen until somebody does,
/// except for a day, which begins with today.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(PersonLookup lookup, QWidget *parent = nullptr);
    ~ValueEditor() override;

    void setLists(const CompanyLists &lists);
    /// What was typed for another field is forgotten. `ownField` with CustomValues only.
    void setField(PersonField field, const QString &ownField = {});
    [[nodiscard]] PersonField field() const { return m_field; }
    [[nodiscard]] const QString &ownField() const { return m_ownField; }
    /// Empty: nothing is chosen yet.
    [[nodiscard]] std::optional<ValueForMany> value() const;

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    [[nodiscard]] QWidget *createInput();
    [[nodiscard]] QLineEdit *createText();
    [[nodiscard]] QComboBox *createBox();
    [[nodiscard]] PeopleEditor *createPeople();
    [[nodiscard]] CustomFieldsEditor *createOwnField();
    void fillLists();
    [[nodiscard]] bool read(Person &holder) const;
    void notice();

    PersonLookup m_lookup;
    CompanyLists m_lists;
    PersonField m_field = PersonField::JobTitle;
    QString m_ownField;
    QVBoxLayout *m_layout;
    QCheckBox *m_clear;
    QLabel *m_note;
    QStringListModel *m_offered;
    /// The control of the field, and as what it is one of these.
    QWidget *m_input = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_box = nullptr;
    QDateEdit *m_date = nullptr;
    PeopleEditor *m_people = nullptr;
    CustomFieldsEditor *m_own = nullptr;
};

} // namespace OrgDesk
