// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/activity.h"
#include "core/sync/sync_context.h"

#include <QObject>

namespace OrgDesk {

/// Writes into the Activity list what live events and changes of the scope did, and tells it. Own
/// changes are left to the journal. Lives on the engine's thread.
class ActivityTeller : public QObject
{
    Q_OBJECT

public:
    explicit ActivityTeller(SharedContext context, QObject *parent = nullptr);

    /// The Changes of the own runs that are under way, so that their echoes are known as such.
    void setOwnChanges(const QList<Change> &changes) { m_ownChanges = changes; }
    [[nodiscard]] bool isOwn(const Commit &commit) const;
    [[nodiscard]] bool isOwnDeletion(const DepartmentId &department) const;
    void tell(const Commit &commit);
    /// Unless it is the echo of an own one.
    void tell(const ListChange &change);
    /// An own Change of a list has been made; the platform is going to tell it as well.
    void expectEcho(const ChangeListEntry &change);
    void tellScopeChange(int gained, int lost);

Q_SIGNALS:
    void told(const OrgDesk::ActivityEntry &entry);

private:
    void add(const ActivityEntry &entry);

    [[nodiscard]] bool isOwn(const ListChange &change) const;

    SharedContext m_context;
    QList<Change> m_ownChanges;
    /// Own Changes of lists that were made, and when.
    QList<std::pair<ChangeListEntry, QDateTime>> m_madeOfLists;
};

} // namespace OrgDesk
