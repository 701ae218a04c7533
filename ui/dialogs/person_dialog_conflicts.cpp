// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What the person dialog does when somebody else changes the person meanwhile.

#include "core/directory/custom_values.h"
#include "core/directory/person_fields.h"
#include "core/wording/field_names.h"
#include "core/wording/wording.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/models/list_names.h"
#include "ui/models/person_value_text.h"
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
    BarMessage message;
    message.tone = Tone::Warning;
    //: %1 is the name of a field, %2 and %3 are values.
    message.text =
        tr("Somebody changed “%1” meanwhile, from “%2” to “%3”. Your own value is still "
           "in the field.")
            .arg(name, valueText(conflict, conflict.before), valueText(conflict, conflict.theirs));
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

QString PersonDialog::valueText(const PersonConflict &conflict, const Person &person) const
{
    const auto nameOf = [this](const PersonId &id) { return m_personNames.value(id, id.value()); };
    return conflict.ownField.isEmpty() ? personValueText(conflict.field, person, m_lists, nameOf)
                                       : ownValueText(conflict.ownField, person, m_lists, nameOf);
}

} // namespace OrgDesk
