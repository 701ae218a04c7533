// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/list_calls.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr int longestContent = 100;
// 1 to 5 are built in; at most 255 of the company's own, deleted ones counted (11.2).
constexpr int lastEmployeeType = 5 + 255;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray wrapped(const char *key, const QJsonObject &object)
{
    return json({{QString::fromLatin1(key), object}});
}

bool isBuiltIn(const QJsonObject &type)
{
    return type.value(u"enum_type"_s).toInt() == 1;
}

} // namespace

ListCalls::List ListCalls::listOf(Api api) const
{
    switch (api) {
    case Api::CustomAttributes:
        return {&m_lists.customAttributes, u"id"_s, "custom_attr", {20, 100}, 40001};
    case Api::EmployeeTypes:
        return {&m_lists.employeeTypes, u"enum_id"_s, "employee_type_enum", {20, 100}, 40001};
    case Api::JobLevels:
    case Api::JobLevel:
        return {&m_lists.jobLevels, u"job_level_id"_s, "job_level", {10, 50}, 42301};
    case Api::JobFamilies:
    case Api::JobFamily:
        return {&m_lists.jobFamilies, u"job_family_id"_s, "job_family", {10, 50}, 42404};
    case Api::JobTitles:
    case Api::JobTitle:
        return {&m_lists.jobTitles, u"job_title_id"_s, "job_title", {10, 50}, 40001};
    default:
        return {&m_lists.workCities, u"work_city_id"_s, "work_city", {10, 50}, 40001};
    }
}

Outcome ListCalls::page(const Call &call) const
{
    const List list = listOf(call.api);
    // The lists of levels and families can be asked for one name.
    const bool filters = call.api == Api::JobLevels || call.api == Api::JobFamilies;
    const QString name = filters ? call.query.value("name") : QString();
    QList<QByteArray> items;
    for (const QJsonValue &entry : std::as_const(*list.entries)) {
        if (name.isEmpty() || entry[u"name"_s] == name)
            items.append(json(entry.toObject()));
    }
    return pageOf(call, "items", list.size, name, items);
}

Outcome ListCalls::one(const Call &call) const
{
    const List list = listOf(call.api);
    const QJsonObject entry = entryWith(*list.entries, list.idKey, call.id);
    if (entry.isEmpty())
        return refuse(
            {list.unknown, u"%1 not exist"_s.arg(QLatin1StringView(list.objectKey)), 404, {}});
    return wrapped(list.objectKey, entry);
}

bool ListCalls::isTaken(const QString &content, const QJsonObject &except) const
{
    return std::any_of(m_lists.employeeTypes.begin(), m_lists.employeeTypes.end(),
                       [&](const QJsonValue &type) {
                           return type[u"content"_s] == content
                               && type[u"enum_id"_s] != except.value(u"enum_id"_s);
                       });
}

Checked<QJsonObject> ListCalls::typeFields(const Call &call, const QJsonObject &base) const
{
    QJsonObject type = base;
    const QString content = call.body.value(u"content"_s).toString();
    if (content.isEmpty())
        return refuse(fieldProblem(u"content"_s, {}, u"content is required"_s));
    if (content.size() > longestContent)
        return refuse({42303, u"exceed content max num"_s, 400, {}});
    if (isTaken(content, base))
        return refuse({42301, u"content duplicate"_s, 400, {}});
    const int kind = call.body.value(u"enum_type"_s).toInt();
    if (kind != 2)
        return refuse(fieldProblem(u"enum_type"_s, QString::number(kind), u"must be 2"_s));
    const int status = call.body.value(u"enum_status"_s).toInt();
    if (status != 1 && status != 2)
        return refuse(fieldProblem(u"enum_status"_s, QString::number(status), u"1 or 2"_s));
    for (const QJsonValue &text : call.body.value(u"i18n_content"_s).toArray()) {
        const qsizetype length = text[u"value"_s].toString().size();
        if (length < 1 || length > longestContent)
            return refuse({42303, u"exceed content max num"_s, 400, {}});
    }
    type.insert(u"content"_s, content);
    type.insert(u"enum_type"_s, kind);
    type.insert(u"enum_status"_s, status);
    if (call.body.contains(u"i18n_content"_s))
        type.insert(u"i18n_content"_s, call.body.value(u"i18n_content"_s).toArray());
    return type;
}

Outcome ListCalls::createEmployeeType(const Call &call) const
{
    if (m_lists.nextEmployeeType > lastEmployeeType)
        return refuse({42303, u"exceed content max num"_s, 400, {}});
    auto type = typeFields(call, {});
    if (!type)
        return refuse(type.error());
    const int value = m_lists.nextEmployeeType++;
    type->insert(u"enum_id"_s, employeeTypeId(value));
    type->insert(u"enum_value"_s, QString::number(value));
    if (!type->contains(u"i18n_content"_s))
        type->insert(u"i18n_content"_s, QJsonArray());
    m_lists.employeeTypes.append(*type);
    m_context.events.employeeTypeChanged({}, *type);
    return wrapped("employee_type_enum", *type);
}

Outcome ListCalls::updateEmployeeType(const Call &call) const
{
    for (qsizetype i = 0; i < m_lists.employeeTypes.size(); ++i) {
        const QJsonObject before = m_lists.employeeTypes.at(i).toObject();
        if (before.value(u"enum_id"_s) != call.id)
            continue;
        if (isBuiltIn(before))
            return refuse({40001, u"invalid params: a built-in type cannot be changed"_s, 0, {}});
        const auto type = typeFields(call, before);
        if (!type)
            return refuse(type.error());
        m_lists.employeeTypes.replace(i, *type);
        m_context.events.employeeTypeChanged(before, *type);
        return wrapped("employee_type_enum", *type);
    }
    return refuse({40001, u"invalid params: no such employee type"_s, 0, {}});
}

Outcome ListCalls::removeEmployeeType(const Call &call) const
{
    for (qsizetype i = 0; i < m_lists.employeeTypes.size(); ++i) {
        const QJsonObject before = m_lists.employeeTypes.at(i).toObject();
        if (before.value(u"enum_id"_s) != call.id)
            continue;
        if (isBuiltIn(before))
            return refuse({40001, u"invalid params: a built-in type cannot be deleted"_s, 0, {}});
        m_lists.employeeTypes.removeAt(i);
        m_context.events.employeeTypeChanged(before, {});
        return QByteArray("{}");
    }
    return refuse({40001, u"invalid params: no such employee type"_s, 0, {}});
}

} // namespace OrgDesk::Sandbox
