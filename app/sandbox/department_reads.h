// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/service_context.h"

namespace OrgDesk::Sandbox {

/// The reads of departments and of the app's scope (feishu-contact-api.md, 8.5 to 8.9 and 10).
class DepartmentReads
{
public:
    explicit DepartmentReads(const ServiceContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Outcome get(const Call &call) const;
    [[nodiscard]] Outcome batch(const Call &call) const;
    [[nodiscard]] Outcome children(const Call &call) const;
    [[nodiscard]] Outcome parents(const Call &call) const;
    [[nodiscard]] Outcome search(const Call &call) const;
    [[nodiscard]] Outcome scopes(const Call &call) const;

private:
    [[nodiscard]] Outcome directChildren(const Call &call, const Department *parent,
                                         int size) const;
    [[nodiscard]] Outcome allBelow(const Call &call, const Department *parent, int size) const;

    const ServiceContext &m_context;
};

} // namespace OrgDesk::Sandbox
