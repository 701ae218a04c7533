// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// Changes as JSON, for the journal and for handing to another process.

#include "core/base/overloaded.h"
#include "core/directory/change.h"
#include "core/directory/object_reader.h"
#include "core/directory/person_fields.h"
#include "core/directory/person_json.h"

#include <QJsonArray>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// -- Writing ------------------------------------------------------------------------------------

template <typename Id> QJsonObject json(const std::variant<Id, Planned> &ref)
{
    return std::visit(Overloaded{
                          [](const Id &id) {
                              return QJsonObject{{u"id"_s, id.value()}};
                          },
                          [](const Planned &planned) {
                              return QJsonObject{{u"planned"_s, planned.localId}};
                          },
                      },
                      ref);
}

QJsonObject json(const I18nName &name)
{
    return {{u"zhCn"_s, name.zhCn}, {u"enUs"_s, name.enUs}, {u"jaJp"_s, name.jaJp}};
}

QJsonArray json(const QList<Leader> &leaders)
{
    QJsonArray array;
    for (const Leader &leader : leaders)
        array.append(QJsonObject{{u"person"_s, leader.person.value()},
                                 {u"main"_s, leader.role == LeaderRole::Main}});
    return array;
}

template <typename Id> QJsonArray json(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.value());
    return array;
}

