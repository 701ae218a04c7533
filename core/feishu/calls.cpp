// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/calls.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

const QString departmentsPath = u"/open-apis/contact/v3/departments"_s;
const QString usersPath = u"/open-apis/contact/v3/users"_s;

tl::unexpected<Error> badShape(const QString &what)
{
    return failure(ErrorKind::BadAnswer, what, Retry::Never);
}

Result<QJsonObject> dataOf(const QJsonObject &json)
{
    const QJsonValue data = json.value(u"data"_s);
    if (!data.isObject())
        return badShape(u"an answer without data"_s);
    return data.toObject();
}

HttpRequest read(const QString &path)
{
    HttpRequest request;
    request.path = path;
    request.addQuery(u"user_id_type"_s, u"open_id"_s);
    request.addQuery(u"department_id_type"_s, u"open_department_id"_s);
    return request;
}

void addPage(HttpRequest &request, int size, const QString &page)
{
    request.addQuery(u"page_size"_s, QString::number(size));
    if (!page.isEmpty())
        request.addQuery(u"page_token"_s, page);
}

/// The items of an answer, each read by `itemFrom`.
template <typename Item>
Result<QList<Item>> itemsIn(const QJsonObject &data, Result<Item> (*itemFrom)(const QJsonObject &))
{
    QList<Item> items;
    const QJsonValue array = data.value(u"items"_s);
    if (!array.isArray() && !array.isUndefined() && !array.isNull())
        return badShape(u"items that are no list"_s);
    for (const QJsonValue &value : array.toArray()) {
        Result<Item> item = itemFrom(value.toObject());
        if (!item)
            return failure(item.error());
        items.append(std::move(*item));
    }
    return items;
}

/// The token of the next page; empty when there is none.
Result<QString> nextPageIn(const QJsonObject &data)
{
    if (!data.value(u"has_more"_s).toBool())
        return QString();
    const QString next = data.value(u"page_token"_s).toString();
    if (next.isEmpty())
        return badShape(u"more pages without a page_token"_s);
    return next;
}

template <typename Item>
Result<Page<Item>> pageIn(const QJsonObject &json, Result<Item> (*itemFrom)(const QJsonObject &))
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    // An empty list is believed only in the shape of a list.
    if (!data->contains(u"items"_s) && !data->contains(u"has_more"_s))
        return badShape(u"a list answer without items"_s);
    Result<QList<Item>> items = itemsIn(*data, itemFrom);
    if (!items)
        return failure(items.error());
    Result<QString> next = nextPageIn(*data);
    if (!next)
        return failure(next.error());
    return Page<Item>{std::move(*items), std::move(*next)};
}

Result<DepartmentUpserted> departmentIn(const QJsonObject &json)
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    return departmentFrom(data->value(u"department"_s).toObject());
}

template <typename Id> Result<QList<Id>> idsIn(const QJsonObject &data, const QString &key)
{
    QList<Id> ids;
    const QJsonValue array = data.value(key);
    if (!array.isArray() && !array.isUndefined() && !array.isNull())
        return badShape(u"%1 is no list"_s.arg(key));
    for (const QJsonValue &value : array.toArray()) {
        if (!value.toString().isEmpty())
            ids.append(Id(value.toString()));
    }
    return ids;
}

} // namespace

HttpRequest ScopesCall::request() const
{
    HttpRequest request = read(u"/open-apis/contact/v3/scopes"_s);
    addPage(request, 100, page);
    return request;
}

Result<ScopePage> ScopesCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    if (!data->contains(u"department_ids"_s) && !data->contains(u"user_ids"_s)
        && !data->contains(u"has_more"_s))
        return badShape(u"a scope answer without lists"_s);
    Result<QList<DepartmentId>> departments = idsIn<DepartmentId>(*data, u"department_ids"_s);
    if (!departments)
        return failure(departments.error());
    Result<QList<PersonId>> people = idsIn<PersonId>(*data, u"user_ids"_s);
    if (!people)
        return failure(people.error());
    Result<QString> next = nextPageIn(*data);
    if (!next)
        return failure(next.error());
    return ScopePage{std::move(*departments), std::move(*people), std::move(*next)};
}

HttpRequest ChildrenCall::request() const
{
    HttpRequest request =
        read(departmentsPath + u'/' + pathSegment(department.value()) + u"/children"_s);
    request.addQuery(u"fetch_child"_s, depth == Depth::Everything ? u"true"_s : u"false"_s);
    addPage(request, pageSize, page);
    return request;
}

Result<Page<DepartmentUpserted>> ChildrenCall::parse(const QJsonObject &json) const
{
    return pageIn<DepartmentUpserted>(json, departmentFrom);
}

HttpRequest DepartmentCall::request() const
{
    return read(departmentsPath + u'/' + pathSegment(department.value()));
}

Result<DepartmentUpserted> DepartmentCall::parse(const QJsonObject &json) const
{
    return departmentIn(json);
}

HttpRequest DepartmentsBatchCall::request() const
{
    HttpRequest request = read(departmentsPath + u"/batch"_s);
    for (const DepartmentId &id : departments)
        request.addQuery(u"department_ids"_s, id.value());
    return request;
}

Result<QList<DepartmentUpserted>> DepartmentsBatchCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    return itemsIn<DepartmentUpserted>(*data, departmentFrom);
}

HttpRequest MembersCall::request() const
{
    HttpRequest request = read(usersPath + u"/find_by_department"_s);
    request.addQuery(u"department_id"_s, department.value());
    addPage(request, pageSize, page);
    return request;
}

Result<Page<PersonUpserted>> MembersCall::parse(const QJsonObject &json) const
{
    return pageIn<PersonUpserted>(json, personFrom);
}

HttpRequest PeopleBatchCall::request() const
{
    HttpRequest request = read(usersPath + u"/batch"_s);
    for (const PersonId &id : people)
        request.addQuery(u"user_ids"_s, id.value());
    return request;
}

Result<QList<PersonUpserted>> PeopleBatchCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    return itemsIn<PersonUpserted>(*data, personFrom);
}

HttpRequest CreateDepartmentCall::request() const
{
    HttpRequest request = read(departmentsPath);
    request.method = HttpMethod::Post;
    request.addQuery(u"client_token"_s, clientToken);
    request.body = body;
    return request;
}

Result<DepartmentUpserted> CreateDepartmentCall::parse(const QJsonObject &json) const
{
    return departmentIn(json);
}

HttpRequest PatchDepartmentCall::request() const
{
    HttpRequest request = read(departmentsPath + u'/' + pathSegment(department.value()));
    request.method = HttpMethod::Patch;
    request.body = body;
    return request;
}

Result<WrittenDepartment> PatchDepartmentCall::parse(const QJsonObject &json) const
{
    // Code 0 is the confirmation; the object may be missing (section 3).
    const QJsonValue object = json.value(u"data"_s).toObject().value(u"department"_s);
    WrittenDepartment written;
    if (const auto told = departmentFrom(object.toObject()))
        written.department = *told;
    return written;
}

HttpRequest DeleteDepartmentCall::request() const
{
    HttpRequest request;
    request.method = HttpMethod::Delete;
    request.path = departmentsPath + u'/' + pathSegment(department.value());
    request.addQuery(u"department_id_type"_s, u"open_department_id"_s);
    return request;
}

Result<WrittenDepartment> DeleteDepartmentCall::parse(const QJsonObject &) const
{
    return WrittenDepartment{};
}

} // namespace OrgDesk::Feishu
