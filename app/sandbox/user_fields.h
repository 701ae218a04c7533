// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/service_context.h"

#include <optional>

namespace OrgDesk::Sandbox {

/// The body of a user write, checked field by field. What is not set was not sent.
struct UserFields
{
    std::optional<QString> name;
    std::optional<QString> enName;
    std::optional<QString> nickname;
    std::optional<QString> email;
    std::optional<QString> mobile;
    std::optional<bool> mobileVisible;
    std::optional<int> gender;
    std::optional<QString> avatarKey;
    std::optional<std::vector<Membership>> memberships;
    std::optional<Person *> leader; ///< Null clears.
    std::optional<std::vector<Person *>> dottedLineLeaders;
    std::optional<QString> city;
    std::optional<QString> country;
    std::optional<QString> workStation;
    std::optional<qint64> joinTime;
    std::optional<QString> employeeNo;
    std::optional<int> employeeType;
    std::optional<QJsonArray> customAttrs;
    std::optional<QString> enterpriseEmail;
    std::optional<QString> jobTitle;
    std::optional<bool> frozen;
    std::optional<QString> jobLevelId;
    std::optional<QString> jobFamilyId;
    std::optional<QString> geo;
    std::optional<QString> userId;
};

/// Reads and checks a body. `current` is the person that is changed, null at creation.
[[nodiscard]] Checked<UserFields> parseUserFields(const ServiceContext &context, const Call &call,
                                                  Person *current);
/// The places named by department_ids and orders; also used for a resurrection's `departments`.
[[nodiscard]] std::optional<Problem> membershipProblem(const ServiceContext &context,
                                                       const Call &call,
                                                       const std::vector<Membership> &memberships,
                                                       const Person *current);
/// Marks the entry with the largest departmentOrder as the main department.
void choosePrimary(std::vector<Membership> &memberships);

} // namespace OrgDesk::Sandbox
