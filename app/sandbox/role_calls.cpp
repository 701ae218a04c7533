// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/role_calls.h"

#include "app/sandbox/organization.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr qsizetype mostRoles = 500;
constexpr qsizetype mostMembers = 1000;
constexpr qsizetype mostInOneCall = 100;
constexpr qsizetype longestName = 50;
// Zero is allowed, and taken as the standard size here.
constexpr PageSize memberPage{20, 100, 0};

/// A list of 1 to 100 texts.
Checked<QStringList> textsIn(const Call &call, const QString &field)
{
    const QStringList texts = call.body.value(field).toVariant().toStringList();
    if (texts.isEmpty() || texts.size() > mostInOneCall)
        return refuse(fieldProblem(field, QString::number(texts.size()),
                                   u"the size must be between 1 and 100"_s));
    return texts;
}

QString nameOf(RoleMember::Scope scope)
{
    switch (scope) {
    case RoleMember::Scope::All:
        return u"All"_s;
    case RoleMember::Scope::Part:
        return u"Part"_s;
    case RoleMember::Scope::None:
        break;
    }
    return u"None"_s;
}

} // namespace

Checked<FunctionalRole *> RoleCalls::role(const Call &call) const
{
    if (FunctionalRole *found = roleWithId(m_roles, call.id))
        return found;
    return refuse({41202, u"role not exist"_s, 404, {}});
}

Checked<QString> RoleCalls::nameIn(const Call &call, const FunctionalRole *except) const
{
    const QString name = call.body.value(u"role_name"_s).toString();
    if (name.isEmpty() || name.size() > longestName)
        return refuse(fieldProblem(u"role_name"_s, name, u"the length must be between 1 and 50"_s));
    const bool taken =
        std::any_of(m_roles.cbegin(), m_roles.cend(), [&](const FunctionalRole &other) {
            return other.name == name && &other != except;
        });
    if (taken)
        return refuse({41201, u"role name already exists"_s, 400, {}});
    return name;
}

Outcome RoleCalls::create(const Call &call) const
{
    const auto name = nameIn(call, nullptr);
    if (!name)
        return refuse(name.error());
    if (m_roles.size() >= mostRoles)
        return refuse({41208, u"too many roles"_s, 400, {}});
    FunctionalRole made;
    made.name = *name;
    // A number that no role has, also after others were deleted.
    for (quint64 number = 1000; made.id.isEmpty() || roleWithId(m_roles, made.id); ++number)
        made.id = m_context.organization.ids().hex16('r', number);
    m_roles.append(made);
    JsonWriter out(100);
    out.beginObject().field("role_id", made.id).endObject();
    return out.take();
}

Outcome RoleCalls::rename(const Call &call) const
{
    const auto found = role(call);
    if (!found)
        return refuse(found.error());
    if ((*found)->system)
        return refuse({41213, u"system role can not be modified"_s, 400, {}});
    const auto name = nameIn(call, *found);
    if (!name)
        return refuse(name.error());
    (*found)->name = *name;
    return QByteArrayLiteral("{}");
}

Outcome RoleCalls::remove(const Call &call) const
{
    const auto found = role(call);
    if (!found)
        return refuse(found.error());
    if (!(*found)->members.isEmpty())
        return refuse({41206, u"role has members"_s, 400, {}});
    m_roles.removeIf([&call](const FunctionalRole &one) { return one.id == call.id; });
    return QByteArrayLiteral("{}");
}

Checked<QStringList> RoleCalls::membersIn(const Call &call)
{
    return textsIn(call, u"members"_s);
}

Checked<QStringList> RoleCalls::departmentsIn(const Call &call) const
{
    const auto ids = textsIn(call, u"departments"_s);
    if (!ids)
        return refuse(ids.error());
    QStringList departments;
    for (const QString &id : *ids) {
        const Department *department = m_context.findDepartment(call, id);
        if (department == nullptr || department->isRoot())
            return refuse({41210, u"department id is invalid"_s, 400, {}});
        if (!m_context.sees(call, department))
            return refuse({41211, u"no department authority"_s, 400, {}});
        if (!departments.contains(department->openId))
            departments.append(department->openId);
    }
    return departments;
}

QByteArray RoleCalls::forEach(const Call &call, const QStringList &ids, const char *key,
                              const std::function<Reason(const Person *)> &change) const
{
    JsonWriter out(ids.size() * 80 + 40);
    out.beginObject().key(key).beginArray();
    for (const QString &id : ids) {
        const Person *person = m_context.findPerson(call, id);
        const bool known = person != nullptr && !person->status.resigned;
        const Reason reason = !known        ? Reason::BadId
            : !m_context.sees(call, person) ? Reason::NoRightOnUser
                                            : change(person);
        out.beginObject().field("user_id", id).field("reason", int(reason)).endObject();
    }
    out.endArray().endObject();
    return out.take();
}

