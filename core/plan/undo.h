// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"
#include "core/directory/directory.h"
#include "core/plan/change_plan.h"
#include "core/store/journal_store.h"

#include <QSet>

#include <functional>
#include <optional>

namespace OrgDesk {

/// What an undo cannot take back, or would overwrite; said before it runs.
enum class UndoRemarkKind {
    NewId, ///< A deleted department comes back under a new ID.
    ChangedSince, ///< Somebody has changed it since; the undo overwrites that.
    Gone, ///< It is not there any more; this part is left out.
    OutcomeUnknown, ///< Nobody knows whether it was made; this part is left out.
    Leaves, ///< A person who was created or restored is offboarded again.
    NewNumber, ///< A deleted employee type comes back under a new number; nobody has it any more.
    ComesBackBare, ///< A person comes back without roles and what was handed over.
    Impossible, ///< UndoRemark::problem speaks against it; this part is left out.
};

struct UndoRemark
{
    UndoRemarkKind kind = UndoRemarkKind::NewId;
    /// The department's or the person's name.
    QString name;
    std::optional<Problem> problem = {};

    bool operator==(const UndoRemark &) const = default;
};

/// The inverse plan of a run, to be reviewed and run like any other. `plan.changes` is empty when
/// nothing can be taken back.
struct UndoPlan
{
    ChangePlan plan;
    QList<UndoRemark> remarks;
};

/// Who a department that was deleted is today; the same ID when nobody succeeded it.
using SuccessorOf = std::function<DepartmentId(const DepartmentId &)>;

/// `journal` holds entries newest first, as far back as successors are looked for.
[[nodiscard]] SuccessorOf successors(const QList<JournalEntry> &journal, const Directory &tree);

/// The entry is made, and no made Change of a later undo takes it back.
[[nodiscard]] bool canBeTakenBack(const JournalEntry &entry, const QSet<ChangeId> &takenBack);
/// What made undos among the entries have taken back.
[[nodiscard]] QSet<ChangeId> takenBackBy(const QList<JournalEntry> &journal);

/// The inverse of what a run has really done and no undo has taken back, newest first. What the
/// tree or the limits forbid by now is left out with a remark. Where it edits people, each of them
/// once, it goes on after a refusal: else one who cannot be taken back would stand in the way of
/// all the others for ever.
[[nodiscard]] UndoPlan inversePlan(const QList<JournalEntry> &run, const Directory &tree,
                                   const DirectoryLimits &limits, const SuccessorOf &successorOf,
                                   const QSet<ChangeId> &takenBack = {});

} // namespace OrgDesk
