// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What the person dialog does when somebody else changes the person meanwhile.

#include "core/directory/custom_values.h"
#include "core/directory/person_fields.h"
#include "core/wording/field_names.h"
#include "core/wording/wording.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/models/list_names.h"
#include "ui/models/member_columns.h"
#include "ui/views/plain_text.h"
#include "ui/widgets/message_bar.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

/// That one field becomes what they made of it.
void takeOwnValue(Person &form, const PersonConflict &conflict)
{
    QList<CustomValue> theirs;
    if (const CustomValue *value = customValueOf(conflict.theirs.customValues, conflict.ownField))
        theirs.append(*value);
    QList<CustomValue> mine;
    if (const CustomValue *value = customValueOf(form.customValues, conflict.ownField))
        mine.append(*value);
    form.customValues = withCustomValuesChanged(form.customValues, mine, theirs);
}

} // namespace

void PersonDialog::showConflict(const PersonConflict &conflict)
{
    const bool isOwn = !conflict.ownField.isEmpty();
    const QString key = u"conflict-"_s + keyOf(conflict.field) + conflict.ownField;
    const QString name =
        isOwn ? customFieldText(m_lists, conflict.ownField) : fieldName(conflict.field);
    const auto text = [&](const Person &person) {
        return isOwn ? ownValueText(conflict.ownField, person) : valueText(conflict.field, person);
    };
    BarMessage message;
    message.tone = Tone::Warning;
    //: %1 is the name of a field, %2 and %3 are values.
    message.text = tr("Somebody changed “%1” meanwhile, from “%2” to “%3”. Your own value is still "
                      "in the field.")
                       .arg(name, text(conflict.before), text(conflict.theirs));
    message.actions = {{tr("Take Theirs"),
                        [this, conflict, key] {
                            Person form = readForm();
                            if (conflict.ownField.isEmpty())
                                merge(form, conflict.theirs, conflict.field);
                            else
                                takeOwnValue(form, conflict);
                            showForm(form);
                            m_bar->clear(key);
                            showProblems();
                        }},
                       {tr("Keep Mine"), [this, key] { m_bar->clear(key); }}};
    message.closable = false;
    m_bar->setMessage(key, message);
}

QString PersonDialog::ownValueText(const QString &field, const Person &person) const
{
    const CustomValue *value = customValueOf(person.customValues, field);
    if (!value)
        return {};
    return oneLine(customValueText(m_lists, *value, [this](const PersonId &id) {
        return m_personNames.value(id, id.value());
    }));
}

QString PersonDialog::valueText(PersonField field, const Person &person) const
{
    const auto nameOf = [this](const PersonId &id) {
        return id.isEmpty() ? QString() : m_personNames.value(id, id.value());
    };
    switch (field) {
    case PersonField::Leader:
        return oneLine(nameOf(person.leader));
    case PersonField::DottedLineLeaders: {
        QStringList names;
        for (const PersonId &leader : person.dottedLineLeaders)
            names.append(nameOf(leader));
        return oneLine(names.join(u" / "_s));
    }
    case PersonField::Gender:
        return genderText(person.gender);
    case PersonField::EmployeeType:
        return employeeTypeText(person.employeeType, m_lists);
    case PersonField::JobLevel:
        return listEntryText(m_lists.of(CompanyListKind::JobLevels), person.jobLevel);
    case PersonField::JobFamily:
        return listEntryText(m_lists.of(CompanyListKind::JobFamilies), person.jobFamily);
    case PersonField::JoinTime:
        return joinTimeText(person.joinTime);
    case PersonField::MobileVisible:
        return person.mobileVisible ? tr("yes") : tr("no");
    default:
        break;
    }
    for (const TextEntry &entry : m_texts) {
        if (entry.field == field)
            return oneLine(person.*entry.member);
    }
    return {};
}

} // namespace OrgDesk
