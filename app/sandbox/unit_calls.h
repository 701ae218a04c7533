// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/business_units.h"
#include "app/sandbox/service_context.h"

namespace OrgDesk::Sandbox {

/// The calls of units (feishu-contact-api.md, 11.7). A change of them is told by no event.
class UnitCalls
{
public:
    UnitCalls(const ServiceContext &context, QList<BusinessUnit> &units)
        : m_context(context)
        , m_units(units)
    {
    }

    [[nodiscard]] Outcome create(const Call &call) const;
    [[nodiscard]] Outcome update(const Call &call) const;
    [[nodiscard]] Outcome remove(const Call &call) const;
    [[nodiscard]] Outcome get(const Call &call) const;
    [[nodiscard]] Outcome list(const Call &call) const;
    [[nodiscard]] Outcome bind(const Call &call) const;
    [[nodiscard]] Outcome unbind(const Call &call) const;
    [[nodiscard]] Outcome departments(const Call &call) const;

private:
    /// The department that a body names, by the type of ID that the body names too.
    [[nodiscard]] Checked<Department *> departmentIn(const Call &call) const;
    [[nodiscard]] Checked<BusinessUnit *> unit(const QString &id) const;

    const ServiceContext &m_context;
    QList<BusinessUnit> &m_units;
};

} // namespace OrgDesk::Sandbox
