// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/directory_calls.h"

#include "core/feishu/call_parts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

const QString departmentsPath = u"/open-apis/contact/v3/departments"_s;

/// A deleted department that a read still shows is not there any more (section 8.2).
bool isDeleted(const QJsonObject &object)
{
    return object.value(u"status"_s).toObject().value(u"is_deleted"_s).toBool();
}

template <typename Item> using ItemReader = Result<Item> (*)(const QJsonObject &);

/// The items of an answer, each read by `itemFrom`.
template <typename Item>
Result<QList<Item>> itemsIn(const QJsonObject &data, ItemReader<Item> itemFrom)
{
    QList<Item> items;
    const QJsonValue array = data.value(u"items"_s);
    if (!array.isArray() && !array.isUndefined() && !array.isNull())
        return badShape(u"items that are no list"_s);
    for (const QJsonValue &value : array.toArray()) {
        const QJsonObject object = value.toObject();
        if (isDeleted(object))
            continue;
        Result<Item> item = itemFrom(object);
        if (!item)
            return failure(item.error());
        items.append(std::move(*item));
    }
    return items;
}

/// A batch: what is missing from it counts as gone, so its emptiness is believed only in the shape
/// of a list, or where nothing came at all.
template <typename Item>
Result<QList<Item>> batchIn(const QJsonObject &json, ItemReader<Item> itemFrom)
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    if (!data->isEmpty() && !data->contains(u"items"_s))
        return badShape(u"a batch answer without items"_s);
    return itemsIn(*data, itemFrom);
}

template <typename Item>
Result<Page<Item>> pageIn(const QJsonObject &json, ItemReader<Item> itemFrom)
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

Result<QJsonObject> departmentIn(const QJsonObject &json)
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    return data->value(u"department"_s).toObject();
}

/// The texts of a list; empty when it did not come.
Result<std::optional<QStringList>> textsIn(const QJsonObject &data, const QString &key)
{
    using Texts = std::optional<QStringList>;
    const QJsonValue array = data.value(key);
    if (array.isUndefined() || array.isNull())
        return Texts();
    if (!array.isArray())
        return badShape(u"%1 is no list"_s.arg(key));
    QStringList texts;
    for (const QJsonValue &value : array.toArray()) {
        if (!value.toString().isEmpty())
            texts.append(value.toString());
    }
    return Texts(texts);
}

template <typename Id> QList<Id> idsOf(const QStringList &texts)
{
    QList<Id> ids;
    for (const QString &text : texts)
        ids.append(Id(text));
    return ids;
}

} // namespace

HttpRequest ScopesCall::request() const
{
    HttpRequest request = withIdTypes(u"/open-apis/contact/v3/scopes"_s);
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
    const auto departments = textsIn(*data, u"department_ids"_s);
    if (!departments)
        return failure(departments.error());
    const auto people = textsIn(*data, u"user_ids"_s);
    if (!people)
        return failure(people.error());
    const auto groups = textsIn(*data, u"group_ids"_s);
    if (!groups)
        return failure(groups.error());
    Result<QString> next = nextPageIn(*data);
    if (!next)
        return failure(next.error());
    ScopePage read;
    read.departments = idsOf<DepartmentId>(departments->value_or(QStringList()));
    if (*people)
        read.people = idsOf<PersonId>(**people);
    read.groups = static_cast<int>(groups->value_or(QStringList()).size());
    read.next = std::move(*next);
    return read;
}

HttpRequest ChildrenCall::request() const
{
    HttpRequest request =
        withIdTypes(departmentsPath + u'/' + pathSegment(department.value()) + u"/children"_s);
    request.addQuery(u"fetch_child"_s, depth == Depth::Everything ? u"true"_s : u"false"_s);
    addPage(request, pageSize, page);
    return request;
}

Result<Page<DepartmentUpserted>> ChildrenCall::parse(const QJsonObject &json) const
{
    Result<Page<DepartmentUpserted>> children =
        pageIn<DepartmentUpserted>(json, departmentAnswerFrom);
    if (children)
        emptyWhatOthersHave(children->items);
    return children;
}

HttpRequest DepartmentCall::request() const
{
    return withIdTypes(departmentsPath + u'/' + pathSegment(department.value()));
}

Result<DepartmentUpserted> DepartmentCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> object = departmentIn(json);
    if (!object)
        return failure(object.error());
    if (isDeleted(*object))
        return failure(ErrorKind::NotFound, u"the department is marked as deleted"_s);
    return departmentAnswerFrom(*object);
}

HttpRequest DepartmentsBatchCall::request() const
{
    HttpRequest request = withIdTypes(departmentsPath + u"/batch"_s);
    for (const DepartmentId &id : departments)
        request.addQuery(u"department_ids"_s, id.value());
    return request;
}

Result<QList<DepartmentUpserted>> DepartmentsBatchCall::parse(const QJsonObject &json) const
{
    Result<QList<DepartmentUpserted>> visible =
        batchIn<DepartmentUpserted>(json, departmentAnswerFrom);
    if (visible)
        emptyWhatOthersHave(*visible);
    return visible;
}

HttpRequest MembersCall::request() const
{
    HttpRequest request = withIdTypes(usersPath() + u"/find_by_department"_s);
    request.addQuery(u"department_id"_s, department.value());
    addPage(request, pageSize, page);
    return request;
}

Result<Page<PersonUpserted>> MembersCall::parse(const QJsonObject &json) const
{
    Result<Page<PersonUpserted>> members = pageIn<PersonUpserted>(json, personAnswerFrom);
    if (members)
        emptyWhatOthersHave(members->items);
    return members;
}

HttpRequest PeopleBatchCall::request() const
{
    HttpRequest request = withIdTypes(usersPath() + u"/batch"_s);
    for (const PersonId &id : people)
        request.addQuery(u"user_ids"_s, id.value());
    return request;
}

Result<QList<PersonUpserted>> PeopleBatchCall::parse(const QJsonObject &json) const
{
    Result<QList<PersonUpserted>> visible = batchIn<PersonUpserted>(json, personAnswerFrom);
    if (visible)
        emptyWhatOthersHave(*visible);
    return visible;
}

HttpRequest CreateDepartmentCall::request() const
{
    HttpRequest request = withIdTypes(departmentsPath);
    request.method = HttpMethod::Post;
    request.addQuery(u"client_token"_s, clientToken);
    request.body = body;
    return request;
}

Result<DepartmentUpserted> CreateDepartmentCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> object = departmentIn(json);
    if (!object)
        return failure(object.error());
    return departmentFrom(*object);
}

HttpRequest PatchDepartmentCall::request() const
{
    HttpRequest request = withIdTypes(departmentsPath + u'/' + pathSegment(department.value()));
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

HttpRequest ChangeDepartmentIdCall::request() const
{
    HttpRequest request = withIdTypes(departmentsPath + u'/' + pathSegment(department.value())
                                      + u"/update_department_id"_s);
    request.method = HttpMethod::Patch;
    request.body = {{u"new_department_id"_s, newId}};
    return request;
}

Result<WrittenDepartment> ChangeDepartmentIdCall::parse(const QJsonObject &) const
{
    return WrittenDepartment{};
}

HttpRequest UnbindChatCall::request() const
{
    HttpRequest request = withIdTypes(departmentsPath + u"/unbind_department_chat"_s);
    request.method = HttpMethod::Post;
    request.body = {{u"department_id"_s, department.value()}};
    return request;
}

Result<WrittenDepartment> UnbindChatCall::parse(const QJsonObject &) const
{
    return WrittenDepartment{};
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
