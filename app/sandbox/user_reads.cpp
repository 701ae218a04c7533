// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/user_reads.h"

#include "app/sandbox/organization.h"
#include "app/sandbox/page_cursor.h"

#include <QJsonArray>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

Outcome UserReads::get(const Call &call) const
{
    const auto person = m_context.person(call, call.id, u"user_id"_s);
    if (!person)
        return refuse(person.error());
    if (!m_context.sees(call, *person))
        return refuse({41050, {}, 403, {}});
    JsonWriter out(1500);
    out.beginObject()
        .key("user")
        .raw(m_context.renderer.person(*person, call.types, PersonForm::Get))
        .endObject();
    return out.take();
}

Outcome UserReads::batch(const Call &call) const
{
    const QStringList ids = call.query.values("user_ids");
    if (ids.isEmpty())
        return refuse(fieldProblem(u"user_ids"_s, {}, u"user_ids is required"_s));
    if (ids.size() > 50)
        return refuse(40001);
    JsonWriter out(ids.size() * 1200);
    out.beginObject().key("items").beginArray();
    QSet<const Person *> listed;
    for (const QString &id : ids) {
        const Person *person = m_context.findPerson(call, id);
        if (person == nullptr || person->status.resigned || !m_context.sees(call, person)
            || listed.contains(person))
            continue;
        listed.insert(person);
        out.raw(m_context.renderer.person(person, call.types, PersonForm::Batch));
    }
    out.endArray().endObject();
    return out.take();
}

Outcome UserReads::byDepartment(const Call &call) const
{
    if (!call.query.contains("department_id"))
        return refuse(fieldProblem(u"department_id"_s, {}, u"department_id is required"_s));
    const auto department =
        m_context.department(call, call.query.value("department_id"), u"department_id"_s);
    if (!department)
        return refuse(department.error());
    const auto size = pageSize(call, {});
    if (!size)
        return refuse(size.error());
    if (!m_context.sees(call, *department))
        return refuse(40004);
    const quint32 listing = listingKey(static_cast<int>(call.api), (*department)->openId);
    quint64 after = 0;
    if (!call.query.value("page_token").isEmpty()) {
        const auto cursor = decodeCursor(call.query.value("page_token"), listing);
        if (!cursor)
            return refuse(40012);
        after = cursor->minor;
    }
    const auto &members = (*department)->members;
    auto next = std::upper_bound(
        members.begin(), members.end(), after,
        [](quint64 sequence, const Person *person) { return sequence < person->sequence; });
    PageBuilder page("items", *size);
    for (int listed = 0; listed < *size && next != members.end(); ++listed, ++next) {
        after = (*next)->sequence;
        page.add(m_context.renderer.person(*next, call.types, PersonForm::ByDepartment));
    }
    return page.finish(next != members.end() ? encodeCursor({listing, 0, after}) : QString());
}

const Person *UserReads::departedBy(const char *key, const QString &value) const
{
    // Departed people are not indexed: the question is rare.
    const bool byMobile = std::strcmp(key, "mobile") == 0;
    for (const auto &[sequence, person] : m_context.organization.people()) {
        if (!person->status.resigned)
            continue;
        if (byMobile ? normalizedMobile(person->mobile) == normalizedMobile(value)
                     : person->email.compare(value, Qt::CaseInsensitive) == 0)
            return person.get();
    }
    return nullptr;
}

void UserReads::writeMatch(JsonWriter &out, const Call &call, const char *key,
                           const QString &value) const
{
    const bool byMobile = std::strcmp(key, "mobile") == 0;
    const Person *person = value.isEmpty() ? nullptr
        : byMobile                         ? m_context.organization.personByMobile(value)
                                           : m_context.organization.personByEmail(value);
    if (person == nullptr && !value.isEmpty() && call.body.value(u"include_resigned"_s).toBool())
        person = departedBy(key, value);
    out.beginObject().field(key, value);
    const FieldAccess &may = m_context.access.fields();
    if (person != nullptr && m_context.sees(call, person)) {
        if (call.types.user != UserIdType::UserId || may.employeeId)
            out.field("user_id", idOf(person, call.types.user));
        if (may.employee) {
            out.key("status").beginObject().field("is_frozen", person->status.frozen);
            out.field("is_resigned", person->status.resigned)
                .field("is_activated", person->status.activated);
            out.field("is_exited", person->status.exited)
                .field("is_unjoin", person->status.unjoined)
                .endObject();
        }
    }
    out.endObject();
}

Outcome UserReads::batchGetId(const Call &call) const
{
    const QJsonArray emails = call.body.value(u"emails"_s).toArray();
    const QJsonArray mobiles = call.body.value(u"mobiles"_s).toArray();
    if (emails.size() > 50 || mobiles.size() > 50)
        return refuse(fieldProblem(u"emails"_s, {}, u"at most 50 of each"_s));
    JsonWriter out;
    out.beginObject().key("user_list").beginArray();
    for (const QJsonValue &mobile : mobiles)
        writeMatch(out, call, "mobile", mobile.toString());
    for (const QJsonValue &email : emails)
        writeMatch(out, call, "email", email.toString());
    out.endArray().endObject();
    return out.take();
}

Outcome UserReads::search(const Call &call) const
{
    const QString query = call.query.value("query");
    if (query.isEmpty())
        return refuse(fieldProblem(u"query"_s, {}, u"query is required"_s));
    const auto size = pageSize(call, {20, 200});
    if (!size)
        return refuse(size.error());
    const quint32 listing = listingKey(static_cast<int>(call.api), query);
    quint64 after = 0;
    if (!call.query.value("page_token").isEmpty()) {
        const auto cursor = decodeCursor(call.query.value("page_token"), listing);
        if (!cursor)
            return refuse(40012);
        after = cursor->minor;
    }
    PageBuilder page("users", *size);
    const auto &people = m_context.organization.people();
    int listed = 0;
    for (auto it = people.upper_bound(after); it != people.end(); ++it) {
        const Person *person = it->second.get();
        if (person->status.resigned
            || !(person->name.contains(query, Qt::CaseInsensitive)
                 || person->enName.contains(query, Qt::CaseInsensitive)))
            continue;
        if (listed == *size)
            return page.finish(encodeCursor({listing, 0, after}));
        JsonWriter item;
        item.beginObject().field("open_id", person->openId).field("name", person->name);
        if (m_context.access.fields().employeeId)
            item.field("user_id", person->userId);
        item.key("department_ids").beginArray();
        for (const Membership &membership : person->memberships)
            item.string(membership.department->openId);
        item.endArray().endObject();
        page.add(item.bytes());
        after = person->sequence;
        ++listed;
    }
    return page.finish({});
}

} // namespace OrgDesk::Sandbox
