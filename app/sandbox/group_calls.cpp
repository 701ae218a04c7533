// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/group_calls.h"

#include "app/sandbox/organization.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr qsizetype mostGroups = 500;

void writeGroup(JsonWriter &out, const UserGroup &group)
{
    out.beginObject().field("id", group.id).field("name", group.name);
    out.field("description", group.description)
        .field("member_user_count", qint64(group.people.size()))
        .field("member_department_count", qint64(group.departments.size()))
        .field("type", int(group.type));
    out.endObject();
}

UserIdType userIdType(const QString &name)
{
    if (name == u"user_id"_s)
        return UserIdType::UserId;
    return name == u"union_id"_s ? UserIdType::UnionId : UserIdType::OpenId;
}

bool isUserIdType(const QString &name)
{
    return name == u"open_id"_s || name == u"union_id"_s || name == u"user_id"_s;
}

} // namespace

bool GroupCalls::seesGroups(const Call &call) const
{
    return call.asAdministrator || m_context.access.scope().allStaff;
}

Checked<UserGroup *> GroupCalls::group(const Call &call) const
{
    UserGroup *found = groupWithId(m_groups, call.id);
    if (found == nullptr)
        return refuse({42002, u"group id is invalid"_s, 400, {}});
    if (!seesGroups(call))
        return refuse({42009, u"no group authority error"_s, 403, {}});
    return found;
}

Checked<UserGroup *> GroupCalls::writable(const Call &call) const
{
    auto found = group(call);
    if (found && (*found)->type == UserGroup::Type::Dynamic)
        return refuse({42003, u"group type is invalid"_s, 400, {}});
    return found;
}

Outcome GroupCalls::get(const Call &call) const
{
    const auto found = group(call);
    if (!found)
        return refuse(found.error());
    JsonWriter out(400);
    out.beginObject().key("group");
    writeGroup(out, **found);
    out.endObject();
    return out.take();
}

Outcome GroupCalls::list(const Call &call) const
{
    const QString type = call.query.contains("type") ? call.query.value("type") : u"1"_s;
    if (type != u"1"_s && type != u"2"_s)
        return refuse({42003, u"group type is invalid"_s, 400, {}});
    QList<QByteArray> items;
    for (const UserGroup &one : std::as_const(m_groups)) {
        if (!seesGroups(call) || QString::number(int(one.type)) != type)
            continue;
        JsonWriter out(400);
        writeGroup(out, one);
        items.append(out.take());
    }
    return pageOf(call, "grouplist", {50, 100}, type, items);
}

Outcome GroupCalls::belong(const Call &call) const
{
    if (!call.query.contains("member_id"))
        return refuse(fieldProblem(u"member_id"_s, {}, u"member_id is required"_s));
    const auto size = pageSize(call, {500, 1000});
    if (!size)
        return refuse(size.error());
    Call asked = call;
    asked.types.user = userIdType(call.query.value("member_id_type"));
    const auto person = m_context.person(asked, call.query.value("member_id"), u"member_id"_s);
    if (!person)
        return refuse(person.error());
    if (!m_context.sees(call, *person))
        return refuse(41050);
    PageBuilder page("group_list", *size);
    for (const UserGroup &one : std::as_const(m_groups)) {
        const QString type = call.query.value("group_type");
        const bool asksFor = type.isEmpty() || type == QString::number(int(one.type));
        if (seesGroups(call) && asksFor && one.people.contains((*person)->openId))
            page.addString(one.id);
    }
    return page.finish({});
}

Outcome GroupCalls::members(const Call &call) const
{
    const auto found = group(call);
    if (!found)
        return refuse(found.error());
    const bool departments = call.query.value("member_type") == u"department"_s;
    const UserIdType type = userIdType(call.query.value("member_id_type"));
    QList<QByteArray> items;
    for (const QString &member : departments ? (*found)->departments : (*found)->people) {
        const Person *person =
            departments ? nullptr : m_context.organization.personByOpenId(member);
        JsonWriter out(100);
        out.beginObject()
            .field("member_id", person ? idOf(person, type) : member)
            .field("member_type", departments ? u"department"_s : u"user"_s)
            .endObject();
        items.append(out.take());
    }
    return pageOf(call, "memberlist", {50, 100}, call.id + QString::number(departments ? 1 : 0),
                  items);
}

