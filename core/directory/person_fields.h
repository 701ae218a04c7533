// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/person.h"

#include <QString>

#include <optional>

namespace OrgDesk {

/// Every field there is.
[[nodiscard]] PersonFields everyPersonField();
/// What the command line, files, errors and forms call a field ("en_name"); stable.
[[nodiscard]] QString keyOf(PersonField field);
[[nodiscard]] std::optional<PersonField> personFieldFrom(QStringView key);
/// The single fields of a set, in the order of the enum.
[[nodiscard]] QList<PersonField> listOf(PersonFields fields);

/// Calls `visit(field, key, member)` for each field: the one table that says which member belongs
/// to which field, so that merging, comparing and writing down cannot differ.
template <typename Visitor> void visitPersonFields(Visitor visit)
{
    visit(PersonField::Name, u"name", &Person::name);
    visit(PersonField::EnName, u"en_name", &Person::enName);
    visit(PersonField::Nickname, u"nickname", &Person::nickname);
    visit(PersonField::Email, u"email", &Person::email);
    visit(PersonField::Mobile, u"mobile", &Person::mobile);
    visit(PersonField::EmployeeNo, u"employee_no", &Person::employeeNo);
    visit(PersonField::JobTitle, u"job_title", &Person::jobTitle);
    visit(PersonField::Memberships, u"departments", &Person::memberships);
    visit(PersonField::Leader, u"leader_id", &Person::leader);
    visit(PersonField::Status, u"status", &Person::status);
    visit(PersonField::CustomId, u"id", &Person::customId);
    visit(PersonField::EnterpriseEmail, u"enterprise_email", &Person::enterpriseEmail);
    visit(PersonField::City, u"city", &Person::city);
    visit(PersonField::WorkStation, u"work_station", &Person::workStation);
    visit(PersonField::JoinTime, u"join_time", &Person::joinTime);
    visit(PersonField::EmployeeType, u"employee_type", &Person::employeeType);
    visit(PersonField::Gender, u"gender", &Person::gender);
    visit(PersonField::Country, u"country", &Person::country);
    visit(PersonField::MobileVisible, u"mobile_visible", &Person::mobileVisible);
    visit(PersonField::JobLevel, u"job_level", &Person::jobLevel);
    visit(PersonField::JobFamily, u"job_family", &Person::jobFamily);
    visit(PersonField::DottedLineLeaders, u"dotted_line_leader_ids", &Person::dottedLineLeaders);
    visit(PersonField::CustomValues, u"custom_fields", &Person::customValues);
    visit(PersonField::TenantManager, u"tenant_manager", &Person::tenantManager);
    visit(PersonField::AvatarKey, u"avatar_key", &Person::avatarKey);
    visit(PersonField::Geo, u"geo", &Person::geo);
}

} // namespace OrgDesk
