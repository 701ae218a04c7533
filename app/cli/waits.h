// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/workspace/workspace.h"

#include <QFuture>

namespace OrgDesk {

/// What a command waits for, as futures that always end with a Result. Each is asked for before
/// the thing can happen.

/// opened() or openFailed().
[[nodiscard]] QFuture<Result<void>> whenOpened(Workspace &workspace);

enum class OnRemovals { Fail, Accept };
/// The sync that is running or about to run has ended. RemovalsHeld when removals wait for a
/// person's word and OnRemovals::Fail says that there is none.
[[nodiscard]] QFuture<Result<void>> whenSynced(Workspace &workspace, OnRemovals onRemovals);

/// The company's lists have been read after a sync.
[[nodiscard]] QFuture<Result<void>> whenListsRead(Workspace &workspace);

/// All departments have been compared with the platform, people perhaps not yet.
[[nodiscard]] QFuture<Result<void>> whenTreeCompared(Workspace &workspace);

} // namespace OrgDesk
