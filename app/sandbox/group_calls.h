// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/service_context.h"
#include "app/sandbox/user_groups.h"

namespace OrgDesk::Sandbox {

/// The calls of user groups (feishu-contact-api.md, 11.6). An app without the whole company in its
/// scope has no group in it here.
class GroupCalls
{
public:
    GroupCalls(const ServiceContext &context, QList<UserGroup> &groups)
        : m_context(context)
        , m_groups(groups)
    {
    }

    [[nodiscard]] Outcome get(const Call &call) const;
    [[nodiscard]] Outcome list(const Call &call) const;
    [[nodiscard]] Outcome belong(const Call &call) const;
    [[nodiscard]] Outcome members(const Call &call) const;
    [[nodiscard]] Outcome create(const Call &call) const;
    [[nodiscard]] Outcome update(const Call &call) const;
    [[nodiscard]] Outcome remove(const Call &call) const;
    [[nodiscard]] Outcome addMember(const Call &call) const;
    [[nodiscard]] Outcome removeMember(const Call &call) const;

private:
    /// The group of the path, if the app may see it.
    [[nodiscard]] Checked<UserGroup *> group(const Call &call) const;
    /// The same, if its members may be written.
    [[nodiscard]] Checked<UserGroup *> writable(const Call &call) const;
    [[nodiscard]] Checked<Person *> member(const Call &call) const;
    [[nodiscard]] Checked<QString> nameIn(const Call &call, const UserGroup *except) const;
    [[nodiscard]] bool seesGroups(const Call &call) const;

    const ServiceContext &m_context;
    QList<UserGroup> &m_groups;
};

} // namespace OrgDesk::Sandbox
