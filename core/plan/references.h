// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"

#include <functional>

namespace OrgDesk {

/// Replaces every department that a Change refers to (target and parents), not what it creates.
[[nodiscard]] Change
withReferences(Change change, const std::function<DepartmentRef(const DepartmentRef &)> &replace);

/// Every department that a Change refers to: target and wanted parent, not what it creates.
[[nodiscard]] QList<DepartmentRef> referencesOf(const Change &change);

} // namespace OrgDesk
