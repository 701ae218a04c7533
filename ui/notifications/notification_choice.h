// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

namespace OrgDesk {

/// What the person wants to be told on the desktop. Nothing, unless chosen.
struct NotificationChoice
{
    /// People join or leave.
    bool people = false;
    /// A change made here was refused.
    bool refusals = false;
    /// The connection is lost for more than five minutes.
    bool outages = false;
    /// Names of people may stand where everybody who passes the screen can read them.
    bool names = false;

    [[nodiscard]] bool isAny() const { return people || refusals || outages; }
    bool operator==(const NotificationChoice &) const = default;
};

} // namespace OrgDesk
