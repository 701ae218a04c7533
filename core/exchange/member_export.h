// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"
#include "core/exchange/export_column.h"
#include "core/store/mirror_reader.h"

#include <functional>

namespace OrgDesk {

enum class HeaderStyle {
    Keys, ///< exportKey(), for programs.
    Titles, ///< exportTitle(), for people.
};

/// Which people are exported, where to and how.
struct ExportRequest
{
    /// A CSV file; one that is there is replaced when, and only when, the whole is written.
    QString file;
    MemberQuery query;
    QList<ExportColumn> columns = defaultExportColumns();
    HeaderStyle header = HeaderStyle::Titles;
};

struct ExportReport
{
    qint64 rows = 0;
    qint64 bytes = 0;
};

enum class ExportStep { Continue, Cancel };

/// Told now and then how many of how many rows are written; its answer decides whether to go on.
using ExportProgress = std::function<ExportStep(qint64 rows, qint64 total)>;

/// Writes the people of the query as CSV. Runs on the reader's thread until it is done. Errors:
/// Cancelled (no file is left or altered), StoreFull, StoreReadOnly, StoreFailed, those of reading.
[[nodiscard]] Result<ExportReport> exportMembers(MirrorReader &reader, const Directory &directory,
                                                 const ExportRequest &request,
                                                 const ExportProgress &progress = {});

/// The names from the first level down, "A/B/C"; a department that is not in the tree: its ID.
[[nodiscard]] QString departmentPath(const Directory &directory, const DepartmentId &department);

} // namespace OrgDesk
