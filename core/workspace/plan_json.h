// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/change_plan.h"
#include "core/plan/run_report.h"

#include <QJsonObject>

namespace OrgDesk {

/// For handing a plan to the process that has the organization open, and its report back. Reading
/// refuses what it does not know with BadAnswer.
[[nodiscard]] QJsonObject toJson(const ChangePlan &plan);
[[nodiscard]] Result<ChangePlan> planFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const RunReport &report);
[[nodiscard]] Result<RunReport> reportFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json);

} // namespace OrgDesk
