// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/common/composition.h"

#include "core/feishu/feishu_platform.h"

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

CurrentProxy::CurrentProxy(ProxyChoice choice)
    : m_choice(std::move(choice))
{
}

ProxyChoice CurrentProxy::choice() const
{
    const QMutexLocker lock(&m_mutex);
    return m_choice;
}

void CurrentProxy::choose(const ProxyChoice &choice)
{
    const QMutexLocker lock(&m_mutex);
    m_choice = choice;
}

PlatformFactory platformFactory(std::shared_ptr<const CurrentProxy> proxy)
{
    return [proxy = std::move(proxy)](const Credentials &credentials,
                                      DeltaSink &sink) -> Result<std::unique_ptr<Platform>> {
        if (credentials.platform != u"feishu"_s)
            return failure(ErrorKind::Unsupported, u"no such platform: "_s + credentials.platform);
        Feishu::PlatformSettings settings;
        if (proxy) {
            settings.transport.proxy = proxy->choice();
            settings.events.socket.proxy = settings.transport.proxy;
        }
        return Feishu::makeFeishuPlatform(credentials, sink, std::move(settings));
    };
}

QStringList knownPlatforms()
{
    return {u"feishu"_s};
}

QUrl defaultBaseUrl(const QString &platform)
{
    return platform == u"feishu"_s ? Feishu::feishuBaseUrl() : QUrl();
}

} // namespace OrgDesk
