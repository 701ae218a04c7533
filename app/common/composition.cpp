// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/common/composition.h"

#include "core/feishu/feishu_platform.h"

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

PlatformFactory platformFactory()
{
    return
        [](const Credentials &credentials, DeltaSink &sink) -> Result<std::unique_ptr<Platform>> {
            if (credentials.platform == u"feishu"_s)
                return Feishu::makeFeishuPlatform(credentials, sink);
            return failure(ErrorKind::Unsupported, u"no such platform: "_s + credentials.platform);
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
