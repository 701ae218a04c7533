// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/directory/company_lists.h"
#include "core/directory/directory.h"
#include "core/directory/person.h"

#include <QJsonObject>
#include <QList>

namespace OrgDesk {

/// The text, or null where there is none.
[[nodiscard]] QJsonValue orNull(const QString &text);

/// The shapes of the command line's JSON: stable keys everywhere ("0" is the root); what is not
/// known or not readable is null.
[[nodiscard]] QJsonObject departmentJson(const Department &department, const Directory &tree);
[[nodiscard]] QJsonObject personJson(const Person &person);
/// personJson() and every other field that the mirror has, with the names that the lists have;
/// `join_time` is a day.
[[nodiscard]] QJsonObject personDetailsJson(const Person &person, const CompanyLists &lists);
/// What values of people are chosen from, and the permissions that a list needs where it may not be
/// read.
[[nodiscard]] QJsonObject listsJson(const CompanyLists &lists);

/// One object for each thing that a commit changed: {"at", "kind", "origin", "event_id",
/// "revision", and "department" or "person"}; `kind` is department_created, department_changed,
/// department_removed, person_joined, person_changed or person_left. `tree` is the tree after it.
[[nodiscard]] QList<QJsonObject> commitJson(const Commit &commit, const Directory &tree);

} // namespace OrgDesk
