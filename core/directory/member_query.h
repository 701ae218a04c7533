// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"
#include "core/directory/person_conditions.h"
#include "core/directory/text_mark.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace OrgDesk {

/// The columns that people can be sorted and shown by.
enum class PersonColumn {
    Name,
    EnName,
    Nickname,
    JobTitle,
    Department, ///< The main department's name.
    Email,
    EnterpriseEmail,
    Mobile,
    EmployeeNo,
    Leader, ///< The superior's name.
    Status,
    City,
    WorkStation,
    JoinTime,
    EmployeeType,
    Id,
    OpenId,
    PlatformOrder, ///< As the platform ranks the members of one department.
};

/// Which people, in which order.
struct MemberQuery
{
    /// Empty: everyone.
    QList<DepartmentId> departments;
    PersonColumn sortBy = PersonColumn::PlatformOrder;
    Qt::SortOrder order = Qt::AscendingOrder;
    /// Only those whose name, e-mail, number or title contain it; empty: all.
    QString filter;
    /// And only those who meet these.
    PersonConditions conditions = {};

    bool operator==(const MemberQuery &) const = default;
};

/// The ordered keys of a view and the revision that they were read at.
struct MemberKeys
{
    QList<PersonId> keys;
    qint64 revision = 0;
};

/// Somebody, for a list of names.
struct PersonName
{
    PersonId person;
    QString name;

    bool operator==(const PersonName &) const = default;
};

/// What a search found.
struct SearchHit
{
    DepartmentId department; ///< One of the two.
    PersonId person;
    QString name;
    /// What matched besides the name (e-mail, number), or empty.
    QString matched;
    /// Names from the first level down: of the department itself, or of the main department,
    /// or of the one by which the person was found.
    QStringList path;
    int rank = 0; ///< Smaller is better.
    /// Where the typed words stand in the name, in `matched`, and in each name of the path.
    QList<TextMark> nameMarks = {};
    QList<TextMark> matchedMarks = {};
    QList<QList<TextMark>> pathMarks = {};
};

} // namespace OrgDesk
