// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace OrgDesk::Test {

enum class CompareCounts { No, Yes };

/// What the mirror in the folder has otherwise than the sandbox's truth (GET /sandbox/state), one
/// line for each difference; empty: they are equal. Reads the platform's JSON on its own, so that
/// a mistake of the back-end is not made twice. `counts` compares departments' member counts too.
[[nodiscard]] Result<QStringList> differencesFromSandbox(const QString &folder,
                                                         const QJsonObject &state,
                                                         CompareCounts counts = CompareCounts::No);

} // namespace OrgDesk::Test
