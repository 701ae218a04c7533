// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The part of the person dialog whose values are chosen from the company's lists.

#include "core/directory/person_fields.h"
#include "ui/dialogs/custom_fields_editor.h"
#include "ui/dialogs/list_inputs.h"
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
    addEmployeeTypes(m_employeeType, m_lists);
    fillListBox(m_jobLevel, m_lists.of(CompanyListKind::JobLevels), tr("(none)"));
    fillListBox(m_jobFamily, m_lists.of(CompanyListKind::JobFamilies), tr("(none)"));
    m_titles.names->setStringList(activeNames(m_lists.of(CompanyListKind::JobTitles)));
    m_cities.names->setStringList(activeNames(m_lists.of(CompanyListKind::WorkCities)));
}

void PersonDialog::showListValues(const Person &form)
{
    selectEntry(m_employeeType, QString::number(form.employeeType),
                employeeTypeText(form.employeeType, m_lists));
    selectEntry(m_jobLevel, form.jobLevel,
                listEntryText(m_lists.of(CompanyListKind::JobLevels), form.jobLevel));
    selectEntry(m_jobFamily, form.jobFamily,
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

void PersonDialog::showListNotes()
{
    const auto show = [this](const NamedEntry &named, CompanyListKind kind, const QString &before) {
        const QString value = named.edit->text().trimmed();
        const QString note = value == before ? QString() : newEntryNote(kind, value, m_lists);
        named.note->setText(note);
        named.note->setVisible(!note.isEmpty());
    };
    show(m_titles, CompanyListKind::JobTitles, m_draft.base().jobTitle);
    show(m_cities, CompanyListKind::WorkCities, m_draft.base().city);
}

} // namespace OrgDesk
