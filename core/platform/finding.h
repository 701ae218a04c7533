// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QMetaType>

#include <algorithm>

namespace OrgDesk {

/// What the doctor tells apart.
enum class FindingKind {
    PermissionMissing, ///< Calls are refused for want of a permission.
    FieldsNotPermitted, ///< Fields that never arrive, though the platform tells them of everybody.
    FieldsNeverSeen, ///< Fields that came for nobody looked at: not permitted, or all of them
                     ///< empty.
    NothingInScope, ///< The contact scope is empty.
    PartOfCompany, ///< The contact scope is a part of the company.
    GroupsInScope, ///< The contact scope names user groups, whose members are not read.
    ExternalRecords, ///< Departments or people that belong to another system and are read-only.
    Trouble, ///< A question failed for another reason.
};

enum class Severity {
    Error, ///< Something cannot be done at all.
    Warning, ///< Something is missing that most companies want.
    Hint, ///< Good to know; perhaps as it should be.
};

/// One thing that the doctor found. Plain facts; core/wording makes the sentences.
struct Finding
{
    FindingKind kind = FindingKind::Trouble;
    Severity severity = Severity::Warning;
    /// The platform's names; any one of them is enough. Empty: no permission would mend it.
    QStringList permissions;
    /// "person.mobile", "department.order": by their names in core/directory.
    QStringList fields;
    /// What suffers, by a word that core/wording knows: "directory", "job_levels", "events"...
    QString feature;
    /// In how many answers the fields were looked for.
    int lookedAt = 0;
    int departments = 0;
    int people = 0;
    int groups = 0;
    /// Where it is granted: the platform's own word, else the console's page. May be empty.
    QUrl help;
    /// The refusal, where there was one: its code and the platform's log ID.
    std::optional<Error> error;

    bool operator==(const Finding &) const = default;
};

/// Whether anything is more than good to know.
[[nodiscard]] inline bool anyMissing(const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &finding) { return finding.severity != Severity::Hint; });
}

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::Finding)
