// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/person_draft.h"

#include "core/directory/custom_values.h"
#include "core/directory/person_fields.h"
#include "core/plan/person_edits.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

PersonDraft PersonDraft::forCreation(const DepartmentId &department)
{
    PersonDraft draft;
    draft.m_creation = true;
    draft.m_base.employeeType = 1;
    if (!department.isEmpty() && department != sharedPeopleDepartment())
        draft.m_base.memberships = membershipsIn({department});
    return draft;
}

PersonDraft PersonDraft::forEditing(const Person &base)
{
    PersonDraft draft;
    draft.m_base = base;
    return draft;
}

PersonFields PersonDraft::fields() const
{
    // What is frozen is told and done elsewhere; the rest of these, the platform alone decides.
    PersonFields elsewhere = PersonField::Status | PersonField::TenantManager;
    // Where the data is kept is chosen once.
    if (!m_creation)
        elsewhere |= PersonField::Geo;
    return everyPersonField() & ~elsewhere;
}

QList<Change> PersonDraft::changes(const Person &form) const
{
    if (!m_creation) {
        const auto change = editPerson(m_base, form, fields());
        return change ? QList{*change} : QList<Change>();
    }
    CreatePerson create;
    create.localId = u"new"_s;
    create.wanted = form;
    create.fields = differences(form, Person(), fields());
    return {makeChange(create)};
}

QList<Problem> PersonDraft::problems(const Person &form, const Directory &tree,
                                     const PersonLimits &limits, const HolderOf &holderOf) const
{
    if (m_creation)
        return checkPerson(form, fields(), {}, tree, limits, holderOf);
    const PersonFields changed = differences(m_base, form, fields());
    if (!changed)
        return {{ProblemKind::NothingChanges, {}, {}, 0, {}}};
    return checkPerson(form, changed, m_base.id, tree, limits, holderOf);
}

QList<PersonConflict> PersonDraft::rebaseOwnFields(Person &form, const Person &now) const
{
    QList<PersonConflict> conflicts;
    const QStringList fields =
        conflictingCustomFields(now.customValues, m_base.customValues, form.customValues);
    for (const QString &field : fields)
        conflicts.append({PersonField::CustomValues, field, m_base, now});
    form.customValues =
        withCustomValuesChanged(now.customValues, m_base.customValues, form.customValues);
    return conflicts;
}

QList<PersonConflict> PersonDraft::rebase(Person &form, const Person &now)
{
    QList<PersonConflict> conflicts;
    const PersonFields edited = differences(m_base, form, fields());
    const PersonFields changed = differences(m_base, now, fields());
    const QList<PersonField> both = listOf(edited & changed);
    for (const PersonField field : both) {
        if (field == PersonField::Memberships)
            form.memberships =
                withMembershipsChanged(now.memberships, m_base.memberships, form.memberships);
        else if (field == PersonField::CustomValues)
            conflicts += rebaseOwnFields(form, now);
        else if (differences(form, now, field))
            conflicts.append({field, {}, m_base, now});
    }
    merge(form, now, changed & ~edited);
    m_base = now;
    return conflicts;
}

} // namespace OrgDesk
