// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/sandbox_thread.h"

#include "app/sandbox/server.h"
#include "core/base/post.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace OrgDesk::Sandbox {

SandboxThread::SandboxThread()
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

SandboxThread::~SandboxThread()
{
    if (m_thread.isRunning()) {
        // Behind a start that may still be under way.
        postAndWait(&m_onThread, [this] {
            if (m_server == nullptr)
                return;
            m_server->stop();
            delete std::exchange(m_server, nullptr);
        });
    }
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<Endpoint>> SandboxThread::begin(const Options &options)
{
    m_thread.start();
    m_onThread.moveToThread(&m_thread);
    const auto promise = std::make_shared<QPromise<Result<Endpoint>>>();
    promise->start();
    post(&m_onThread, [this, options, promise] {
        // Made over there, so that its timers and sockets belong to that thread.
        m_server = new Server(options);
        const Result<void> started = m_server->start();
        promise->addResult(started ? Result<Endpoint>(
                               Endpoint{m_server->port(), m_server->appId(), m_server->appSecret()})
                                   : Result<Endpoint>(failure(started.error())));
        promise->finish();
    });
    return promise->future();
}

Result<Endpoint> SandboxThread::start(const Options &options)
{
    return begin(options).result();
}

} // namespace OrgDesk::Sandbox
