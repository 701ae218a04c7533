// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/retry_policy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace OrgDesk {

double randomChance()
{
    return QRandomGenerator::system()->generateDouble();
}

std::chrono::milliseconds RetryPolicy::delayAfter(int failures) const
{
    const int doublings = std::clamp(failures - 1, 0, 20);
    const auto whole = std::min(ceiling, firstDelay * (1 << doublings));
    const double share = 0.5 + 0.5 * (chance ? chance() : randomChance());
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(whole.count()) * share));
}

bool RetryPolicy::isHopeless(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::BadAnswer;
}

bool RetryPolicy::goesOn(ErrorKind kind, int failures, std::chrono::milliseconds spent) const
{
    if (isHopeless(kind))
        return failures < hopelessAttempts && spent < patience;
    switch (kind) {
    case ErrorKind::Timeout:
    case ErrorKind::ServerFault:
        return failures < attempts;
    case ErrorKind::Busy:
    case ErrorKind::RateLimited:
        return failures < busyAttempts;
    default:
        return false;
    }
}

} // namespace OrgDesk
