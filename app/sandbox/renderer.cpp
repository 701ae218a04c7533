// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/renderer.h"

#include "app/sandbox/organization.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

quint32 variantOf(IdTypes types, int form)
{
    return static_cast<quint32>(types.user) | static_cast<quint32>(types.department) << 2
        | static_cast<quint32>(form) << 4;
}

void writeText(JsonWriter &out, const char *key, const QString &value, Empties empties)
{
    if (!value.isEmpty() || empties == Empties::Told)
        out.field(key, value);
}

template <typename Items, typename Write>
void writeList(JsonWriter &out, const char *key, const Items &items, Empties empties, Write write)
{
    if (items.empty() && empties == Empties::LeftOut)
        return;
    out.key(key).beginArray();
    for (const auto &item : items)
        write(item);
    out.endArray();
}

void writeTranslations(JsonWriter &out, const Department *department, Empties empties)
{
    const bool none = department->nameZh.isEmpty() && department->nameJa.isEmpty()
        && department->nameEn.isEmpty();
    if (none && empties == Empties::LeftOut)
        return;
    out.key("i18n_name").beginObject();
    writeText(out, "zh_cn", department->nameZh, empties);
    writeText(out, "ja_jp", department->nameJa, empties);
    writeText(out, "en_us", department->nameEn, empties);
    out.endObject();
}

void writeAvatar(JsonWriter &out, const Person *person, const QString &address)
{
    const QString base = address + person->avatarKey;
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
        writeDepartment(out, department, types, form, Empties::LeftOut);
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
        writePerson(out, person, types, form, Empties::LeftOut);
        cache = {variant, m_organization.generation(), out.take()};
    }
    return cache.bytes;
}

void Renderer::writeDepartment(JsonWriter &out, const Department *department, IdTypes types,
                               DepartmentForm form, Empties empties) const
{
    const FieldAccess &may = m_access.fields();
    out.beginObject().field("open_department_id", department->openId);
    if (may.departmentBase) {
        out.field("name", department->name).field("department_id", department->id);
        writeText(out, "chat_id", department->chatId, empties);
        writeTranslations(out, department, empties);
        out.key("status").beginObject().field("is_deleted", false).endObject();
    }
    if (may.departmentOrganize) {
        const Person *main = department->mainLeader();
        if (!department->isRoot())
            out.field("parent_department_id", idOf(department->parent, types.department));
        writeText(out, "leader_user_id", main != nullptr ? idOf(main, types.user) : QString(),
                  empties);
        out.field("order", QString::number(department->order));
        out.field("member_count", department->memberCount);
        out.field("primary_member_count", department->primaryMemberCount);
        QStringList units{department->unitId};
        units.removeAll(QString());
        writeList(out, "unit_ids", units, empties, [&](const QString &unit) { out.string(unit); });
    }
    writeList(out, "leaders", department->leaders, empties, [&](const DepartmentLeader &leader) {
        out.beginObject().field("leaderType", static_cast<int>(leader.type));
        if (may.departmentOrganize)
            out.field("leaderID", idOf(leader.person, types.user));
        out.endObject();
    });
    writeList(out, "group_chat_employee_types", department->chatEmployeeTypes, empties,
              [&](int type) { out.number(type); });
    if (may.departmentHrbp && form == DepartmentForm::Full)
        writeList(out, "department_hrbps", department->hrbps, empties,
                  [&](const Person *hrbp) { out.string(idOf(hrbp, types.user)); });
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

// People in them are kept by their permanent ID and told by the one that was asked for (9.3).
QJsonArray Renderer::customAttributes(const Person *person, UserIdType type) const
{
    QJsonArray attributes;
    for (const QJsonValue &value : person->customAttrs) {
        QJsonObject attribute = value.toObject();
        const QJsonValue user = attribute[u"value"_s][u"generic_user"_s];
        if (const Person *meant = m_organization.personByOpenId(user[u"id"_s].toString()))
            attribute.insert(
                u"value"_s,
                QJsonObject{{u"generic_user"_s,
                             QJsonObject{{u"id"_s, idOf(meant, type)}, {u"type"_s, 1}}}});
        attributes.append(attribute);
    }
    return attributes;
}

void Renderer::writeEmployment(JsonWriter &out, const Person *person, IdTypes types,
                               Empties empties) const
{
    writeStatus(out, person->status);
    writeText(out, "city", person->city, empties);
    writeText(out, "country", person->country, empties);
    writeText(out, "work_station", person->workStation, empties);
    out.field("join_time", person->joinTime);
    out.field("is_tenant_manager", person->tenantManager)
        .field("employee_type", person->employeeType);
    writeText(out, "enterprise_email", person->enterpriseEmail, empties);
    writeText(out, "job_title", person->jobTitle, empties);
    if (!person->customAttrs.isEmpty() || empties == Empties::Told)
        out.key("custom_attrs")
            .raw(
                QJsonDocument(customAttributes(person, types.user)).toJson(QJsonDocument::Compact));
}

void Renderer::writeExtras(JsonWriter &out, const Person *person, IdTypes types, PersonForm form,
                           Empties empties) const
{
    const FieldAccess &may = m_access.fields();
    if (form != PersonForm::Get)
        out.field("avatar_key", person->avatarKey).field("is_frozen", person->status.frozen);
    if (may.geo && (form == PersonForm::Get || form == PersonForm::Batch))
        writeText(out, "geo", person->geo, empties);
    if (may.assignInfo && form == PersonForm::Get && !person->seats.isEmpty())
        out.key("assign_info").raw(QJsonDocument(person->seats).toJson(QJsonDocument::Compact));
    if (may.jobLevel)
        writeText(out, "job_level_id", person->jobLevelId, empties);
    if (may.jobFamily)
        writeText(out, "job_family_id", person->jobFamilyId, empties);
    if (may.dottedLine)
        writeList(out, "dotted_line_leader_user_ids", person->dottedLineLeaders, empties,
                  [&](const Person *leader) { out.string(idOf(leader, types.user)); });
}

void Renderer::writePerson(JsonWriter &out, const Person *person, IdTypes types, PersonForm form,
                           Empties empties) const
{
    const FieldAccess &may = m_access.fields();
    out.beginObject().field("open_id", person->openId).field("union_id", person->unionId);
    if (may.employeeId)
        out.field("user_id", person->userId);
    if (may.userBase) {
        out.field("name", person->name);
        writeText(out, "en_name", person->enName, empties);
        writeText(out, "nickname", person->nickname, empties);
        writeAvatar(out, person, m_organization.pictureAddress());
    }
    if (may.email)
        writeText(out, "email", person->email, empties);
    if (may.phone)
        writeText(out, "mobile", person->mobile, empties);
    out.field("mobile_visible", person->mobileVisible);
    if (may.gender)
        out.field("gender", person->gender);
    if (may.department && form != PersonForm::Scope)
        writePlaces(out, person, types);
    if (may.department)
        writeText(out, "leader_user_id",
                  person->leader != nullptr ? idOf(person->leader, types.user) : QString(),
                  empties);
    if (may.employee)
        writeEmployment(out, person, types, empties);
    if (may.employeeNumber)
        writeText(out, "employee_no", person->employeeNo, empties);
    writeExtras(out, person, types, form, empties);
    out.endObject();
}

} // namespace OrgDesk::Sandbox
