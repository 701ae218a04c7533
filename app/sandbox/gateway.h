// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/contact_service.h"
#include "app/sandbox/quota.h"
#include "app/sandbox/token_book.h"

#include <functional>

namespace OrgDesk::Sandbox {

/// A request as it came over HTTP.
struct HttpCall
{
    Method method = Method::Other;
    QByteArray path; ///< Percent-encoded.
    QByteArray query; ///< Percent-encoded.
    QByteArray authorization;
    QByteArray body;
};

/// Who the app is.
struct AppCredentials
{
    QString appId;
    QString appSecret;
    QString tenantKey;
};

/// The ID types that a query asks for; an unknown one is a parameter error.
[[nodiscard]] Checked<IdTypes> idTypes(const Query &query);

struct ApiStatistics
{
    qint64 calls = 0;
    qint64 limited = 0; ///< Answered with 429.
    qint64 refused = 0; ///< Any other code than 0.
};

/// The door of /open-apis: token, permission, quota, ID types, the structure lock, then the
/// service. Knows nothing of sockets, so it is tested directly. One thread.
class Gateway
{
public:
    Gateway(ContactService &service, TokenBook &tokens, AppCredentials app, const Clock &clock);

    /// A write keeps the tenant's structure lock until its answer is out: pass the token back
    /// with release(), once.
    struct Passage
    {
        Answer answer;
        QByteArray logId;
        bool holdsLock = false;
    };
    [[nodiscard]] Passage handle(const HttpCall &call);
    void release(const Passage &passage);
    /// Somebody else's change holds the lock for so long.
    void lockStructure(std::chrono::milliseconds duration);

    void setConnectionCounter(std::function<int()> counter)
    {
        m_connectionCount = std::move(counter);
    }
    [[nodiscard]] QuotaBook &quota() { return m_quota; }
    [[nodiscard]] QByteArray nextLogId();
    [[nodiscard]] const QHash<QByteArray, ApiStatistics> &statistics() const
    {
        return m_statistics;
    }
    void resetStatistics() { m_statistics.clear(); }
    [[nodiscard]] bool knows(const QString &appId, const QString &secret) const;
    [[nodiscard]] const AppCredentials &app() const { return m_app; }

private:
    [[nodiscard]] Answer token(const ApiSpec &spec, const HttpCall &call);
    [[nodiscard]] std::optional<Problem> tokenProblem(const ApiSpec &spec,
                                                      const HttpCall &call) const;
    [[nodiscard]] Checked<Call> prepare(const RouteMatch &match, const HttpCall &call) const;
    [[nodiscard]] std::optional<Answer> quotaAnswer(const ApiSpec &spec, const Call &call,
                                                    const QByteArray &logId);
    [[nodiscard]] bool structureLocked() const;
    [[nodiscard]] Passage serve(const RouteMatch &match, const HttpCall &call,
                                const QByteArray &logId);

    ContactService &m_service;
    TokenBook &m_tokens;
    AppCredentials m_app;
    const Clock &m_clock;
    QuotaBook m_quota;
    std::function<int()> m_connectionCount;
    QHash<QByteArray, ApiStatistics> m_statistics;
    quint64 m_logCount = 0;
    int m_writesUnderWay = 0;
    std::chrono::milliseconds m_lockedUntil{0};
};

} // namespace OrgDesk::Sandbox
