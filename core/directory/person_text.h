// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/person.h"

#include <QDate>

namespace OrgDesk {

/// Gives the field the value that a text spells, as the command line and spreadsheets spell them:
/// texts and IDs as they are, several IDs separated by commas, dates as 2026-03-31, yes and no,
/// and the words below. An empty text empties the field. Not for departments and custom values.
/// Error: Invalid at the field.
[[nodiscard]] Result<void> setFromText(Person &person, PersonField field, const QString &text);

/// "active", "frozen" and so on; stable.
[[nodiscard]] QString statusKey(PersonStatus status);
/// The platform's built-in employee types by name ("regular", "intern", "outsourced", "labour",
/// "consultant"), others by number; empty when there is none.
[[nodiscard]] QString employeeTypeKey(int employeeType);
/// "not_stated", "male", "female", "other".
[[nodiscard]] QString genderKey(int gender);
/// The day that a time in seconds since 1970 stands for, where only the day is meant; invalid for
/// 0. It is the midnight of whoever entered it, in China, Japan or further west.
[[nodiscard]] QDate dayOf(qint64 secondsSince1970);
/// The time that stands for a day: its midnight in China. 0 for an invalid one.
[[nodiscard]] qint64 timeOfDay(const QDate &day);
/// The first second for which dayOf() tells this day.
[[nodiscard]] qint64 firstTimeOf(const QDate &day);
/// dayOf() as 2026-03-31, or empty.
[[nodiscard]] QString dayText(qint64 secondsSince1970);

} // namespace OrgDesk
