// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/key_diff.h"

#include <QSet>

#include <algorithm>

namespace OrgDesk {

namespace {

using Keys = QList<PersonId>;

/// The ranges within [first, last) of `keys` that are not in `others`, ascending; the rest goes
/// into `kept`.
QList<KeyDiff::Range> missing(const Keys &keys, int first, int last, const QSet<PersonId> &others,
                              Keys &kept)
{
    QList<KeyDiff::Range> ranges;
    for (int row = first; row < last; ++row) {
        if (others.contains(keys.at(row))) {
            kept.append(keys.at(row));
        } else if (!ranges.isEmpty()
                   && ranges.constLast().first + ranges.constLast().count == row) {
            ++ranges.last().count;
        } else {
            ranges.append({row, 1});
        }
    }
    return ranges;
}

/// One row that changed its place, if that explains the difference.
std::optional<KeyDiff::Move> singleMove(const Keys &before, const Keys &after)
{
    const auto front = std::mismatch(before.cbegin(), before.cend(), after.cbegin());
    const auto first = front.first - before.cbegin();
    auto last = before.size() - 1;
    while (last > first && before.at(last) == after.at(last))
        --last;
    const auto down = before.cbegin() + first;
    const auto end = before.cbegin() + last;
    if (*down == after.at(last) && std::equal(down + 1, end + 1, after.cbegin() + first))
        return KeyDiff::Move{int(first), int(last)};
    if (*end == after.at(first) && std::equal(down, end, after.cbegin() + first + 1))
        return KeyDiff::Move{int(last), int(first)};
    return std::nullopt;
}

} // namespace

KeyDiff diffKeys(const Keys &before, const Keys &after)
{
    KeyDiff diff;
    const int shorter = int(std::min(before.size(), after.size()));
    int front = 0;
    while (front < shorter && before.at(front) == after.at(front))
        ++front;
    int back = 0;
    while (back < shorter - front
           && before.at(before.size() - 1 - back) == after.at(after.size() - 1 - back))
        ++back;
    const int lastBefore = int(before.size()) - back;
    const int lastAfter = int(after.size()) - back;
    // The usual cases need no look at who is who.
    if (lastBefore == front || lastAfter == front) {
        if (lastBefore > front)
            diff.removed.append({front, lastBefore - front});
        if (lastAfter > front)
            diff.inserted.append({front, lastAfter - front});
        return diff;
    }

    const QSet<PersonId> old(before.cbegin() + front, before.cbegin() + lastBefore);
    const QSet<PersonId> now(after.cbegin() + front, after.cbegin() + lastAfter);
    Keys keptBefore;
    Keys keptAfter;
    diff.removed = missing(before, front, lastBefore, now, keptBefore);
    std::reverse(diff.removed.begin(), diff.removed.end());
    diff.inserted = missing(after, front, lastAfter, old, keptAfter);
    if (keptBefore == keptAfter)
        return diff;
    diff.moved = singleMove(keptBefore, keptAfter);
    if (diff.moved) {
        diff.moved->from += front;
        diff.moved->to += front;
    } else {
        diff.permuted = before.first(front) + keptAfter + before.last(back);
    }
    return diff;
}

} // namespace OrgDesk
