// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/delta.h"

#include <QByteArray>

namespace OrgDesk::Feishu {

/// What an event says (feishu-events.md, 2 and 3).
struct Event
{
    enum class Kind {
        Facts, ///< People or departments; `delta` has them.
        Scope, ///< The scope of the app changed; `delta` has what it names.
        List, ///< A list of the company's changed; `list` says how.
        Other, ///< Nothing that the directory knows.
    };
    Kind kind = Kind::Other;
    QString type;
    Delta delta;
    ListChange list = {};
};

/// Reads an event's JSON; never trusts its shape. `received` stands in for a missing time.
/// Error: BadAnswer.
[[nodiscard]] Result<Event> eventFrom(const QByteArray &json, const QDateTime &received);

} // namespace OrgDesk::Feishu
