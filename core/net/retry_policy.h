// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <chrono>
#include <functional>

namespace OrgDesk {

/// How often and how long apart a call is tried. Waits double, are spread by chance over their
/// upper half, and have a ceiling.
struct RetryPolicy
{
    /// In all, for time-outs, broken connections and server faults.
    int attempts = 6;
    /// In all, when nothing listens or the answer is not the platform's.
    int hopelessAttempts = 3;
    /// In all, when the platform holds a lock or limits without telling for how long.
    int busyAttempts = 10;
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds ceiling{8000};
    /// A hopeless case is not tried again after this time...
    std::chrono::milliseconds patience{40000};
    /// ...and its last try is cut off at this one, so that it ends within a minute.
    std::chrono::milliseconds bound{55000};
    /// A number in [0, 1); tests put theirs in.
    std::function<double()> chance;

    /// The wait after the given number of failures in a row (1, 2, ...).
    [[nodiscard]] std::chrono::milliseconds delayAfter(int failures) const;
    /// Whether to try again after this failure. `spent` is the time since the first try began,
    /// without that spent in queues.
    [[nodiscard]] bool goesOn(ErrorKind kind, int failures, std::chrono::milliseconds spent) const;
    /// Nothing listens there, or something else than the platform answers: more tries seldom help.
    [[nodiscard]] static bool isHopeless(ErrorKind kind);
};

/// A number in [0, 1) from the system's generator.
[[nodiscard]] double randomChance();

} // namespace OrgDesk
