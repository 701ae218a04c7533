// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/mirror_rows.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

// These numbers stand in databases: new values go behind the last.
static_assert(int(PersonStatus::Active) == 0 && int(PersonStatus::Frozen) == 1
              && int(PersonStatus::NotActivated) == 2 && int(PersonStatus::Unjoined) == 3
              && int(PersonStatus::Exited) == 4 && int(PersonStatus::Departed) == 5);

namespace {

// A line for each leader: the role (0 main, 1 deputy), then the person.
QString leadersText(const QList<Leader> &leaders)
{
    QString text;
    for (const Leader &leader : leaders) {
        text.append(leader.role == LeaderRole::Main ? u'0' : u'1');
        text.append(leader.person.value());
        text.append(u'\n');
    }
    return text;
}

QList<Leader> readLeaders(const QString &text)
{
    QList<Leader> leaders;
    if (text.isEmpty())
        return leaders;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        leaders.append({PersonId(line.sliced(1)),
                        line.front() == u'0' ? LeaderRole::Main : LeaderRole::Deputy});
    return leaders;
}

PersonStatus readStatus(int number)
{
    const bool known = number >= int(PersonStatus::Active) && number <= int(PersonStatus::Departed);
    return known ? static_cast<PersonStatus>(number) : PersonStatus::Active;
}

// A line for each person; an ID has no line breaks.
QString peopleText(const QList<PersonId> &people)
{
    QStringList lines;
    for (const PersonId &person : people)
        lines.append(person.value());
    return lines.join(u'\n');
}

QList<PersonId> readPeople(const QString &text)
{
    QList<PersonId> people;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        people.append(PersonId(line));
    return people;
}

QString numbersText(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u' ');
}

QList<int> readNumbers(const QString &text)
{
    QList<int> numbers;
    const QStringList texts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &number : texts)
        numbers.append(number.toInt());
    return numbers;
}

QString customValuesText(const QList<CustomValue> &values)
{
    if (values.isEmpty())
        return {};
    QJsonArray array;
    for (const CustomValue &value : values)
        array.append(QJsonArray{value.field, int(value.type), value.text, value.url,
                                value.desktopUrl, value.option, value.person});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<CustomValue> readCustomValues(const QString &text)
{
    QList<CustomValue> values;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &entry : array) {
        CustomValue value;
        value.field = entry[0].toString();
        value.type = static_cast<CustomFieldType>(
            std::clamp(entry[1].toInt(), 0, int(CustomFieldType::Person)));
        value.text = entry[2].toString();
        value.url = entry[3].toString();
        value.desktopUrl = entry[4].toString();
        value.option = entry[5].toString();
        value.person = entry[6].toString();
        values.append(value);
    }
    return values;
}

// How a member of Person and the value of a column become each other.
QVariant columnValue(const QString &text)
{
    return text;
}
QVariant columnValue(const PersonId &id)
{
    return id.value();
}
QVariant columnValue(PersonStatus status)
{
    return int(status);
}
QVariant columnValue(qint64 number)
{
    return number;
}
QVariant columnValue(int number)
{
    return number;
}
QVariant columnValue(bool flag)
{
    return flag ? 1 : 0;
}
QVariant columnValue(const QList<PersonId> &people)
{
    return peopleText(people);
}
QVariant columnValue(const QList<CustomValue> &values)
{
    return customValuesText(values);
}

void readColumn(QString &into, const Rows &row, int column)
{
    into = row.text(column);
}
void readColumn(PersonId &into, const Rows &row, int column)
{
    into = PersonId(row.text(column));
}
void readColumn(PersonStatus &into, const Rows &row, int column)
{
    into = readStatus(row.integer(column));
}
void readColumn(qint64 &into, const Rows &row, int column)
{
    into = row.number(column);
}
void readColumn(int &into, const Rows &row, int column)
{
    into = row.integer(column);
}
void readColumn(bool &into, const Rows &row, int column)
{
    into = row.flag(column);
}
void readColumn(QList<PersonId> &into, const Rows &row, int column)
{
    into = readPeople(row.text(column));
}
void readColumn(QList<CustomValue> &into, const Rows &row, int column)
{
    into = readCustomValues(row.text(column));
}

