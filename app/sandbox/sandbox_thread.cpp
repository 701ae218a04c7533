// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/sandbox_thread.h"

#include "app/sandbox/server.h"

namespace OrgDesk::Sandbox {

SandboxThread::SandboxThread()
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

SandboxThread::~SandboxThread()
{
    if (m_server != nullptr) {
        QMetaObject::invokeMethod(
            m_server,
            [server = m_server] {
                server->stop();
                delete server;
            },
            Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

Result<Endpoint> SandboxThread::start(const Options &options)
{
    m_thread.start();
    Result<Endpoint> result =
        failure(ErrorKind::Internal, QStringLiteral("the sandbox did not start"));
    QObject onThread;
    onThread.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &onThread,
        [&] {
            // Made over there, so that its timers and sockets belong to that thread.
            m_server = new Server(options);
            const Result<void> started = m_server->start();
            result = started ? Result<Endpoint>(
                         Endpoint{m_server->port(), m_server->appId(), m_server->appSecret()})
                             : Result<Endpoint>(failure(started.error()));
        },
        Qt::BlockingQueuedConnection);
    return result;
}

} // namespace OrgDesk::Sandbox
