// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/tools/mirror_comparison.h"

#include "core/store/mirror_reader.h"
#include "core/workspace/mirror_snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace OrgDesk::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything of one side, as comparable text by ID.
using Lines = QMap<QString, QString>;

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// -- The sandbox's side ---------------------------------------------------------------------------

QString leadersIn(const QJsonObject &department)
{
    QStringList leaders;
    const QJsonArray array = department[u"leaders"_s].toArray();
    for (const QJsonValue &leader : array)
        leaders.append(
            u"%1:%2"_s.arg(leader[u"leaderType"_s].toInt()).arg(leader[u"leaderID"_s].toString()));
    leaders.sort();
    return leaders.join(u',');
}

/// The texts or numbers of a list, in an order of our own.
QString listText(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &value : list.toArray())
        texts.append(value.toVariant().toString());
    texts.sort();
    return texts.join(u',');
}

QString truthOfDepartment(const QJsonObject &department, CompareCounts counts)
{
    const QJsonObject names = department[u"i18n_name"_s].toObject();
    QJsonObject object{
        {u"name"_s, department[u"name"_s].toString()},
        {u"zh"_s, names[u"zh_cn"_s].toString()},
        {u"en"_s, names[u"en_us"_s].toString()},
        {u"ja"_s, names[u"ja_jp"_s].toString()},
        {u"parent"_s, department[u"parent_department_id"_s].toString()},
        {u"custom"_s, department[u"department_id"_s].toString()},
        {u"order"_s, department[u"order"_s].toString()},
        {u"leaders"_s, leadersIn(department)},
        {u"hrbps"_s, listText(department[u"department_hrbps"_s])},
        {u"chat"_s, department[u"chat_id"_s].toString()},
        {u"chat_types"_s, listText(department[u"group_chat_employee_types"_s])},
        {u"unit"_s, listText(department[u"unit_ids"_s])},
    };
    if (counts == CompareCounts::Yes)
        object.insert(u"count"_s, department[u"member_count"_s].toInt());
    return textOf(object);
}

QString statusIn(const QJsonObject &status)
{
    if (status[u"is_exited"_s].toBool())
        return u"exited"_s;
    if (status[u"is_unjoin"_s].toBool())
        return u"unjoined"_s;
    if (status[u"is_frozen"_s].toBool())
        return u"frozen"_s;
    return status[u"is_activated"_s].toBool() ? u"active"_s : u"not activated"_s;
}

QString placesIn(const QJsonObject &person)
{
    QStringList places;
    const QJsonArray orders = person[u"orders"_s].toArray();
    for (const QJsonValue &order : orders)
        places.append(u"%1/%2/%3/%4"_s.arg(order[u"department_id"_s].toString())
                          .arg(order[u"user_order"_s].toInt())
                          .arg(order[u"department_order"_s].toInt())
                          .arg(order[u"is_primary_dept"_s].toBool() ? 1 : 0));
    places.sort();
    return places.join(u',');
}

QString truthOfPerson(const QJsonObject &person)
{
    QJsonObject object{
        {u"user_id"_s, person[u"user_id"_s].toString()},
        {u"leader"_s, person[u"leader_user_id"_s].toString()},
        {u"status"_s, statusIn(person[u"status"_s].toObject())},
        {u"places"_s, placesIn(person)},
        {u"join_time"_s, qint64(person[u"join_time"_s].toDouble())},
        {u"employee_type"_s, person[u"employee_type"_s].toInt()},
        {u"gender"_s, person[u"gender"_s].toInt()},
    };
    for (const QString &key :
         {u"name"_s, u"en_name"_s, u"nickname"_s, u"email"_s, u"mobile"_s, u"enterprise_email"_s,
          u"employee_no"_s, u"job_title"_s, u"city"_s, u"country"_s, u"work_station"_s})
        object.insert(key, person[key].toString());
    return textOf(object);
}

// -- The mirror's side ----------------------------------------------------------------------------

QString mirroredDepartment(const Department &department, CompareCounts counts)
{
    QStringList leaders;
    for (const Leader &leader : department.leaders)
        leaders.append(
            u"%1:%2"_s.arg(leader.role == LeaderRole::Main ? 1 : 2).arg(leader.person.value()));
    leaders.sort();
    QJsonArray hrbps;
    for (const PersonId &person : department.hrbps)
        hrbps.append(person.value());
    QJsonArray types;
    for (const int type : department.chatEmployeeTypes)
        types.append(type);
    QJsonObject object{
        {u"name"_s, department.name},
        {u"zh"_s, department.i18nName.zhCn},
        {u"en"_s, department.i18nName.enUs},
        {u"ja"_s, department.i18nName.jaJp},
        {u"parent"_s, department.parent.value()},
        {u"custom"_s, department.customId},
        {u"order"_s, QString::number(department.order)},
        {u"leaders"_s, leaders.join(u',')},
        {u"hrbps"_s, listText(hrbps)},
        {u"chat"_s, department.chatId},
        {u"chat_types"_s, listText(types)},
        {u"unit"_s, department.unit.value()},
    };
    if (counts == CompareCounts::Yes)
        object.insert(u"count"_s, department.memberCount.value_or(-1));
    return textOf(object);
}

