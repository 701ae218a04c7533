// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/person.h"

#include <QDate>
#include <QJsonObject>

namespace OrgDesk {

/// Whom a list is narrowed to, besides the departments and the text: everybody who meets all of
/// it. As made, it lets everybody through.
struct PersonConditions
{
    /// Any of these numbers; empty: all.
    QList<int> employeeTypes;
    /// Any of these; empty: all.
    QList<PersonStatus> statuses;
    /// Joined on these days or between them; an invalid one is no bound. Whoever has no day of
    /// joining meets no bound.
    QDate joinedFrom;
    QDate joinedTo;
    bool noManager = false;
    /// None of the person's departments is marked as the main one.
    bool noMainDepartment = false;

    [[nodiscard]] bool isEmpty() const { return *this == PersonConditions(); }
    bool operator==(const PersonConditions &) const = default;
};

[[nodiscard]] bool matches(const Person &person, const PersonConditions &conditions);

/// For keeping them. Only what narrows is written.
[[nodiscard]] QJsonObject toJson(const PersonConditions &conditions);
/// Error: Invalid, where something stands in it that this version does not know: a filter must not
/// let more people through than its name says.
[[nodiscard]] Result<PersonConditions> personConditionsFrom(const QJsonObject &json);

} // namespace OrgDesk
