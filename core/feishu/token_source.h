// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/service_calls.h"
#include "core/net/api_client.h"

#include <functional>

namespace OrgDesk::Feishu {

/// Keeps the tenant token: one fetch however many calls wait, renewed before it runs out while the
/// calls still use the old one, dropped when the platform refuses it (section 2.1).
class TokenSource : public Authorizer
{
public:
    using Fetch = std::function<QCoro::Task<Result<Token>>()>;

    /// Both references outlive the source.
    TokenSource(Fetch fetch, const Clock &clock);
    ~TokenSource() override;

    QCoro::Task<Result<QByteArray>> authorization() override;
    [[nodiscard]] std::optional<QByteArray> current() const override;
    void rejected(const QByteArray &authorization) override;
    /// Ends everybody who waits with Cancelled.
    void close();

private:
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] bool isDue() const;
    QCoro::Task<void> refresh(std::shared_ptr<CancelScope> scope);
    void take(const Result<Token> &token);

    Fetch m_fetch;
    const Clock &m_clock;
    /// Shared with a refresh under way, which may end after the source.
    std::shared_ptr<CancelScope> m_scope = std::make_shared<CancelScope>();
    std::vector<Completion<QByteArray>> m_waiting;
    bool m_fetching = false;
    QByteArray m_authorization;
    std::chrono::milliseconds m_lifetime{0};
    std::chrono::milliseconds m_expires{0};
    std::chrono::milliseconds m_nextEarlyFetch{0};
};

} // namespace OrgDesk::Feishu