QJsonArray json(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

// 64 bit numbers go as text: JSON numbers are doubles and lose the last digits.
QString json(qint64 number)
{
    return QString::number(number);
}

QJsonObject json(const DepartmentValues &values)
{
    QJsonObject object;
    if (values.name)
        object.insert(u"name"_s, *values.name);
    if (values.i18nName)
        object.insert(u"i18nName"_s, json(*values.i18nName));
    if (values.leaders)
        object.insert(u"leaders"_s, json(*values.leaders));
    if (values.order)
        object.insert(u"order"_s, json(*values.order));
    if (values.customId)
        object.insert(u"customId"_s, *values.customId);
    if (values.hrbps)
        object.insert(u"hrbps"_s, json(*values.hrbps));
    if (values.hasChat)
        object.insert(u"hasChat"_s, *values.hasChat);
    if (values.chatEmployeeTypes)
        object.insert(u"chatEmployeeTypes"_s, json(*values.chatEmployeeTypes));
    if (values.unit)
        object.insert(u"unit"_s, values.unit->value());
    return object;
}

QJsonObject json(const Place &place)
{
    return {{u"parent"_s, json(place.parent)}, {u"order"_s, json(place.order)}};
}

// What journals of the first versions do not have; left out where there is nothing to say.
template <typename Source> void insertExtras(QJsonObject &object, const Source &source)
{
    if (!source.hrbps.isEmpty())
        object.insert(u"hrbps"_s, json(source.hrbps));
    if (source.hasChat)
        object.insert(u"hasChat"_s, true);
    if (!source.chatEmployeeTypes.isEmpty())
        object.insert(u"chatEmployeeTypes"_s, json(source.chatEmployeeTypes));
    if (!source.unit.isEmpty())
        object.insert(u"unit"_s, source.unit.value());
}

QJsonObject json(const Department &department)
{
    QJsonObject object{
        {u"id"_s, department.id.value()},           {u"name"_s, department.name},
        {u"i18nName"_s, json(department.i18nName)}, {u"parent"_s, department.parent.value()},
        {u"customId"_s, department.customId},       {u"order"_s, json(department.order)},
        {u"leaders"_s, json(department.leaders)},
    };
    if (department.memberCount)
        object.insert(u"memberCount"_s, *department.memberCount);
    insertExtras(object, department);
    return object;
}

QJsonObject json(const ListEntry &entry)
{
    return {{u"id"_s, entry.id},
            {u"name"_s, entry.name},
            {u"i18nName"_s, json(entry.i18nName)},
            {u"active"_s, entry.active},
            {u"platformId"_s, entry.platformId}};
}

QJsonObject json(const ChangeWhat &what)
{
    return std::visit(
        Overloaded{
            [](const CreateDepartment &create) {
                QJsonObject object{
                    {u"kind"_s, u"create"_s},
                    {u"localId"_s, create.localId},
                    {u"parent"_s, json(create.parent)},
                    {u"name"_s, create.name},
                    {u"i18nName"_s, json(create.i18nName)},
                    {u"leaders"_s, json(create.leaders)},
                    {u"customId"_s, create.customId},
                };
                if (create.order)
                    object.insert(u"order"_s, json(*create.order));
                insertExtras(object, create);
                return object;
            },
            [](const UpdateDepartment &update) {
                return QJsonObject{{u"kind"_s, u"update"_s},
                                   {u"target"_s, json(update.target)},
                                   {u"base"_s, json(update.base)},
                                   {u"wanted"_s, json(update.wanted)}};
            },
            [](const MoveDepartment &move) {
                return QJsonObject{{u"kind"_s, u"move"_s},
                                   {u"target"_s, json(move.target)},
                                   {u"base"_s, json(move.base)},
                                   {u"wanted"_s, json(move.wanted)}};
            },
            [](const DeleteDepartment &deletion) {
                return QJsonObject{{u"kind"_s, u"delete"_s},
                                   {u"target"_s, json(deletion.target)},
                                   {u"base"_s, json(deletion.base)}};
            },
            [](const CreatePerson &create) {
                return QJsonObject{{u"kind"_s, u"createPerson"_s},
                                   {u"localId"_s, create.localId},
                                   {u"wanted"_s, toJson(create.wanted, create.fields)}};
            },
            [](const UpdatePerson &update) {
                return QJsonObject{{u"kind"_s, u"updatePerson"_s},
                                   {u"target"_s, json(update.target)},
                                   // For telling it later; it is no value that is changed.
                                   {u"name"_s, update.base.name},
                                   {u"base"_s, toJson(update.base, update.fields)},
                                   {u"wanted"_s, toJson(update.wanted, update.fields)}};
            },
            [](const OffboardPerson &leaving) {
                return QJsonObject{{u"kind"_s, u"offboardPerson"_s},
                                   {u"target"_s, json(leaving.target)},
                                   {u"base"_s, toJson(leaving.base, everyPersonField())},
                                   {u"handOver"_s, toJson(leaving.handOver)}};
            },
            [](const RestorePerson &restoration) {
                return QJsonObject{{u"kind"_s, u"restorePerson"_s},
                                   {u"target"_s, json(restoration.target)},
                                   {u"base"_s, toJson(restoration.base, everyPersonField())},
                                   {u"memberships"_s, toJson(restoration.memberships)}};
            },
            [](const ChangeGroup &change) {
                return QJsonObject{
                    {u"kind"_s, u"changeGroup"_s},      {u"target"_s, json(change.target)},
                    {u"name"_s, change.personName},     {u"group"_s, change.group.value()},
                    {u"groupName"_s, change.groupName}, {u"joins"_s, change.joins}};
            },
            [](const ChangeListEntry &change) {
                QJsonObject object{{u"kind"_s, u"changeEmployeeType"_s}};
                if (change.base)
                    object.insert(u"base"_s, json(*change.base));
                if (change.wanted)
                    object.insert(u"wanted"_s, json(*change.wanted));
                return object;
            },
        },
        what);
}

// -- Reading ------------------------------------------------------------------------------------

template <typename Id> std::variant<Id, Planned> readRef(const QJsonValue &value, QString &problem)
{
    ObjectReader reader(value, problem);
    std::variant<Id, Planned> ref;
    QString id;
    if (reader.has(u"planned"_s)) {
        id = reader.text(u"planned"_s);
        ref = Planned{id};
    } else {
        id = reader.text(u"id"_s);
        ref = Id(id);
    }
    if (id.isEmpty())
        reader.fail(u"a reference is empty"_s);
    reader.finish();
    return ref;
}

I18nName readI18nName(const QJsonValue &value, QString &problem)
{
    ObjectReader reader(value, problem);
    I18nName name{reader.text(u"zhCn"_s), reader.text(u"enUs"_s), reader.text(u"jaJp"_s)};
    reader.finish();
    return name;
}

QList<Leader> readLeaders(const QJsonValue &value, QString &problem)
{
    QList<Leader> leaders;
    if (!value.isArray() && problem.isEmpty())
        problem = u"\"leaders\" is not a list"_s;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        ObjectReader reader(item, problem);
        const PersonId person(reader.text(u"person"_s));
        const bool main = reader.boolean(u"main"_s);
        reader.finish();
        leaders.append({person, main ? LeaderRole::Main : LeaderRole::Deputy});
    }
    return leaders;
}

QList<PersonId> readPeople(const QJsonValue &value, QString &problem)
{
    QList<PersonId> people;
    if (!value.isArray() && problem.isEmpty())
        problem = u"a list of people is none"_s;
    for (const QJsonValue &item : value.toArray())
        people.append(PersonId(item.toString()));
    return people;
}