Checked<QString> GroupCalls::nameIn(const Call &call, const UserGroup *except) const
{
    const QString name = call.body.value(u"name"_s).toString();
    if (name.isEmpty())
        return refuse({42001, u"group name is empty"_s, 400, {}});
    if (name.size() > 100)
        return refuse({42013, u"group name is too long"_s, 400, {}});
    for (const UserGroup &other : std::as_const(m_groups)) {
        if (other.name == name && &other != except)
            return refuse({47009, u"group name already exists"_s, 400, {}});
    }
    return name;
}

Outcome GroupCalls::create(const Call &call) const
{
    if (!seesGroups(call))
        return refuse({42010, u"no all-staff authority"_s, 403, {}});
    if (m_groups.size() >= mostGroups)
        return refuse({42016, u"too many groups"_s, 400, {}});
    const auto name = nameIn(call, nullptr);
    if (!name)
        return refuse(name.error());
    UserGroup made;
    made.name = *name;
    made.description = call.body.value(u"description"_s).toString();
    if (made.description.size() > 500)
        return refuse({42014, u"group description is too long"_s, 400, {}});
    made.id = call.body.value(u"group_id"_s).toString();
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9]{1,64}\\z"_s);
    if (!made.id.isEmpty() && !allowed.match(made.id).hasMatch())
        return refuse({42002, u"group id is invalid"_s, 400, {}});
    if (groupWithId(m_groups, made.id) != nullptr)
        return refuse({47005, u"group id already exists"_s, 400, {}});
    if (made.id.isEmpty())
        made.id = u"g"_s + m_context.organization.ids().hex16('g', quint64(m_groups.size() + 100));
    m_groups.append(made);
    JsonWriter out(100);
    out.beginObject().field("group_id", made.id).endObject();
    return out.take();
}

Outcome GroupCalls::update(const Call &call) const
{
    const auto found = writable(call);
    if (!found)
        return refuse(found.error());
    if (call.body.contains(u"name"_s)) {
        const auto name = nameIn(call, *found);
        if (!name)
            return refuse(name.error());
        (*found)->name = *name;
    }
    if (call.body.contains(u"description"_s))
        (*found)->description = call.body.value(u"description"_s).toString().left(500);
    return QByteArray("{}");
}

Outcome GroupCalls::remove(const Call &call) const
{
    const auto found = writable(call);
    if (!found)
        return refuse(found.error());
    if (!(*found)->people.isEmpty() || !(*found)->departments.isEmpty())
        return refuse({42017, u"group has members"_s, 400, {}});
    m_groups.removeIf([&call](const UserGroup &group) { return group.id == call.id; });
    return QByteArray("{}");
}

Checked<Person *> GroupCalls::member(const Call &call) const
{
    if (call.body.value(u"member_type"_s) != u"user"_s)
        return refuse({41074, u"member type is invalid"_s, 400, {}});
    const QString type = call.body.value(u"member_id_type"_s).toString();
    if (!isUserIdType(type))
        return refuse({41071, u"member id type is invalid"_s, 400, {}});
    Call asked = call;
    asked.types.user = userIdType(type);
    Person *person = m_context.findPerson(asked, call.body.value(u"member_id"_s).toString());
    if (person == nullptr)
        return refuse({41073, u"member id is invalid"_s, 400, {}});
    if (!m_context.sees(call, person))
        return refuse(41050);
    return person;
}

Outcome GroupCalls::addMember(const Call &call) const
{
    const auto found = writable(call);
    if (!found)
        return refuse(found.error());
    const auto person = member(call);
    if (!person)
        return refuse(person.error());
    if ((*person)->status.resigned)
        return refuse(42006);
    if ((*found)->people.contains((*person)->openId))
        return refuse({42005, u"already a member"_s, 400, {}});
    (*found)->people.append((*person)->openId);
    return QByteArray("{}");
}

Outcome GroupCalls::removeMember(const Call &call) const
{
    const auto found = writable(call);
    if (!found)
        return refuse(found.error());
    const auto person = member(call);
    if (!person)
        return refuse(person.error());
    (*found)->people.removeAll((*person)->openId);
    return QByteArray("{}");
}

} // namespace OrgDesk::Sandbox
