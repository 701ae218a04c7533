// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/member_order.h"

#include "core/directory/person_text.h"
#include "core/search/collation.h"
#include "core/search/search_text.h"
#include "core/store/mirror_rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// From this share of everybody on, walking everybody in order beats picking and sorting.
constexpr int largeShare = 4;

struct Where
{
    QString sql;
    QVariantList values;
    /// When set: only the people whose row key is marked.
    std::optional<std::vector<bool>> only;
};

Result<bool> isLarge(Database &database, const MemberQuery &query)
{
    // Of one department the index gives the members in their order, however few others there are.
    if (query.departments.size() < 2)
        return false;
    const auto all = database.single(u"SELECT count(*) FROM departments"_s);
    if (!all)
        return failure(all.error());
    return query.departments.size() * largeShare > all->toLongLong();
}

QString wantedDepartments()
{
    return u"(SELECT key FROM departments WHERE id IN (SELECT value FROM json_each(?)))"_s;
}

// One walk over all memberships, which SQLite takes three times as long to do for each person.
Result<std::vector<bool>> membersOf(Database &database, const QList<DepartmentId> &departments)
{
    QSet<qint64> wanted;
    {
        auto rows = database.query(u"SELECT key FROM departments WHERE id IN"
                                   " (SELECT value FROM json_each(?))"_s,
                                   {jsonArray(departments)});
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            wanted.insert(rows->number(0));
        ORGDESK_TRY(rows->end());
    }
    auto rows = database.query(u"SELECT person, department FROM memberships"_s);
    if (!rows)
        return failure(rows.error());
    std::vector<bool> members;
    while (rows->next()) {
        if (!wanted.contains(rows->number(1)))
            continue;
        const auto person = size_t(rows->number(0));
        if (person >= members.size())
            members.resize(std::max(person + 1, members.size() * 2));
        members[person] = true;
    }
    ORGDESK_TRY(rows->end());
    return members;
}

