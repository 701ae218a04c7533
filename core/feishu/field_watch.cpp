// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/field_watch.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

void FieldWatch::saw(const QList<DepartmentUpserted> &departments)
{
    for (const DepartmentUpserted &fact : departments)
        m_departments |= fact.fields;
    m_anyDepartment |= !departments.isEmpty();
}

void FieldWatch::saw(const QList<PersonUpserted> &people)
{
    for (const PersonUpserted &fact : people)
        m_people |= fact.fields;
    m_anyPerson |= !people.isEmpty();
}

// The permissions are those of sections 7.1 and 7.2.
QStringList FieldWatch::missingPermissions() const
{
    QStringList missing;
    if (m_anyDepartment && !m_departments.testFlag(DepartmentField::Name))
        missing.append(u"contact:department.base:readonly"_s);
    if (m_anyDepartment && !m_departments.testFlag(DepartmentField::Parent))
        missing.append(u"contact:department.organize:readonly"_s);
    if (m_anyPerson && !m_people.testFlag(PersonField::Name))
        missing.append(u"contact:user.base:readonly"_s);
    if (m_anyPerson && !m_people.testFlag(PersonField::Memberships))
        missing.append(u"contact:user.department:readonly"_s);
    return missing;
}

} // namespace OrgDesk::Feishu
