// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/service_context.h"

#include "app/sandbox/organization.h"
#include "app/sandbox/page_cursor.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

Problem unknownId(int code, const QString &field, const QString &id)
{
    Problem problem = fieldProblem(field, id, u"the id does not exist"_s);
    problem.code = code;
    return problem;
}

} // namespace

bool ServiceContext::sees(const Call &call, const Department *department) const
{
    return call.asAdministrator || access.sees(department);
}

bool ServiceContext::sees(const Call &call, const Person *person) const
{
    return call.asAdministrator || access.sees(person, organization);
}

Department *ServiceContext::findDepartment(const Call &call, const QString &id) const
{
    return call.types.department == DepartmentIdType::OpenDepartmentId
        ? organization.departmentByOpenId(id)
        : organization.departmentById(id);
}

Person *ServiceContext::findPerson(const Call &call, const QString &id) const
{
    switch (call.types.user) {
    case UserIdType::OpenId:
        return organization.personByOpenId(id);
    case UserIdType::UnionId:
        return organization.personByUnionId(id);
    case UserIdType::UserId:
        break;
    }
    return organization.personByUserId(id);
}

Checked<Department *> ServiceContext::department(const Call &call, const QString &id,
                                                 const QString &field) const
{
    if (Department *found = findDepartment(call, id))
        return found;
    const bool open = call.types.department == DepartmentIdType::OpenDepartmentId;
    return refuse(unknownId(open ? 99992357 : 99992380, field, id));
}

Checked<Person *> ServiceContext::person(const Call &call, const QString &id,
                                         const QString &field) const
{
    if (Person *found = findPerson(call, id))
        return found;
    const int code = call.types.user == UserIdType::OpenId ? 99992351
        : call.types.user == UserIdType::UnionId           ? 99992363
                                                           : 99992360;
    return refuse(unknownId(code, field, id));
}

Checked<int> pageSize(const Call &call, PageSize limits)
{
    if (!call.query.contains("page_size"))
        return limits.standard;
    bool ok = false;
    const int size = call.query.value("page_size").toInt(&ok);
    if (!ok || size < limits.minimum || size > limits.maximum)
        return refuse(40011);
    return size == 0 ? limits.standard : size;
}

PageBuilder::PageBuilder(const char *key, int count)
    : m_out(static_cast<qsizetype>(count) * 1100 + 160)
{
    m_out.beginObject().key(key).beginArray();
}

void PageBuilder::add(const QByteArray &item)
{
    m_out.raw(item);
}

void PageBuilder::addString(const QString &item)
{
    m_out.string(item);
}

QByteArray PageBuilder::finish(const QString &nextToken)
{
    m_out.endArray().field("has_more", !nextToken.isEmpty());
    if (!nextToken.isEmpty())
        m_out.field("page_token", nextToken);
    m_out.endObject();
    return m_out.take();
}

Outcome pageOf(const Call &call, const char *key, PageSize limits, const QString &about,
               const QList<QByteArray> &items)
{
    const auto size = pageSize(call, limits);
    if (!size)
        return refuse(size.error());
    const quint32 listing = listingKey(static_cast<int>(call.api), about);
    qsizetype next = 0;
    if (!call.query.value("page_token").isEmpty()) {
        const auto cursor = decodeCursor(call.query.value("page_token"), listing);
        if (!cursor)
            return refuse(40012);
        next = static_cast<qsizetype>(cursor->minor);
    }
    PageBuilder page(key, *size);
    const qsizetype end = std::min(items.size(), next + *size);
    for (; next < end; ++next)
        page.add(items.at(next));
    const bool more = next < items.size();
    return page.finish(more ? encodeCursor({listing, 0, static_cast<quint64>(next)}) : QString());
}

} // namespace OrgDesk::Sandbox
