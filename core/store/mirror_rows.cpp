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

struct PersonRowColumn
{
    PersonField field;
    QStringView name;
    QVariant (*value)(const Person &);
};

constexpr std::array personRowColumns{
    PersonRowColumn{PersonField::CustomId, u"custom_id",
                    [](const Person &p) { return QVariant(p.customId); }},
    PersonRowColumn{PersonField::Name, u"name", [](const Person &p) { return QVariant(p.name); }},
    PersonRowColumn{PersonField::EnName, u"en_name",
                    [](const Person &p) { return QVariant(p.enName); }},
    PersonRowColumn{PersonField::Nickname, u"nickname",
                    [](const Person &p) { return QVariant(p.nickname); }},
    PersonRowColumn{PersonField::Email, u"email",
                    [](const Person &p) { return QVariant(p.email); }},
    PersonRowColumn{PersonField::EnterpriseEmail, u"enterprise_email",
                    [](const Person &p) { return QVariant(p.enterpriseEmail); }},
    PersonRowColumn{PersonField::Mobile, u"mobile",
                    [](const Person &p) { return QVariant(p.mobile); }},
    PersonRowColumn{PersonField::EmployeeNo, u"employee_no",
                    [](const Person &p) { return QVariant(p.employeeNo); }},
    PersonRowColumn{PersonField::JobTitle, u"job_title",
                    [](const Person &p) { return QVariant(p.jobTitle); }},
    PersonRowColumn{PersonField::City, u"city", [](const Person &p) { return QVariant(p.city); }},
    PersonRowColumn{PersonField::Country, u"country",
                    [](const Person &p) { return QVariant(p.country); }},
    PersonRowColumn{PersonField::WorkStation, u"work_station",
                    [](const Person &p) { return QVariant(p.workStation); }},
    PersonRowColumn{PersonField::Leader, u"leader",
                    [](const Person &p) { return QVariant(p.leader.value()); }},
    PersonRowColumn{PersonField::Status, u"status",
                    [](const Person &p) { return QVariant(int(p.status)); }},
    PersonRowColumn{PersonField::JoinTime, u"join_time",
                    [](const Person &p) { return QVariant(p.joinTime); }},
    PersonRowColumn{PersonField::EmployeeType, u"employee_type",
                    [](const Person &p) { return QVariant(p.employeeType); }},
    PersonRowColumn{PersonField::Gender, u"gender",
                    [](const Person &p) { return QVariant(p.gender); }},
};

PersonStatus readStatus(int number)
{
    const bool known = number >= int(PersonStatus::Active) && number <= int(PersonStatus::Departed);
    return known ? static_cast<PersonStatus>(number) : PersonStatus::Active;
}

} // namespace

QString departmentColumns()
{
    return u"key, id, name, zh_cn, en_us, ja_jp, parent, custom_id, sibling_order, leaders,"
           " member_count"_s;
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
            department.memberCount ? QVariant(*department.memberCount) : QVariant()};
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
    person.customId = row.text(2);
    person.name = row.text(3);
    person.enName = row.text(4);
    person.nickname = row.text(5);
    person.email = row.text(6);
    person.enterpriseEmail = row.text(7);
    person.mobile = row.text(8);
    person.employeeNo = row.text(9);
    person.jobTitle = row.text(10);
    person.city = row.text(11);
    person.country = row.text(12);
    person.workStation = row.text(13);
    person.leader = PersonId(row.text(14));
    person.status = readStatus(row.integer(15));
    person.joinTime = row.number(16);
    person.employeeType = row.integer(17);
    person.gender = row.integer(18);
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

} // namespace OrgDesk
