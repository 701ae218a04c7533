// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/wording.h"

#include <QCoreApplication>

#include <array>

namespace OrgDesk {

namespace {

struct PermissionWording
{
    Q_DECLARE_TR_FUNCTIONS(PermissionWording)
};

struct Purpose
{
    const char *permission;
    const char *purpose;
};

// feishu-contact-api.md 4.1, 7 and the field tables of 7.
constexpr std::array purposes{
    Purpose{"contact:contact",
            QT_TRANSLATE_NOOP("PermissionWording", "create, change and delete departments")},
    Purpose{"contact:contact.base:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read the list of departments and people")},
    Purpose{"contact:contact:readonly",
            QT_TRANSLATE_NOOP("PermissionWording",
                              "read departments and people with most of their details")},
    Purpose{"contact:contact:readonly_as_app",
            QT_TRANSLATE_NOOP("PermissionWording",
                              "read departments and people with most of their details")},
    Purpose{"contact:contact:access_as_app",
            QT_TRANSLATE_NOOP("PermissionWording",
                              "read departments and people with most of their details")},
    Purpose{"contact:contact:update_department_id",
            QT_TRANSLATE_NOOP("PermissionWording", "change a department's own ID")},
    Purpose{"contact:contact:update_user_id",
            QT_TRANSLATE_NOOP("PermissionWording", "change a person's own ID")},
    Purpose{"contact:department.base:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read the names of departments")},
    Purpose{
        "contact:department.organize:readonly",
        QT_TRANSLATE_NOOP("PermissionWording", "read the place, leaders and size of departments")},
    Purpose{"contact:department.hrbp:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read the HR partners of departments")},
    Purpose{"contact:user.base:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read the names of people")},
    Purpose{"contact:user.base",
            QT_TRANSLATE_NOOP("PermissionWording", "change the names of people")},
    Purpose{"contact:user.email:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read e-mail addresses")},
    Purpose{"contact:user.phone:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read mobile numbers")},
    Purpose{"contact:user.employee_id:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read people's own IDs (user_id)")},
    Purpose{
        "contact:user.id:readonly",
        QT_TRANSLATE_NOOP("PermissionWording", "find people by e-mail address or mobile number")},
    Purpose{"contact:user.gender:readonly", QT_TRANSLATE_NOOP("PermissionWording", "read gender")},
    Purpose{"contact:user.department:readonly",
            QT_TRANSLATE_NOOP("PermissionWording",
                              "read which departments people belong to, and their superiors")},
    Purpose{"contact:user.employee:readonly",
            QT_TRANSLATE_NOOP("PermissionWording",
                              "read status, title, place of work and other employment details")},
    Purpose{"contact:user.employee_number:read",
            QT_TRANSLATE_NOOP("PermissionWording", "read employee numbers")},
    Purpose{"contact:user.job_level:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read job levels")},
    Purpose{"contact:user.job_family:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read job families")},
    Purpose{"contact:job_title:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read job titles")},
    Purpose{"contact:work_city:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read cities of work")},
    Purpose{"contact:job_level:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read the list of job levels")},
    Purpose{"contact:job_family:readonly",
            QT_TRANSLATE_NOOP("PermissionWording", "read the list of job families")},
    Purpose{"contact:group:readonly", QT_TRANSLATE_NOOP("PermissionWording", "read user groups")},
    Purpose{"contact:user.dotted_line_leader_info.read",
            QT_TRANSLATE_NOOP("PermissionWording", "read dotted-line managers")},
    Purpose{"contact:user:search", QT_TRANSLATE_NOOP("PermissionWording", "search people")},
};

} // namespace

QString permissionPurpose(const QString &permission)
{
    for (const Purpose &known : purposes) {
        if (permission == QLatin1StringView(known.permission))
            return PermissionWording::tr(known.purpose);
    }
    return PermissionWording::tr("needed by a call that was refused");
}

} // namespace OrgDesk
