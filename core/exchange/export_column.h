// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace OrgDesk {

/// What can stand in a column of an exported list of people.
enum class ExportColumn {
    Id,
    OpenId,
    Name,
    EnName,
    Nickname,
    Email,
    EnterpriseEmail,
    Mobile,
    EmployeeNo,
    JobTitle,
    Departments, ///< Stable keys, joined by "; ", the main one first.
    DepartmentPaths, ///< As Departments, "A/B/C" each.
    MainDepartment, ///< Stable key.
    DepartmentPath, ///< Of the main department, "A/B/C".
    LeaderId, ///< Stable key.
    LeaderName,
    Status,
    City,
    Country,
    WorkStation,
    JoinTime, ///< A date, 2026-01-31, in local time.
    EmployeeType,
};

/// All of them, in the order in which they are offered.
[[nodiscard]] QList<ExportColumn> allExportColumns();
/// What is exported when nobody chose.
[[nodiscard]] QList<ExportColumn> defaultExportColumns();

/// The column's name for programs, the same in every language: the key that the command line's
/// JSON gives the value, where it has it ("employee_no").
[[nodiscard]] QString exportKey(ExportColumn column);
/// The column's name for people, translated.
[[nodiscard]] QString exportTitle(ExportColumn column);

/// Reads "name,email,department_path". Invalid, naming the word and the known keys, when a word is
/// no key, stands twice, or none is there.
[[nodiscard]] Result<QList<ExportColumn>> parseExportColumns(const QString &text);

} // namespace OrgDesk
