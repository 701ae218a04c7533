// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/service_context.h"

namespace OrgDesk::Sandbox {

/// The reads of people (feishu-contact-api.md, 9.5 to 9.9).
class UserReads
{
public:
    explicit UserReads(const ServiceContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Outcome get(const Call &call) const;
    [[nodiscard]] Outcome batch(const Call &call) const;
    [[nodiscard]] Outcome byDepartment(const Call &call) const;
    [[nodiscard]] Outcome batchGetId(const Call &call) const;
    [[nodiscard]] Outcome search(const Call &call) const;

private:
    void writeMatch(JsonWriter &out, const Call &call, const char *key, const QString &value) const;
    [[nodiscard]] const Person *departedBy(const char *key, const QString &value) const;

    const ServiceContext &m_context;
};

} // namespace OrgDesk::Sandbox
