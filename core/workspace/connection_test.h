// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/platform.h"

#include <QFuture>

namespace OrgDesk {

/// Makes a back-end on a thread of its own, tries the credentials and takes it down again. The
/// future always ends with a report.
[[nodiscard]] QFuture<ConnectionReport> testConnection(Credentials credentials,
                                                       PlatformFactory factory);

/// The same for the doctor. What the mirror in the folder, if there is one, knows of records that
/// belong to another system is among its findings.
[[nodiscard]] QFuture<ConnectionReport> examine(Credentials credentials, PlatformFactory factory,
                                                QString folder);

} // namespace OrgDesk