QString anyOf(const QString &column, qsizetype count)
{
    return column + u" IN ("_s + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

// As matches() of person_conditions.h. The plus keeps SQLite on the order that is asked for.
void addConditions(const PersonConditions &wanted, QStringList &conditions, QVariantList &values)
{
    if (!wanted.employeeTypes.isEmpty())
        conditions.append(anyOf(u"+p.employee_type"_s, wanted.employeeTypes.size()));
    for (const int type : wanted.employeeTypes)
        values.append(type);
    if (!wanted.statuses.isEmpty())
        conditions.append(anyOf(u"+p.status"_s, wanted.statuses.size()));
    for (const PersonStatus status : wanted.statuses)
        values.append(int(status));
    if (wanted.joinedFrom.isValid() || wanted.joinedTo.isValid())
        conditions.append(u"+p.join_time <> 0"_s);
    if (wanted.joinedFrom.isValid()) {
        conditions.append(u"+p.join_time >= ?"_s);
        values.append(firstTimeOf(wanted.joinedFrom));
    }
    if (wanted.joinedTo.isValid()) {
        conditions.append(u"+p.join_time < ?"_s);
        values.append(firstTimeOf(wanted.joinedTo.addDays(1)));
    }
    if (wanted.noManager)
        conditions.append(u"+p.leader = ''"_s);
    if (wanted.noMainDepartment)
        conditions.append(
            u"NOT EXISTS (SELECT 1 FROM memberships mm WHERE mm.person = p.key AND mm.main = 1)"_s);
}

// Of many departments, everybody is walked in order and asked; of few, SQLite starts with them.
Result<Where> whereOf(Database &database, const MemberQuery &query)
{
    Where where;
    QStringList conditions;
    const auto large = isLarge(database, query);
    if (!large)
        return failure(large.error());
    if (*large) {
        auto members = membersOf(database, query.departments);
        if (!members)
            return failure(members.error());
        where.only = std::move(*members);
    } else if (!query.departments.isEmpty()) {
        conditions.append(u"p.key IN (SELECT person FROM memberships WHERE department IN "_s
                          + wantedDepartments() + u')');
        where.values.append(jsonArray(query.departments));
    }
    const SearchQuery filter(query.filter);
    for (const QString &term : filter.terms()) {
        conditions.append(
            u"+p.key IN (SELECT person FROM person_search WHERE instr(text, ?) > 0)"_s);
        where.values.append(term);
    }
    addConditions(query.conditions, conditions, where.values);
    if (!conditions.isEmpty())
        where.sql = u" WHERE "_s + conditions.join(u" AND "_s);
    return where;
}

QString direction(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? u""_s : u" DESC"_s;
}

bool isWanted(const Where &where, qint64 key)
{
    return !where.only || (size_t(key) < where.only->size() && (*where.only)[size_t(key)]);
}

Result<QList<MemberRow>> read(Database &database, const QString &sql, const Where &where)
{
    auto rows = database.query(sql, where.values);
    if (!rows)
        return failure(rows.error());
    QList<MemberRow> members;
    while (rows->next()) {
        if (const qint64 key = rows->number(0); isWanted(where, key))
            members.append({key, PersonId(rows->text(1))});
    }
    ORGDESK_TRY(rows->end());
    return members;
}

Result<QList<MemberRow>> byName(Database &database, const Where &where, Qt::SortOrder order)
{
    const QString by = u" ORDER BY p.name_key%1, p.id%1"_s.arg(direction(order));
    return read(database, u"SELECT p.key, p.id FROM people p"_s + where.sql + by, where);
}

// Larger ranks are nearer to the top, whatever the person's own ranking of departments.
Result<QList<MemberRow>> byRank(Database &database, const MemberQuery &query, const Where &where)
{
    const bool ascending = query.order == Qt::AscendingOrder;
    const QString sql = u"SELECT p.key, p.id FROM memberships m JOIN people p ON p.key = m.person"_s
        + where.sql + u" AND m.department = (SELECT key FROM departments WHERE id = ?)"_s
        + (ascending ? u" ORDER BY m.person_order DESC, p.name_key, p.id"_s
                     : u" ORDER BY m.person_order, p.name_key DESC, p.id DESC"_s);
    Where ranked = where;
    ranked.values.append(query.departments.constFirst().value());
    return read(database, sql, ranked);
}

// A value that SQLite can compare as it is; `empty` is the SQL that tells that there is none.
Result<QList<MemberRow>> byValue(Database &database, const Where &where, const QString &value,
                                 const QString &empty, Qt::SortOrder order)
{
    const QString by = u" ORDER BY p.%1 = %2, p.%1 COLLATE NOCASE%3, p.name_key, p.id"_s.arg(
        value, empty, direction(order));
    return read(database, u"SELECT p.key, p.id FROM people p"_s + where.sql + by, where);
}

/// The value of each person that has one, by row key.
using Values = std::vector<std::pair<qint64, QString>>;

Result<Values> readValues(Database &database, const QString &sql)
{
    auto rows = database.query(sql);
    if (!rows)
        return failure(rows.error());
    Values values;
    while (rows->next())
        values.emplace_back(rows->number(0), rows->text(1));
    ORGDESK_TRY(rows->end());
    return values;
}

// Texts that many people share go by number into the classes of their distinct values.
Result<std::vector<qint64>> classesByKey(Database &database, const QString &sql)
{
    const auto values = readValues(database, sql);
    if (!values)
        return failure(values.error());
    QHash<QString, qint64> classOf;
    std::vector<std::pair<QByteArray, QString>> sorted;
    qint64 greatest = 0;
    for (const auto &[key, value] : *values) {
        greatest = std::max(greatest, key);
        if (!classOf.contains(value)) {
            classOf.insert(value, 0);
            sorted.emplace_back(sortKey(value), value);
        }
    }
    std::sort(sorted.begin(), sorted.end());
    qint64 number = 0;
    for (const auto &[key, value] : sorted)
        classOf[value] = ++number;
    std::vector<qint64> classes(size_t(greatest) + 1, 0);
    for (const auto &[key, value] : *values)
        classes[size_t(key)] = classOf.value(value);
    return classes;
}

Result<QList<MemberRow>> byClass(Database &database, const Where &where, const QString &sql,
                                 Qt::SortOrder order)
{
    auto members = byName(database, where, Qt::AscendingOrder);
    if (!members)
        return members;
    const auto classes = classesByKey(database, sql);
    if (!classes)
        return failure(classes.error());
    const auto classOf = [&](const MemberRow &member) {
        return size_t(member.key) < classes->size() ? (*classes)[size_t(member.key)] : 0;
    };
    const bool ascending = order == Qt::AscendingOrder;
    std::stable_sort(members->begin(), members->end(),
                     [&](const MemberRow &first, const MemberRow &second) {
                         const qint64 a = classOf(first);
                         const qint64 b = classOf(second);
                         if (a == 0 || b == 0)
                             return a != 0 && b == 0;
                         return ascending ? a < b : a > b;
                     });
    return members;
}

QString valuesOf(QStringView column)
{
    return u"SELECT key, %1 FROM people WHERE %1 <> ''"_s.arg(column);
}

// The name of the main department, and of the superior: few distinct ones, found once each.
QString departmentNames()
{
    return u"SELECT m.person, d.name FROM memberships m CROSS JOIN departments d"
           " ON d.key = m.department WHERE m.position = 0 AND d.name <> ''"_s;
}

QString leaderNames()
{
    return u"WITH leaders AS MATERIALIZED (SELECT id, name FROM people WHERE id IN"
           " (SELECT leader FROM people WHERE leader <> ''))"
           " SELECT p.key, l.name FROM people p CROSS JOIN leaders l ON l.id = p.leader"_s;
}

} // namespace

