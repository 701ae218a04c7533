// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/undo_offer.h"

#include <algorithm>
#include <optional>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs of which something is left to take back, newest first.
QList<PlanId> candidates(const QList<JournalEntry> &recent)
{
    const QSet<ChangeId> takenBack = takenBackBy(recent);
    QList<PlanId> runs;
    for (const JournalEntry &entry : recent) {
        const bool counts = entry.undoes.isEmpty() && canBeTakenBack(entry, takenBack);
        if (counts && !runs.contains(entry.run))
            runs.append(entry.run);
    }
    return runs;
}

Result<UndoOffer> offerFor(const PlanId &run, JournalStore &journal, PlanRunner &runner,
                           const QSet<ChangeId> &takenBack)
{
    Result<UndoPlan> undo = runner.undoOf(run);
    if (!undo)
        return failure(undo.error());
    const Result<QList<JournalEntry>> entries = journal.entriesOf(run);
    if (!entries)
        return failure(entries.error());
    UndoOffer offer;
    offer.plan = undo->plan;
    offer.remarks = undo->remarks;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        if (canBeTakenBack(*entry, takenBack))
            offer.takesBack.append(*entry);
    }
    if (offer.plan.changes.isEmpty())
        offer.impossible =
            makeError(ErrorKind::NotFound, u"what it changed is not there any more"_s);
    return offer;
}

} // namespace

Result<UndoOffer> newestUndo(JournalStore &journal, PlanRunner &runner)
{
    constexpr int farEnough = 1000;
    const Result<QList<JournalEntry>> recent = journal.recent(farEnough);
    if (!recent)
        return failure(recent.error());
    const auto open = std::find_if(recent->cbegin(), recent->cend(),
                                   [](const JournalEntry &entry) { return isOpen(entry.state); });
    if (open != recent->cend())
        return failure(runner.isBusy() ? ErrorKind::Busy : ErrorKind::OutcomeUnknown,
                       u"a change has no outcome yet"_s);
    const QSet<ChangeId> takenBack = takenBackBy(*recent);
    std::optional<UndoOffer> newest;
    for (const PlanId &run : candidates(*recent)) {
        Result<UndoOffer> offer = offerFor(run, journal, runner, takenBack);
        if (!offer)
            return offer;
        if (!newest)
            newest = *offer;
        // What is gone for good must not stand in the way of what can be taken back.
        if (!offer->impossible)
            return offer;
    }
    if (newest)
        return *newest;
    return failure(ErrorKind::NotFound, u"there is nothing to take back"_s);
}

} // namespace OrgDesk
