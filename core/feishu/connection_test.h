// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/feishu_reading.h"
#include "core/platform/platform.h"

namespace OrgDesk::Feishu {

/// How far to look for people: few departments have direct members.
struct SampleSize
{
    int places = 5;
    int people = 1; ///< Enough when there are so many.
};

/// Tries, by reading only, what the program will need: token, scope, a page of departments, a page
/// of members, the event connection's address. Client and reading outlive it, or
/// are ended during a call, which is the last then.
QCoro::Task<ConnectionReport> testedConnection(FeishuClient &client, FeishuReading &reading,
                                               Priority priority = Priority::Waiting,
                                               CancelFlag cancelled = {}, SampleSize sample = {});

} // namespace OrgDesk::Feishu
