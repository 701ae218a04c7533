// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"

#include <QSet>

namespace OrgDesk {

/// Which departments' members an interrupted first sync has read already. Written in chunks, so
/// that noting the thousandth department does not rewrite the first.
class FirstSyncNotes
{
public:
    explicit FirstSyncNotes(SharedContext context);

    /// The departments done by a first sync that was interrupted lately; begins anew otherwise.
    [[nodiscard]] QSet<DepartmentId> resume();
    void add(const DepartmentId &done);
    void flush();
    void clear();

private:
    void write(const QString &name, const QString &text);
    [[nodiscard]] QString read(const QString &name);

    SharedContext m_context;
    QStringList m_pending;
    int m_chunks = 0;
    std::chrono::milliseconds m_flushedAt{0};
};

} // namespace OrgDesk
