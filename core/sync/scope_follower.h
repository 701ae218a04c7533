// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace OrgDesk {

class ActivityTeller;
class Erasure;
class Removals;

/// Follows a change of the app's scope that an event tells: what is lost leaves at once, what is
/// gained is read as what is looked at. The event is a hint, the scope that is read is the truth.
/// Lives on the engine's thread.
class ScopeFollower : public QObject
{
    Q_OBJECT

public:
    ScopeFollower(SharedContext context, Erasure &erasure, Removals &removals,
                  ActivityTeller &teller, QObject *parent = nullptr);

    /// `delta` holds what the event named.
    void follow(const Delta &delta);
    [[nodiscard]] bool isFollowing() const { return m_following; }

Q_SIGNALS:
    void failed(const OrgDesk::Error &error);
    /// The comparison finds what the event did not name and what a failed read left out.
    void ended();

private:
    QCoro::Task<void> run();
    QCoro::Task<Result<void>> followOnce();
    QCoro::Task<Result<VisibleScope>> readScope(VisibleScope before);

    SharedContext m_context;
    Erasure &m_erasure;
    Removals &m_removals;
    ActivityTeller &m_teller;
    bool m_following = false;
    /// Another event came meanwhile.
    bool m_again = false;
    QList<Fact> m_named;
};

} // namespace OrgDesk
