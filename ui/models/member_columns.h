// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/member_query.h"
#include "core/directory/person.h"

#include <QString>

namespace OrgDesk {

/// The columns of the member table, in the order in which they are offered. Their numbers are kept
/// in the settings: add at the end only.
[[nodiscard]] const QList<PersonColumn> &memberColumns();
/// Those that are shown before a person chooses.
[[nodiscard]] bool isShownAtFirst(PersonColumn column);
/// Width in average characters.
[[nodiscard]] int defaultColumnWidth(PersonColumn column);
/// Translated.
[[nodiscard]] QString memberColumnTitle(PersonColumn column);
/// Translated.
[[nodiscard]] QString personStatusText(PersonStatus status);
/// Translated: "regular", "intern" and so on; one that the company defined itself by its number.
[[nodiscard]] QString employeeTypeText(int type);
/// Translated.
[[nodiscard]] QString genderText(int gender);
/// The value of a column that the person itself carries; names of others come from elsewhere.
[[nodiscard]] QString memberColumnText(const Person &person, PersonColumn column);
/// The field that a column shows, as the doctor names it ("person.mobile"); empty for what always
/// arrives.
[[nodiscard]] QString fieldOfColumn(PersonColumn column);
/// A date as the language writes it; empty for 0.
[[nodiscard]] QString joinTimeText(qint64 secondsSince1970);

} // namespace OrgDesk