QString statusOf(PersonStatus status)
{
    switch (status) {
    case PersonStatus::Active:
        return u"active"_s;
    case PersonStatus::Frozen:
        return u"frozen"_s;
    case PersonStatus::NotActivated:
        return u"not activated"_s;
    case PersonStatus::Unjoined:
        return u"unjoined"_s;
    case PersonStatus::Exited:
        return u"exited"_s;
    case PersonStatus::Departed:
        break;
    }
    return u"departed"_s;
}

QString placesOf(const Person &person)
{
    QStringList places;
    for (const Membership &place : person.memberships) {
        if (place.department != sharedPeopleDepartment())
            places.append(u"%1/%2/%3/%4"_s.arg(place.department.value())
                              .arg(place.personOrder)
                              .arg(place.departmentOrder)
                              .arg(place.main ? 1 : 0));
    }
    places.sort();
    return places.join(u',');
}

QString mirroredPerson(const Person &person)
{
    return textOf({
        {u"user_id"_s, person.customId},
        {u"leader"_s, person.leader.value()},
        {u"status"_s, statusOf(person.status)},
        {u"places"_s, placesOf(person)},
        {u"join_time"_s, person.joinTime},
        {u"employee_type"_s, person.employeeType},
        {u"gender"_s, person.gender},
        {u"name"_s, person.name},
        {u"en_name"_s, person.enName},
        {u"nickname"_s, person.nickname},
        {u"email"_s, person.email},
        {u"mobile"_s, person.mobile},
        {u"enterprise_email"_s, person.enterpriseEmail},
        {u"employee_no"_s, person.employeeNo},
        {u"job_title"_s, person.jobTitle},
        {u"city"_s, person.city},
        {u"country"_s, person.country},
        {u"work_station"_s, person.workStation},
    });
}

Result<Lines> mirroredPeople(const QString &folder)
{
    const auto reader = MirrorReader::open(folder);
    if (!reader)
        return failure(reader.error());
    const Result<MemberKeys> keys = (*reader)->memberKeys({});
    if (!keys)
        return failure(keys.error());
    const Result<QList<Person>> people = (*reader)->people(keys->keys);
    if (!people)
        return failure(people.error());
    Lines lines;
    for (const Person &person : *people)
        lines.insert(person.id.value(), mirroredPerson(person));
    return lines;
}

void compare(const QString &kind, const Lines &truth, const Lines &mirror, QStringList &found)
{
    for (auto line = truth.cbegin(); line != truth.cend(); ++line) {
        const auto mirrored = mirror.constFind(line.key());
        if (mirrored == mirror.cend())
            found.append(u"%1 %2 is missing: %3"_s.arg(kind, line.key(), line.value()));
        else if (*mirrored != line.value())
            found.append(u"%1 %2 differs\n  sandbox: %3\n  mirror:  %4"_s.arg(
                kind, line.key(), line.value(), *mirrored));
    }
    for (auto line = mirror.cbegin(); line != mirror.cend(); ++line) {
        if (!truth.contains(line.key()))
            found.append(u"%1 %2 is too much: %3"_s.arg(kind, line.key(), line.value()));
    }
}

} // namespace

Result<QStringList> differencesFromSandbox(const QString &folder, const QJsonObject &state,
                                           CompareCounts counts)
{
    if (!state.contains(u"departments"_s) || !state.contains(u"people"_s))
        return failure(ErrorKind::BadAnswer, u"this is not the state of a sandbox"_s);
    Lines truth;
    const QJsonArray departments = state[u"departments"_s].toArray();
    for (const QJsonValue &department : departments)
        truth.insert(department[u"open_department_id"_s].toString(),
                     truthOfDepartment(department.toObject(), counts));
    const Result<MirrorSnapshot> snapshot = readSnapshot(folder);
    if (!snapshot)
        return failure(snapshot.error());
    Lines mirror;
    const QList<Department> mirrored = snapshot->tree.all();
    for (const Department &department : mirrored) {
        if (department.id != sharedPeopleDepartment())
            mirror.insert(department.id.value(), mirroredDepartment(department, counts));
    }
    QStringList found;
    compare(u"department"_s, truth, mirror, found);
    truth.clear();
    const QJsonArray people = state[u"people"_s].toArray();
    for (const QJsonValue &person : people)
        truth.insert(person[u"open_id"_s].toString(), truthOfPerson(person.toObject()));
    const Result<Lines> peopleOfMirror = mirroredPeople(folder);
    if (!peopleOfMirror)
        return failure(peopleOfMirror.error());
    compare(u"person"_s, truth, *peopleOfMirror, found);
    return found;
}

} // namespace OrgDesk::Test
