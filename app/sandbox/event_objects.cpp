// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/organization.h"
#include "app/sandbox/renderer.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// The objects of events (feishu-events.md, 3.1 and 3.2). They are compared before and after a
// change, which is why these are QJsonObjects; events are rare beside reads.
namespace OrgDesk::Sandbox {

QJsonObject Renderer::departmentEvent(const Department *department) const
{
    const FieldAccess &may = m_access.fields();
    QJsonObject object{{u"open_department_id"_s, department->openId}};
    const Person *main = department->mainLeader();
    if (may.departmentBase) {
        object.insert(u"name"_s, department->name);
        object.insert(u"department_id"_s, department->id);
        object.insert(u"status"_s, QJsonObject{{u"is_deleted"_s, false}});
        // leader_user_id and chat_id need each other's permission here, unlike in the API.
        object.insert(u"leader_user_id"_s, main != nullptr ? main->openId : QString());
    }
    QJsonArray leaders;
    for (const DepartmentLeader &leader : department->leaders) {
        QJsonObject entry{{u"leaderType"_s, static_cast<int>(leader.type)}};
        if (may.departmentOrganize)
            entry.insert(u"leaderID"_s, leader.person->openId);
        leaders.append(entry);
    }
    object.insert(u"leaders"_s, leaders);
    if (may.departmentOrganize) {
        object.insert(u"parent_department_id"_s,
                      department->parent != nullptr ? department->parent->openId : u"0"_s);
        object.insert(u"order"_s, department->order);
        object.insert(u"chat_id"_s, department->chatId);
    }
    if (may.departmentHrbp) {
        QJsonArray hrbps;
        for (const Person *hrbp : department->hrbps) {
            hrbps.append(QJsonObject{{u"union_id"_s, hrbp->unionId},
                                     {u"user_id"_s, hrbp->userId},
                                     {u"open_id"_s, hrbp->openId}});
        }
        object.insert(u"department_hrbps"_s, hrbps);
    }
    return object;
}

namespace {

QJsonObject statusEvent(const PersonStatus &status)
{
    return {{u"is_frozen"_s, status.frozen},
            {u"is_resigned"_s, status.resigned},
            {u"is_activated"_s, status.activated},
            {u"is_exited"_s, status.exited},
            {u"is_unjoin"_s, status.unjoined}};
}

void insertIdentity(QJsonObject &object, const Person *person, const FieldAccess &may,
                    const QString &pictureAddress)
{
    if (may.employeeId)
        object.insert(u"user_id"_s, person->userId);
    if (may.userBase) {
        const QString base = pictureAddress + person->avatarKey;
        object.insert(u"name"_s, person->name);
        object.insert(u"en_name"_s, person->enName);
        object.insert(u"nickname"_s, person->nickname);
        object.insert(u"enterprise_email"_s, person->enterpriseEmail);
        object.insert(u"avatar"_s,
                      QJsonObject{{u"avatar_72"_s, base + u"/72.png"_s},
                                  {u"avatar_240"_s, base + u"/240.png"_s},
                                  {u"avatar_640"_s, base + u"/640.png"_s},
                                  {u"avatar_origin"_s, base + u"/origin.png"_s}});
    }
    if (may.email)
        object.insert(u"email"_s, person->email);
    if (may.phone)
        object.insert(u"mobile"_s, person->mobile);
    if (may.gender)
        object.insert(u"gender"_s, person->gender);
}

void insertPlaces(QJsonObject &object, const Person *person)
{
    QJsonArray departments;
    QJsonArray orders;
    for (const Membership &membership : person->memberships) {
        departments.append(membership.department->openId);
        orders.append(QJsonObject{{u"department_id"_s, membership.department->openId},
                                  {u"user_order"_s, membership.userOrder},
                                  {u"department_order"_s, membership.departmentOrder},
                                  {u"is_primary_dept"_s, membership.primary}});
    }
    object.insert(u"department_ids"_s, departments);
    object.insert(u"orders"_s, orders);
}

} // namespace

QJsonObject Renderer::personEvent(const Person *person) const
{
    const FieldAccess &may = m_access.fields();
    QJsonObject object{{u"open_id"_s, person->openId},
                       {u"union_id"_s, person->unionId},
                       {u"job_title"_s, person->jobTitle}};
    insertIdentity(object, person, may, m_organization.pictureAddress());
    if (may.department)
        insertPlaces(object, person);
    if (may.employee) {
        object.insert(u"status"_s, statusEvent(person->status));
        object.insert(u"leader_user_id"_s,
                      person->leader != nullptr ? person->leader->openId : QString());
        object.insert(u"city"_s, person->city);
        object.insert(u"country"_s, person->country);
        object.insert(u"work_station"_s, person->workStation);
        object.insert(u"join_time"_s, person->joinTime);
        object.insert(u"employee_type"_s, person->employeeType);
        object.insert(u"custom_attrs"_s, customAttributes(person, UserIdType::UserId));
    }
    if (may.employeeNumber)
        object.insert(u"employee_no"_s, person->employeeNo);
    if (may.jobLevel)
        object.insert(u"job_level_id"_s, person->jobLevelId);
    if (may.jobFamily)
        object.insert(u"job_family_id"_s, person->jobFamilyId);
    if (may.dottedLine) {
        QJsonArray leaders;
        for (const Person *leader : person->dottedLineLeaders)
            leaders.append(leader->openId);
        object.insert(u"dotted_line_leader_user_ids"_s, leaders);
    }
    return object;
}

} // namespace OrgDesk::Sandbox
