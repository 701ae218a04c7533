// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/feishu_client.h"
#include "core/feishu/feishu_reading.h"
#include "core/feishu/feishu_writing.h"
#include "core/feishu/long_connection.h"
#include "core/platform/platform.h"

namespace OrgDesk::Feishu {

/// Where Feishu is reached; Lark has an address of its own (feishu-contact-api.md, section 1).
[[nodiscard]] QUrl feishuBaseUrl();

/// What tests change.
struct PlatformSettings
{
    RetryPolicy retries;
    TransportOptions transport;
    LongConnection::Settings events;
    std::chrono::milliseconds settling{2000};
};

[[nodiscard]] Capabilities feishuCapabilities();

/// One organization on Feishu or Lark, through one self-built app. Lives on the thread that makes
/// it; its destruction ends every call under way with Cancelled.
class FeishuPlatform : public Platform
{
public:
    /// Sink and clock outlive it.
    FeishuPlatform(const Credentials &credentials, DeltaSink &sink, PlatformSettings settings,
                   const Clock &clock);
    ~FeishuPlatform() override;

    [[nodiscard]] Capabilities capabilities() const override { return feishuCapabilities(); }
    DirectoryReading *reading() override { return &m_reading; }
    DirectoryWriting *writing() override { return &m_writing; }
    EventChannel *events() override { return &m_events; }
    [[nodiscard]] QuotaUse quotaUse() const override;
    [[nodiscard]] std::optional<Error> withheld() const override;
    QCoro::Task<ConnectionReport> testConnection() override;
    QCoro::Task<ConnectionReport> examine(Priority priority, CancelFlag cancelled) override;

    [[nodiscard]] FeishuClient &client() { return m_client; }

private:
    FeishuClient m_client;
    FeishuReading m_reading;
    FeishuWriting m_writing;
    LongConnection m_events;
};

/// Makes the back-end. Errors: InsecureUrl, Invalid (address), WrongCredentials (empty).
[[nodiscard]] Result<std::unique_ptr<Platform>>
makeFeishuPlatform(const Credentials &credentials, DeltaSink &sink, PlatformSettings settings = {},
                   const Clock &clock = systemClock());

} // namespace OrgDesk::Feishu
