// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/token_book.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

TokenBook::TokenBook(quint32 seed, int lifetimeSeconds)
    : m_ids(seed)
    , m_lifetime(std::chrono::seconds(lifetimeSeconds))
{
}

TokenBook::Token TokenBook::issue(Milliseconds now)
{
    const Milliseconds keepWhile = std::min<Milliseconds>(std::chrono::minutes(30), m_lifetime / 4);
    if (m_current.isEmpty() || m_expiry.value(m_current) - now < keepWhile) {
        for (auto it = m_expiry.begin(); it != m_expiry.end();)
            it = it.value() <= now ? m_expiry.erase(it) : std::next(it);
        m_current = u"t-"_s + m_ids.hex32('t', ++m_issued);
        m_expiry.insert(m_current, now + m_lifetime);
    }
    return {m_current, static_cast<int>((m_expiry.value(m_current) - now).count() / 1000)};
}

QString TokenBook::issueUserToken(Milliseconds now)
{
    const QString token = u"u-"_s + m_ids.hex32('s', ++m_issued);
    m_expiry.insert(token, now + m_lifetime);
    return token;
}

TokenBook::Verdict TokenBook::check(const QString &token, Milliseconds now) const
{
    const auto expiry = m_expiry.constFind(token);
    if (expiry == m_expiry.cend() || *expiry <= now)
        return Verdict::Unknown;
    return token.startsWith(u"u-"_s) ? Verdict::User : Verdict::Tenant;
}

void TokenBook::revokeAll()
{
    m_expiry.clear();
    m_current.clear();
}

} // namespace OrgDesk::Sandbox
