// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/wire.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

/// A whole number that comes as a number (events) or as a string (the API's department order).
std::optional<qint64> integerIn(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    // Beyond 2^53 a double holds no whole numbers exactly; converting more is undefined.
    if (!(number >= -9007199254740992.0 && number <= 9007199254740992.0))
        return std::nullopt;
    return static_cast<qint64>(number);
}

int smallIntegerIn(const QJsonValue &value)
{
    const qint64 number = integerIn(value).value_or(0);
    return static_cast<int>(std::clamp<qint64>(number, std::numeric_limits<int>::min(),
                                               std::numeric_limits<int>::max()));
}

bool isAbsent(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    return value.isUndefined() || value.isNull();
}

std::optional<QList<Leader>> leadersIn(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<Leader> leaders;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject leader = entry.toObject();
        const QString id = leader.value(u"leaderID"_s).toString();
        // Without the permission for the IDs the entries come without them: unknown, not none.
        if (id.isEmpty())
            return std::nullopt;
        const bool main = leader.value(u"leaderType"_s).toInt() == 1;
        leaders.append({PersonId(id), main ? LeaderRole::Main : LeaderRole::Deputy});
    }
    std::stable_partition(leaders.begin(), leaders.end(),
                          [](const Leader &leader) { return leader.role == LeaderRole::Main; });
    return leaders;
}

void readLeaders(const QJsonObject &json, DepartmentUpserted &fact)
{
    if (const auto leaders = leadersIn(json.value(u"leaders"_s))) {
        fact.department.leaders = *leaders;
        fact.fields |= DepartmentField::Leaders;
    } else if (json.value(u"leader_user_id"_s).isString()) {
        const QString id = json.value(u"leader_user_id"_s).toString();
        if (!id.isEmpty())
            fact.department.leaders = {{PersonId(id), LeaderRole::Main}};
        fact.fields |= DepartmentField::MainLeader;
    }
}

void readI18nName(const QJsonObject &json, DepartmentUpserted &fact)
{
    const QJsonValue value = json.value(u"i18n_name"_s);
    if (!value.isObject())
        return;
    const QJsonObject names = value.toObject();
    fact.department.i18nName = {names.value(u"zh_cn"_s).toString(),
                                names.value(u"en_us"_s).toString(),
                                names.value(u"ja_jp"_s).toString()};
    fact.fields |= DepartmentField::I18nName;
}

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

} // namespace

Result<DepartmentUpserted> departmentFrom(const QJsonObject &json)
{
    DepartmentUpserted fact;
    fact.department.id = DepartmentId(json.value(u"open_department_id"_s).toString());
    if (fact.department.id.isEmpty())
        return failure(ErrorKind::BadAnswer, u"a department without open_department_id"_s);
    if (json.value(u"name"_s).isString()) {
        fact.department.name = json.value(u"name"_s).toString();
        fact.fields |= DepartmentField::Name;
    }
    if (json.value(u"parent_department_id"_s).isString()) {
        fact.department.parent = DepartmentId(json.value(u"parent_department_id"_s).toString());
        if (!fact.department.parent.isEmpty())
            fact.fields |= DepartmentField::Parent;
    }
    if (json.value(u"department_id"_s).isString()) {
        fact.department.customId = json.value(u"department_id"_s).toString();
        fact.fields |= DepartmentField::CustomId;
    }
    if (const auto order = integerIn(json.value(u"order"_s))) {
        fact.department.order = *order;
        fact.fields |= DepartmentField::Order;
    }
    if (json.value(u"member_count"_s).isDouble()) {
        fact.department.memberCount = smallIntegerIn(json.value(u"member_count"_s));
        fact.fields |= DepartmentField::MemberCount;
    }
    readI18nName(json, fact);
    readLeaders(json, fact);
    return fact;
}

Result<DepartmentUpserted> departmentAnswerFrom(const QJsonObject &json)
{
    Result<DepartmentUpserted> fact = departmentFrom(json);
    if (!fact)
        return fact;
    if (fact->fields.testFlag(DepartmentField::Name) && isAbsent(json, u"i18n_name"_s))
        fact->fields |= DepartmentField::I18nName;
    const bool hasNoMain = json.value(u"leader_user_id"_s).toString().isEmpty();
    const bool mayReadLeaders =
        fact->fields.testAnyFlags(DepartmentField::Parent | DepartmentField::Order);
    if (mayReadLeaders && hasNoMain && isAbsent(json, u"leaders"_s)) {
        fact->fields |= DepartmentField::Leaders;
        fact->fields &= ~DepartmentFields(DepartmentField::MainLeader);
    }
    return fact;
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
            | PersonField::JoinTime;
    return fact;
}

void emptyWhatOthersHave(QList<PersonUpserted> &people)
{
    PersonFields came;
    for (const PersonUpserted &fact : std::as_const(people))
        came |= fact.fields;
    came &= PersonField::Email | PersonField::Mobile | PersonField::EmployeeNo;
    for (PersonUpserted &fact : people)
        fact.fields |= came;
}

QJsonObject withEmptied(QJsonObject object, const QJsonObject &oldObject)
{
    for (auto old = oldObject.constBegin(); old != oldObject.constEnd(); ++old) {
        if (object.contains(old.key()))
            continue;
        if (old->isString())
            object.insert(old.key(), QString());
        else if (old->isArray() && old.key() != u"department_ids"_s)
            object.insert(old.key(), QJsonArray());
    }
    return object;
}

} // namespace OrgDesk::Feishu
