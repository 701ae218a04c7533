// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/contact_service.h"

#include "app/sandbox/organization.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace OrgDesk::Sandbox {

namespace {

// How long a token is remembered is not documented.
constexpr std::chrono::milliseconds tokenMemory = 24h;
constexpr size_t mostTokens = 10'000;

const QHash<QString, Api> &actionTable()
{
    static const QHash<QString, Api> table{
        {u"department.create"_s, Api::DepartmentCreate},
        {u"department.patch"_s, Api::DepartmentPatch},
        {u"department.move"_s, Api::DepartmentPatch},
        {u"department.delete"_s, Api::DepartmentDelete},
        {u"department.update_id"_s, Api::DepartmentUpdateId},
        {u"user.create"_s, Api::UserCreate},
        {u"user.patch"_s, Api::UserPatch},
        {u"user.move"_s, Api::UserPatch},
        {u"user.delete"_s, Api::UserDelete},
        {u"user.update_id"_s, Api::UserUpdateId},
        {u"user.resurrect"_s, Api::UserResurrect},
        {u"employee_type.create"_s, Api::EmployeeTypeCreate},
        {u"employee_type.update"_s, Api::EmployeeTypePut},
        {u"employee_type.delete"_s, Api::EmployeeTypeDelete},
    };
    return table;
}

} // namespace

ContactService::ContactService(Organization &organization, Access &access, const Clock &clock)
    : m_organization(organization)
    , m_access(access)
    , m_renderer(organization, access)
    , m_events(organization, access, m_renderer)
    , m_context{organization, access, m_renderer, m_events, clock, m_pictures}
    , m_departmentReads(m_context)
    , m_departmentWrites(m_context)
    , m_userReads(m_context)
    , m_userWrites(m_context)
    , m_listCalls(m_context, organization.lists())
    , m_groupCalls(m_context, organization.groups())
    , m_roleCalls(m_context, organization.roles())
    , m_unitCalls(m_context, organization.units())
{
}

Outcome ContactService::dispatch(const Call &call)
{
    switch (call.api) {
    case Api::DepartmentCreate:
        return m_departmentWrites.create(call);
    case Api::DepartmentGet:
        return m_departmentReads.get(call);
    case Api::DepartmentBatch:
        return m_departmentReads.batch(call);
    case Api::DepartmentChildren:
        return m_departmentReads.children(call);
    case Api::DepartmentParent:
        return m_departmentReads.parents(call);
    case Api::DepartmentSearch:
        return m_departmentReads.search(call);
    case Api::DepartmentPatch:
        return m_departmentWrites.update(call, DepartmentWriteKind::Patch);
    case Api::DepartmentPut:
        return m_departmentWrites.update(call, DepartmentWriteKind::Put);
    case Api::DepartmentUpdateId:
        return m_departmentWrites.updateId(call);
    case Api::DepartmentUnbindChat:
        return m_departmentWrites.unbindChat(call);
    case Api::DepartmentDelete:
        return m_departmentWrites.remove(call);
    case Api::UserCreate:
        return m_userWrites.create(call);
    case Api::UserGet:
        return m_userReads.get(call);
    case Api::UserBatch:
        return m_userReads.batch(call);
    case Api::UserByDepartment:
        return m_userReads.byDepartment(call);
    case Api::UserBatchGetId:
        return m_userReads.batchGetId(call);
    case Api::UserSearch:
        return m_userReads.search(call);
    case Api::UserPatch:
        return m_userWrites.patch(call);
    case Api::UserUpdateId:
        return m_userWrites.updateId(call);
    case Api::UserDelete:
        return m_userWrites.remove(call);
    case Api::UserResurrect:
        return m_userWrites.resurrect(call);
    case Api::Scopes:
        return m_departmentReads.scopes(call);
    case Api::CustomAttributes:
    case Api::EmployeeTypes:
    case Api::JobLevels:
    case Api::JobFamilies:
    case Api::JobTitles:
    case Api::WorkCities:
        return m_listCalls.page(call);
    case Api::JobLevel:
    case Api::JobFamily:
    case Api::JobTitle:
    case Api::WorkCity:
        return m_listCalls.one(call);
    case Api::EmployeeTypeCreate:
        return m_listCalls.createEmployeeType(call);
    case Api::EmployeeTypePut:
        return m_listCalls.updateEmployeeType(call);
    case Api::EmployeeTypeDelete:
        return m_listCalls.removeEmployeeType(call);
    case Api::ImageUpload:
        return m_pictures.upload(call);
    case Api::UnitCreate:
        return m_unitCalls.create(call);
    case Api::UnitPatch:
        return m_unitCalls.update(call);
    case Api::UnitDelete:
        return m_unitCalls.remove(call);
    case Api::UnitGet:
        return m_unitCalls.get(call);
    case Api::UnitList:
        return m_unitCalls.list(call);
    case Api::UnitBind:
        return m_unitCalls.bind(call);
    case Api::UnitUnbind:
        return m_unitCalls.unbind(call);
    case Api::UnitDepartments:
        return m_unitCalls.departments(call);
    case Api::GroupCreate:
        return m_groupCalls.create(call);
    case Api::GroupPatch:
        return m_groupCalls.update(call);
    case Api::GroupDelete:
        return m_groupCalls.remove(call);
    case Api::GroupGet:
        return m_groupCalls.get(call);
    case Api::GroupList:
        return m_groupCalls.list(call);
    case Api::GroupBelong:
        return m_groupCalls.belong(call);
    case Api::GroupMembers:
        return m_groupCalls.members(call);
    case Api::GroupMemberAdd:
        return m_groupCalls.addMember(call);
    case Api::GroupMemberRemove:
        return m_groupCalls.removeMember(call);
    case Api::RoleCreate:
        return m_roleCalls.create(call);
    case Api::RoleRename:
        return m_roleCalls.rename(call);
    case Api::RoleDelete:
        return m_roleCalls.remove(call);
    case Api::RoleMembersAdd:
        return m_roleCalls.addMembers(call);
    case Api::RoleMembersRemove:
        return m_roleCalls.removeMembers(call);
    case Api::RoleScopes:
        return m_roleCalls.setScopes(call);
    case Api::RoleMembers:
        return m_roleCalls.members(call);
    case Api::RoleMember:
        return m_roleCalls.member(call);
    case Api::TenantToken:
    case Api::AppToken:
    case Api::ConnectionCount:
        break;
    }
    return refuse(99991201);
}

