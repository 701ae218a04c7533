// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/renderer.h"

#include "app/sandbox/organization.h"

#include <QJsonDocument>

namespace OrgDesk::Sandbox {

namespace {

quint32 variantOf(IdTypes types, int form)
{
    return static_cast<quint32>(types.user) | static_cast<quint32>(types.department) << 2
        | static_cast<quint32>(form) << 4;
}

void writeAvatar(JsonWriter &out, const Person *person)
{
    const QString base = QStringLiteral("https://avatar.example.com/") + person->avatarKey;
    out.key("avatar").beginObject();
    out.field("avatar_72", base + QStringLiteral("/72.png"));
    out.field("avatar_240", base + QStringLiteral("/240.png"));
    out.field("avatar_640", base + QStringLiteral("/640.png"));
    out.field("avatar_origin", base + QStringLiteral("/origin.png"));
    out.endObject();
}

void writeStatus(JsonWriter &out, const PersonStatus &status)
{
    out.key("status").beginObject();
    out.field("is_frozen", status.frozen).field("is_resigned", status.resigned);
    out.field("is_activated", status.activated).field("is_exited", status.exited);
    out.field("is_unjoin", status.unjoined).endObject();
}

} // namespace

QString idOf(const Person *person, UserIdType type)
{
    switch (type) {
    case UserIdType::OpenId:
        return person->openId;
    case UserIdType::UnionId:
        return person->unionId;
    case UserIdType::UserId:
        break;
    }
    return person->userId;
}

QString idOf(const Department *department, DepartmentIdType type)
{
    return type == DepartmentIdType::OpenDepartmentId ? department->openId : department->id;
}

const QByteArray &Renderer::department(const Department *department, IdTypes types,
                                       DepartmentForm form) const
{
    RenderCache &cache = department->cache;
    const quint32 variant = variantOf(types, static_cast<int>(form));
    if (cache.variant != variant || cache.generation != m_organization.generation()) {
        JsonWriter out(640);
        writeDepartment(out, department, types, form);
        cache = {variant, m_organization.generation(), out.take()};
    }
    return cache.bytes;
}

const QByteArray &Renderer::person(const Person *person, IdTypes types, PersonForm form) const
{
    RenderCache &cache = person->cache;
    const quint32 variant = variantOf(types, static_cast<int>(form));
    if (cache.variant != variant || cache.generation != m_organization.generation()) {
        JsonWriter out(1400);
        writePerson(out, person, types, form);
        cache = {variant, m_organization.generation(), out.take()};
    }
    return cache.bytes;
}

void Renderer::writeDepartment(JsonWriter &out, const Department *department, IdTypes types,
                               DepartmentForm form) const
{
    const FieldAccess &may = m_access.fields();
    out.beginObject().field("open_department_id", department->openId);
    if (may.departmentBase) {
        out.field("name", department->name).field("department_id", department->id);
        out.field("chat_id", department->chatId);
        out.key("i18n_name").beginObject().field("zh_cn", department->nameZh);
        out.field("ja_jp", department->nameJa).field("en_us", department->nameEn).endObject();
        out.key("status").beginObject().field("is_deleted", false).endObject();
    }
    if (may.departmentOrganize) {
        const Person *main = department->mainLeader();
        if (!department->isRoot())
            out.field("parent_department_id", idOf(department->parent, types.department));
        out.field("leader_user_id", main != nullptr ? idOf(main, types.user) : QString());
        out.field("order", QString::number(department->order));
        out.field("member_count", department->memberCount);
        out.field("primary_member_count", department->primaryMemberCount);
        out.key("unit_ids").beginArray().endArray();
    }
    out.key("leaders").beginArray();
    for (const DepartmentLeader &leader : department->leaders) {
        out.beginObject().field("leaderType", static_cast<int>(leader.type));
        if (may.departmentOrganize)
            out.field("leaderID", idOf(leader.person, types.user));
        out.endObject();
    }
    out.endArray().key("group_chat_employee_types").beginArray();
    for (const int type : department->chatEmployeeTypes)
        out.number(type);
    out.endArray();
    if (may.departmentHrbp && form == DepartmentForm::Full) {
        out.key("department_hrbps").beginArray();
        for (const Person *hrbp : department->hrbps)
            out.string(idOf(hrbp, types.user));
        out.endArray();
    }
    out.endObject();
}

void Renderer::writePlaces(JsonWriter &out, const Person *person, IdTypes types) const
{
    out.key("department_ids").beginArray();
    for (const Membership &membership : person->memberships)
        out.string(idOf(membership.department, types.department));
    out.endArray().key("orders").beginArray();
    for (const Membership &membership : person->memberships) {
        out.beginObject().field("department_id", idOf(membership.department, types.department));
        out.field("user_order", membership.userOrder)
            .field("department_order", membership.departmentOrder);
        out.field("is_primary_dept", membership.primary).endObject();
    }
    out.endArray();
}

void Renderer::writeEmployment(JsonWriter &out, const Person *person) const
{
    writeStatus(out, person->status);
    out.field("city", person->city).field("country", person->country);
    out.field("work_station", person->workStation).field("join_time", person->joinTime);
    out.field("is_tenant_manager", person->tenantManager)
        .field("employee_type", person->employeeType);
    out.field("enterprise_email", person->enterpriseEmail).field("job_title", person->jobTitle);
    out.key("custom_attrs")
        .raw(person->customAttrs.isEmpty()
                 ? QByteArrayLiteral("[]")
                 : QJsonDocument(person->customAttrs).toJson(QJsonDocument::Compact));
}

void Renderer::writeExtras(JsonWriter &out, const Person *person, IdTypes types,
                           PersonForm form) const
{
    const FieldAccess &may = m_access.fields();
    if (form != PersonForm::Get)
        out.field("avatar_key", person->avatarKey).field("is_frozen", person->status.frozen);
    if (may.geo && (form == PersonForm::Get || form == PersonForm::Batch))
        out.field("geo", person->geo);
    if (may.jobLevel)
        out.field("job_level_id", person->jobLevelId);
    if (may.jobFamily)
        out.field("job_family_id", person->jobFamilyId);
    if (may.dottedLine) {
        out.key("dotted_line_leader_user_ids").beginArray();
        for (const Person *leader : person->dottedLineLeaders)
            out.string(idOf(leader, types.user));
        out.endArray();
    }
}

void Renderer::writePerson(JsonWriter &out, const Person *person, IdTypes types,
                           PersonForm form) const
{
    const FieldAccess &may = m_access.fields();
    out.beginObject().field("open_id", person->openId).field("union_id", person->unionId);
    if (may.employeeId)
        out.field("user_id", person->userId);
    if (may.userBase) {
        out.field("name", person->name)
            .field("en_name", person->enName)
            .field("nickname", person->nickname);
        writeAvatar(out, person);
    }
    if (may.email)
        out.field("email", person->email);
    if (may.phone)
        out.field("mobile", person->mobile);
    out.field("mobile_visible", person->mobileVisible);
    if (may.gender)
        out.field("gender", person->gender);
    if (may.department && form != PersonForm::Scope)
        writePlaces(out, person, types);
    if (may.department)
        out.field("leader_user_id",
                  person->leader != nullptr ? idOf(person->leader, types.user) : QString());
    if (may.employee)
        writeEmployment(out, person);
    if (may.employeeNumber)
        out.field("employee_no", person->employeeNo);
    writeExtras(out, person, types, form);
    out.endObject();
}

} // namespace OrgDesk::Sandbox
