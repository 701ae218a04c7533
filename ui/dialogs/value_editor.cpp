// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/value_editor.h"

#include "core/directory/custom_values.h"
#include "core/directory/person_fields.h"
#include "core/directory/person_text.h"
#include "core/wording/field_names.h"
#include "ui/dialogs/custom_fields_editor.h"
#include "ui/dialogs/list_inputs.h"
#include "ui/dialogs/people_editor.h"
#include "ui/models/list_names.h"
#include "ui/models/member_columns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

std::optional<CompanyListKind> namesOf(PersonField field)
{
    if (field == PersonField::JobTitle)
        return CompanyListKind::JobTitles;
    if (field == PersonField::City)
        return CompanyListKind::WorkCities;
    return std::nullopt;
}

/// Gives a field that is nothing but a text that text.
void setText(Person &person, PersonField field, const QString &text)
{
    visitPersonFields([&](PersonField known, QStringView, auto member) {
        if constexpr (std::is_same_v<decltype(member), QString Person::*>) {
            if (known == field)
                person.*member = text;
        }
    });
}

} // namespace

ValueEditor::ValueEditor(PersonLookup lookup, QWidget *parent)
    : QWidget(parent)
    , m_lookup(std::move(lookup))
    , m_layout(new QVBoxLayout(this))
    , m_clear(new QCheckBox(tr("&Clear the field instead"), this))
    , m_note(new QLabel(this))
    , m_offered(new QStringListModel(this))
{
    setObjectName(u"valueEditor"_s);
    m_clear->setObjectName(u"clearChoice"_s);
    m_note->setObjectName(u"newEntryNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_clear);
    connect(m_clear, &QCheckBox::toggled, this, [this](bool clears) {
        m_input->setEnabled(!clears);
        fillLists();
        notice();
    });
    rebuild();
}

ValueEditor::~ValueEditor() = default;

void ValueEditor::setLists(const CompanyLists &lists)
{
    m_lists = lists;
    fillLists();
    notice();
}

void ValueEditor::setField(PersonField field, const QString &ownField)
{
    if (field == m_field && ownField == m_ownField)
        return;
    m_field = field;
    m_ownField = ownField;
    rebuild();
}

// -- The control ----------------------------------------------------------------------------------

void ValueEditor::rebuild()
{
    delete m_input;
    m_text = nullptr;
    m_box = nullptr;
    m_date = nullptr;
    m_people = nullptr;
    m_own = nullptr;
    m_input = createInput();
    m_input->setObjectName(keyOf(m_field) + u"Value"_s);
    if (m_input->accessibleName().isEmpty())
        m_input->setAccessibleName(fieldName(m_field));
    m_layout->insertWidget(0, m_input);
    setFocusProxy(m_input);
    setTabOrder(m_input, m_clear);
    m_clear->setVisible(canBeCleared(m_field));
    m_clear->setChecked(false);
    fillLists();
    notice();
}

QWidget *ValueEditor::createInput()
{
    switch (m_field) {
    case PersonField::Leader:
    case PersonField::DottedLineLeaders:
        m_people = createPeople();
        return m_people;
    case PersonField::JoinTime:
        m_date = new QDateEdit(QDate::currentDate(), this);
        m_date->setCalendarPopup(true);
        m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
        connect(m_date, &QDateEdit::dateChanged, this, &ValueEditor::notice);
        return m_date;
    case PersonField::EmployeeType:
    case PersonField::JobLevel:
    case PersonField::JobFamily:
    case PersonField::Gender:
    case PersonField::MobileVisible:
        m_box = createBox();
        return m_box;
    case PersonField::CustomValues:
        m_own = createOwnField();
        return m_own;
    default:
        m_text = createText();
        return m_text;
    }
}

QLineEdit *ValueEditor::createText()
{
    auto *edit = new QLineEdit(this);
    if (m_field == PersonField::Country)
        edit->setPlaceholderText(tr("Two letters, such as CN or JP"));
    connect(edit, &QLineEdit::textChanged, this, &ValueEditor::notice);
    if (!namesOf(m_field))
        return edit;
    auto *completer = new QCompleter(m_offered, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

QComboBox *ValueEditor::createBox()
{
    auto *box = new QComboBox(this);
    connect(box, &QComboBox::currentIndexChanged, this, &ValueEditor::notice);
    return box;
}

PeopleEditor *ValueEditor::createPeople()
{
    const bool one = m_field == PersonField::Leader;
    auto *people = new PeopleEditor(one ? PeopleEditor::Holds::One : PeopleEditor::Holds::Several,
                                    m_lookup, fieldName(m_field),
                                    one ? tr("Type the manager's name, e-mail address or number")
                                        : tr("Add a dotted-line manager: type a name"),
                                    this);
    connect(people, &PeopleEditor::edited, this, &ValueEditor::notice);
    return people;
}

CustomFieldsEditor *ValueEditor::createOwnField()
{
    auto *own = new CustomFieldsEditor(m_lookup, this);
    connect(own, &CustomFieldsEditor::edited, this, &ValueEditor::notice);
    return own;
}

void ValueEditor::fillLists()
{
    if (const auto kind = namesOf(m_field))
        m_offered->setStringList(activeNames(m_lists.of(*kind)));
    if (m_own) {
        CompanyLists only = m_lists;
        only.customFields.removeIf(
            [this](const CustomField &field) { return field.id != m_ownField; });
        m_own->setLists(only);
        const auto inputs = m_own->findChildren<QWidget *>();
        const auto first = std::find_if(inputs.cbegin(), inputs.cend(), [](const QWidget *input) {
            return input->focusPolicy() != Qt::NoFocus;
        });
        m_own->setFocusProxy(first == inputs.cend() ? nullptr : *first);
    }
    if (!m_box)
        return;
    const QSignalBlocker quiet(m_box);
    const QVariant chosen = m_box->currentData();
    const QString choose = tr("(choose)");
    if (m_field == PersonField::JobLevel) {
        fillListBox(m_box, m_lists.of(CompanyListKind::JobLevels), choose);
    } else if (m_field == PersonField::JobFamily) {
        fillListBox(m_box, m_lists.of(CompanyListKind::JobFamilies), choose);
    } else {
        m_box->clear();
        m_box->addItem(choose, QString());
    }
    if (m_field == PersonField::EmployeeType)
        addEmployeeTypes(m_box, m_lists);
    for (int gender = 0; gender <= 3 && m_field == PersonField::Gender; ++gender)
        m_box->addItem(genderText(gender), QString::number(gender));
    if (m_field == PersonField::MobileVisible) {
        m_box->addItem(tr("Colleagues may see the number"), u"1"_s);
        m_box->addItem(tr("Colleagues may not see the number"), u"0"_s);
    }
    if (const int index = m_box->findData(chosen); index > 0)
        m_box->setCurrentIndex(index);
    // While a run is on, all of this editor is disabled; that is not the box's own state.
    m_input->setEnabled(m_box->isEnabledTo(this) && !m_clear->isChecked());
}

// -- The value ------------------------------------------------------------------------------------

/// Whether anything is chosen.
bool ValueEditor::read(Person &holder) const
{
    if (m_text) {
        const QString text = m_text->text().trimmed();
        setText(holder, m_field, text);
        return !text.isEmpty();
    }
    if (m_date) {
        holder.joinTime = timeOfDay(m_date->date());
        return true;
    }
    if (m_people) {
        if (m_field == PersonField::Leader)
            holder.leader = m_people->person();
        else
            holder.dottedLineLeaders = m_people->people();
        return !m_people->people().isEmpty();
    }
    if (m_own) {
        holder.customValues = m_own->values();
        return customValueOf(holder.customValues, m_ownField) != nullptr;
    }
    const QString choice = m_box->currentData().toString();
    if (m_field == PersonField::EmployeeType)
        holder.employeeType = choice.toInt();
    else if (m_field == PersonField::Gender)
        holder.gender = choice.toInt();
    else if (m_field == PersonField::MobileVisible)
        holder.mobileVisible = choice == u"1"_s;
    else
        setText(holder, m_field, choice);
    return !choice.isEmpty();
}

std::optional<ValueForMany> ValueEditor::value() const
{
    ValueForMany value;
    value.field = m_field;
    value.ownField = m_ownField;
    // A check box that is hidden for this field is not ticked.
    if (m_clear->isChecked())
        return value;
    return read(value.holder) ? std::optional(value) : std::nullopt;
}

void ValueEditor::notice()
{
    const auto kind = namesOf(m_field);
    const QString note = kind && !m_clear->isChecked()
        ? newEntryNote(*kind, m_text->text().trimmed(), m_lists)
        : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    Q_EMIT edited();
}

} // namespace OrgDesk
