// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QString>

namespace OrgDesk::Bench {

/// Writes a complete mirror of invented people into `folder`, through MirrorStore, the same for
/// the same numbers. People have Chinese, Japanese and English names; one in twenty belongs to two
/// departments; departments form a tree of up to eight levels.
[[nodiscard]] Result<void> generateMirror(const QString &folder, int people, int departments);

} // namespace OrgDesk::Bench