QList<int> readNumbers(const QJsonValue &value, QString &problem)
{
    QList<int> numbers;
    if (!value.isArray() && problem.isEmpty())
        problem = u"a list of numbers is none"_s;
    for (const QJsonValue &item : value.toArray())
        numbers.append(item.toInt());
    return numbers;
}

template <typename Target> void readExtras(ObjectReader &reader, Target &target)
{
    QString &problem = reader.problem();
    if (reader.has(u"hrbps"_s))
        target.hrbps = readPeople(reader.take(u"hrbps"_s), problem);
    if (reader.has(u"hasChat"_s))
        target.hasChat = reader.boolean(u"hasChat"_s);
    if (reader.has(u"chatEmployeeTypes"_s))
        target.chatEmployeeTypes = readNumbers(reader.take(u"chatEmployeeTypes"_s), problem);
    if (reader.has(u"unit"_s))
        target.unit = UnitId(reader.text(u"unit"_s));
}

DepartmentValues readValues(const QJsonValue &value, QString &problem)
{
    ObjectReader reader(value, problem);
    DepartmentValues values;
    if (reader.has(u"name"_s))
        values.name = reader.text(u"name"_s);
    if (reader.has(u"i18nName"_s))
        values.i18nName = readI18nName(reader.take(u"i18nName"_s), problem);
    if (reader.has(u"leaders"_s))
        values.leaders = readLeaders(reader.take(u"leaders"_s), problem);
    if (reader.has(u"order"_s))
        values.order = reader.number(u"order"_s);
    if (reader.has(u"customId"_s))
        values.customId = reader.text(u"customId"_s);
    readExtras(reader, values);
    reader.finish();
    return values;
}

Place readPlace(const QJsonValue &value, QString &problem)
{
    ObjectReader reader(value, problem);
    Place place{readRef<DepartmentId>(reader.take(u"parent"_s), problem),
                reader.number(u"order"_s)};
    reader.finish();
    return place;
}

Department readDepartment(const QJsonValue &value, QString &problem)
{
    ObjectReader reader(value, problem);
    Department department;
    department.id = DepartmentId(reader.text(u"id"_s));
    department.name = reader.text(u"name"_s);
    department.i18nName = readI18nName(reader.take(u"i18nName"_s), problem);
    department.parent = DepartmentId(reader.text(u"parent"_s));
    department.customId = reader.text(u"customId"_s);
    department.order = reader.number(u"order"_s);
    department.leaders = readLeaders(reader.take(u"leaders"_s), problem);
    if (reader.has(u"memberCount"_s))
        department.memberCount = reader.smallNumber(u"memberCount"_s);
    readExtras(reader, department);
    reader.finish();
    return department;
}

CreateDepartment readCreate(ObjectReader &reader)
{
    CreateDepartment create;
    create.localId = reader.text(u"localId"_s);
    create.parent = readRef<DepartmentId>(reader.take(u"parent"_s), reader.problem());
    create.name = reader.text(u"name"_s);
    create.i18nName = readI18nName(reader.take(u"i18nName"_s), reader.problem());
    create.leaders = readLeaders(reader.take(u"leaders"_s), reader.problem());
    create.customId = reader.text(u"customId"_s);
    if (reader.has(u"order"_s))
        create.order = reader.number(u"order"_s);
    readExtras(reader, create);
    return create;
}

