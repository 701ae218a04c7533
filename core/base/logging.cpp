// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/logging.h"

namespace OrgDesk {

Q_LOGGING_CATEGORY(logNet, "orgdesk.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "orgdesk.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "orgdesk.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logPlan, "orgdesk.plan", QtWarningMsg)
Q_LOGGING_CATEGORY(logPlatform, "orgdesk.platform", QtWarningMsg)
Q_LOGGING_CATEGORY(logWorkspace, "orgdesk.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "orgdesk.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(logSandbox, "orgdesk.sandbox", QtWarningMsg)

} // namespace OrgDesk
