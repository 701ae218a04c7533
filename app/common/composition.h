// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/platform.h"

namespace OrgDesk {

/// The one place where concrete back-ends are chosen, by Credentials::platform.
[[nodiscard]] PlatformFactory platformFactory();

/// The platforms that this build can open ("feishu").
[[nodiscard]] QStringList knownPlatforms();

/// Where a platform is reached when nothing else is said.
[[nodiscard]] QUrl defaultBaseUrl(const QString &platform);

} // namespace OrgDesk
