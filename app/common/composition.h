// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/proxy_choice.h"
#include "core/platform/platform.h"

#include <QMutex>

namespace OrgDesk {

/// The proxy for whatever is opened from now on; what is open already keeps the one that it was
/// opened with. Used on any thread.
class CurrentProxy
{
public:
    explicit CurrentProxy(ProxyChoice choice = {});

    [[nodiscard]] ProxyChoice choice() const;
    void choose(const ProxyChoice &choice);

private:
    mutable QMutex m_mutex;
    ProxyChoice m_choice;
};

/// The one place where concrete back-ends are chosen, by Credentials::platform. Without a proxy,
/// the system's.
[[nodiscard]] PlatformFactory platformFactory(std::shared_ptr<const CurrentProxy> proxy = {});

/// The platforms that this build can open ("feishu").
[[nodiscard]] QStringList knownPlatforms();

/// Where a platform is reached when nothing else is said.
[[nodiscard]] QUrl defaultBaseUrl(const QString &platform);

} // namespace OrgDesk
