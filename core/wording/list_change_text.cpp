// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/list_change_text.h"

#include "core/directory/list_changes.h"
#include "core/wording/names.h"

#include <QCoreApplication>

namespace OrgDesk {

namespace {

struct ActivityWording
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWording)
};

QString before(const ChangeListEntry &change)
{
    return change.base ? change.base->name : QString();
}

QString after(const ChangeListEntry &change)
{
    return change.wanted ? change.wanted->name : QString();
}

} // namespace

QString tellOfList(ActivityKind kind, const QString &from, const QString &to)
{
    const QString name = inSentence(to.isEmpty() ? from : to);
    switch (kind) {
    case ActivityKind::EmployeeTypeAdded:
        return ActivityWording::tr("Employee type %1 was added").arg(name);
    case ActivityKind::EmployeeTypeRenamed:
        if (from == to)
            return ActivityWording::tr("Employee type %1 was edited").arg(name);
        return ActivityWording::tr("Employee type %1 is now called %2").arg(inSentence(from), name);
    case ActivityKind::EmployeeTypeEnabled:
        return ActivityWording::tr("Employee type %1 was switched on").arg(name);
    case ActivityKind::EmployeeTypeDisabled:
        return ActivityWording::tr("Employee type %1 was switched off").arg(name);
    case ActivityKind::EmployeeTypeRemoved:
        return ActivityWording::tr("Employee type %1 was deleted").arg(name);
    default:
        return {};
    }
}

QString intendForList(ActivityKind kind, const QString &from, const QString &to)
{
    const QString name = inSentence(from.isEmpty() ? to : from);
    switch (kind) {
    case ActivityKind::EmployeeTypeAdded:
        return ActivityWording::tr("Add the employee type %1").arg(name);
    case ActivityKind::EmployeeTypeRenamed:
        if (from == to)
            return ActivityWording::tr("Edit the employee type %1").arg(name);
        return ActivityWording::tr("Rename the employee type %1 to %2").arg(name, inSentence(to));
    case ActivityKind::EmployeeTypeEnabled:
        return ActivityWording::tr("Switch the employee type %1 on").arg(name);
    case ActivityKind::EmployeeTypeDisabled:
        return ActivityWording::tr("Switch the employee type %1 off").arg(name);
    case ActivityKind::EmployeeTypeRemoved:
        return ActivityWording::tr("Delete the employee type %1").arg(name);
    default:
        return {};
    }
}

QString tellOfList(const ChangeListEntry &change)
{
    return tellOfList(activityKindOf(change), before(change), after(change));
}

QString intendForList(const ChangeListEntry &change)
{
    return intendForList(activityKindOf(change), before(change), after(change));
}

} // namespace OrgDesk
