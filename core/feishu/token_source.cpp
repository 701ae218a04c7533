// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/token_source.h"

#include "core/base/logging.h"

namespace OrgDesk::Feishu {

using namespace std::chrono_literals;

TokenSource::TokenSource(Fetch fetch, const Clock &clock)
    : m_fetch(std::move(fetch))
    , m_clock(clock)
{
}

TokenSource::~TokenSource()
{
    close();
}

void TokenSource::close()
{
    m_waiting.clear();
    m_scope->cancel();
}

bool TokenSource::isUsable() const
{
    // A call under way must not outlast its token by the time it takes.
    const auto margin = std::min<std::chrono::milliseconds>(5s, m_lifetime / 10);
    return !m_authorization.isEmpty() && m_clock.monotonic() < m_expires - margin;
}

bool TokenSource::isDue() const
{
    // The platform gives a new token when less than 30 minutes remain; short-lived ones are renewed
    // at half their life. The pause keeps an endpoint that repeats itself from endless questions.
    const auto early = std::min<std::chrono::milliseconds>(30min, m_lifetime / 2);
    const auto now = m_clock.monotonic();
    return now >= m_expires - early && now >= m_nextEarlyFetch;
}

QCoro::Task<Result<QByteArray>> TokenSource::authorization()
{
    if (isUsable()) {
        if (isDue() && !m_fetching)
            refresh(m_scope);
        // The refresh may have ended at once.
        if (isUsable())
            co_return Result<QByteArray>(m_authorization);
    }
    const auto waiting = m_scope->completion<QByteArray>();
    if (!waiting.isFinished()) {
        m_waiting.push_back(waiting);
        if (!m_fetching)
            refresh(m_scope);
    }
    Result<QByteArray> authorization = co_await waiting;
    co_return authorization;
}

QCoro::Task<void> TokenSource::refresh(std::shared_ptr<CancelScope> scope)
{
    m_fetching = true;
    Result<Token> token = co_await m_fetch();
    if (scope->isCancelled())
        co_return;
    m_fetching = false;
    take(token);
}

void TokenSource::take(const Result<Token> &token)
{
    const auto now = m_clock.monotonic();
    m_nextEarlyFetch = now + 30s;
    if (token) {
        m_authorization = "Bearer " + token->value.toUtf8();
        m_lifetime = token->lifetime;
        m_expires = now + token->lifetime;
        m_nextEarlyFetch = now + std::min<std::chrono::milliseconds>(30s, m_lifetime / 4);
    } else {
        qCInfo(logNet) << "no token:" << token.error().code << token.error().requestId;
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const Completion<QByteArray> &waiter : waiting)
        waiter.finish(token ? Result<QByteArray>(m_authorization) : failure(token.error()));
}

std::optional<QByteArray> TokenSource::current() const
{
    return isUsable() ? std::optional(m_authorization) : std::nullopt;
}

void TokenSource::rejected(const QByteArray &authorization)
{
    if (authorization == m_authorization)
        m_authorization.clear();
}

} // namespace OrgDesk::Feishu
