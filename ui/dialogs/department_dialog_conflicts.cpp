// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What the department dialog does when somebody else changes the department meanwhile.

#include "core/wording/field_names.h"
#include "core/wording/wording.h"
#include "ui/dialogs/department_dialog.h"
#include "ui/models/list_names.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_text.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString conflictKey(DepartmentField field)
{
    return u"conflict-%1"_s.arg(static_cast<int>(field));
}

void takeChanged(QString &edited, const DraftConflict &conflict, QString I18nName::*language)
{
    const QString &theirs = conflict.theirs.i18nName.*language;
    if (theirs != conflict.before.i18nName.*language)
        edited = theirs;
}

QString moreFieldName(DepartmentField field)
{
    switch (field) {
    case DepartmentField::Hrbps:
        return fieldName(u"hrbps"_s);
    case DepartmentField::Chat:
        return fieldName(u"chat"_s);
    case DepartmentField::ChatEmployeeTypes:
        return fieldName(u"chat_employee_types"_s);
    case DepartmentField::Unit:
        return fieldName(u"unit"_s);
    default:
        return DepartmentDialog::tr("Department ID");
    }
}

} // namespace

void DepartmentDialog::showConflicts(const QList<DraftConflict> &conflicts)
{
    for (const DraftConflict &conflict : conflicts)
        showConflict(conflict);
}

void DepartmentDialog::showConflict(const DraftConflict &conflict)
{
    const QString before = valueText(conflict.field, conflict.before);
    const QString theirs = valueText(conflict.field, conflict.theirs);
    QString text;
    switch (conflict.field) {
    case DepartmentField::Name:
        text =
            tr("Somebody changed the name meanwhile, from “%1” to “%2”. Your own text is still in "
               "the field.");
        break;
    case DepartmentField::I18nName:
        text =
            tr("Somebody changed the names in other languages meanwhile, from “%1” to “%2”. Your "
               "own texts are still in the fields.");
        break;
    case DepartmentField::Leaders:
        text = tr(
            "Somebody changed the leaders meanwhile, from “%1” to “%2”. Your own choice is still "
            "in the list.");
        break;
    case DepartmentField::CustomId:
    case DepartmentField::Hrbps:
    case DepartmentField::Chat:
    case DepartmentField::ChatEmployeeTypes:
    case DepartmentField::Unit:
        //: %3 is the name of a field, such as "HR partners".
        text = tr("Somebody changed a value meanwhile (%3), from “%1” to “%2”. Your own choice "
                  "still stands.")
                   .arg(u"%1"_s, u"%2"_s, moreFieldName(conflict.field));
        break;
    default:
        text =
            tr("Somebody moved the department meanwhile, from “%1” to “%2”. Your own choice still "
               "stands.");
        break;
    }
    const QString key = conflictKey(conflict.field);
    BarMessage message;
    message.tone = Tone::Warning;
    message.text = text.arg(before, theirs);
    message.actions = {{tr("Take Theirs"), [this, conflict] { takeTheirs(conflict); }},
                       {tr("Keep Mine"), [this, key] { m_bar->clear(key); }}};
    message.closable = false;
    m_bar->setMessage(key, message);
}

void DepartmentDialog::takeTheirs(const DraftConflict &conflict)
{
    DepartmentForm form = readForm();
    switch (conflict.field) {
    case DepartmentField::Name:
        form.name = conflict.theirs.name;
        break;
    case DepartmentField::I18nName:
        // In the languages that they changed; an own text in another one is in nobody's way.
        takeChanged(form.i18nName.zhCn, conflict, &I18nName::zhCn);
        takeChanged(form.i18nName.enUs, conflict, &I18nName::enUs);
        takeChanged(form.i18nName.jaJp, conflict, &I18nName::jaJp);
        break;
    case DepartmentField::Leaders:
        form.leaders = conflict.theirs.leaders;
        break;
    case DepartmentField::CustomId:
        form.customId = conflict.theirs.customId;
        break;
    case DepartmentField::Hrbps:
        form.hrbps = conflict.theirs.hrbps;
        break;
    case DepartmentField::Chat:
        form.hasChat = conflict.theirs.hasChat;
        break;
    case DepartmentField::ChatEmployeeTypes:
        form.chatEmployeeTypes = conflict.theirs.chatEmployeeTypes;
        break;
    case DepartmentField::Unit:
        form.unit = conflict.theirs.unit;
        break;
    default:
        form.parent = conflict.theirs.parent;
        break;
    }
    showForm(form);
    m_bar->clear(conflictKey(conflict.field));
    showProblems();
}

QString DepartmentDialog::valueText(DepartmentField field, const Department &department) const
{
    switch (field) {
    case DepartmentField::Name:
        return oneLine(department.name);
    case DepartmentField::I18nName: {
        QStringList names{department.i18nName.zhCn, department.i18nName.enUs,
                          department.i18nName.jaJp};
        names.removeAll(QString());
        return oneLine(names.join(u" / "_s));
    }
    case DepartmentField::Leaders: {
        QStringList names;
        for (const Leader &leader : department.leaders)
            names.append(m_personNames.value(leader.person, leader.person.value()));
        return oneLine(names.join(u" / "_s));
    }
    case DepartmentField::CustomId:
        return oneLine(department.customId);
    case DepartmentField::Hrbps: {
        QStringList names;
        for (const PersonId &person : department.hrbps)
            names.append(m_personNames.value(person, person.value()));
        return oneLine(names.join(u" / "_s));
    }
    case DepartmentField::Chat:
        return department.hasChat ? tr("a department chat") : tr("none");
    case DepartmentField::ChatEmployeeTypes: {
        QStringList names;
        for (const int type : department.chatEmployeeTypes)
            names.append(employeeTypeText(type, m_lists));
        return oneLine(names.join(u" / "_s));
    }
    case DepartmentField::Unit:
        return department.unit.isEmpty()
            ? tr("none")
            : oneLine(listEntryText(m_lists.of(CompanyListKind::Units), department.unit.value()));
    default:
        return departmentName(department.parent, m_tree);
    }
}

} // namespace OrgDesk
