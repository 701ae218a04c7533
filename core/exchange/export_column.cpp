// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/exchange/export_column.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct Known
{
    ExportColumn column;
    QStringView key;
    const char *title;
};

constexpr std::array columns{
    Known{ExportColumn::Id, u"id", QT_TRANSLATE_NOOP("Export", "ID")},
    Known{ExportColumn::OpenId, u"open_id", QT_TRANSLATE_NOOP("Export", "Permanent ID")},
    Known{ExportColumn::Name, u"name", QT_TRANSLATE_NOOP("Export", "Name")},
    Known{ExportColumn::EnName, u"en_name", QT_TRANSLATE_NOOP("Export", "English name")},
    Known{ExportColumn::Nickname, u"nickname", QT_TRANSLATE_NOOP("Export", "Nickname")},
    Known{ExportColumn::Email, u"email", QT_TRANSLATE_NOOP("Export", "E-mail")},
    Known{ExportColumn::EnterpriseEmail, u"enterprise_email",
          QT_TRANSLATE_NOOP("Export", "Company e-mail")},
    Known{ExportColumn::Mobile, u"mobile", QT_TRANSLATE_NOOP("Export", "Mobile phone")},
    Known{ExportColumn::EmployeeNo, u"employee_no", QT_TRANSLATE_NOOP("Export", "Employee number")},
    Known{ExportColumn::JobTitle, u"job_title", QT_TRANSLATE_NOOP("Export", "Job title")},
    Known{ExportColumn::Departments, u"departments", QT_TRANSLATE_NOOP("Export", "Department IDs")},
    Known{ExportColumn::DepartmentPaths, u"department_paths",
          QT_TRANSLATE_NOOP("Export", "Departments")},
    Known{ExportColumn::MainDepartment, u"main_department",
          QT_TRANSLATE_NOOP("Export", "Main department ID")},
    Known{ExportColumn::DepartmentPath, u"department_path",
          QT_TRANSLATE_NOOP("Export", "Main department")},
    Known{ExportColumn::LeaderId, u"leader_id", QT_TRANSLATE_NOOP("Export", "Manager ID")},
    Known{ExportColumn::LeaderName, u"leader_name", QT_TRANSLATE_NOOP("Export", "Manager")},
    Known{ExportColumn::Status, u"status", QT_TRANSLATE_NOOP("Export", "Status")},
    Known{ExportColumn::City, u"city", QT_TRANSLATE_NOOP("Export", "City")},
    Known{ExportColumn::Country, u"country", QT_TRANSLATE_NOOP("Export", "Country")},
    Known{ExportColumn::WorkStation, u"work_station", QT_TRANSLATE_NOOP("Export", "Work station")},
    Known{ExportColumn::JoinTime, u"join_time", QT_TRANSLATE_NOOP("Export", "Joined on")},
    Known{ExportColumn::EmployeeType, u"employee_type",
          QT_TRANSLATE_NOOP("Export", "Employee type")},
};

const Known &known(ExportColumn column)
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const Known &one) { return one.column == column; });
    Q_ASSERT(found != columns.cend());
    return *found;
}

} // namespace

QList<ExportColumn> allExportColumns()
{
    QList<ExportColumn> all;
    for (const Known &one : columns)
        all.append(one.column);
    return all;
}

QList<ExportColumn> defaultExportColumns()
{
    return {ExportColumn::Id,
            ExportColumn::OpenId,
            ExportColumn::Name,
            ExportColumn::EnName,
            ExportColumn::Email,
            ExportColumn::Mobile,
            ExportColumn::EmployeeNo,
            ExportColumn::JobTitle,
            ExportColumn::DepartmentPath,
            ExportColumn::DepartmentPaths,
            ExportColumn::LeaderName,
            ExportColumn::Status};
}

QString exportKey(ExportColumn column)
{
    return known(column).key.toString();
}

QString exportTitle(ExportColumn column)
{
    return QCoreApplication::translate("Export", known(column).title);
}

Result<QList<ExportColumn>> parseExportColumns(const QString &text)
{
    QStringList keys;
    for (const Known &one : columns)
        keys.append(one.key.toString());
    const auto refuse = [&](const QString &cause) {
        Error error =
            makeError(ErrorKind::Invalid, cause + u"; the columns are: "_s + keys.join(u", "_s));
        error.field = u"columns"_s;
        return failure(std::move(error));
    };
    QList<ExportColumn> parsed;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        const QString key = word.trimmed().toLower();
        const qsizetype at = keys.indexOf(key);
        if (at < 0)
            return refuse(u"there is no column \"%1\""_s.arg(word.trimmed()));
        const ExportColumn column = columns[size_t(at)].column;
        if (parsed.contains(column))
            return refuse(u"the column \"%1\" is named twice"_s.arg(key));
        parsed.append(column);
    }
    return parsed;
}

} // namespace OrgDesk
