// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/completion.h"

#include <QObject>

#include <chrono>

namespace OrgDesk {

/// Lets the given time pass; ends early, with Cancelled, when the scope does. `context` gives the
/// thread and must live as long as the scope.
[[nodiscard]] Completion<bool> pause(std::chrono::milliseconds duration, CancelScope &scope,
                                     QObject *context);

} // namespace OrgDesk
