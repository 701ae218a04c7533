// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/options.h"
#include "core/base/result.h"

#include <QThread>

namespace OrgDesk::Sandbox {

class Server;

/// Where a sandbox listens and how one signs in.
struct Endpoint
{
    quint16 port = 0;
    QString appId;
    QString appSecret;
};

/// A sandbox on a thread of its own, for `orgdesk --demo` and for tests.
class SandboxThread
{
public:
    SandboxThread();
    /// Stops the sandbox and waits for its thread.
    ~SandboxThread();
    SandboxThread(const SandboxThread &) = delete;
    SandboxThread &operator=(const SandboxThread &) = delete;

    /// Blocks until the sandbox listens: about 0.2 s for medium. Call once.
    [[nodiscard]] Result<Endpoint> start(const Options &options);

private:
    QThread m_thread;
    Server *m_server = nullptr; ///< Lives on m_thread, which deletes it.
};

} // namespace OrgDesk::Sandbox
