// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/access.h"

#include "app/sandbox/organization.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

const QStringList wideScopes{u"contact:contact:access_as_app"_s, u"contact:contact:readonly"_s,
                             u"contact:contact:readonly_as_app"_s};

} // namespace

QStringList Access::allPermissions()
{
    return {u"contact:contact"_s,
            u"contact:contact.base:readonly"_s,
            u"contact:contact:access_as_app"_s,
            u"contact:contact:readonly"_s,
            u"contact:contact:readonly_as_app"_s,
            u"contact:contact:update_department_id"_s,
            u"contact:contact:update_user_id"_s,
            u"contact:department.base:readonly"_s,
            u"contact:department.organize:readonly"_s,
            u"contact:department.hrbp:readonly"_s,
            u"contact:user.base"_s,
            u"contact:user.base:readonly"_s,
            u"contact:user.email:readonly"_s,
            u"contact:user.phone:readonly"_s,
            u"contact:user.employee_id:readonly"_s,
            u"contact:user.gender:readonly"_s,
            u"contact:user.department:readonly"_s,
            u"contact:user.employee:readonly"_s,
            u"contact:user.employee_number:read"_s,
            u"contact:user.user_geo"_s,
            u"contact:user.job_level:readonly"_s,
            u"contact:user.job_family:readonly"_s,
            u"contact:user.dotted_line_leader_info.read"_s,
            u"contact:user.assign_info:read"_s,
            u"contact:user.id:readonly"_s,
            u"contact:job_level:readonly"_s,
            u"contact:job_family:readonly"_s,
            u"contact:job_title:readonly"_s,
            u"contact:work_city:readonly"_s,
            u"contact:group"_s,
            u"contact:group:readonly"_s,
            u"contact:functional_role"_s,
            u"contact:functional_role:readonly"_s,
            u"im:resource"_s,
            u"contact:unit"_s,
            u"contact:unit:readonly"_s,
            u"contact:user:search"_s,
            u"search:department:read"_s};
}

Access::Access()
{
    setPermissions(allPermissions());
}

void Access::setPermissions(const QStringList &permissions)
{
    m_permissions = QSet<QString>(permissions.begin(), permissions.end());
    const bool wide = holdsAny(wideScopes);
    const auto held = [this](const QString &permission) {
        return m_permissions.contains(permission);
    };
    m_fields.departmentBase = wide || held(u"contact:department.base:readonly"_s);
    m_fields.departmentOrganize = wide || held(u"contact:department.organize:readonly"_s);
    m_fields.departmentHrbp = held(u"contact:department.hrbp:readonly"_s);
    m_fields.userBase = wide || held(u"contact:user.base:readonly"_s);
    m_fields.email = held(u"contact:user.email:readonly"_s);
    m_fields.phone = held(u"contact:user.phone:readonly"_s);
    m_fields.employeeId = held(u"contact:user.employee_id:readonly"_s);
    m_fields.gender = wide || held(u"contact:user.gender:readonly"_s);
    m_fields.department = wide || held(u"contact:user.department:readonly"_s);
    m_fields.employee = wide || held(u"contact:user.employee:readonly"_s);
    m_fields.employeeNumber = m_fields.employee || held(u"contact:user.employee_number:read"_s);
    m_fields.geo = held(u"contact:user.user_geo"_s);
    m_fields.jobLevel = held(u"contact:user.job_level:readonly"_s);
    m_fields.jobFamily = held(u"contact:user.job_family:readonly"_s);
    m_fields.assignInfo = held(u"contact:user.assign_info:read"_s);
    m_fields.dottedLine = held(u"contact:user.dotted_line_leader_info.read"_s);
}

QStringList Access::permissions() const
{
    QStringList sorted(m_permissions.begin(), m_permissions.end());
    sorted.sort();
    return sorted;
}

bool Access::holdsAny(const QStringList &permissions) const
{
    return permissions.isEmpty()
        || std::any_of(permissions.begin(), permissions.end(), [this](const QString &permission) {
               return m_permissions.contains(permission);
           });
}

void Access::setScope(const Scope &scope)
{
    m_scope = scope;
    m_departments = QSet<QString>(scope.departments.begin(), scope.departments.end());
    m_users = QSet<QString>(scope.users.begin(), scope.users.end());
}

bool Access::sees(const Department *department) const
{
    if (m_scope.allStaff)
        return true;
    for (; department != nullptr; department = department->parent) {
        if (m_departments.contains(department->openId))
            return true;
    }
    return false;
}

bool Access::sees(const Person *person, const Organization &organization) const
{
    if (m_scope.allStaff || m_users.contains(person->openId))
        return true;
    for (const Membership &membership : person->memberships) {
        if (sees(membership.department))
            return true;
    }
    for (const QString &former : person->formerDepartments) {
        const Department *department = organization.departmentByOpenId(former);
        if (department != nullptr && sees(department))
            return true;
    }
    return false;
}

} // namespace OrgDesk::Sandbox
