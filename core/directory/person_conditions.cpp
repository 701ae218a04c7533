// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_conditions.h"

#include "core/directory/person_text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr std::array everyStatus{PersonStatus::Active,       PersonStatus::Frozen,
                                 PersonStatus::NotActivated, PersonStatus::Unjoined,
                                 PersonStatus::Exited,       PersonStatus::Departed};

bool hasMainDepartment(const Person &person)
{
    return std::any_of(person.memberships.cbegin(), person.memberships.cend(),
                       [](const Membership &membership) { return membership.main; });
}

bool joinedBetween(const Person &person, const QDate &from, const QDate &to)
{
    if (!from.isValid() && !to.isValid())
        return true;
    const QDate day = dayOf(person.joinTime);
    return day.isValid() && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

Error unknown(const QString &what)
{
    return makeError(ErrorKind::Invalid, u"a filter with an unknown part: "_s + what);
}

Result<QDate> dayIn(const QJsonObject &json, const QString &key)
{
    if (!json.contains(key))
        return QDate();
    const QDate day = QDate::fromString(json.value(key).toString(), Qt::ISODate);
    if (!day.isValid())
        return failure(unknown(key));
    return day;
}

Result<QList<PersonStatus>> statusesIn(const QJsonArray &array)
{
    QList<PersonStatus> statuses;
    for (const QJsonValue &value : array) {
        const auto known =
            std::find_if(everyStatus.begin(), everyStatus.end(), [&](PersonStatus status) {
                return statusKey(status) == value.toString();
            });
        if (known == everyStatus.end())
            return failure(unknown(u"status"_s));
        statuses.append(*known);
    }
    return statuses;
}

} // namespace

bool matches(const Person &person, const PersonConditions &conditions)
{
    const auto isAmong = [](const auto &wanted, const auto &value) {
        return wanted.isEmpty() || wanted.contains(value);
    };
    return isAmong(conditions.employeeTypes, person.employeeType)
        && isAmong(conditions.statuses, person.status)
        && joinedBetween(person, conditions.joinedFrom, conditions.joinedTo)
        && (!conditions.noManager || person.leader.isEmpty())
        && (!conditions.noMainDepartment || !hasMainDepartment(person));
}

QJsonObject toJson(const PersonConditions &conditions)
{
    QJsonObject json;
    QJsonArray types;
    for (const int type : conditions.employeeTypes)
        types.append(type);
    QJsonArray statuses;
    for (const PersonStatus status : conditions.statuses)
        statuses.append(statusKey(status));
    if (!types.isEmpty())
        json.insert(u"employee_types"_s, types);
    if (!statuses.isEmpty())
        json.insert(u"statuses"_s, statuses);
    if (conditions.joinedFrom.isValid())
        json.insert(u"joined_from"_s, conditions.joinedFrom.toString(Qt::ISODate));
    if (conditions.joinedTo.isValid())
        json.insert(u"joined_to"_s, conditions.joinedTo.toString(Qt::ISODate));
    if (conditions.noManager)
        json.insert(u"no_manager"_s, true);
    if (conditions.noMainDepartment)
        json.insert(u"no_main_department"_s, true);
    return json;
}

Result<PersonConditions> personConditionsFrom(const QJsonObject &json)
{
    const QStringList known{u"employee_types"_s, u"statuses"_s,   u"joined_from"_s,
                            u"joined_to"_s,      u"no_manager"_s, u"no_main_department"_s};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return failure(unknown(key));
    }
    PersonConditions conditions;
    for (const QJsonValue &type : json.value(u"employee_types"_s).toArray()) {
        if (type.toInt() <= 0)
            return failure(unknown(u"employee_types"_s));
        conditions.employeeTypes.append(type.toInt());
    }
    const auto statuses = statusesIn(json.value(u"statuses"_s).toArray());
    const auto from = dayIn(json, u"joined_from"_s);
    const auto to = dayIn(json, u"joined_to"_s);
    if (!statuses || !from || !to)
        return failure(!statuses ? statuses.error() : !from ? from.error() : to.error());
    conditions.statuses = *statuses;
    conditions.joinedFrom = *from;
    conditions.joinedTo = *to;
    conditions.noManager = json.value(u"no_manager"_s).toBool();
    conditions.noMainDepartment = json.value(u"no_main_department"_s).toBool();
    return conditions;
}

} // namespace OrgDesk
