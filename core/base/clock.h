// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <chrono>

namespace OrgDesk {

/// The time, so that tests can hold it. Implementations may be read from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Monotonic time since an arbitrary start; never goes back.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The machine's clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

/// A clock that lives as long as the program.
[[nodiscard]] const Clock &systemClock();

} // namespace OrgDesk
