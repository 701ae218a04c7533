// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/department_reads.h"

#include "app/sandbox/organization.h"
#include "app/sandbox/page_cursor.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

quint32 keyOf(const Call &call, const QString &object, bool recursive = false)
{
    return listingKey(static_cast<int>(call.api), object, recursive);
}

/// The cursor of the query; an absent token starts at the beginning.
Checked<PageCursor> cursorOf(const Call &call, quint32 listing, qint64 firstMajor)
{
    if (call.query.value("page_token").isEmpty())
        return PageCursor{listing, firstMajor, 0};
    const auto cursor = decodeCursor(call.query.value("page_token"), listing);
    if (!cursor)
        return refuse(40012);
    return *cursor;
}

} // namespace

Outcome DepartmentReads::get(const Call &call) const
{
    const auto department = m_context.department(call, call.id, u"department_id"_s);
    if (!department)
        return refuse(department.error());
    if (!m_context.sees(call, *department))
        return refuse(40004);
    JsonWriter out(900);
    out.beginObject()
        .key("department")
        .raw(m_context.renderer.department(*department, call.types))
        .endObject();
    return out.take();
}

Outcome DepartmentReads::batch(const Call &call) const
{
    const QStringList ids = call.query.values("department_ids");
    if (ids.isEmpty())
        return refuse(fieldProblem(u"department_ids"_s, {}, u"department_ids is required"_s));
    if (ids.size() > 50)
        return refuse({40011, u"page size is more than 50 error"_s, 0, {}});
    JsonWriter out(ids.size() * 900);
    out.beginObject().key("items").beginArray();
    QSet<const Department *> listed;
    for (const QString &id : ids) {
        const Department *department = m_context.findDepartment(call, id);
        if (department == nullptr || !m_context.sees(call, department)
            || listed.contains(department))
            continue;
        listed.insert(department);
        out.raw(m_context.renderer.department(department, call.types));
    }
    out.endArray().endObject();
    return out.take();
}

Outcome DepartmentReads::children(const Call &call) const
{
    const auto parent = m_context.department(call, call.id, u"department_id"_s);
    if (!parent)
        return refuse(parent.error());
    const auto size = pageSize(call, {});
    if (!size)
        return refuse(size.error());
    if (!m_context.sees(call, *parent))
        return refuse(40004);
    return call.query.value("fetch_child") == u"true"_s ? allBelow(call, *parent, *size)
                                                        : directChildren(call, *parent, *size);
}

Outcome DepartmentReads::directChildren(const Call &call, const Department *parent, int size) const
{
    const quint32 listing = keyOf(call, parent->openId);
    const auto cursor = cursorOf(call, listing, -1);
    if (!cursor)
        return refuse(cursor.error());
    // Continues after the last one listed, so that a deletion in between skips nothing.
    auto next = std::find_if(parent->children.begin(), parent->children.end(),
                             [&](const Department *child) {
                                 return std::pair(child->order, child->sequence)
                                     > std::pair(cursor->major, cursor->minor);
                             });
    PageBuilder page("items", size);
    const Department *last = nullptr;
    for (int listed = 0; listed < size && next != parent->children.end(); ++listed, ++next) {
        last = *next;
        page.add(m_context.renderer.department(last, call.types));
    }
    const bool more = next != parent->children.end() && last != nullptr;
    return page.finish(more ? encodeCursor({listing, last->order, last->sequence}) : QString());
}

Outcome DepartmentReads::allBelow(const Call &call, const Department *parent, int size) const
{
    const quint32 listing = keyOf(call, parent->openId, true);
    const auto cursor = cursorOf(call, listing, 0);
    if (!cursor)
        return refuse(cursor.error());
    // Oldest first: a moved department may come before its parent, as on the platform.
    const auto &all = m_context.organization.departments();
    PageBuilder page("items", size);
    quint64 last = 0;
    int listed = 0;
    for (auto it = all.upper_bound(cursor->minor); it != all.end(); ++it) {
        const Department *department = it->second.get();
        if (department == parent || !Organization::isSameOrBelow(department, parent))
            continue;
        if (listed == size)
            return page.finish(encodeCursor({listing, 0, last}));
        page.add(m_context.renderer.department(department, call.types));
        last = department->sequence;
        ++listed;
    }
    return page.finish({});
}

