// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/person.h"

#include <QStringList>

namespace OrgDesk {

/// The value of that field; null when there is none.
[[nodiscard]] const CustomValue *customValueOf(const QList<CustomValue> &values,
                                               const QString &field);

/// Whether two values say the same: an option by its ID, whatever its name was when it was read.
[[nodiscard]] bool isSameCustomValue(const CustomValue *a, const CustomValue *b);

/// The IDs of the fields whose values differ, sorted.
[[nodiscard]] QStringList differingCustomFields(const QList<CustomValue> &a,
                                                const QList<CustomValue> &b);

/// `now`, with what a change from `base` to `wanted` makes of it: the fields that the change is not
/// about stay as they are. Sorted by field, as facts are.
[[nodiscard]] QList<CustomValue> withCustomValuesChanged(const QList<CustomValue> &now,
                                                         const QList<CustomValue> &base,
                                                         const QList<CustomValue> &wanted);

/// The fields of the change from `base` to `wanted` that somebody else gave a third value.
[[nodiscard]] QStringList conflictingCustomFields(const QList<CustomValue> &now,
                                                  const QList<CustomValue> &base,
                                                  const QList<CustomValue> &wanted);

} // namespace OrgDesk
