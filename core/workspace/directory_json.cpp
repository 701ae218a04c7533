// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/directory_json.h"

#include "core/directory/person_text.h"

#include <QJsonArray>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// The place for shared people exists in the mirror only, never on a platform.
bool isOnPlatform(const DepartmentId &id)
{
    return id != sharedPeopleDepartment();
}

QJsonArray departmentsOf(const Person &person)
{
    QJsonArray departments;
    for (const Membership &membership : person.memberships) {
        if (isOnPlatform(membership.department))
            departments.append(membership.department.value());
    }
    return departments;
}

QJsonArray idsOf(const QList<PersonId> &people)
{
    QJsonArray ids;
    for (const PersonId &person : people)
        ids.append(person.value());
    return ids;
}

QJsonArray leadersOf(const Department &department)
{
    QList<PersonId> people;
    for (const Leader &leader : department.leaders)
        people.append(leader.person);
    return idsOf(people);
}

QJsonArray typesOf(const Department &department)
{
    QJsonArray types;
    for (const int type : department.chatEmployeeTypes)
        types.append(employeeTypeKey(type));
    return types;
}

QJsonValue nameIn(const CompanyList &list, const QString &id)
{
    const ListEntry *entry = list.find(id);
    return orNull(entry ? entry->name : QString());
}

QJsonValue nameOf(const CustomField *field)
{
    return orNull(field ? field->name : QString());
}

QJsonArray customFieldsOf(const Person &person, const CompanyLists &lists)
{
    QJsonArray fields;
    for (const CustomValue &value : person.customValues)
        fields.append(QJsonObject{{u"id"_s, value.field},
                                  {u"name"_s, nameOf(lists.customField(value.field))},
                                  {u"text"_s, orNull(value.text)},
                                  {u"url"_s, orNull(value.url)},
                                  {u"option_id"_s, orNull(value.option)},
                                  {u"person_id"_s, orNull(value.person)}});
    return fields;
}

QJsonArray ordersOf(const Person &person)
{
    QJsonArray orders;
    for (const Membership &membership : person.memberships) {
        if (isOnPlatform(membership.department))
            orders.append(QJsonObject{{u"department"_s, membership.department.value()},
                                      {u"person_order"_s, membership.personOrder},
                                      {u"department_order"_s, membership.departmentOrder},
                                      {u"main"_s, membership.main}});
    }
    return orders;
}

