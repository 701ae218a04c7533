// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/user_fields.h"

namespace OrgDesk::Sandbox {

/// The writes of people with the platform's rules (feishu-contact-api.md, 9.4 and 9.10 to 9.13).
class UserWrites
{
public:
    explicit UserWrites(const ServiceContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Outcome create(const Call &call) const;
    [[nodiscard]] Outcome patch(const Call &call) const;
    [[nodiscard]] Outcome updateId(const Call &call) const;
    [[nodiscard]] Outcome remove(const Call &call) const;
    [[nodiscard]] Outcome resurrect(const Call &call) const;
    /// An invited person accepts; no API call does this, only the person.
    [[nodiscard]] Outcome join(const Call &call) const;

private:
    [[nodiscard]] Checked<Person *> target(const Call &call) const;
    [[nodiscard]] std::optional<Problem> acceptorProblem(const Call &call,
                                                         const Person *leaving) const;
    void apply(Person *person, const UserFields &fields) const;
    void releaseRoles(const Person *person) const;

    const ServiceContext &m_context;
};

} // namespace OrgDesk::Sandbox
