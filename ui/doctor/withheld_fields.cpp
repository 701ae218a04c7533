// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/doctor/withheld_fields.h"

#include "ui/widgets/plain_text.h"

#include <QCoreApplication>

namespace OrgDesk {

namespace {

struct WithheldFields
{
    Q_DECLARE_TR_FUNCTIONS(WithheldFields)
};

} // namespace

WithheldField withheldField(const std::optional<ConnectionReport> &report, const QString &field)
{
    if (!report)
        return {};
    for (const Finding &finding : report->findings) {
        const bool certain = finding.kind == FindingKind::FieldsNotPermitted;
        // What most companies leave empty is not shown as if somebody had forbidden it.
        const bool likely =
            finding.kind == FindingKind::FieldsNeverSeen && finding.severity != Severity::Hint;
        if ((!certain && !likely) || !finding.fields.contains(field))
            continue;
        return {certain ? WithheldFields::tr("Not permitted")
                        : WithheldFields::tr("Not permitted, or empty"),
                plainToolTip(WithheldFields::tr("The app may read this with the permission %1. See "
                                                "Organization > Scope and Permissions.")
                                 .arg(finding.permissions.value(0))),
                certain};
    }
    return {};
}

} // namespace OrgDesk
