// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"

#include <QList>
#include <QString>

namespace OrgDesk {

/// Changes that belong together and are run one after the other. A plan of one is an ordinary edit.
struct ChangePlan
{
    PlanId id;
    /// What the person calls it, or a translated phrase for the Edit menu.
    QString name;
    QList<Change> changes;
    /// The run that this plan takes back, or empty.
    PlanId undoes;

    bool operator==(const ChangePlan &) const = default;
};

/// Makes a plan with an ID of its own.
[[nodiscard]] ChangePlan makePlan(QList<Change> changes, QString name = {}, PlanId undoes = {});

} // namespace OrgDesk
