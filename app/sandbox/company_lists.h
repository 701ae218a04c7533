// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace OrgDesk::Sandbox {

/// The small lists that values of people are chosen from (feishu-contact-api.md, section 11), each
/// an array of the objects that the calls answer with.
struct CompanyLists
{
    QJsonArray employeeTypes;
    QJsonArray jobTitles;
    QJsonArray jobLevels;
    QJsonArray jobFamilies;
    QJsonArray workCities;
    QJsonArray customAttributes;
    /// The number of the next employee type; numbers of deleted ones are not given again.
    int nextEmployeeType = 8;

    bool operator==(const CompanyLists &) const = default;
};

/// What every company here begins with: the five built-in employee types and two of its own (6, and
/// 7 that is switched off), levels, families and fields of its own. Titles and cities are empty.
[[nodiscard]] CompanyLists startingLists();

/// Adds a job title or a city by its name unless the list has it: writing a person with a new one
/// makes an entry of the company (trap 14).
void addNamed(QJsonArray &list, const QString &idKey, const QString &name);

/// The entry whose `key` is `value`; empty when there is none.
[[nodiscard]] QJsonObject entryWith(const QJsonArray &list, const QString &key,
                                    const QJsonValue &value);

/// The enum_id of the employee type with this number.
[[nodiscard]] QString employeeTypeId(int value);

[[nodiscard]] QJsonObject toJson(const CompanyLists &lists);
/// Lists that the file does not have are the starting ones.
[[nodiscard]] CompanyLists companyListsFrom(const QJsonObject &json);

} // namespace OrgDesk::Sandbox
