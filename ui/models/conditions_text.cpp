// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/conditions_text.h"

#include "ui/models/list_names.h"
#include "ui/models/member_columns.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ConditionsText
{
    Q_DECLARE_TR_FUNCTIONS(ConditionsText)
};

QString daysText(const QDate &from, const QDate &to)
{
    const QString first = from.toString(Qt::ISODate);
    const QString last = to.toString(Qt::ISODate);
    if (from.isValid() && to.isValid())
        return ConditionsText::tr("joined from %1 to %2").arg(first, last);
    return from.isValid() ? ConditionsText::tr("joined from %1 on").arg(first)
                          : ConditionsText::tr("joined until %1").arg(last);
}

} // namespace

QString conditionsText(const PersonConditions &conditions, const CompanyLists &lists)
{
    const QString comma = ConditionsText::tr(", ", "between the names of a list");
    QStringList parts;
    QStringList names;
    for (const int type : conditions.employeeTypes)
        names.append(employeeTypeText(type, lists));
    if (!names.isEmpty())
        parts.append(names.join(comma));
    names.clear();
    for (const PersonStatus status : conditions.statuses)
        names.append(personStatusText(status));
    if (!names.isEmpty())
        parts.append(names.join(comma));
    if (conditions.joinedFrom.isValid() || conditions.joinedTo.isValid())
        parts.append(daysText(conditions.joinedFrom, conditions.joinedTo));
    if (conditions.noManager)
        parts.append(ConditionsText::tr("no manager"));
    if (conditions.noMainDepartment)
        parts.append(ConditionsText::tr("no main department"));
    return parts.join(u" · "_s);
}

} // namespace OrgDesk
