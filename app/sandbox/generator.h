// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace OrgDesk::Sandbox {

class Organization;

enum class OrganizationSize { Small, Medium, Large };

struct OrganizationCounts
{
    int departments = 0;
    int people = 0; ///< Employed; departed people come on top.
};

/// 30/300, 1,000/20,000 and 10,000/100,000.
[[nodiscard]] OrganizationCounts countsOf(OrganizationSize size);
/// Fills an empty organization with a believable company that follows from the seed alone, but for
/// the dates of departures, which lie before `now` (seconds since 1970).
void generateOrganization(Organization &organization, OrganizationCounts counts, quint32 seed,
                          qint64 now);

} // namespace OrgDesk::Sandbox
