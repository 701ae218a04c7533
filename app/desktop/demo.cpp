// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/desktop/demo.h"

#include "app/sandbox/sandbox_thread.h"

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Sandbox::OrganizationSize sizeOf(const QString &name)
{
    if (name == u"small"_s)
        return Sandbox::OrganizationSize::Small;
    return name == u"large"_s ? Sandbox::OrganizationSize::Large
                              : Sandbox::OrganizationSize::Medium;
}

Result<Credentials> credentialsFor(const Result<Sandbox::Endpoint> &endpoint)
{
    if (!endpoint)
        return failure(endpoint.error());
    Credentials credentials;
    credentials.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(endpoint->port));
    credentials.appId = endpoint->appId;
    credentials.secret = endpoint->appSecret;
    return credentials;
}

} // namespace

Demo::Demo() = default;
Demo::~Demo() = default;

QFuture<Result<Credentials>> Demo::start(const QString &size)
{
    if (!m_folder.isValid())
        return QtFuture::makeReadyFuture(
            Result<Credentials>(failure(ErrorKind::StoreReadOnly, m_folder.errorString())));
    Sandbox::Options options;
    options.size = sizeOf(size);
    options.liveRate = Sandbox::Options::everydayRate;
    m_sandbox = std::make_unique<Sandbox::SandboxThread>();
    // Plain values, so it does not matter which thread makes them.
    return m_sandbox->begin(options).then(
        [](const Result<Sandbox::Endpoint> &endpoint) { return credentialsFor(endpoint); });
}

} // namespace OrgDesk