std::optional<ChangeWhat> readAboutPerson(const QString &kind, ObjectReader &reader)
{
    QString &problem = reader.problem();
    const auto target = [&] { return readRef<PersonId>(reader.take(u"target"_s), problem); };
    if (kind == u"createPerson"_s) {
        CreatePerson create;
        create.localId = reader.text(u"localId"_s);
        std::tie(create.wanted, create.fields) = readPerson(reader.take(u"wanted"_s), problem);
        return create;
    }
    if (kind == u"updatePerson"_s) {
        UpdatePerson update;
        update.target = target();
        std::tie(update.base, update.fields) = readPerson(reader.take(u"base"_s), problem);
        const auto [wanted, fields] = readPerson(reader.take(u"wanted"_s), problem);
        update.wanted = wanted;
        const QString name = reader.text(u"name"_s);
        if (!update.fields.testFlag(PersonField::Name))
            update.base.name = update.wanted.name = name;
        if (fields != update.fields)
            reader.fail(u"the values before and after are not the same ones"_s);
        return update;
    }
    if (kind == u"offboardPerson"_s) {
        OffboardPerson leaving;
        leaving.target = target();
        leaving.base = readPerson(reader.take(u"base"_s), problem).first;
        leaving.handOver = readHandOver(reader.take(u"handOver"_s), problem);
        return leaving;
    }
    if (kind == u"restorePerson"_s) {
        RestorePerson restoration;
        restoration.target = target();
        restoration.base = readPerson(reader.take(u"base"_s), problem).first;
        restoration.memberships = readMemberships(reader.take(u"memberships"_s), problem);
        return restoration;
    }
    if (kind == u"changeGroup"_s) {
        ChangeGroup change;
        change.target = target();
        change.personName = reader.text(u"name"_s);
        change.group = GroupId(reader.text(u"group"_s));
        change.groupName = reader.text(u"groupName"_s);
        change.joins = reader.boolean(u"joins"_s);
        if (change.group.isEmpty())
            reader.fail(u"a group has no ID"_s);
        return change;
    }
    return std::nullopt;
}

ListEntry readListEntry(const QJsonValue &value, QString &problem)
{
    ObjectReader reader(value, problem);
    ListEntry entry;
    entry.id = reader.text(u"id"_s);
    entry.name = reader.text(u"name"_s);
    entry.i18nName = readI18nName(reader.take(u"i18nName"_s), problem);
    entry.active = reader.boolean(u"active"_s);
    entry.platformId = reader.text(u"platformId"_s);
    reader.finish();
    return entry;
}

ChangeListEntry readListChange(ObjectReader &reader)
{
    ChangeListEntry change;
    if (reader.has(u"base"_s))
        change.base = readListEntry(reader.take(u"base"_s), reader.problem());
    if (reader.has(u"wanted"_s))
        change.wanted = readListEntry(reader.take(u"wanted"_s), reader.problem());
    if (!change.base && !change.wanted)
        reader.fail(u"an employee type is neither made nor removed"_s);
    return change;
}

ChangeWhat readWhat(const QJsonValue &value, QString &problem)
{
    ObjectReader reader(value, problem);
    const QString kind = reader.text(u"kind"_s);
    ChangeWhat what;
    if (kind == u"create"_s) {
        what = readCreate(reader);
    } else if (kind == u"update"_s) {
        UpdateDepartment update;
        update.target = readRef<DepartmentId>(reader.take(u"target"_s), problem);
        update.base = readValues(reader.take(u"base"_s), problem);
        update.wanted = readValues(reader.take(u"wanted"_s), problem);
        what = update;
    } else if (kind == u"move"_s) {
        MoveDepartment move;
        move.target = readRef<DepartmentId>(reader.take(u"target"_s), problem);
        move.base = readPlace(reader.take(u"base"_s), problem);
        move.wanted = readPlace(reader.take(u"wanted"_s), problem);
        what = move;
    } else if (kind == u"delete"_s) {
        DeleteDepartment deletion;
        deletion.target = readRef<DepartmentId>(reader.take(u"target"_s), problem);
        deletion.base = readDepartment(reader.take(u"base"_s), problem);
        what = deletion;
    } else if (kind == u"changeEmployeeType"_s) {
        what = readListChange(reader);
    } else if (const auto aboutPerson = readAboutPerson(kind, reader)) {
        what = *aboutPerson;
    } else {
        reader.fail(u"the kind \"%1\" is unknown"_s.arg(kind));
    }
    reader.finish();
    return what;
}

} // namespace

QJsonObject toJson(const Change &change)
{
    QJsonObject object{{u"id"_s, change.id.value()}, {u"what"_s, json(change.what)}};
    if (!change.takesBack.isEmpty())
        object.insert(u"takesBack"_s, change.takesBack.value());
    return object;
}

Result<Change> changeFromJson(const QJsonObject &object)
{
    QString problem;
    ObjectReader reader(object, problem);
    Change change;
    change.id = ChangeId(reader.text(u"id"_s));
    if (reader.has(u"takesBack"_s))
        change.takesBack = ChangeId(reader.text(u"takesBack"_s));
    change.what = readWhat(reader.take(u"what"_s), problem);
    reader.finish();
    if (change.id.isEmpty())
        reader.fail(u"the change has no ID"_s);
    if (!problem.isEmpty())
        return failure(ErrorKind::Invalid, u"Not a change: "_s + problem);
    return change;
}

} // namespace OrgDesk