struct PersonRowColumn
{
    PersonField field;
    QStringView name;
    QVariant (*value)(const Person &);
    void (*read)(Person &, const Rows &, int);
};

template <auto member> constexpr PersonRowColumn column(PersonField field, QStringView name)
{
    return {field, name, [](const Person &person) { return columnValue(person.*member); },
            [](Person &person, const Rows &row, int at) { readColumn(person.*member, row, at); }};
}

constexpr std::array personRowColumns{
    column<&Person::customId>(PersonField::CustomId, u"custom_id"),
    column<&Person::name>(PersonField::Name, u"name"),
    column<&Person::enName>(PersonField::EnName, u"en_name"),
    column<&Person::nickname>(PersonField::Nickname, u"nickname"),
    column<&Person::email>(PersonField::Email, u"email"),
    column<&Person::enterpriseEmail>(PersonField::EnterpriseEmail, u"enterprise_email"),
    column<&Person::mobile>(PersonField::Mobile, u"mobile"),
    column<&Person::employeeNo>(PersonField::EmployeeNo, u"employee_no"),
    column<&Person::jobTitle>(PersonField::JobTitle, u"job_title"),
    column<&Person::city>(PersonField::City, u"city"),
    column<&Person::country>(PersonField::Country, u"country"),
    column<&Person::workStation>(PersonField::WorkStation, u"work_station"),
    column<&Person::leader>(PersonField::Leader, u"leader"),
    column<&Person::status>(PersonField::Status, u"status"),
    column<&Person::joinTime>(PersonField::JoinTime, u"join_time"),
    column<&Person::employeeType>(PersonField::EmployeeType, u"employee_type"),
    column<&Person::gender>(PersonField::Gender, u"gender"),
    column<&Person::mobileVisible>(PersonField::MobileVisible, u"mobile_visible"),
    column<&Person::jobLevel>(PersonField::JobLevel, u"job_level"),
    column<&Person::jobFamily>(PersonField::JobFamily, u"job_family"),
    column<&Person::dottedLineLeaders>(PersonField::DottedLineLeaders, u"dotted_line_leaders"),
    column<&Person::customValues>(PersonField::CustomValues, u"custom_values"),
    column<&Person::tenantManager>(PersonField::TenantManager, u"tenant_manager"),
    column<&Person::avatarKey>(PersonField::AvatarKey, u"avatar_key"),
    column<&Person::geo>(PersonField::Geo, u"geo"),
};

} // namespace

QString departmentColumns()
{
    return u"key, id, name, zh_cn, en_us, ja_jp, parent, custom_id, sibling_order, leaders,"
           " member_count, hrbps, has_chat, chat_id, chat_employee_types, unit"_s;
}

Department readDepartment(const Rows &row)
{
    Department department;
    department.id = DepartmentId(row.text(1));
    department.name = row.text(2);
    department.i18nName = {row.text(3), row.text(4), row.text(5)};
    department.parent = DepartmentId(row.text(6));
    department.customId = row.text(7);
    department.order = row.number(8);
    department.leaders = readLeaders(row.text(9));
    if (!row.isNull(10))
        department.memberCount = row.integer(10);
    department.hrbps = readPeople(row.text(11));
    department.hasChat = row.integer(12) != 0;
    department.chatId = row.text(13);
    department.chatEmployeeTypes = readNumbers(row.text(14));
    department.unit = UnitId(row.text(15));
    return department;
}

QVariantList departmentValues(const Department &department)
{
    return {department.name,
            department.i18nName.zhCn,
            department.i18nName.enUs,
            department.i18nName.jaJp,
            department.parent.value(),
            department.customId,
            department.order,
            leadersText(department.leaders),
            department.memberCount ? QVariant(*department.memberCount) : QVariant(),
            peopleText(department.hrbps),
            department.hasChat ? 1 : 0,
            department.chatId,
            numbersText(department.chatEmployeeTypes),
            department.unit.value()};
}

QString personColumns()
{
    QString columns = u"p.key, p.id"_s;
    for (const PersonRowColumn &column : personRowColumns)
        columns += u", p."_s + column.name.toString();
    return columns;
}

Person readPerson(const Rows &row)
{
    Person person;
    person.id = PersonId(row.text(1));
    int at = 2;
    for (const PersonRowColumn &column : personRowColumns)
        column.read(person, row, at++);
    return person;
}

