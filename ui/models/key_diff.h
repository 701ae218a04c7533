// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"

#include <QList>

#include <optional>

namespace OrgDesk {

/// How one ordered list of keys becomes another, in the steps of a table: first rows go, then rows
/// change places, then rows come. A pure function of the two lists.
struct KeyDiff
{
    struct Range
    {
        int first = 0;
        int count = 0;

        bool operator==(const Range &) const = default;
    };
    struct Move
    {
        int from = 0;
        /// Where it stands afterwards.
        int to = 0;

        bool operator==(const Move &) const = default;
    };

    /// Rows of the old list, from the last to the first.
    QList<Range> removed;
    /// When one row alone changed its place among those that stay.
    std::optional<Move> moved;
    /// When more than one did: the kept keys in their new order.
    std::optional<QList<PersonId>> permuted;
    /// Rows of the new list, from the first to the last.
    QList<Range> inserted;

    [[nodiscard]] bool isEmpty() const
    {
        return removed.isEmpty() && !moved && !permuted && inserted.isEmpty();
    }
};

/// Linear in the part between the common beginning and the common end.
[[nodiscard]] KeyDiff diffKeys(const QList<PersonId> &before, const QList<PersonId> &after);

} // namespace OrgDesk
