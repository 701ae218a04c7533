// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <chrono>

namespace OrgDesk {

/// Intervals of the runner, so that tests can shorten them.
struct RunnerSettings
{
    /// Waits before each probe of an Unknown; the last one repeats.
    QList<std::chrono::milliseconds> probeDelays{
        std::chrono::milliseconds(500), std::chrono::seconds(1),  std::chrono::seconds(2),
        std::chrono::seconds(5),        std::chrono::seconds(10), std::chrono::seconds(30)};
    /// How often an Unknown is probed before the run gives up and leaves it Unknown.
    int probesPerRun = 12;
    /// The same for what earlier runs left, before a new one begins.
    int probesBeforeRun = 3;
    /// How often a Change is sent at most, when probes say that it has not been made.
    int sendsPerChange = 3;
};

} // namespace OrgDesk
