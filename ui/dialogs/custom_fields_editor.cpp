// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/custom_fields_editor.h"

#include "core/directory/custom_values.h"
#include "ui/dialogs/people_editor.h"
#include "ui/models/list_names.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/problem_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

bool isEmpty(const CustomValue &value)
{
    return value.text.isEmpty() && value.url.isEmpty() && value.option.isEmpty()
        && value.person.isEmpty();
}

} // namespace

CustomFieldsEditor::CustomFieldsEditor(PersonLookup lookup, QWidget *parent)
    : QWidget(parent)
    , m_lookup(std::move(lookup))
    , m_note(new QLabel(this))
{
    setObjectName(u"customFieldsEditor"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"customFieldsNote"_s);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    layout->addLayout(m_form);
    layout->addStretch();
    showNote();
}

CustomFieldsEditor::~CustomFieldsEditor() = default;

void CustomFieldsEditor::setLists(const CompanyLists &lists)
{
    const bool sameFields = lists.customFields == m_lists.customFields;
    const QList<CustomValue> now = values();
    m_lists = lists;
    showNote();
    if (sameFields)
        return;
    rebuild();
    setValues(now);
}

void CustomFieldsEditor::showNote()
{
    QString note;
    if (!m_lists.customFieldsMissingPermissions.isEmpty())
        //: %1 is the name of a permission, or several
        note = tr("The app may not read which fields the company has defined. The permission is "
                  "missing: %1")
                   .arg(m_lists.customFieldsMissingPermissions.join(u", "_s));
    else if (!m_lists.customFieldsKnown)
        note = tr("Which fields the company has defined has not been read yet.");
    else if (m_lists.customFields.isEmpty())
        note = tr("The company has no fields of its own that apps may use.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CustomFieldsEditor::rebuild()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_rows.clear();
    for (const CustomField &field : std::as_const(m_lists.customFields)) {
        Row row;
        row.field = field;
        const QString name = customFieldText(m_lists, field.id);
        QWidget *inputs = createInputs(row, name);
        row.problem = new ProblemLabel(inputs, this);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(inputs);
        column->addWidget(row.problem);
        //: The caption of a field; %1 is its name.
        auto *caption = new QLabel(tr("%1:").arg(QString(name).replace(u'&', u"&&"_s)), this);
        makeCaption(caption, inputs);
        m_form->addRow(caption, column);
        m_rows.append(row);
    }
}

QWidget *CustomFieldsEditor::createInputs(Row &row, const QString &name)
{
    const auto line = [&](const QString &suffix, const QString &accessibleName) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(row.field.id + suffix);
        edit->setAccessibleName(accessibleName);
        connect(edit, &QLineEdit::textEdited, this, &CustomFieldsEditor::edited);
        return edit;
    };
    switch (row.field.type) {
    case CustomFieldType::Text:
        row.text = line(u"-text"_s, name);
        return row.text;
    case CustomFieldType::Link: {
        auto *both = new QWidget(this);
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, 0, 0);
        row.text = line(u"-text"_s, tr("%1: text of the link").arg(name));
        row.text->setPlaceholderText(tr("What people see"));
        row.url = line(u"-url"_s, tr("%1: address of the link").arg(name));
        row.url->setPlaceholderText(u"https://"_s);
        column->addWidget(row.text);
        column->addWidget(row.url);
        both->setFocusProxy(row.text);
        return both;
    }
    case CustomFieldType::Option:
    case CustomFieldType::PictureOption:
        row.options = new QComboBox(this);
        row.options->setObjectName(row.field.id + u"-option"_s);
        row.options->setAccessibleName(name);
        fillOptions(row);
        connect(row.options, &QComboBox::activated, this, &CustomFieldsEditor::edited);
        return row.options;
    case CustomFieldType::Person:
        break;
    }
    row.person =
        new PeopleEditor(PeopleEditor::Holds::One, m_lookup, name, tr("Type a name"), this);
    row.person->setObjectName(row.field.id + u"-person"_s);
    row.person->addNames(m_names);
    connect(row.person, &PeopleEditor::edited, this, &CustomFieldsEditor::edited);
    return row.person;
}

void CustomFieldsEditor::fillOptions(Row &row)
{
    row.options->addItem(tr("(none)"), QString());
    for (const CustomOption &option : std::as_const(row.field.options))
        row.options->addItem(option.name, option.id);
}

void CustomFieldsEditor::show(Row &row, const CustomValue &value)
{
    row.base = value;
    const auto setText = [](QLineEdit *edit, const QString &text) {
        if (edit && edit->text() != text)
            edit->setText(text);
    };
    setText(row.text, value.text);
    setText(row.url, value.url);
    if (row.options) {
        int index = row.options->findData(value.option);
        if (index < 0) {
            row.options->addItem(value.text.isEmpty() ? value.option : value.text, value.option);
            index = row.options->count() - 1;
        }
        row.options->setCurrentIndex(index);
    }
    if (row.person)
        row.person->setPeople({PersonId(value.person)});
}

CustomValue CustomFieldsEditor::read(const Row &row) const
{
    CustomValue value = row.base;
    value.field = row.field.id;
    value.type = row.field.type;
    if (row.text && row.text->text() != value.text)
        value.text = row.text->text().trimmed();
    if (row.url && row.url->text() != value.url)
        value.url = row.url->text().trimmed();
    if (row.options && row.options->currentData().toString() != value.option) {
        value.option = row.options->currentData().toString();
        value.text = value.option.isEmpty() ? QString() : row.options->currentText();
        value.url.clear();
    }
    if (row.person)
        value.person = row.person->person().value();
    return value;
}

void CustomFieldsEditor::setValues(const QList<CustomValue> &values)
{
    m_values = values;
    for (Row &row : m_rows) {
        const CustomValue *value = customValueOf(values, row.field.id);
        CustomValue none;
        none.field = row.field.id;
        none.type = row.field.type;
        show(row, value ? *value : none);
    }
}

QList<CustomValue> CustomFieldsEditor::values() const
{
    QList<CustomValue> values = m_values;
    for (const Row &row : m_rows) {
        const CustomValue value = read(row);
        values.removeIf([&value](const CustomValue &old) { return old.field == value.field; });
        if (!isEmpty(value))
            values.append(value);
    }
    std::stable_sort(values.begin(), values.end(),
                     [](const CustomValue &a, const CustomValue &b) { return a.field < b.field; });
    return values;
}

void CustomFieldsEditor::addNames(const QHash<PersonId, QString> &names)
{
    m_names.insert(names);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.person)
            row.person->addNames(names);
    }
}

void CustomFieldsEditor::showProblems(const QHash<QString, QString> &textByField)
{
    for (const Row &row : std::as_const(m_rows))
        row.problem->setProblem(textByField.value(u"custom:"_s + row.field.id));
}

} // namespace OrgDesk
