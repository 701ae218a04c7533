// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/company_lists.h"
#include "app/sandbox/service_context.h"

namespace OrgDesk::Sandbox {

/// The calls of the small lists: employee types with their management, job titles, levels and
/// families, work cities and the company's own fields (feishu-contact-api.md, 11.1 to 11.5).
class ListCalls
{
public:
    ListCalls(const ServiceContext &context, CompanyLists &lists)
        : m_context(context)
        , m_lists(lists)
    {
    }

    /// A page of the list that the call is about.
    [[nodiscard]] Outcome page(const Call &call) const;
    /// The one entry that the path names.
    [[nodiscard]] Outcome one(const Call &call) const;
    [[nodiscard]] Outcome createEmployeeType(const Call &call) const;
    [[nodiscard]] Outcome updateEmployeeType(const Call &call) const;
    [[nodiscard]] Outcome removeEmployeeType(const Call &call) const;

private:
    struct List
    {
        const QJsonArray *entries;
        QString idKey;
        const char *objectKey;
        PageSize size;
        int unknown; ///< The code for an ID that does not exist.
    };
    [[nodiscard]] List listOf(Api api) const;
    [[nodiscard]] Checked<QJsonObject> typeFields(const Call &call, const QJsonObject &base) const;
    [[nodiscard]] bool isTaken(const QString &content, const QJsonObject &except) const;

    const ServiceContext &m_context;
    CompanyLists &m_lists;
};

} // namespace OrgDesk::Sandbox
