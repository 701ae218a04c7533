// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

// People in Changes as JSON; reading notes the first problem in `problem` and goes on.
namespace OrgDesk {

/// The ID and the named fields.
[[nodiscard]] QJsonObject toJson(const Person &person, PersonFields fields);
/// The person and which fields were there.
[[nodiscard]] std::pair<Person, PersonFields> readPerson(const QJsonValue &value, QString &problem);

[[nodiscard]] QJsonArray toJson(const QList<Membership> &memberships);
[[nodiscard]] QList<Membership> readMemberships(const QJsonValue &value, QString &problem);

[[nodiscard]] QJsonObject toJson(const HandOver &handOver);
[[nodiscard]] HandOver readHandOver(const QJsonValue &value, QString &problem);

} // namespace OrgDesk
