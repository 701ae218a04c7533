// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/org_model.h"

#include <QSet>
#include <QStringList>

namespace OrgDesk::Sandbox {

class Organization;

/// Which fields the granted permissions open (feishu-contact-api.md, 7.1 and 7.2).
struct FieldAccess
{
    bool departmentBase = true;
    bool departmentOrganize = true;
    bool departmentHrbp = true;
    bool userBase = true;
    bool email = true;
    bool phone = true;
    bool employeeId = true;
    bool gender = true;
    bool department = true;
    bool employee = true;
    bool employeeNumber = true;
    bool geo = true;
    bool jobLevel = true;
    bool jobFamily = true;
    bool dottedLine = true;
    bool assignInfo = true;
};

/// What the app may do and see: its permissions and its contact scope.
class Access
{
public:
    Access();

    /// Every permission that the sandbox's calls and fields know.
    [[nodiscard]] static QStringList allPermissions();
    void setPermissions(const QStringList &permissions);
    [[nodiscard]] QStringList permissions() const;
    [[nodiscard]] bool holdsAny(const QStringList &permissions) const;
    [[nodiscard]] const FieldAccess &fields() const { return m_fields; }

    struct Scope
    {
        bool allStaff = true;
        QStringList departments; ///< Open IDs.
        QStringList users; ///< Open IDs.

        bool operator==(const Scope &) const = default;
    };
    void setScope(const Scope &scope);
    [[nodiscard]] const Scope &scope() const { return m_scope; }

    /// The root is seen with the all-staff scope only.
    [[nodiscard]] bool sees(const Department *department) const;
    [[nodiscard]] bool sees(const Person *person, const Organization &organization) const;

private:
    QSet<QString> m_permissions;
    FieldAccess m_fields;
    Scope m_scope;
    QSet<QString> m_departments;
    QSet<QString> m_users;
};

} // namespace OrgDesk::Sandbox
