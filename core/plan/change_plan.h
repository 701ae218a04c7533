// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"

#include <QList>
#include <QString>

namespace OrgDesk {

/// What a run does after a Change that was not made.
enum class OnRefusal {
    Stop, ///< Nothing after it is sent: later Changes may build on earlier ones.
    GoOn, ///< What is about something else is still sent; so one value for many people reaches all
          ///< of those who can have it.
};

/// Changes that belong together and are run one after the other. A plan of one is an ordinary edit.
struct ChangePlan
{
    PlanId id;
    /// What the person calls it, or a translated phrase for the Edit menu.
    QString name;
    QList<Change> changes;
    /// The run that this plan takes back, or empty.
    PlanId undoes;
    OnRefusal onRefusal = OnRefusal::Stop;

    bool operator==(const ChangePlan &) const = default;
};

/// Makes a plan with an ID of its own.
[[nodiscard]] ChangePlan makePlan(QList<Change> changes, QString name = {}, PlanId undoes = {});
/// The same for Changes that do not build on one another: a refusal stops none of the others.
[[nodiscard]] ChangePlan makeIndependentPlan(QList<Change> changes, QString name = {});

} // namespace OrgDesk
