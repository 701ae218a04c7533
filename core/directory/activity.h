// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/directory/change.h"
#include "core/directory/delta.h"

#include <optional>
#include <variant>

namespace OrgDesk {

/// What an Activity entry tells.
enum class ActivityKind {
    DepartmentCreated,
    DepartmentRenamed,
    DepartmentMoved,
    DepartmentEdited, ///< Leaders, order or other values.
    DepartmentRemoved,
    PersonJoined,
    PersonMoved, ///< Between departments.
    PersonEdited,
    PersonLeft,
    ScopeChanged, ///< `count` things came, `removedCount` went.
    PersonFrozen,
    PersonUnfrozen,
    PersonRestored, ///< Came back after having left.
    EmployeeTypeAdded,
    EmployeeTypeRenamed, ///< From `from` to `to`.
    EmployeeTypeEnabled,
    EmployeeTypeDisabled,
    EmployeeTypeRemoved,
    OwnFieldsChanged, ///< `count` fields of the company's own came, `removedCount` went.
    GroupJoined, ///< Somebody was put into the user group `to`.
    GroupLeft, ///< Somebody was taken out of the user group `from`.
};

/// What became of an own change; empty optional in ActivityEntry: it came from the platform.
enum class RunState {
    Planned, ///< In the journal, not yet sent.
    Sent, ///< In the journal, sent, no answer yet.
    Done,
    DonePartly,
    Failed, ///< Refused; `error` says why.
    Unknown, ///< No answer; being found out.
    NotMade, ///< Found out: it did not take effect.
    Differs, ///< Found out: somebody else changed it too.
    Unverifiable, ///< Nobody can find out whether it took effect; `error` says why.
};

/// Not decided yet: still to be sent, answered or found out.
[[nodiscard]] constexpr bool isOpen(RunState state)
{
    return state == RunState::Planned || state == RunState::Sent || state == RunState::Unknown;
}

/// It is known that the organization has it, at least in part.
[[nodiscard]] constexpr bool tookEffect(RunState state)
{
    return state == RunState::Done || state == RunState::DonePartly;
}

/// Whose history is wanted: one of the two, or of everything.
struct ActivitySubject
{
    DepartmentId department = {};
    PersonId person = {};

    [[nodiscard]] bool isEverything() const { return department.isEmpty() && person.isEmpty(); }
    bool operator==(const ActivitySubject &) const = default;
};

/// One line of the Activity list: what happened to whom and when. The platform does not tell who
/// did it; only own changes are known as such. Names are as they were then.
struct ActivityEntry
{
    /// Grows with time within one mirror; own changes use their journal number, negative.
    qint64 number = 0;
    QDateTime at;
    ActivityKind kind = ActivityKind::DepartmentEdited;
    /// One of the two; the root's empty ID for ScopeChanged.
    DepartmentId department;
    PersonId person;
    QString name;
    /// Old name, or the old department's name.
    QString from;
    /// New name, or the new department's name.
    QString to;
    int count = 0;
    int removedCount = 0;
    /// Set for this OrgDesk's own changes.
    std::optional<RunState> own;
    std::optional<ChangeId> change;
    std::optional<Error> error;
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::ActivityEntry)
