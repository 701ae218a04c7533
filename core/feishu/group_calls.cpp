// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/group_calls.h"

#include "core/feishu/pages.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

const QString groupPath = u"/open-apis/contact/v3/group"_s;

QString typeOf(bool dynamic)
{
    return dynamic ? u"2"_s : u"1"_s;
}

std::optional<QString> textIn(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

HttpRequest GroupsCall::request() const
{
    HttpRequest request;
    request.path = groupPath + u"/simplelist"_s;
    request.addQuery(u"type"_s, typeOf(dynamic));
    addPage(request, 100, page);
    return request;
}

Result<Page<UserGroup>> GroupsCall::parse(const QJsonObject &json) const
{
    return pageOf<UserGroup>(
        json, u"grouplist"_s, [this](const QJsonValue &value) -> std::optional<UserGroup> {
            UserGroup group;
            group.id = GroupId(value[u"id"_s].toString(value[u"group_id"_s].toString()));
            group.name = value[u"name"_s].toString();
            group.description = value[u"description"_s].toString();
            group.dynamic = dynamic;
            group.people = value[u"member_user_count"_s].toInt();
            group.departments = value[u"member_department_count"_s].toInt();
            return group.id.isEmpty() ? std::nullopt : std::optional(group);
        });
}

HttpRequest GroupMembersCall::request() const
{
    HttpRequest request;
    request.path = groupPath + u'/' + pathSegment(group.value()) + u"/member/simplelist"_s;
    request.addQuery(u"member_type"_s, departments ? u"department"_s : u"user"_s);
    request.addQuery(u"member_id_type"_s, u"open_id"_s);
    addPage(request, 100, page);
    return request;
}

Result<Page<QString>> GroupMembersCall::parse(const QJsonObject &json) const
{
    return pageOf<QString>(json, u"memberlist"_s,
                           [](const QJsonValue &value) { return textIn(value[u"member_id"_s]); });
}

HttpRequest GroupsOfPersonCall::request() const
{
    HttpRequest request;
    request.path = groupPath + u"/member_belong"_s;
    request.addQuery(u"member_id"_s, person.value());
    request.addQuery(u"member_id_type"_s, u"open_id"_s);
    request.addQuery(u"group_type"_s, typeOf(dynamic));
    addPage(request, 500, page);
    return request;
}

Result<Page<QString>> GroupsOfPersonCall::parse(const QJsonObject &json) const
{
    return pageOf<QString>(json, u"group_list"_s, textIn);
}

HttpRequest GroupMemberCall::request() const
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.path = groupPath + u'/' + pathSegment(group.value())
        + (joins ? u"/member/add"_s : u"/member/remove"_s);
    request.body = QJsonObject{{u"member_type"_s, u"user"_s},
                               {u"member_id_type"_s, u"open_id"_s},
                               {u"member_id"_s, person.value()}};
    return request;
}

Result<WrittenGroup> GroupMemberCall::parse(const QJsonObject &) const
{
    // Code 0 is the confirmation.
    return WrittenGroup{};
}

} // namespace OrgDesk::Feishu
