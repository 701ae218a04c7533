// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/company_lists.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// These stand in databases.
constexpr std::array listKeys{"employee_types"_L1, "job_titles"_L1,  "job_levels"_L1,
                              "job_families"_L1,   "work_cities"_L1, "units"_L1};
constexpr std::array typeKeys{"text"_L1, "link"_L1, "option"_L1, "picture_option"_L1, "person"_L1};

QJsonObject namesJson(const I18nName &names)
{
    return {{u"zh"_s, names.zhCn}, {u"en"_s, names.enUs}, {u"ja"_s, names.jaJp}};
}

I18nName namesFrom(const QJsonValue &json)
{
    return {json[u"zh"_s].toString(), json[u"en"_s].toString(), json[u"ja"_s].toString()};
}

QStringList textsFrom(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &value : json.toArray())
        texts.append(value.toString());
    return texts;
}

QJsonObject listJson(const CompanyList &list)
{
    QJsonArray entries;
    for (const ListEntry &entry : list.entries)
        entries.append(QJsonObject{{u"id"_s, entry.id},
                                   {u"name"_s, entry.name},
                                   {u"names"_s, namesJson(entry.i18nName)},
                                   {u"active"_s, entry.active},
                                   {u"parent"_s, entry.parent},
                                   {u"platform_id"_s, entry.platformId},
                                   {u"built_in"_s, entry.builtIn}});
    return {{u"known"_s, list.known},
            {u"entries"_s, entries},
            {u"missing"_s, QJsonArray::fromStringList(list.missingPermissions)}};
}

CompanyList listFrom(const QJsonValue &json)
{
    CompanyList list;
    list.known = json[u"known"_s].toBool();
    list.missingPermissions = textsFrom(json[u"missing"_s]);
    for (const QJsonValue &value : json[u"entries"_s].toArray())
        list.entries.append({value[u"id"_s].toString(), value[u"name"_s].toString(),
                             namesFrom(value[u"names"_s]), value[u"active"_s].toBool(true),
                             value[u"parent"_s].toString(), value[u"platform_id"_s].toString(),
                             value[u"built_in"_s].toBool()});
    return list;
}

QJsonObject fieldJson(const CustomField &field)
{
    QJsonArray options;
    for (const CustomOption &option : field.options)
        options.append(QJsonObject{{u"id"_s, option.id}, {u"name"_s, option.name}});
    return {{u"id"_s, field.id},
            {u"type"_s, QString(typeKeys.at(size_t(field.type)))},
            {u"name"_s, field.name},
            {u"names"_s, namesJson(field.i18nName)},
            {u"options"_s, options}};
}

std::optional<CustomField> fieldFrom(const QJsonValue &json)
{
    const auto type = std::find(typeKeys.begin(), typeKeys.end(), json[u"type"_s].toString());
    if (type == typeKeys.end())
        return std::nullopt;
    CustomField field;
    field.id = json[u"id"_s].toString();
    field.type = CustomFieldType(type - typeKeys.begin());
    field.name = json[u"name"_s].toString();
    field.i18nName = namesFrom(json[u"names"_s]);
    for (const QJsonValue &value : json[u"options"_s].toArray())
        field.options.append({value[u"id"_s].toString(), value[u"name"_s].toString()});
    return field;
}

template <typename Item> const Item *withId(const QList<Item> &items, const QString &id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [&id](const Item &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

const ListEntry *CompanyList::find(const QString &id) const
{
    return withId(entries, id);
}

bool CompanyList::hasName(const QString &name) const
{
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&name](const ListEntry &entry) { return entry.name == name; });
}

const ListEntry *CompanyList::named(const QString &name) const
{
    if (name.isEmpty())
        return nullptr;
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [&name](const ListEntry &entry) {
            const I18nName &names = entry.i18nName;
            return entry.name == name || names.zhCn == name || names.enUs == name
                || names.jaJp == name;
        });
    return found == entries.cend() ? nullptr : &*found;
}

const CustomField *CompanyLists::customField(const QString &id) const
{
    return withId(customFields, id);
}

QString nameIn(const QLocale &locale, const QString &name, const I18nName &names)
{
    QString own;
    switch (locale.language()) {
    case QLocale::Chinese:
        own = names.zhCn;
        break;
    case QLocale::Japanese:
        own = names.jaJp;
        break;
    default:
        own = names.enUs;
    }
    return own.isEmpty() ? name : own;
}

QJsonObject toJson(const CompanyLists &lists)
{
    QJsonObject json;
    for (const CompanyListKind kind : allCompanyLists)
        json.insert(QString(listKeys.at(size_t(kind))), listJson(lists.of(kind)));
    QJsonArray fields;
    for (const CustomField &field : lists.customFields)
        fields.append(fieldJson(field));
    json.insert(u"custom_fields"_s,
                QJsonObject{{u"known"_s, lists.customFieldsKnown},
                            {u"fields"_s, fields},
                            {u"missing"_s,
                             QJsonArray::fromStringList(lists.customFieldsMissingPermissions)}});
    return json;
}

CompanyLists companyListsFrom(const QJsonObject &json)
{
    CompanyLists lists;
    for (const CompanyListKind kind : allCompanyLists)
        lists.of(kind) = listFrom(json.value(listKeys.at(size_t(kind))));
    const QJsonValue own = json.value(u"custom_fields"_s);
    lists.customFieldsKnown = own[u"known"_s].toBool();
    lists.customFieldsMissingPermissions = textsFrom(own[u"missing"_s]);
    for (const QJsonValue &value : own[u"fields"_s].toArray()) {
        if (const auto field = fieldFrom(value))
            lists.customFields.append(*field);
    }
    return lists;
}

} // namespace OrgDesk