Result<QList<MemberRow>> orderedMembers(Database &database, const MemberQuery &query)
{
    const auto where = whereOf(database, query);
    if (!where)
        return failure(where.error());
    const auto plain = [&](const QString &column) {
        return byValue(database, *where, column, u"''"_s, query.order);
    };
    const auto number = [&](const QString &column, const QString &empty) {
        return byValue(database, *where, column, empty, query.order);
    };
    const auto text = [&](const QString &sql) {
        return byClass(database, *where, sql, query.order);
    };
    switch (query.sortBy) {
    case PersonColumn::Name:
        return byName(database, *where, query.order);
    case PersonColumn::PlatformOrder:
        return query.departments.size() == 1 ? byRank(database, query, *where)
                                             : byName(database, *where, query.order);
    case PersonColumn::EnName:
        return text(valuesOf(u"en_name"));
    case PersonColumn::Nickname:
        return text(valuesOf(u"nickname"));
    case PersonColumn::JobTitle:
        return text(valuesOf(u"job_title"));
    case PersonColumn::Department:
        return text(departmentNames());
    case PersonColumn::Leader:
        return text(leaderNames());
    case PersonColumn::City:
        return text(valuesOf(u"city"));
    case PersonColumn::WorkStation:
        return text(valuesOf(u"work_station"));
    case PersonColumn::EmployeeNo:
        return text(valuesOf(u"employee_no"));
    case PersonColumn::Email:
        return plain(u"email"_s);
    case PersonColumn::EnterpriseEmail:
        return plain(u"enterprise_email"_s);
    case PersonColumn::Mobile:
        return plain(u"mobile"_s);
    case PersonColumn::Id:
        return plain(u"custom_id"_s);
    case PersonColumn::OpenId:
        return plain(u"id"_s);
    case PersonColumn::Status:
        return number(u"status"_s, u"-1"_s);
    case PersonColumn::JoinTime:
        return number(u"join_time"_s, u"0"_s);
    case PersonColumn::EmployeeType:
        return number(u"employee_type"_s, u"0"_s);
    }
    return failure(ErrorKind::Internal, u"an unknown column"_s);
}

} // namespace OrgDesk
