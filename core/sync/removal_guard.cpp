// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/removal_guard.h"

#include <algorithm>

namespace OrgDesk {

namespace {

bool tooMany(int removed, int total, const SyncSettings &settings)
{
    if (removed == 0)
        return false;
    const double believed = std::max(double(settings.removalFloor), settings.removalShare * total);
    return removed > believed || removed >= total;
}

} // namespace

bool mustHold(const HeldRemovals &removals, const SyncSettings &settings)
{
    return tooMany(removals.departments, removals.departmentsTotal, settings)
        || tooMany(removals.people, removals.peopleTotal, settings);
}

} // namespace OrgDesk
