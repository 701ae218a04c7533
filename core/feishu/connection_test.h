// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/feishu_reading.h"
#include "core/platform/platform.h"

namespace OrgDesk::Feishu {

/// Tries, by reading only, what the program will need: token, scope, a page of departments, a page
/// of members, the event connection's address. Client and reading outlive it.
QCoro::Task<ConnectionReport> testedConnection(FeishuClient &client, FeishuReading &reading);

} // namespace OrgDesk::Feishu
