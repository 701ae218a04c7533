// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"

#include <QList>

#include <optional>

namespace OrgDesk {

/// One value that many people are to have: which field, and the value in the place where a Person
/// has it. An empty one clears the field.
struct ValueForMany
{
    PersonField field = PersonField::JobTitle;
    /// With PersonField::CustomValues, the ID of the company's own field.
    QString ownField = {};
    /// Only the field is looked at.
    Person holder = {};

    bool operator==(const ValueForMany &) const = default;
};

/// The fields that may have the same value for many people, in the order in which they are offered;
/// without the company's own. What must be unique or is done by other actions is none of them.
[[nodiscard]] const QList<PersonField> &fieldsForMany();
/// Whether the platform lets somebody have nothing in that field (feishu-contact-api.md, 9.10).
[[nodiscard]] bool canBeCleared(PersonField field);
/// Whether the value is nothing, so that it clears the field.
[[nodiscard]] bool clears(const ValueForMany &value);

/// Whether somebody has nothing in the field of the value.
[[nodiscard]] bool lacks(const Person &person, const ValueForMany &value);
/// The person with the value. What says the same already stays as it is written: a day of joining
/// with another time, superiors in another order.
[[nodiscard]] Person withValue(const Person &base, const ValueForMany &value);
/// Whether the value would make any difference to the person.
[[nodiscard]] bool wouldChange(const Person &base, const ValueForMany &value);
/// The Change that gives the person the value; empty: he or she has it.
[[nodiscard]] std::optional<Change> changeFor(const Person &base, const ValueForMany &value);

} // namespace OrgDesk