Outcome RoleCalls::addMembers(const Call &call) const
{
    const auto found = role(call);
    if (!found)
        return refuse(found.error());
    const auto ids = membersIn(call);
    if (!ids)
        return refuse(ids.error());
    FunctionalRole &target = **found;
    const auto joins = [&](const QString &id) {
        const Person *person = m_context.findPerson(call, id);
        return person != nullptr && memberOf(target, person->openId) == nullptr;
    };
    if (target.members.size() + std::count_if(ids->cbegin(), ids->cend(), joins) > mostMembers)
        return refuse({41209, u"too many role members"_s, 400, {}});
    return forEach(call, *ids, "results", [&target](const Person *person) {
        if (memberOf(target, person->openId) != nullptr)
            return Reason::AlreadyMember;
        // The page does not say which scope a new member has.
        target.members.append({person->openId, RoleMember::Scope::All, {}});
        return Reason::Done;
    });
}

Outcome RoleCalls::removeMembers(const Call &call) const
{
    const auto found = role(call);
    if (!found)
        return refuse(found.error());
    const auto ids = membersIn(call);
    if (!ids)
        return refuse(ids.error());
    FunctionalRole &target = **found;
    // This call alone names its results in the singular.
    return forEach(call, *ids, "result", [&target](const Person *person) {
        if (memberOf(target, person->openId) == nullptr)
            return Reason::NotAMember;
        leaveRole(target, person->openId);
        return Reason::Done;
    });
}

bool RoleCalls::seesScope(const Call &call, const RoleMember &member) const
{
    if (member.scope == RoleMember::Scope::All)
        return call.asAdministrator || m_context.access.scope().allStaff;
    return std::all_of(
        member.departments.cbegin(), member.departments.cend(), [&](const QString &id) {
            const Department *department = m_context.organization.departmentByOpenId(id);
            return department == nullptr || m_context.sees(call, department);
        });
}

Outcome RoleCalls::setScopes(const Call &call) const
{
    const auto found = role(call);
    if (!found)
        return refuse(found.error());
    const auto ids = membersIn(call);
    if (!ids)
        return refuse(ids.error());
    const auto departments = departmentsIn(call);
    if (!departments)
        return refuse(departments.error());
    FunctionalRole &target = **found;
    return forEach(call, *ids, "results", [&](const Person *person) {
        RoleMember *member = memberOf(target, person->openId);
        if (member == nullptr)
            return Reason::NotAMember;
        if (!seesScope(call, *member))
            return Reason::NoRightOnOldScope;
        member->scope = RoleMember::Scope::Part;
        member->departments = *departments;
        return Reason::Done;
    });
}

QByteArray RoleCalls::written(const Call &call, const RoleMember &member,
                              const Person *person) const
{
    JsonWriter out(200);
    out.beginObject()
        .field("user_id", idOf(person, call.types.user))
        .field("scope_type", nameOf(member.scope));
    if (member.scope == RoleMember::Scope::Part) {
        out.key("department_ids").beginArray();
        for (const QString &id : member.departments) {
            if (const Department *one = m_context.organization.departmentByOpenId(id))
                out.string(idOf(one, call.types.department));
        }
        out.endArray();
    }
    out.endObject();
    return out.take();
}

Outcome RoleCalls::members(const Call &call) const
{
    const auto found = role(call);
    if (!found)
        return refuse(found.error());
    QList<QByteArray> items;
    for (const RoleMember &one : std::as_const((*found)->members)) {
        const Person *person = m_context.organization.personByOpenId(one.person);
        if (person != nullptr && m_context.sees(call, person))
            items.append(written(call, one, person));
    }
    return pageOf(call, "members", memberPage, call.id, items);
}

Outcome RoleCalls::member(const Call &call) const
{
    const auto found = role(call);
    if (!found)
        return refuse(found.error());
    const auto person = m_context.person(call, call.secondId, u"member_id"_s);
    if (!person)
        return refuse(person.error());
    if (!m_context.sees(call, *person))
        return refuse(41050);
    const RoleMember *one = memberOf(**found, (*person)->openId);
    if (one == nullptr)
        return refuse({41203, u"role member not exist"_s, 404, {}});
    JsonWriter out(240);
    out.beginObject().key("member").raw(written(call, *one, *person)).endObject();
    return out.take();
}

} // namespace OrgDesk::Sandbox
