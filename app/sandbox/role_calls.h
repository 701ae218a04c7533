// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/functional_roles.h"
#include "app/sandbox/service_context.h"

#include <functional>

namespace OrgDesk::Sandbox {

/// The calls of functional roles (feishu-contact-api.md, 11.8). There is none that lists the roles.
class RoleCalls
{
public:
    RoleCalls(const ServiceContext &context, QList<FunctionalRole> &roles)
        : m_context(context)
        , m_roles(roles)
    {
    }

    [[nodiscard]] Outcome create(const Call &call) const;
    [[nodiscard]] Outcome rename(const Call &call) const;
    [[nodiscard]] Outcome remove(const Call &call) const;
    [[nodiscard]] Outcome addMembers(const Call &call) const;
    [[nodiscard]] Outcome removeMembers(const Call &call) const;
    [[nodiscard]] Outcome setScopes(const Call &call) const;
    [[nodiscard]] Outcome members(const Call &call) const;
    [[nodiscard]] Outcome member(const Call &call) const;

private:
    /// What became of one person of a batch.
    enum class Reason {
        Done = 1,
        BadId = 2,
        NoRightOnUser = 3,
        AlreadyMember = 4,
        NotAMember = 5,
        NoRightOnOldScope = 6,
    };

    [[nodiscard]] Checked<FunctionalRole *> role(const Call &call) const;
    [[nodiscard]] Checked<QString> nameIn(const Call &call, const FunctionalRole *except) const;
    /// The people that a batch names: 1 to 100.
    [[nodiscard]] static Checked<QStringList> membersIn(const Call &call);
    /// The open IDs of the departments that a scope names: 1 to 100, each seen, none the root.
    [[nodiscard]] Checked<QStringList> departmentsIn(const Call &call) const;
    /// Does `change` to each person that can be found and may be touched; the results stand under
    /// `key`.
    [[nodiscard]] QByteArray forEach(const Call &call, const QStringList &ids, const char *key,
                                     const std::function<Reason(const Person *)> &change) const;
    [[nodiscard]] bool seesScope(const Call &call, const RoleMember &member) const;
    [[nodiscard]] QByteArray written(const Call &call, const RoleMember &member,
                                     const Person *person) const;

    const ServiceContext &m_context;
    QList<FunctionalRole> &m_roles;
};

} // namespace OrgDesk::Sandbox
