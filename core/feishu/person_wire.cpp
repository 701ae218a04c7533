// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/person_wire.h"

#include "core/feishu/wire_numbers.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

QList<Membership> membershipsIn(const QJsonArray &departments, const QJsonArray &orders)
{
    QList<Membership> memberships;
    for (const QJsonValue &department : departments) {
        Membership membership;
        membership.department = DepartmentId(department.toString());
        if (membership.department.isEmpty())
            continue;
        for (const QJsonValue &value : orders) {
            const QJsonObject order = value.toObject();
            if (order.value(u"department_id"_s).toString() != membership.department.value())
                continue;
            membership.personOrder = smallIntegerIn(order.value(u"user_order"_s));
            membership.departmentOrder = smallIntegerIn(order.value(u"department_order"_s));
            membership.main = order.value(u"is_primary_dept"_s).toBool();
        }
        memberships.append(membership);
    }
    std::stable_sort(
        memberships.begin(), memberships.end(), [](const Membership &a, const Membership &b) {
            return std::pair(b.main, b.departmentOrder) < std::pair(a.main, a.departmentOrder);
        });
    // The largest order is the main department (9.2), also where the flag did not come.
    if (!memberships.isEmpty() && !memberships.constFirst().main)
        memberships.first().main = true;
    return memberships;
}

struct TextField
{
    const char *key;
    PersonField field;
    QString Person::*member;
};

constexpr TextField textFields[] = {
    {"name", PersonField::Name, &Person::name},
    {"en_name", PersonField::EnName, &Person::enName},
    {"nickname", PersonField::Nickname, &Person::nickname},
    {"email", PersonField::Email, &Person::email},
    {"enterprise_email", PersonField::EnterpriseEmail, &Person::enterpriseEmail},
    {"mobile", PersonField::Mobile, &Person::mobile},
    {"employee_no", PersonField::EmployeeNo, &Person::employeeNo},
    {"job_title", PersonField::JobTitle, &Person::jobTitle},
    {"city", PersonField::City, &Person::city},
    {"country", PersonField::Country, &Person::country},
    {"work_station", PersonField::WorkStation, &Person::workStation},
    {"user_id", PersonField::CustomId, &Person::customId},
    {"job_level_id", PersonField::JobLevel, &Person::jobLevel},
    {"job_family_id", PersonField::JobFamily, &Person::jobFamily},
    {"avatar_key", PersonField::AvatarKey, &Person::avatarKey},
    {"geo", PersonField::Geo, &Person::geo},
};

void readNumbers(const QJsonObject &json, PersonUpserted &fact)
{
    if (const auto joined = integerIn(json.value(u"join_time"_s))) {
        fact.person.joinTime = *joined;
        fact.fields |= PersonField::JoinTime;
    }
    if (json.value(u"employee_type"_s).isDouble()) {
        fact.person.employeeType = smallIntegerIn(json.value(u"employee_type"_s));
        fact.fields |= PersonField::EmployeeType;
    }
    if (json.value(u"gender"_s).isDouble()) {
        fact.person.gender = smallIntegerIn(json.value(u"gender"_s));
        fact.fields |= PersonField::Gender;
    }
}

void readFlags(const QJsonObject &json, PersonUpserted &fact)
{
    if (json.value(u"mobile_visible"_s).isBool()) {
        fact.person.mobileVisible = json.value(u"mobile_visible"_s).toBool();
        fact.fields |= PersonField::MobileVisible;
    }
    if (json.value(u"is_tenant_manager"_s).isBool()) {
        fact.person.tenantManager = json.value(u"is_tenant_manager"_s).toBool();
        fact.fields |= PersonField::TenantManager;
    }
}

void readDottedLine(const QJsonObject &json, PersonUpserted &fact)
{
    const QJsonValue people = json.value(u"dotted_line_leader_user_ids"_s);
    if (!people.isArray())
        return;
    for (const QJsonValue &person : people.toArray())
        fact.person.dottedLineLeaders.append(PersonId(person.toString()));
    fact.fields |= PersonField::DottedLineLeaders;
}

struct CustomType
{
    QLatin1StringView name;
    CustomFieldType type;
};

constexpr CustomType customTypes[] = {
    {"TEXT"_L1, CustomFieldType::Text},
    {"HREF"_L1, CustomFieldType::Link},
    {"ENUMERATION"_L1, CustomFieldType::Option},
    {"PICTURE_ENUM"_L1, CustomFieldType::PictureOption},
    {"GENERIC_USER"_L1, CustomFieldType::Person},
};

