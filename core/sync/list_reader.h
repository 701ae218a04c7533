// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/sync/sync_context.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace OrgDesk {

/// Keeps the company's small lists in the mirror: read after the first sync and then with a
/// comparison when they are old (SyncSettings::listsEvery), or at once when an event says that one
/// changed. What may not be read is noted with
/// the permissions that would open it; what fails otherwise stays as it was. Lives on the engine's
/// thread.
class ListReader : public QObject
{
    Q_OBJECT

public:
    explicit ListReader(SharedContext context, QObject *parent = nullptr);

    /// From the mirror. Errors as MirrorStore.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const CompanyLists &lists() const { return m_lists; }
    /// Reads all of them in the background if they are due; does nothing while it is at that.
    void readWhenDue();
    /// They are due, however young they are.
    void expire() { m_readAt = {}; }
    /// Reads what the change is about.
    void follow(const ListChange &change);
    /// Reads one of them now, for somebody who waits for it.
    QCoro::Task<void> readNow(CompanyListKind kind);

Q_SIGNALS:
    void changed(const OrgDesk::CompanyLists &lists);
    /// After a comparison: they have been read, or were not due.
    void ended();

private:
    QCoro::Task<void> read(QList<CompanyListKind> kinds, bool ownFields, Priority priority);
    void keep(const CompanyLists &before);

    SharedContext m_context;
    CompanyLists m_lists;
    bool m_readingAll = false;
    /// When they were last read as a whole by this program.
    QDateTime m_readAt;
};

} // namespace OrgDesk
