// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"
#include "core/sync/sync_progress.h"

#include <QCoro/QCoroTask>

namespace OrgDesk {

// How facts come into the mirror. Free functions over the context: they hold no state of their own.

/// An event: what is not stale is shown at once, everything it touches is read again.
void takeEvent(SyncContext &context, Delta delta);
/// The answer to an own write.
void takeAnswer(SyncContext &context, Delta delta);
/// Rows of an answer to a read. Rows that an event or own answer contradicts are left out and
/// read again.
Committed takeRead(SyncContext &context, QList<Fact> facts, const ReadStamp &sent);
/// Facts that need no judgement: a changed scope, accepted removals.
Committed takeFacts(SyncContext &context, QList<Fact> facts, Origin origin);
/// Removals, however many: one transaction of a bounded size in each turn of the event loop. What
/// was touched after `since` stays, because its own read decides; gives back what stayed for that.
/// Ends early when the engine stops or the store fails.
QCoro::Task<Absent> removeInTurns(SharedContext context, Absent gone, Origin origin, quint64 since);

/// What commits make necessary: reading new departments, counts, people of removed departments.
void followUp(SyncContext &context, const Committed &committed);

} // namespace OrgDesk