CustomValue customValueFrom(const QJsonObject &json, CustomFieldType type)
{
    const QJsonObject content = json.value(u"value"_s).toObject();
    CustomValue value;
    value.field = json.value(u"id"_s).toString();
    value.type = type;
    switch (type) {
    case CustomFieldType::Text:
        value.text = content.value(u"text"_s).toString();
        break;
    case CustomFieldType::Link:
        value.text = content.value(u"text"_s).toString();
        value.url = content.value(u"url"_s).toString();
        value.desktopUrl = content.value(u"pc_url"_s).toString();
        break;
    case CustomFieldType::Option:
        value.option = content.value(u"option_id"_s).toString();
        value.text = content.value(u"option_value"_s).toString();
        break;
    case CustomFieldType::PictureOption:
        value.option = content.value(u"option_id"_s).toString();
        value.text = content.value(u"name"_s).toString();
        value.url = content.value(u"picture_url"_s).toString();
        break;
    case CustomFieldType::Person:
        value.person = content.value(u"generic_user"_s).toObject().value(u"id"_s).toString();
        break;
    }
    return value;
}

/// In a fixed order, so that the same values are no news.
void readCustomValues(const QJsonObject &json, PersonUpserted &fact)
{
    const QJsonValue attributes = json.value(u"custom_attrs"_s);
    if (!attributes.isArray())
        return;
    for (const QJsonValue &entry : attributes.toArray()) {
        const auto type = customFieldTypeFrom(entry[u"type"_s].toString());
        if (type && !entry[u"id"_s].toString().isEmpty())
            fact.person.customValues.append(customValueFrom(entry.toObject(), *type));
    }
    QList<CustomValue> &values = fact.person.customValues;
    std::stable_sort(values.begin(), values.end(),
                     [](const CustomValue &a, const CustomValue &b) { return a.field < b.field; });
    fact.fields |= PersonField::CustomValues;
}

} // namespace

std::optional<CustomFieldType> customFieldTypeFrom(const QString &name)
{
    for (const CustomType &known : customTypes) {
        if (known.name == name)
            return known.type;
    }
    return std::nullopt;
}

QString customFieldTypeName(CustomFieldType type)
{
    for (const CustomType &known : customTypes) {
        if (known.type == type)
            return known.name;
    }
    return {};
}

PersonStatus statusFrom(const QJsonObject &status)
{
    if (status.value(u"is_resigned"_s).toBool())
        return PersonStatus::Departed;
    if (status.value(u"is_exited"_s).toBool())
        return PersonStatus::Exited;
    if (status.value(u"is_unjoin"_s).toBool())
        return PersonStatus::Unjoined;
    if (status.value(u"is_frozen"_s).toBool())
        return PersonStatus::Frozen;
    return status.value(u"is_activated"_s).toBool(true) ? PersonStatus::Active
                                                        : PersonStatus::NotActivated;
}

Result<PersonUpserted> personFrom(const QJsonObject &json)
{
    PersonUpserted fact;
    fact.person.id = PersonId(json.value(u"open_id"_s).toString());
    if (fact.person.id.isEmpty())
        return failure(ErrorKind::BadAnswer, u"a person without open_id"_s);
    for (const TextField &text : textFields) {
        const QJsonValue value = json.value(QLatin1StringView(text.key));
        if (!value.isString())
            continue;
        fact.person.*text.member = value.toString();
        fact.fields |= text.field;
    }
    if (json.value(u"department_ids"_s).isArray()) {
        fact.person.memberships = membershipsIn(json.value(u"department_ids"_s).toArray(),
                                                json.value(u"orders"_s).toArray());
        fact.fields |= PersonField::Memberships;
    }
    if (json.value(u"leader_user_id"_s).isString()) {
        fact.person.leader = PersonId(json.value(u"leader_user_id"_s).toString());
        fact.fields |= PersonField::Leader;
    }
    if (json.value(u"status"_s).isObject()) {
        fact.person.status = statusFrom(json.value(u"status"_s).toObject());
        fact.fields |= PersonField::Status;
    }
    readNumbers(json, fact);
    readFlags(json, fact);
    readDottedLine(json, fact);
    readCustomValues(json, fact);
    return fact;
}

Result<PersonUpserted> personAnswerFrom(const QJsonObject &json)
{
    Result<PersonUpserted> fact = personFrom(json);
    if (!fact)
        return fact;
    if (fact->fields.testFlag(PersonField::Name))
        fact->fields |= PersonField::EnName | PersonField::Nickname;
    if (fact->fields.testFlag(PersonField::Memberships))
        fact->fields |= PersonField::Leader;
    if (fact->fields.testFlag(PersonField::Status))
        fact->fields |= PersonField::EmployeeNo | PersonField::JobTitle | PersonField::City
            | PersonField::Country | PersonField::WorkStation | PersonField::EnterpriseEmail
            | PersonField::JoinTime | PersonField::CustomValues;
    return fact;
}

void emptyWhatOthersHave(QList<PersonUpserted> &people)
{
    PersonFields came;
    for (const PersonUpserted &fact : std::as_const(people))
        came |= fact.fields;
    came &= PersonField::Email | PersonField::Mobile | PersonField::EmployeeNo
        | PersonField::JobLevel | PersonField::JobFamily | PersonField::DottedLineLeaders
        | PersonField::Geo;
    for (PersonUpserted &fact : people)
        fact.fields |= came;
}

} // namespace OrgDesk::Feishu
