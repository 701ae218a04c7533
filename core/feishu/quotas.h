// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/net/quota_scheduler.h"

namespace OrgDesk::Feishu {

/// The allowances of the calls (feishu-contact-api.md, 4.1; what is "special" there is taken for
/// tier 4). A call that is not named has none that is known.
void declareQuotas(QuotaScheduler &quota);

} // namespace OrgDesk::Feishu
