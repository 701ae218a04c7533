// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/department.h"
#include "core/directory/person.h"
#include "core/store/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

// How the mirror's rows and the vocabulary's values become each other; shared by its writer and
// its reader.
namespace OrgDesk {

/// The columns that readDepartment() expects, in their order, with `key` first.
[[nodiscard]] QString departmentColumns();
[[nodiscard]] Department readDepartment(const Rows &row);
/// The values of departmentColumns() behind `key` and `id`.
[[nodiscard]] QVariantList departmentValues(const Department &department);

/// The columns that readPerson() expects, in their order, with `key` first, each of table `p`.
[[nodiscard]] QString personColumns();
/// Without the memberships, which are rows of their own.
[[nodiscard]] Person readPerson(const Rows &row);
/// The statements that write a person's row, and the values for them: all but key, ID and name_key
/// for a new one, only the columns of the named fields for an old one.
[[nodiscard]] QString insertPersonSql();
[[nodiscard]] QString updatePersonSql(PersonFields fields);
[[nodiscard]] QVariantList personValues(const Person &person, PersonFields fields);
/// See MirrorStore::personWith().
[[nodiscard]] Result<PersonId> findPersonWith(Database &database, PersonField field,
                                              const QString &value);
/// Every field that has a column.
[[nodiscard]] PersonFields storedFields();
/// The fields that searchText() reads.
[[nodiscard]] PersonFields searchedFields();

/// Department keys to IDs, filled as needed: there are few departments and many memberships.
using DepartmentIds = QHash<qint64, DepartmentId>;
[[nodiscard]] Result<DepartmentIds> readDepartmentIds(Database &database);

/// Columns: department key, person_order, department_order, main; from column `first` on.
[[nodiscard]] Membership readMembership(const Rows &row, int first, const DepartmentIds &ids);

/// The main department first, then by the person's own ranking, then by ID; each department once.
/// Platforms give them in any order, and an order that means nothing must not look like news.
void arrange(QList<Membership> &memberships);

/// Row keys as one bound value, for `json_each(?)`.
[[nodiscard]] QString keyArray(const QList<qint64> &keys);
/// Texts or IDs as one bound value, for `json_each(?)`.
template <typename Values> [[nodiscard]] QString jsonArray(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values) {
        if constexpr (std::is_same_v<decltype(value), const QString &>)
            array.append(value);
        else
            array.append(value.value());
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Milliseconds since 1970, or NULL for an invalid time.
[[nodiscard]] QVariant timeValue(const QDateTime &time);
[[nodiscard]] QDateTime readTime(const Rows &row, int column);

} // namespace OrgDesk
