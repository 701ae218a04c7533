// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"
#include "core/directory/person.h"

#include <functional>

namespace OrgDesk {

/// Who of the mirror has this value in that field; empty: nobody that is known.
using HolderOf = std::function<PersonId(PersonField field, const QString &value)>;

/// A mobile number as numbers are compared: without blanks and dashes, mainland numbers with
/// "+86" (feishu-contact-api.md 9.4).
[[nodiscard]] QString normalizedMobile(const QString &mobile);

/// What speaks against these values in the named fields, for a form while somebody types as well
/// as for a Change. `self` is whoever has them; empty: a new person. `person` is whole, since some
/// rules are about two fields. Problem::field is keyOf() of the field concerned.
[[nodiscard]] QList<Problem> checkPerson(const Person &person, PersonFields fields,
                                         const PersonId &self, const Directory &tree,
                                         const PersonLimits &limits, const HolderOf &holderOf = {});

/// What speaks against a Change that is about a person; empty: nothing, or it is about a
/// department.
[[nodiscard]] QList<Problem> checkPersonChange(const Change &change, const Directory &tree,
                                               const PersonLimits &limits,
                                               const HolderOf &holderOf = {});

} // namespace OrgDesk
