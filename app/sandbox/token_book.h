// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/random.h"

#include <QHash>
#include <QString>

#include <chrono>

namespace OrgDesk::Sandbox {

/// Tenant tokens as feishu-contact-api.md, 2.1 says: the same one is handed out while a quarter of
/// its life is left (30 minutes of two hours); then a new one, and both are valid.
class TokenBook
{
public:
    using Milliseconds = std::chrono::milliseconds;

    TokenBook(quint32 seed, int lifetimeSeconds);

    struct Token
    {
        QString value;
        int remainingSeconds = 0;
    };
    [[nodiscard]] Token issue(Milliseconds now);
    /// A token of a person, which the two search calls need.
    [[nodiscard]] QString issueUserToken(Milliseconds now);

    enum class Verdict { Tenant, User, Unknown };
    [[nodiscard]] Verdict check(const QString &token, Milliseconds now) const;
    /// All tokens are worthless from now on.
    void revokeAll();
    [[nodiscard]] int issued() const { return static_cast<int>(m_issued); }

private:
    IdFactory m_ids;
    Milliseconds m_lifetime;
    quint64 m_issued = 0;
    QString m_current;
    QHash<QString, Milliseconds> m_expiry;
};

} // namespace OrgDesk::Sandbox
