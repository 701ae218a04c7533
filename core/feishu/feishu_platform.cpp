// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/feishu_platform.h"

#include "core/feishu/connection_test.h"
#include "core/feishu/examination.h"
#include "core/net/url_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

QUrl feishuBaseUrl()
{
    return QUrl(u"https://open.feishu.cn"_s);
}

Capabilities feishuCapabilities()
{
    Capabilities capabilities;
    capabilities.can = Capability::ReadDepartments | Capability::ReadPeople
        | Capability::WriteDepartments | Capability::WritePeople | Capability::Events
        | Capability::ReadScope | Capability::IdempotentCreate | Capability::StringIds
        | Capability::ReadLists | Capability::WriteLists | Capability::Groups | Capability::Seats
        | Capability::Pictures;
    // feishu-contact-api.md, 8.1 and 8.3.
    capabilities.limits.forbiddenInNames = u"/"_s;
    // The stricter of the two that the reference has (sections 6 and 8.12).
    capabilities.limits.idPattern = u"(?!od-)(?![01]$)[a-zA-Z0-9][a-zA-Z0-9_\\-@.]{0,63}"_s;
    // 25 with the root as the first.
    capabilities.limits.maxLevels = 24;
    return capabilities;
}

namespace {

FeishuClient::Settings clientSettings(const Credentials &credentials,
                                      const PlatformSettings &settings)
{
    FeishuClient::Settings result;
    result.baseUrl = credentials.baseUrl.isEmpty() ? feishuBaseUrl() : credentials.baseUrl;
    result.appId = credentials.appId;
    result.secret = credentials.secret;
    result.retries = settings.retries;
    result.transport = settings.transport;
    return result;
}

} // namespace

FeishuPlatform::FeishuPlatform(const Credentials &credentials, DeltaSink &sink,
                               PlatformSettings settings, const Clock &clock)
    : m_client(clientSettings(credentials, settings), clock)
    , m_reading(m_client)
    , m_writing(m_client, settings.settling)
    , m_events(m_client, sink, settings.events)
{
}

FeishuPlatform::~FeishuPlatform()
{
    // Everything that waits is ended while all the parts are still there.
    m_events.blockSignals(true);
    m_events.stop();
    m_writing.close();
    m_reading.close();
    m_client.close();
}

QuotaUse FeishuPlatform::quotaUse() const
{
    const QuotaFigures figures = m_client.quota().figures();
    QuotaUse use;
    use.waiting = figures.waiting;
    use.used = figures.used;
    use.wait = figures.wait;
    use.callsInLastMinute = figures.callsInLastMinute;
    use.limitedAnswers = figures.limitedAnswers;
    return use;
}

std::optional<Error> FeishuPlatform::withheld() const
{
    const QStringList missing = m_reading.fields().missingPermissions();
    if (missing.isEmpty())
        return std::nullopt;
    Error error = makeError(ErrorKind::PermissionMissing, {});
    error.permissions = missing;
    error.help = m_client.dialect().permissionsPage();
    return error;
}

QCoro::Task<ConnectionReport> FeishuPlatform::testConnection()
{
    ConnectionReport report = co_await testedConnection(m_client, m_reading);
    if (const std::optional<Error> missing = withheld())
        report.missing.append(*missing);
    co_return report;
}

QCoro::Task<ConnectionReport> FeishuPlatform::examine(Priority priority, CancelFlag cancelled)
{
    return examined(m_client, m_reading, priority, std::move(cancelled));
}

Result<std::unique_ptr<Platform>> makeFeishuPlatform(const Credentials &credentials,
                                                     DeltaSink &sink, PlatformSettings settings,
                                                     const Clock &clock)
{
    if (!credentials.baseUrl.isEmpty()) {
        if (const auto address = checkedAddress(credentials.baseUrl); !address)
            return failure(address.error());
    }
    if (credentials.appId.isEmpty() || credentials.secret.isEmpty())
        return failure(ErrorKind::WrongCredentials, u"App ID or secret is empty"_s);
    return std::make_unique<FeishuPlatform>(credentials, sink, std::move(settings), clock);
}

} // namespace OrgDesk::Feishu
