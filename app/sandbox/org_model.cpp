// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/org_model.h"

namespace OrgDesk::Sandbox {

Person *Department::mainLeader() const
{
    for (const DepartmentLeader &leader : leaders) {
        if (leader.type == LeaderType::Main)
            return leader.person;
    }
    return nullptr;
}

const Membership *Person::primaryMembership() const
{
    for (const Membership &membership : memberships) {
        if (membership.primary)
            return &membership;
    }
    return memberships.empty() ? nullptr : &memberships.front();
}

} // namespace OrgDesk::Sandbox
