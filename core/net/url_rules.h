// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace OrgDesk {

/// Whether the host is this machine by its name or address; no look-up is made.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// The address itself when it may be talked to: https or wss, or their plain forms to this machine.
/// Errors: InsecureUrl, Invalid.
[[nodiscard]] Result<QUrl> checkedAddress(const QUrl &url);

} // namespace OrgDesk
