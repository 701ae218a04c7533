// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sync/sync_context.h"

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

/// What commits make necessary: reading new departments, counts, people of removed departments.
void followUp(SyncContext &context, const Committed &committed);

} // namespace OrgDesk
