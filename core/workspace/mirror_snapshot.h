// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"
#include "core/store/mirror_store.h"
#include "core/workspace/external_records.h"

namespace OrgDesk {

/// The tree and the state of a mirror as they are now.
struct MirrorSnapshot
{
    Directory tree;
    MirrorState state;
    CompanyLists lists;
    ExternalRecords externals;
};

/// Reads them over a read-only connection, beside an engine that may be at work on the folder.
/// NotFound when there is no mirror; else errors as MirrorReader.
[[nodiscard]] Result<MirrorSnapshot> readSnapshot(const QString &folder);

/// A tree of these departments.
[[nodiscard]] Directory directoryOf(const QList<Department> &departments);

} // namespace OrgDesk
