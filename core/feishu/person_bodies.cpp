// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/person_wire.h"

#include "core/directory/person_checks.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// What is sent: the bodies of the writes of people.
namespace OrgDesk::Feishu {

namespace {

struct TextBody
{
    PersonField field;
    const char *key;
    QString Person::*member;
};

constexpr TextBody textBodies[] = {
    {PersonField::Name, "name", &Person::name},
    {PersonField::EnName, "en_name", &Person::enName},
    {PersonField::Nickname, "nickname", &Person::nickname},
    {PersonField::Email, "email", &Person::email},
    {PersonField::EnterpriseEmail, "enterprise_email", &Person::enterpriseEmail},
    {PersonField::EmployeeNo, "employee_no", &Person::employeeNo},
    {PersonField::City, "city", &Person::city},
    {PersonField::Country, "country", &Person::country},
    {PersonField::WorkStation, "work_station", &Person::workStation},
    {PersonField::JobLevel, "job_level_id", &Person::jobLevel},
    {PersonField::JobFamily, "job_family_id", &Person::jobFamily},
    {PersonField::AvatarKey, "avatar_key", &Person::avatarKey},
};

QJsonArray departmentsOf(const QList<Membership> &memberships)
{
    QJsonArray departments;
    for (const Membership &membership : memberships)
        departments.append(membership.department.value());
    return departments;
}

QJsonArray ordersOf(const QList<Membership> &memberships)
{
    QJsonArray orders;
    for (const Membership &membership : memberships)
        orders.append(QJsonObject{{u"department_id"_s, membership.department.value()},
                                  {u"user_order"_s, membership.personOrder},
                                  {u"department_order"_s, membership.departmentOrder},
                                  {u"is_primary_dept"_s, membership.main}});
    return orders;
}

QJsonArray idsOf(const QList<PersonId> &people)
{
    QJsonArray ids;
    for (const PersonId &person : people)
        ids.append(person.value());
    return ids;
}

QJsonObject contentOf(const CustomValue &value)
{
    switch (value.type) {
    case CustomFieldType::Text:
        return {{u"text"_s, value.text}};
    case CustomFieldType::Link: {
        QJsonObject link{{u"text"_s, value.text}, {u"url"_s, value.url}};
        if (!value.desktopUrl.isEmpty())
            link.insert(u"pc_url"_s, value.desktopUrl);
        return link;
    }
    case CustomFieldType::Option:
    case CustomFieldType::PictureOption:
        return {{u"option_id"_s, value.option}};
    case CustomFieldType::Person:
        return {{u"generic_user"_s, QJsonObject{{u"id"_s, value.person}, {u"type"_s, 1}}}};
    }
    return {};
}

QJsonArray customAttributesOf(const QList<CustomValue> &values)
{
    QJsonArray attributes;
    for (const CustomValue &value : values)
        attributes.append(QJsonObject{{u"type"_s, customFieldTypeName(value.type)},
                                      {u"id"_s, value.field},
                                      {u"value"_s, contentOf(value)}});
    return attributes;
}

void addWork(QJsonObject &body, const Person &wanted, PersonFields fields)
{
    if (fields.testFlag(PersonField::JoinTime))
        body.insert(u"join_time"_s, wanted.joinTime);
    if (fields.testFlag(PersonField::EmployeeType))
        body.insert(u"employee_type"_s, wanted.employeeType);
    if (fields.testFlag(PersonField::Leader))
        body.insert(u"leader_user_id"_s, wanted.leader.value());
    if (fields.testFlag(PersonField::DottedLineLeaders))
        body.insert(u"dotted_line_leader_user_ids"_s, idsOf(wanted.dottedLineLeaders));
    // Blanks clear it; an empty text is not said to (section 9.10).
    if (fields.testFlag(PersonField::JobTitle))
        body.insert(u"job_title"_s, wanted.jobTitle.isEmpty() ? u" "_s : wanted.jobTitle);
}

} // namespace

QJsonObject toPatch(const Person &wanted, PersonFields fields)
{
    QJsonObject body;
    for (const TextBody &text : textBodies) {
        if (fields.testFlag(text.field))
            body.insert(QLatin1StringView(text.key), wanted.*text.member);
    }
    if (fields.testFlag(PersonField::Mobile))
        body.insert(u"mobile"_s, normalizedMobile(wanted.mobile));
    if (fields.testFlag(PersonField::MobileVisible))
        body.insert(u"mobile_visible"_s, wanted.mobileVisible);
    if (fields.testFlag(PersonField::Gender))
        body.insert(u"gender"_s, wanted.gender);
    addWork(body, wanted, fields);
    if (fields.testFlag(PersonField::CustomValues))
        body.insert(u"custom_attrs"_s, customAttributesOf(wanted.customValues));
    if (fields.testFlag(PersonField::Status))
        body.insert(u"is_frozen"_s, wanted.status == PersonStatus::Frozen);
    if (fields.testFlag(PersonField::Memberships)) {
        const QList<Membership> memberships = arranged(wanted.memberships);
        body.insert(u"department_ids"_s, departmentsOf(memberships));
        body.insert(u"orders"_s, ordersOf(memberships));
    }
    return body;
}

QJsonObject toBody(const CreatePerson &change)
{
    // Freezing is no part of a creation, and what is empty needs no word.
    const PersonFields required =
        PersonField::Name | PersonField::Memberships | PersonField::EmployeeType;
    const PersonFields given =
        differences(change.wanted, Person(), change.fields) & ~PersonFields(PersonField::Status);
    QJsonObject body = toPatch(change.wanted, given | required);
    if (!change.wanted.customId.isEmpty())
        body.insert(u"user_id"_s, change.wanted.customId);
    if (!change.wanted.geo.isEmpty())
        body.insert(u"geo"_s, change.wanted.geo);
    return body;
}

QJsonObject toBody(const HandOver &handOver)
{
    const std::pair<const char *, const PersonId &> acceptors[] = {
        {"department_chat_acceptor_user_id", handOver.departmentChats},
        {"external_chat_acceptor_user_id", handOver.externalChats},
        {"docs_acceptor_user_id", handOver.documents},
        {"calendar_acceptor_user_id", handOver.calendar},
        {"application_acceptor_user_id", handOver.applications},
        {"minutes_acceptor_user_id", handOver.minutes},
        {"survey_acceptor_user_id", handOver.surveys},
        {"anycross_acceptor_user_id", handOver.integrations},
    };
    QJsonObject body;
    for (const auto &[key, person] : acceptors) {
        if (!person.isEmpty())
            body.insert(QLatin1StringView(key), person.value());
    }
    switch (handOver.mail) {
    case HandOver::Mail::ByPlatform:
        break;
    case HandOver::Mail::Transfer:
        body.insert(u"email_acceptor"_s,
                    QJsonObject{{u"processing_type"_s, u"1"_s},
                                {u"acceptor_user_id"_s, handOver.mailAcceptor.value()}});
        break;
    case HandOver::Mail::Keep:
        body.insert(u"email_acceptor"_s, QJsonObject{{u"processing_type"_s, u"2"_s}});
        break;
    case HandOver::Mail::Delete:
        body.insert(u"email_acceptor"_s, QJsonObject{{u"processing_type"_s, u"3"_s}});
        break;
    }
    return body;
}

QJsonObject toBody(const RestorePerson &change)
{
    QJsonArray departments;
    const QList<Membership> memberships = arranged(change.memberships);
    for (const Membership &membership : memberships)
        departments.append(QJsonObject{{u"department_id"_s, membership.department.value()},
                                       {u"user_order"_s, membership.personOrder},
                                       {u"department_order"_s, membership.departmentOrder}});
    return {{u"departments"_s, departments}};
}

} // namespace OrgDesk::Feishu
