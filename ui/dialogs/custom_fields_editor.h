// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"
#include "core/directory/company_lists.h"
#include "ui/dialogs/person_picker.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace OrgDesk {

class PeopleEditor;
class ProblemLabel;

/// The fields that the company has defined for its people, one row for each.
class CustomFieldsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldsEditor(PersonLookup lookup, QWidget *parent = nullptr);
    ~CustomFieldsEditor() override;

    /// Which fields there are. What stands in the rows that stay is kept.
    void setLists(const CompanyLists &lists);
    void setValues(const QList<CustomValue> &values);
    /// Sorted by field. Values of fields that are not known stay as they were set.
    [[nodiscard]] QList<CustomValue> values() const;
    /// Names of people, for those whose name is not known yet.
    void addNames(const QHash<PersonId, QString> &names);
    /// Shows what is wrong at the rows concerned ("custom:" and the field's ID).
    void showProblems(const QHash<QString, QString> &textByField);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        CustomField field;
        CustomValue base;
        QLineEdit *text = nullptr;
        QLineEdit *url = nullptr;
        QComboBox *options = nullptr;
        PeopleEditor *person = nullptr;
        ProblemLabel *problem = nullptr;
    };
    void rebuild();
    [[nodiscard]] QWidget *createInputs(Row &row, const QString &name);
    void fillOptions(Row &row);
    void show(Row &row, const CustomValue &value);
    [[nodiscard]] CustomValue read(const Row &row) const;
    void showNote();

    PersonLookup m_lookup;
    CompanyLists m_lists;
    QList<CustomValue> m_values;
    QHash<PersonId, QString> m_names;
    QList<Row> m_rows;
    QFormLayout *m_form = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace OrgDesk
