// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/directory_json.h"

#include <QJsonArray>

#include <array>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject namesOf(const I18nName &names)
{
    return {{u"zh_cn"_s, orNull(names.zhCn)},
            {u"en_us"_s, orNull(names.enUs)},
            {u"ja_jp"_s, orNull(names.jaJp)}};
}

QJsonObject listOf(bool known, const QJsonArray &entries, const QStringList &missing)
{
    return {{u"known"_s, known},
            {u"entries"_s, entries},
            {u"missing_permissions"_s, QJsonArray::fromStringList(missing)}};
}

QJsonObject entriesOf(const CompanyList &list)
{
    QJsonArray entries;
    for (const ListEntry &entry : list.entries)
        entries.append(QJsonObject{{u"id"_s, entry.id},
                                   {u"name"_s, entry.name},
                                   {u"i18n_name"_s, namesOf(entry.i18nName)},
                                   {u"active"_s, entry.active},
                                   {u"parent"_s, orNull(entry.parent)}});
    return listOf(list.known, entries, list.missingPermissions);
}

QJsonObject fieldsOf(const CompanyLists &lists)
{
    // Part of the command line's promise.
    constexpr std::array types{"text"_L1, "link"_L1, "option"_L1, "picture_option"_L1, "person"_L1};
    QJsonArray fields;
    for (const CustomField &field : lists.customFields) {
        QJsonArray options;
        for (const CustomOption &option : field.options)
            options.append(QJsonObject{{u"id"_s, option.id}, {u"name"_s, option.name}});
        fields.append(QJsonObject{{u"id"_s, field.id},
                                  {u"name"_s, field.name},
                                  {u"i18n_name"_s, namesOf(field.i18nName)},
                                  {u"type"_s, QString(types.at(size_t(field.type)))},
                                  {u"options"_s, options}});
    }
    return listOf(lists.customFieldsKnown, fields, lists.customFieldsMissingPermissions);
}

} // namespace

QJsonObject listsJson(const CompanyLists &lists)
{
    return {{u"employee_types"_s, entriesOf(lists.of(CompanyListKind::EmployeeTypes))},
            {u"job_titles"_s, entriesOf(lists.of(CompanyListKind::JobTitles))},
            {u"job_levels"_s, entriesOf(lists.of(CompanyListKind::JobLevels))},
            {u"job_families"_s, entriesOf(lists.of(CompanyListKind::JobFamilies))},
            {u"work_cities"_s, entriesOf(lists.of(CompanyListKind::WorkCities))},
            {u"units"_s, entriesOf(lists.of(CompanyListKind::Units))},
            {u"custom_fields"_s, fieldsOf(lists)}};
}

} // namespace OrgDesk
