// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/feishu_client.h"
#include "core/feishu/feishu_reading.h"
#include "core/platform/platform.h"

namespace OrgDesk::Feishu {

/// The doctor: the questions of "Test connection" and those of the small lists and user groups,
/// with what they mean as findings (feishu-contact-api.md, 3, 7, 10 and 11). Reads only.
/// `cancelled` is asked between the calls. Whoever ends the client early gets a report with its
/// failure, and nothing of client or reading is used after that.
[[nodiscard]] QCoro::Task<ConnectionReport> examined(FeishuClient &client, FeishuReading &reading,
                                                     Priority priority, CancelFlag cancelled);

} // namespace OrgDesk::Feishu
