// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/change_plan.h"

#include <QUuid>

namespace OrgDesk {

ChangePlan makePlan(QList<Change> changes, QString name, PlanId undoes)
{
    return {PlanId(QUuid::createUuid().toString(QUuid::WithoutBraces)), std::move(name),
            std::move(changes), std::move(undoes), OnRefusal::Stop};
}

ChangePlan makeIndependentPlan(QList<Change> changes, QString name)
{
    ChangePlan plan = makePlan(std::move(changes), std::move(name));
    plan.onRefusal = OnRefusal::GoOn;
    return plan;
}

} // namespace OrgDesk