QString insertPersonSql()
{
    QString names = u"id, name_key"_s;
    QString places = u"?, ?"_s;
    for (const PersonRowColumn &column : personRowColumns) {
        names += u", "_s + column.name.toString();
        places += u", ?"_s;
    }
    return u"INSERT INTO people (%1) VALUES (%2)"_s.arg(names, places);
}

QString updatePersonSql(PersonFields fields)
{
    QStringList settings;
    for (const PersonRowColumn &column : personRowColumns) {
        if (fields.testFlag(column.field))
            settings.append(column.name.toString() + u" = ?"_s);
    }
    return u"UPDATE people SET "_s + settings.join(u", "_s) + u" WHERE key = ?"_s;
}

QVariantList personValues(const Person &person, PersonFields fields)
{
    QVariantList values;
    for (const PersonRowColumn &column : personRowColumns) {
        if (fields.testFlag(column.field))
            values.append(column.value(person));
    }
    return values;
}

// Reading all rows takes a few milliseconds; an index for each field would make every sync slower.
Result<PersonId> findPersonWith(Database &database, PersonField field, const QString &value)
{
    const PersonFields unique = PersonField::Email | PersonField::EnterpriseEmail
        | PersonField::Mobile | PersonField::EmployeeNo | PersonField::CustomId;
    const auto column =
        std::find_if(personRowColumns.begin(), personRowColumns.end(),
                     [&](const PersonRowColumn &known) { return known.field == field; });
    if (!unique.testFlag(field) || column == personRowColumns.end())
        return failure(ErrorKind::Internal, u"a field that is not unique"_s);
    if (value.isEmpty())
        return PersonId();
    auto rows = database.query(
        u"SELECT id FROM people WHERE %1 = ? COLLATE NOCASE"_s.arg(column->name.toString()),
        {value});
    if (!rows)
        return failure(rows.error());
    const PersonId holder(rows->next() ? rows->text(0) : QString());
    ORGDESK_TRY(rows->end());
    return holder;
}

PersonFields storedFields()
{
    PersonFields fields;
    for (const PersonRowColumn &column : personRowColumns)
        fields |= column.field;
    return fields;
}

PersonFields searchedFields()
{
    return PersonField::Name | PersonField::EnName | PersonField::Nickname | PersonField::Email
        | PersonField::EnterpriseEmail | PersonField::EmployeeNo | PersonField::CustomId
        | PersonField::JobTitle | PersonField::Mobile;
}

Result<DepartmentIds> readDepartmentIds(Database &database)
{
    auto rows = database.query(u"SELECT key, id FROM departments"_s);
    if (!rows)
        return failure(rows.error());
    DepartmentIds ids;
    while (rows->next())
        ids.insert(rows->number(0), DepartmentId(rows->text(1)));
    ORGDESK_TRY(rows->end());
    return ids;
}

Membership readMembership(const Rows &row, int first, const DepartmentIds &ids)
{
    return {ids.value(row.number(first)), row.integer(first + 1), row.integer(first + 2),
            row.flag(first + 3)};
}

void arrange(QList<Membership> &memberships)
{
    if (memberships.size() < 2)
        return;
    QList<Membership> unique;
    for (const Membership &membership : std::as_const(memberships)) {
        const bool known =
            std::any_of(unique.cbegin(), unique.cend(), [&](const Membership &other) {
                return other.department == membership.department;
            });
        if (!known)
            unique.append(membership);
    }
    std::stable_sort(unique.begin(), unique.end(), [](const Membership &a, const Membership &b) {
        if (a.main != b.main)
            return a.main;
        if (a.departmentOrder != b.departmentOrder)
            return a.departmentOrder > b.departmentOrder;
        return a.department < b.department;
    });
    memberships = unique;
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime readTime(const Rows &row, int column)
{
    return row.isNull(column) ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(row.number(column), Qt::UTC);
}

QString keyArray(const QList<qint64> &keys)
{
    QString text = u"["_s;
    for (const qint64 key : keys) {
        if (text.size() > 1)
            text.append(u',');
        text.append(QString::number(key));
    }
    return text + u']';
}

} // namespace OrgDesk