Outcome DepartmentReads::parents(const Call &call) const
{
    if (!call.query.contains("department_id"))
        return refuse(44102);
    const auto department =
        m_context.department(call, call.query.value("department_id"), u"department_id"_s);
    if (!department)
        return refuse(department.error());
    if ((*department)->isRoot())
        return refuse(40002);
    if (!m_context.sees(call, *department))
        return refuse(40004);
    const auto size = pageSize(call, {20, 50});
    if (!size)
        return refuse(size.error());
    const quint32 listing = keyOf(call, (*department)->openId);
    const auto cursor = cursorOf(call, listing, 0);
    if (!cursor)
        return refuse(cursor.error());
    PageBuilder page("items", *size);
    qint64 place = 0;
    for (const Department *above = (*department)->parent; above != nullptr && !above->isRoot();
         above = above->parent) {
        if (!m_context.sees(call, above) || place++ < cursor->major)
            continue;
        if (place > cursor->major + *size)
            return page.finish(encodeCursor({listing, cursor->major + *size, 0}));
        page.add(m_context.renderer.department(above, call.types));
    }
    return page.finish({});
}

Outcome DepartmentReads::search(const Call &call) const
{
    const QString query = call.body.value(u"query"_s).toString();
    if (query.isEmpty())
        return refuse(48001);
    const auto size = pageSize(call, {20, 50});
    if (!size)
        return refuse(size.error());
    const quint32 listing = keyOf(call, query);
    const auto cursor = cursorOf(call, listing, 0);
    if (!cursor)
        return refuse(cursor.error());
    const auto &all = m_context.organization.departments();
    PageBuilder page("items", *size);
    quint64 last = 0;
    int listed = 0;
    for (auto it = all.upper_bound(cursor->minor); it != all.end(); ++it) {
        const Department *department = it->second.get();
        if (!department->name.contains(query, Qt::CaseInsensitive))
            continue;
        if (listed == *size)
            return page.finish(encodeCursor({listing, 0, last}));
        page.add(m_context.renderer.department(department, call.types));
        last = department->sequence;
        ++listed;
    }
    return page.finish({});
}

namespace {

/// What the scopes call lists: people first, then departments.
struct ScopeLists
{
    QStringList users;
    QStringList departments;
};

ScopeLists scopeLists(const ServiceContext &context, IdTypes types)
{
    ScopeLists lists;
    const auto &scope = context.access.scope();
    if (scope.allStaff) {
        for (const Person *person : context.organization.root()->members)
            lists.users.append(idOf(person, types.user));
        for (const Department *department : context.organization.root()->children)
            lists.departments.append(idOf(department, types.department));
        return lists;
    }
    for (const QString &id : scope.users) {
        const Person *person = context.organization.personByOpenId(id);
        if (person != nullptr && !person->status.resigned)
            lists.users.append(idOf(person, types.user));
    }
    for (const QString &id : scope.departments) {
        if (const Department *department = context.organization.departmentByOpenId(id))
            lists.departments.append(idOf(department, types.department));
    }
    return lists;
}

} // namespace

Outcome DepartmentReads::scopes(const Call &call) const
{
    const auto size = pageSize(call, {50, 100});
    if (!size)
        return refuse(size.error());
    const quint32 listing = keyOf(call, {});
    const auto cursor = cursorOf(call, listing, 0);
    if (!cursor)
        return refuse(cursor.error());
    const ScopeLists lists = scopeLists(m_context, call.types);
    const qsizetype total = lists.users.size() + lists.departments.size();
    const qsizetype begin = std::min<qsizetype>(cursor->major, total);
    const qsizetype end = std::min<qsizetype>(begin + *size, total);
    JsonWriter out;
    out.beginObject().key("user_ids").beginArray();
    for (qsizetype i = begin; i < std::min(end, lists.users.size()); ++i)
        out.string(lists.users.at(i));
    out.endArray().key("department_ids").beginArray();
    for (qsizetype i = std::max(begin, lists.users.size()); i < end; ++i)
        out.string(lists.departments.at(i - lists.users.size()));
    out.endArray().key("group_ids").beginArray().endArray();
    out.field("has_more", end < total);
    if (end < total)
        out.field("page_token", encodeCursor({listing, end, 0}));
    out.endObject();
    return out.take();
}

} // namespace OrgDesk::Sandbox
