// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/list_calls.h"

#include "core/feishu/pages.h"
#include "core/feishu/person_wire.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

constexpr int builtInType = 1;
constexpr int ownType = 2;
const QString contactPath = u"/open-apis/contact/v3/"_s;

/// An array of {locale, value} (trap 39).
I18nName namesIn(const QJsonValue &array)
{
    I18nName names;
    for (const QJsonValue &entry : array.toArray()) {
        const QString locale = entry[u"locale"_s].toString();
        const QString value = entry[u"value"_s].toString();
        if (locale == u"zh_cn"_s)
            names.zhCn = value;
        else if (locale == u"en_us"_s)
            names.enUs = value;
        else if (locale == u"ja_jp"_s)
            names.jaJp = value;
    }
    return names;
}

/// The employee type's status is 1 or 2, everywhere else it is true or false.
bool isActive(const QJsonValue &status)
{
    if (status.isBool())
        return status.toBool();
    return status.toInt(1) == 1;
}

std::optional<CustomField> fieldFrom(const QJsonValue &json)
{
    CustomField field;
    field.id = json[u"id"_s].toString();
    const auto type = customFieldTypeFrom(json[u"type"_s].toString());
    if (field.id.isEmpty() || !type)
        return std::nullopt;
    field.type = *type;
    field.i18nName = namesIn(json[u"i18n_name"_s]);
    for (const QString &name :
         {field.i18nName.zhCn, field.i18nName.enUs, field.i18nName.jaJp, field.id}) {
        if (field.name.isEmpty())
            field.name = name;
    }
    for (const QJsonValue &option : json[u"options"_s][u"options"_s].toArray()) {
        const QString name = option[u"value"_s].toString();
        field.options.append(
            {option[u"id"_s].toString(), name.isEmpty() ? option[u"name"_s].toString() : name});
    }
    return field;
}

QJsonArray namesArray(const I18nName &names)
{
    QJsonArray array;
    for (const auto &[locale, value] :
         {std::pair(u"zh_cn"_s, names.zhCn), std::pair(u"en_us"_s, names.enUs),
          std::pair(u"ja_jp"_s, names.jaJp)}) {
        if (!value.isEmpty())
            array.append(QJsonObject{{u"locale"_s, locale}, {u"value"_s, value}});
    }
    return array;
}

std::optional<ListEntry> entryFrom(const ListWire &wire, const QJsonValue &value)
{
    const auto member = [&value](const char *key) { return value[QLatin1StringView(key)]; };
    // An employee type's number is a text here and a number in a person (11.2).
    ListEntry entry{member(wire.id).toVariant().toString(), member(wire.name).toString(),
                    namesIn(member(wire.names)), isActive(member(wire.status)),
                    value[u"parent_job_family_id"_s].toString()};
    if (wire.platformId)
        entry.platformId = member(wire.platformId).toString();
    if (wire.origin)
        entry.builtIn = member(wire.origin).toInt() == builtInType;
    return entry.id.isEmpty() ? std::nullopt : std::optional(entry);
}

} // namespace

HttpRequest ListPageCall::requestOf(const ListWire &wire) const
{
    HttpRequest request;
    request.path = contactPath + QLatin1StringView(wire.path);
    addPage(request, wire.pageSize, page);
    return request;
}

Result<Page<ListEntry>> ListPageCall::parseAs(const ListWire &wire, const QJsonObject &json)
{
    return pageOf<ListEntry>(json, u"items"_s,
                             [&wire](const QJsonValue &value) { return entryFrom(wire, value); });
}

HttpRequest WriteEmployeeTypeCall::request() const
{
    HttpRequest request;
    request.method = method;
    request.path = contactPath + u"employee_type_enums"_s;
    if (method != HttpMethod::Post)
        request.path += u'/' + pathSegment(enumId);
    if (wanted)
        request.body = QJsonObject{{u"content"_s, wanted->name},
                                   {u"enum_type"_s, ownType},
                                   {u"enum_status"_s, wanted->active ? 1 : 2},
                                   {u"i18n_content"_s, namesArray(wanted->i18nName)}};
    return request;
}

Result<WrittenListEntry> WriteEmployeeTypeCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    return WrittenListEntry{
        entryFrom(EmployeeTypesCall::wire, data->value(u"employee_type_enum"_s))};
}

HttpRequest CustomFieldsCall::request() const
{
    HttpRequest request;
    request.path = contactPath + u"custom_attrs"_s;
    addPage(request, 100, page);
    return request;
}

Result<Page<CustomField>> CustomFieldsCall::parse(const QJsonObject &json) const
{
    return pageOf<CustomField>(json, u"items"_s, fieldFrom);
}

} // namespace OrgDesk::Feishu
