// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/service_context.h"

#include "app/sandbox/organization.h"

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
    if (!ok || size < 1 || size > limits.maximum)
        return refuse(40011);
    return size;
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

} // namespace OrgDesk::Sandbox
