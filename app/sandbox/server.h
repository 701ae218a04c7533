// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/options.h"
#include "core/base/result.h"

#include <QObject>

#include <memory>

namespace OrgDesk::Sandbox {

/// A running organization on this machine: Feishu's HTTP API, its long connection and the control
/// interface on one loopback port.
///
/// Lives on one thread with an event loop; see SandboxThread for one of its own.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(Options options, QObject *parent = nullptr);
    ~Server() override;

    /// Makes the organization and listens. Errors: a file that cannot be read, a port in use.
    [[nodiscard]] Result<void> start();
    void stop();

    [[nodiscard]] quint16 port() const;
    /// cli_ and 16 hex digits, as the official SDKs demand.
    [[nodiscard]] QString appId() const;
    [[nodiscard]] QString appSecret() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace OrgDesk::Sandbox
