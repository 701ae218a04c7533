// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/department.h"
#include "core/directory/person.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>

#include <array>

class QLocale;

namespace OrgDesk {

/// The lists of the company that values of people and departments are chosen from.
enum class CompanyListKind { EmployeeTypes, JobTitles, JobLevels, JobFamilies, WorkCities, Units };
inline constexpr std::array allCompanyLists{
    CompanyListKind::EmployeeTypes, CompanyListKind::JobTitles,  CompanyListKind::JobLevels,
    CompanyListKind::JobFamilies,   CompanyListKind::WorkCities, CompanyListKind::Units};

/// One entry of such a list.
struct ListEntry
{
    /// What a field holds: an employee type's number, a job level's, family's or unit's ID; for job
    /// titles and cities that is the name, and this is the platform's ID.
    QString id;
    QString name;
    I18nName i18nName;
    /// One that is switched off is not given to anybody any more, but may still be held.
    bool active = true;
    /// The ID of the entry above; empty on top.
    QString parent;
    /// What a write names it by, where that is not `id` (an employee type's enum_id).
    QString platformId = {};
    /// It comes with the platform and cannot be changed.
    bool builtIn = false;

    bool operator==(const ListEntry &) const = default;
};

/// A list as it was last read.
struct CompanyList
{
    /// It has been read; otherwise its emptiness says nothing.
    bool known = false;
    QList<ListEntry> entries;
    /// Any one of these would open it, where it may not be read.
    QStringList missingPermissions;

    /// The entry with this ID; null when there is none.
    [[nodiscard]] const ListEntry *find(const QString &id) const;
    [[nodiscard]] bool hasName(const QString &name) const;
    /// The entry that goes by this name in any language; null when there is none.
    [[nodiscard]] const ListEntry *named(const QString &name) const;

    bool operator==(const CompanyList &) const = default;
};

/// A choice of a field of the company's own.
struct CustomOption
{
    QString id;
    QString name;

    bool operator==(const CustomOption &) const = default;
};

/// A field that the company has defined for its people.
struct CustomField
{
    QString id;
    CustomFieldType type = CustomFieldType::Text;
    QString name;
    I18nName i18nName;
    /// For Option and PictureOption.
    QList<CustomOption> options;

    bool operator==(const CustomField &) const = default;
};

/// All of them.
struct CompanyLists
{
    std::array<CompanyList, allCompanyLists.size()> lists;
    bool customFieldsKnown = false;
    QList<CustomField> customFields;
    QStringList customFieldsMissingPermissions;

    [[nodiscard]] CompanyList &of(CompanyListKind kind) { return lists.at(size_t(kind)); }
    [[nodiscard]] const CompanyList &of(CompanyListKind kind) const
    {
        return lists.at(size_t(kind));
    }
    /// The field with this ID; null when there is none.
    [[nodiscard]] const CustomField *customField(const QString &id) const;

    bool operator==(const CompanyLists &) const = default;
};

/// A name in the language of the locale where there is one, else the name itself.
[[nodiscard]] QString nameIn(const QLocale &locale, const QString &name, const I18nName &names);

/// For the mirror. What cannot be read is left out, because a read brings it again.
[[nodiscard]] QJsonObject toJson(const CompanyLists &lists);
[[nodiscard]] CompanyLists companyListsFrom(const QJsonObject &json);

/// The platform says that a list is not what it was.
struct ListChange
{
    enum class What { TypeAdded, TypeRenamed, TypeEnabled, TypeDisabled, TypeRemoved, OwnFields };
    What what = What::OwnFields;
    /// Of the employee type, as it is and as it was.
    QString name;
    QString before;
    /// Of the company's own fields, how many came and went.
    int added = 0;
    int removed = 0;
    QDateTime at;
    QString eventId;

    bool operator==(const ListChange &) const = default;
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::CompanyLists)