Outcome ContactService::once(const Call &call)
{
    const QString token = call.query.value("client_token");
    const bool creates = call.api == Api::DepartmentCreate || call.api == Api::UserCreate;
    if (!creates || token.isEmpty())
        return dispatch(call);
    forgetOldTokens();
    const QString key = QString::number(static_cast<int>(call.api)) + u':' + token;
    // Compared as JSON, so that the order of keys and blanks do not matter.
    const QByteArray body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    const auto known = m_clientTokens.constFind(key);
    if (known != m_clientTokens.cend()) {
        if (known->body != body)
            return refuse(40021);
        return known->data;
    }
    const Outcome outcome = dispatch(call);
    if (outcome) {
        m_clientTokens.insert(key, {body, *outcome});
        m_tokensByAge.push_back({m_context.clock.monotonic(), key});
    }
    return outcome;
}

void ContactService::forgetOldTokens()
{
    const std::chrono::milliseconds now = m_context.clock.monotonic();
    while (
        !m_tokensByAge.empty()
        && (m_tokensByAge.size() >= mostTokens || now - m_tokensByAge.front().at >= tokenMemory)) {
        m_clientTokens.remove(m_tokensByAge.front().key);
        m_tokensByAge.pop_front();
    }
}

Answer ContactService::perform(const Call &call, const QByteArray &logId)
{
    const Outcome outcome = once(call);
    return outcome ? success(*outcome) : failed(outcome.error(), logId);
}

QStringList ContactService::actions()
{
    QStringList names = actionTable().keys();
    names.append(u"user.join"_s);
    names.sort();
    return names;
}

Answer ContactService::performAction(const QString &action, const QString &id,
                                     const QJsonObject &body, IdTypes types,
                                     const QByteArray &logId)
{
    Call call;
    call.id = id;
    call.body = body;
    call.types = types;
    call.asAdministrator = true;
    if (action == u"user.join"_s) {
        const Outcome outcome = m_userWrites.join(call);
        return outcome ? success(*outcome) : failed(outcome.error(), logId);
    }
    const auto api = actionTable().constFind(action);
    if (api == actionTable().cend())
        return failed(fieldProblem(u"action"_s, action, u"one of "_s + actions().join(u", "_s)),
                      logId);
    call.api = *api;
    return perform(call, logId);
}

void ContactService::changeScope(const Access::Scope &scope)
{
    const Access::Scope previous = m_access.scope();
    if (previous == scope)
        return;
    m_access.setScope(scope);
    m_events.scopeUpdated(previous);
}

void ContactService::changeCustomAttributes(const QJsonArray &attributes)
{
    const QJsonArray before = std::exchange(m_organization.lists().customAttributes, attributes);
    m_events.customAttributesChanged(before, attributes);
}

void ContactService::changePermissions(const QStringList &permissions)
{
    m_access.setPermissions(permissions);
    m_organization.bumpGeneration();
}

} // namespace OrgDesk::Sandbox
