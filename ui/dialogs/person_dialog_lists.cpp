// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of the person dialog whose values are chosen from the company's lists.

#include "core/directory/person_fields.h"
#include "ui/dialogs/custom_fields_editor.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/models/list_names.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int builtInTypes = 5;

/// The choice of a value that the box does not offer, such as one that is switched off, is added.
void select(QComboBox *box, const QString &id, const QString &text)
{
    int index = box->findData(id);
    if (index < 0) {
        box->addItem(text, id);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QStringList namesOf(const CompanyList &list)
{
    QStringList names;
    for (const ListEntry &entry : list.entries) {
        if (entry.active)
            names.append(entry.name);
    }
    return names;
}

} // namespace

void PersonDialog::createListInputs()
{
    m_employeeType = new QComboBox(this);
    m_jobLevel = new QComboBox(this);
    m_jobLevel->setObjectName(u"job_levelField"_s);
    m_jobFamily = new QComboBox(this);
    m_jobFamily->setObjectName(u"job_familyField"_s);
    for (QComboBox *box : {m_employeeType, m_jobLevel, m_jobFamily})
        connect(box, &QComboBox::activated, this, &PersonDialog::showProblems);
    m_customFields = new CustomFieldsEditor(m_lookups.people, this);
    connect(m_customFields, &CustomFieldsEditor::edited, this, &PersonDialog::showProblems);
    for (NamedEntry *named : {&m_titles, &m_cities}) {
        named->note = new QLabel(this);
        named->note->setTextFormat(Qt::PlainText);
        named->note->setWordWrap(true);
        named->note->hide();
        named->names = new QStringListModel(this);
    }
}

void PersonDialog::offerNames(QLineEdit *edit, NamedEntry &named)
{
    named.edit = edit;
    auto *completer = new QCompleter(named.names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] {
        // The field has the text only after this signal.
        QMetaObject::invokeMethod(this, &PersonDialog::showProblems, Qt::QueuedConnection);
    });
}

void PersonDialog::setLists(const CompanyLists &lists)
{
    const Person form = readForm();
    m_lists = lists;
    fillLists();
    m_customFields->setLists(lists);
    showListValues(form);
    showProblems();
}

void PersonDialog::fillLists()
{
    m_employeeType->clear();
    const CompanyList &types = m_lists.of(CompanyListKind::EmployeeTypes);
    for (const ListEntry &type : types.entries) {
        if (type.active)
            m_employeeType->addItem(employeeTypeText(type.id.toInt(), m_lists), type.id);
    }
    for (int type = 1; type <= builtInTypes && types.entries.isEmpty(); ++type)
        m_employeeType->addItem(employeeTypeText(type, m_lists), QString::number(type));
    fillBox(m_jobLevel, m_lists.of(CompanyListKind::JobLevels));
    fillBox(m_jobFamily, m_lists.of(CompanyListKind::JobFamilies));
    m_titles.names->setStringList(namesOf(m_lists.of(CompanyListKind::JobTitles)));
    m_cities.names->setStringList(namesOf(m_lists.of(CompanyListKind::WorkCities)));
}

void PersonDialog::fillBox(QComboBox *box, const CompanyList &list)
{
    box->clear();
    box->addItem(tr("(none)"), QString());
    for (const ListEntry &entry : list.entries) {
        if (entry.active)
            box->addItem(listEntryText(list, entry.id), entry.id);
    }
    // With no list there is nothing to choose; why, the field itself says.
    box->setEnabled(list.known);
    QString reason;
    if (!list.missingPermissions.isEmpty())
        //: %1 is the name of a permission, or several
        reason = tr("The app may not read this list. The permission is missing: %1")
                     .arg(list.missingPermissions.join(u", "_s));
    else if (!list.known)
        reason = tr("This list has not been read yet.");
    box->setToolTip(reason);
    box->setAccessibleDescription(reason);
}

void PersonDialog::showListValues(const Person &form)
{
    select(m_employeeType, QString::number(form.employeeType),
           employeeTypeText(form.employeeType, m_lists));
    select(m_jobLevel, form.jobLevel,
           listEntryText(m_lists.of(CompanyListKind::JobLevels), form.jobLevel));
    select(m_jobFamily, form.jobFamily,
           listEntryText(m_lists.of(CompanyListKind::JobFamilies), form.jobFamily));
    m_customFields->setValues(form.customValues);
}

void PersonDialog::readListValues(Person &form) const
{
    form.employeeType = m_employeeType->currentData().toString().toInt();
    form.jobLevel = m_jobLevel->currentData().toString();
    form.jobFamily = m_jobFamily->currentData().toString();
    form.customValues = m_customFields->values();
}

// A spelling mistake would become an entry of the company for ever (feishu-contact-api.md, trap
// 14).
void PersonDialog::showListNotes()
{
    const auto note = [](const NamedEntry &named, const CompanyList &list, const QString &before,
                         const QString &text) {
        const QString value = named.edit->text().trimmed();
        const bool isNew =
            list.known && !value.isEmpty() && value != before && !list.hasName(value);
        named.note->setText(isNew ? text.arg(value) : QString());
        named.note->setVisible(isNew);
    };
    note(m_titles, m_lists.of(CompanyListKind::JobTitles), m_draft.base().jobTitle,
         tr("“%1” is new: the platform adds it to the company's job titles for good."));
    note(m_cities, m_lists.of(CompanyListKind::WorkCities), m_draft.base().city,
         tr("“%1” is new: the platform adds it to the company's cities for good."));
}

} // namespace OrgDesk
