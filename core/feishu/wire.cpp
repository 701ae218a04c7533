// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/wire.h"

#include "core/feishu/wire_numbers.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

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

/// In answers texts; in events objects (feishu-events.md, 3.2).
PersonId personIn(const QJsonValue &value)
{
    return PersonId(value.isObject() ? value[u"open_id"_s].toString() : value.toString());
}

void readHrbps(const QJsonObject &json, DepartmentUpserted &fact)
{
    const QJsonValue value = json.value(u"department_hrbps"_s);
    if (!value.isArray())
        return;
    for (const QJsonValue &entry : value.toArray()) {
        const PersonId person = personIn(entry);
        if (!person.isEmpty())
            fact.department.hrbps.append(person);
    }
    fact.fields |= DepartmentField::Hrbps;
}

void readChat(const QJsonObject &json, DepartmentUpserted &fact)
{
    if (json.value(u"chat_id"_s).isString()) {
        fact.department.chatId = json.value(u"chat_id"_s).toString();
        fact.department.hasChat = !fact.department.chatId.isEmpty();
        fact.fields |= DepartmentField::Chat | DepartmentField::ChatId;
    }
    const QJsonValue types = json.value(u"group_chat_employee_types"_s);
    if (!types.isArray())
        return;
    for (const QJsonValue &type : types.toArray()) {
        if (const int number = smallIntegerIn(type); number > 0)
            fact.department.chatEmployeeTypes.append(number);
    }
    fact.fields |= DepartmentField::ChatEmployeeTypes;
}

void readUnit(const QJsonObject &json, DepartmentUpserted &fact)
{
    const QJsonValue units = json.value(u"unit_ids"_s);
    if (!units.isArray())
        return;
    // At most one (section 8.2).
    fact.department.unit = UnitId(units.toArray().first().toString());
    fact.fields |= DepartmentField::Unit;
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
    readHrbps(json, fact);
    readChat(json, fact);
    readUnit(json, fact);
    return fact;
}

Result<DepartmentUpserted> departmentAnswerFrom(const QJsonObject &json)
{
    Result<DepartmentUpserted> fact = departmentFrom(json);
    if (!fact)
        return fact;
    if (fact->fields.testFlag(DepartmentField::Name) && isAbsent(json, u"i18n_name"_s))
        fact->fields |= DepartmentField::I18nName;
    if (fact->fields.testFlag(DepartmentField::Name) && isAbsent(json, u"chat_id"_s))
        fact->fields |= DepartmentField::Chat | DepartmentField::ChatId;
    // They need no permission at all; the name shows that this is a whole answer.
    if (fact->fields.testFlag(DepartmentField::Name)
        && isAbsent(json, u"group_chat_employee_types"_s))
        fact->fields |= DepartmentField::ChatEmployeeTypes;
    if (fact->fields.testFlag(DepartmentField::Parent) && isAbsent(json, u"unit_ids"_s))
        fact->fields |= DepartmentField::Unit;
    const bool hasNoMain = json.value(u"leader_user_id"_s).toString().isEmpty();
    const bool mayReadLeaders =
        fact->fields.testAnyFlags(DepartmentField::Parent | DepartmentField::Order);
    if (mayReadLeaders && hasNoMain && isAbsent(json, u"leaders"_s)) {
        fact->fields |= DepartmentField::Leaders;
        fact->fields &= ~DepartmentFields(DepartmentField::MainLeader);
    }
    return fact;
}

void emptyWhatOthersHave(QList<DepartmentUpserted> &departments)
{
    const bool anyHas =
        std::any_of(departments.cbegin(), departments.cend(), [](const DepartmentUpserted &fact) {
            return fact.fields.testFlag(DepartmentField::Hrbps);
        });
    for (DepartmentUpserted &fact : departments)
        fact.fields.setFlag(DepartmentField::Hrbps, anyHas);
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
