// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/proxy_choice.h"
#include "core/base/result.h"

namespace OrgDesk {

/// The proxy that the word after --proxy names: "system", "none", "http://[USER@]HOST:PORT" or
/// "socks5://[USER@]HOST:PORT". The password comes from the environment variable
/// ORGDESK_PROXY_PASSWORD; one in the word itself is refused, because every process of the machine
/// could read it there. Errors: Invalid, with a translated sentence as detail.
[[nodiscard]] Result<ProxyChoice> proxyFrom(const QString &word);

} // namespace OrgDesk
