// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/options.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>
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

    /// Answers when the sandbox listens: after about 0.2 s for medium. Call once. The future always
    /// ends with a Result, also when this object goes first.
    [[nodiscard]] QFuture<Result<Endpoint>> begin(const Options &options);
    /// The same, blocking.
    [[nodiscard]] Result<Endpoint> start(const Options &options);

private:
    QThread m_thread;
    QObject m_onThread; ///< What is done on m_thread is sent here, so it is done in order.
    Server *m_server = nullptr; ///< Made, used and deleted on m_thread.
};

} // namespace OrgDesk::Sandbox