QString originKey(Origin origin)
{
    switch (origin) {
    case Origin::Read:
        return u"read"_s;
    case Origin::Answer:
        return u"own"_s;
    case Origin::Event:
        return u"event"_s;
    case Origin::Absence:
        return u"absence"_s;
    case Origin::Scope:
        return u"scope"_s;
    }
    return u"read"_s;
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject departmentJson(const Department &department, const Directory &tree)
{
    const bool known = tree.contains(department.id);
    const QStringList path = known ? tree.pathNames(department.id) : QStringList{department.name};
    return {
        {u"id"_s, orNull(department.customId)},
        {u"open_id"_s, department.id.value()},
        {u"name"_s, department.name},
        {u"i18n_name"_s,
         QJsonObject{{u"zh_cn"_s, department.i18nName.zhCn},
                     {u"en_us"_s, department.i18nName.enUs},
                     {u"ja_jp"_s, department.i18nName.jaJp}}},
        {u"parent_id"_s, orNull(department.parent.value())},
        {u"order"_s, department.order},
        {u"leader_id"_s, orNull(department.mainLeader().value())},
        {u"leader_ids"_s, leadersOf(department)},
        {u"hrbp_ids"_s, idsOf(department.hrbps)},
        {u"chat"_s, department.hasChat},
        {u"chat_id"_s, orNull(department.chatId)},
        {u"chat_employee_types"_s, typesOf(department)},
        {u"unit_id"_s, orNull(department.unit.value())},
        {u"member_count"_s,
         department.memberCount ? QJsonValue(*department.memberCount)
                                : QJsonValue(QJsonValue::Null)},
        {u"path"_s, QJsonArray::fromStringList(path)},
    };
}

QJsonObject personJson(const Person &person)
{
    const DepartmentId main = person.mainDepartment();
    return {
        {u"id"_s, orNull(person.customId)},
        {u"open_id"_s, person.id.value()},
        {u"name"_s, person.name},
        {u"en_name"_s, orNull(person.enName)},
        {u"email"_s, orNull(person.email)},
        {u"mobile"_s, orNull(person.mobile)},
        {u"employee_no"_s, orNull(person.employeeNo)},
        {u"job_title"_s, orNull(person.jobTitle)},
        {u"departments"_s, departmentsOf(person)},
        {u"main_department"_s, isOnPlatform(main) ? orNull(main.value()) : QJsonValue()},
        {u"leader_id"_s, orNull(person.leader.value())},
        {u"status"_s, statusKey(person.status)},
    };
}

QJsonObject personDetailsJson(const Person &person, const CompanyLists &lists)
{
    QJsonObject json = personJson(person);
    const QJsonObject more{
        {u"nickname"_s, orNull(person.nickname)},
        {u"enterprise_email"_s, orNull(person.enterpriseEmail)},
        {u"mobile_visible"_s, person.mobileVisible},
        {u"gender"_s, genderKey(person.gender)},
        {u"city"_s, orNull(person.city)},
        {u"country"_s, orNull(person.country)},
        {u"work_station"_s, orNull(person.workStation)},
        {u"join_time"_s, orNull(dayText(person.joinTime))},
        {u"employee_type"_s, orNull(employeeTypeKey(person.employeeType))},
        {u"employee_type_name"_s,
         nameIn(lists.of(CompanyListKind::EmployeeTypes), QString::number(person.employeeType))},
        {u"job_level"_s, orNull(person.jobLevel)},
        {u"job_level_name"_s, nameIn(lists.of(CompanyListKind::JobLevels), person.jobLevel)},
        {u"job_family"_s, orNull(person.jobFamily)},
        {u"job_family_name"_s, nameIn(lists.of(CompanyListKind::JobFamilies), person.jobFamily)},
        {u"dotted_line_leader_ids"_s, idsOf(person.dottedLineLeaders)},
        {u"custom_fields"_s, customFieldsOf(person, lists)},
        {u"orders"_s, ordersOf(person)},
        {u"tenant_manager"_s, person.tenantManager},
        {u"avatar_key"_s, orNull(person.avatarKey)},
        {u"geo"_s, orNull(person.geo)},
    };
    for (auto member = more.constBegin(); member != more.constEnd(); ++member)
        json.insert(member.key(), member.value());
    return json;
}

QList<QJsonObject> commitJson(const Commit &commit, const Directory &tree)
{
    QList<QJsonObject> lines;
    const auto add = [&](const QString &kind, const QString &key, const QJsonObject &what) {
        QJsonObject line{{u"at"_s, commit.at.toUTC().toString(Qt::ISODateWithMs)},
                         {u"kind"_s, kind},
                         {u"origin"_s, originKey(commit.origin)},
                         {u"event_id"_s, orNull(commit.eventId)},
                         {u"revision"_s, commit.revision}};
        line.insert(key, what);
        lines.append(line);
    };
    for (const DepartmentChange &change : commit.departments) {
        if (isOnPlatform(change.now.id))
            add(change.before ? u"department_changed"_s : u"department_created"_s, u"department"_s,
                departmentJson(change.now, tree));
    }
    for (const Department &department : commit.removedDepartments) {
        if (isOnPlatform(department.id))
            add(u"department_removed"_s, u"department"_s, departmentJson(department, tree));
    }
    for (const PersonChange &change : commit.people)
        add(change.before ? u"person_changed"_s : u"person_joined"_s, u"person"_s,
            personJson(change.now));
    for (const Person &person : commit.removedPeople)
        add(u"person_left"_s, u"person"_s, personJson(person));
    return lines;
}

} // namespace OrgDesk
