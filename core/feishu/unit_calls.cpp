// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/unit_calls.h"

#include "core/feishu/pages.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

const QString unitPath = u"/open-apis/contact/v3/unit"_s;

std::optional<ListEntry> unitFrom(const QJsonValue &value)
{
    ListEntry unit;
    unit.id = value[u"unit_id"_s].toString();
    unit.name = value[u"name"_s].toString();
    const QString type = value[u"unit_type"_s].toString();
    if (!type.isEmpty())
        unit.name += u" ("_s + type + u')';
    return unit.id.isEmpty() ? std::nullopt : std::optional(unit);
}

} // namespace

HttpRequest UnitsCall::request() const
{
    HttpRequest request;
    request.path = unitPath;
    addPage(request, 100, page);
    return request;
}

Result<Page<ListEntry>> UnitsCall::parse(const QJsonObject &json) const
{
    return pageOf<ListEntry>(json, u"unitlist"_s, unitFrom);
}

HttpRequest BindUnitCall::request() const
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.path = unitPath + (binds ? u"/bind_department"_s : u"/unbind_department"_s);
    request.body = {{u"unit_id"_s, unit.value()},
                    {u"department_id"_s, department.value()},
                    {u"department_id_type"_s, u"open_department_id"_s}};
    return request;
}

Result<WrittenUnit> BindUnitCall::parse(const QJsonObject &) const
{
    return WrittenUnit{};
}

} // namespace OrgDesk::Feishu
