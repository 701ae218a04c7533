// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_json.h"

#include "core/directory/object_reader.h"
#include "core/directory/person_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// -- Values as JSON -----------------------------------------------------------------------------

QJsonValue value(const QString &text)
{
    return text;
}
QJsonValue value(const PersonId &id)
{
    return id.value();
}
QJsonValue value(bool flag)
{
    return flag;
}
QJsonValue value(int number)
{
    return number;
}
// 64 bit numbers go as text: JSON numbers are doubles and lose the last digits.
QJsonValue value(qint64 number)
{
    return QString::number(number);
}
QJsonValue value(PersonStatus status)
{
    return int(status);
}
QJsonValue value(const QList<Membership> &memberships)
{
    return toJson(memberships);
}
QJsonValue value(const QList<PersonId> &people)
{
    QJsonArray array;
    for (const PersonId &person : people)
        array.append(person.value());
    return array;
}
QJsonValue value(const QList<CustomValue> &values)
{
    QJsonArray array;
    for (const CustomValue &one : values)
        array.append(QJsonObject{{u"field"_s, one.field},
                                 {u"type"_s, int(one.type)},
                                 {u"text"_s, one.text},
                                 {u"url"_s, one.url},
                                 {u"desktopUrl"_s, one.desktopUrl},
                                 {u"option"_s, one.option},
                                 {u"person"_s, one.person}});
    return array;
}

// -- And back -----------------------------------------------------------------------------------

void read(QString &into, ObjectReader &reader, const QString &key)
{
    into = reader.text(key);
}
void read(PersonId &into, ObjectReader &reader, const QString &key)
{
    into = PersonId(reader.text(key));
}
void read(bool &into, ObjectReader &reader, const QString &key)
{
    into = reader.boolean(key);
}
void read(int &into, ObjectReader &reader, const QString &key)
{
    into = reader.smallNumber(key);
}
void read(qint64 &into, ObjectReader &reader, const QString &key)
{
    into = reader.number(key);
}
template <typename Enum>
void readEnum(Enum &into, ObjectReader &reader, const QString &key, Enum last)
{
    const int number = reader.smallNumber(key);
    if (number < 0 || number > int(last))
        reader.fail(u"\"%1\" is not one of its values"_s.arg(key));
    else
        into = static_cast<Enum>(number);
}
void read(PersonStatus &into, ObjectReader &reader, const QString &key)
{
    readEnum(into, reader, key, PersonStatus::Departed);
}
QJsonArray list(const QJsonValue &value, QString &problem)
{
    if (!value.isArray() && problem.isEmpty())
        problem = u"a list was expected"_s;
    return value.toArray();
}
void read(QList<Membership> &into, ObjectReader &reader, const QString &key)
{
    into = readMemberships(reader.take(key), reader.problem());
}
void read(QList<PersonId> &into, ObjectReader &reader, const QString &key)
{
    const QJsonArray array = list(reader.take(key), reader.problem());
    for (const QJsonValue &entry : array)
        into.append(PersonId(entry.toString()));
}
void read(QList<CustomValue> &into, ObjectReader &reader, const QString &key)
{
    const QJsonArray array = list(reader.take(key), reader.problem());
    for (const QJsonValue &entry : array) {
        ObjectReader item(entry, reader.problem());
        CustomValue one;
        one.field = item.text(u"field"_s);
        readEnum(one.type, item, u"type"_s, CustomFieldType::Person);
        one.text = item.text(u"text"_s);
        one.url = item.text(u"url"_s);
        one.desktopUrl = item.text(u"desktopUrl"_s);
        one.option = item.text(u"option"_s);
        one.person = item.text(u"person"_s);
        item.finish();
        into.append(one);
    }
}

struct Acceptor
{
    QStringView key;
    PersonId HandOver::*member;
};

constexpr Acceptor acceptors[] = {
    {u"departmentChats", &HandOver::departmentChats},
    {u"externalChats", &HandOver::externalChats},
    {u"documents", &HandOver::documents},
    {u"calendar", &HandOver::calendar},
    {u"applications", &HandOver::applications},
    {u"minutes", &HandOver::minutes},
    {u"surveys", &HandOver::surveys},
    {u"integrations", &HandOver::integrations},
    {u"mailAcceptor", &HandOver::mailAcceptor},
};

} // namespace

QJsonObject toJson(const Person &person, PersonFields fields)
{
    QJsonObject object{{u"open_id"_s, person.id.value()}};
    visitPersonFields([&](PersonField field, QStringView key, auto member) {
        if (fields.testFlag(field))
            object.insert(key, value(person.*member));
    });
    return object;
}

std::pair<Person, PersonFields> readPerson(const QJsonValue &json, QString &problem)
{
    ObjectReader reader(json, problem);
    Person person;
    PersonFields fields;
    person.id = PersonId(reader.text(u"open_id"_s));
    visitPersonFields([&](PersonField field, QStringView key, auto member) {
        const QString name = key.toString();
        if (!reader.has(name))
            return;
        read(person.*member, reader, name);
        fields |= field;
    });
    reader.finish();
    return {person, fields};
}

QJsonArray toJson(const QList<Membership> &memberships)
{
    QJsonArray array;
    for (const Membership &membership : memberships)
        array.append(QJsonObject{{u"department"_s, membership.department.value()},
                                 {u"personOrder"_s, membership.personOrder},
                                 {u"departmentOrder"_s, membership.departmentOrder},
                                 {u"main"_s, membership.main}});
    return array;
}

QList<Membership> readMemberships(const QJsonValue &json, QString &problem)
{
    QList<Membership> memberships;
    const QJsonArray array = list(json, problem);
    for (const QJsonValue &entry : array) {
        ObjectReader reader(entry, problem);
        Membership membership;
        membership.department = DepartmentId(reader.text(u"department"_s));
        membership.personOrder = reader.smallNumber(u"personOrder"_s);
        membership.departmentOrder = reader.smallNumber(u"departmentOrder"_s);
        membership.main = reader.boolean(u"main"_s);
        reader.finish();
        memberships.append(membership);
    }
    return memberships;
}

QJsonObject toJson(const HandOver &handOver)
{
    QJsonObject object{{u"mail"_s, int(handOver.mail)}};
    for (const Acceptor &acceptor : acceptors)
        object.insert(acceptor.key, (handOver.*acceptor.member).value());
    return object;
}

HandOver readHandOver(const QJsonValue &json, QString &problem)
{
    ObjectReader reader(json, problem);
    HandOver handOver;
    readEnum(handOver.mail, reader, u"mail"_s, HandOver::Mail::Delete);
    for (const Acceptor &acceptor : acceptors)
        handOver.*acceptor.member = PersonId(reader.text(acceptor.key.toString()));
    reader.finish();
    return handOver;
}

} // namespace OrgDesk
