// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/platform/platform.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace OrgDesk {

/// The connection of the event channel as a person is told it.
enum class Liveness {
    Offline, ///< Not connected, not trying, or nothing answers.
    Connecting,
    Live,
    Reconnecting,
};

enum class SyncPhase { Idle, Scope, Departments, People, Comparing };

/// How far the running sync is.
struct SyncStatus
{
    SyncPhase phase = SyncPhase::Idle;
    int departmentsDone = 0; ///< Whose members have been read.
    int departmentsTotal = 0;
    int departmentsRead = 0; ///< In the tree so far.
    int peopleRead = 0;
    /// Estimate; empty while unknown.
    std::optional<std::chrono::seconds> remaining;
    bool first = false; ///< The mirror has never been complete.
};

/// Removals that a read implies and that wait for a person's word (design decision 12).
struct HeldRemovalsCount
{
    int departments = 0;
    int departmentsTotal = 0;
    int people = 0;
    int peopleTotal = 0;

    bool operator==(const HeldRemovalsCount &) const = default;
};

/// Everything that the status bar and the bars above the tree tell. Three separate signals: the
/// socket (liveness), the flow of events (lastEvent), the age of the data (asOf).
struct WorkspaceStatus
{
    Liveness liveness = Liveness::Offline;
    QDateTime lastEvent; ///< UTC; invalid: none since the start.
    QDateTime asOf; ///< UTC; invalid: never complete.
    bool complete = false; ///< All people have been read once.
    bool wholeCompany = true;
    bool readOnly = false;
    /// False: the mirror is deleted when the organization is closed (LocalData::keepsCopy).
    bool keepsCopy = true;
    SyncStatus sync;
    QuotaUse quota;
    /// Connections of this app that are online, own one included; 0: not known.
    int clientsOnline = 0;
    /// Refused handshakes in a row.
    int refusedAttempts = 0;
    /// The latest trouble of connection or sync that still stands; the sync's, if both have one.
    std::optional<Error> trouble;
    /// That of the event channel alone.
    std::optional<Error> channelTrouble;
    /// The channel has ended for good, and channelTrouble says why: without a comparison that
    /// starts it anew no event comes any more. Until it is connected again.
    bool channelFailed = false;
    std::optional<HeldRemovalsCount> heldRemovals;
    /// What the platform leaves out of its answers for a missing permission, as of the last
    /// comparison.
    std::optional<Error> withheld;
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::WorkspaceStatus)
