// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/department_fields.h"

namespace OrgDesk::Sandbox {

/// The writes of departments with the platform's rules (feishu-contact-api.md, 8.3 to 8.14).
class DepartmentWrites
{
public:
    explicit DepartmentWrites(const ServiceContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Outcome create(const Call &call) const;
    /// PATCH and PUT.
    [[nodiscard]] Outcome update(const Call &call, DepartmentWriteKind kind) const;
    [[nodiscard]] Outcome updateId(const Call &call) const;
    [[nodiscard]] Outcome unbindChat(const Call &call) const;
    [[nodiscard]] Outcome remove(const Call &call) const;

private:
    /// The department of the path with the rights that every write on it needs.
    [[nodiscard]] Checked<Department *> target(const Call &call) const;
    [[nodiscard]] std::optional<Problem> placeProblem(const DepartmentFields &fields,
                                                      const Department *parent,
                                                      const Department *current) const;
    [[nodiscard]] std::optional<Problem> nameProblem(const DepartmentFields &fields,
                                                     const Department *parent,
                                                     const Department *current) const;
    void apply(Department *department, const DepartmentFields &fields) const;

    const ServiceContext &m_context;
};

} // namespace OrgDesk::Sandbox
