// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/api_table.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace OrgDesk::Sandbox {

/// Counts calls in fixed windows that start with their first call.
class QuotaBook
{
public:
    using Milliseconds = std::chrono::milliseconds;

    struct Refusal
    {
        int limit = 0; ///< The bound of the window that is full.
        int resetSeconds = 1; ///< Until that window ends, rounded up.
    };

    void setEnabled(bool enabled) { m_enabled = enabled; }
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Replaces the windows of an API, for tests; empty restores the published ones.
    void overrideWindows(Api api, std::vector<QuotaWindow> windows);

    /// Takes one call, or tells why not. `restrictedPatch`: a user PATCH that changes departments
    /// or freezes, which is allowed once a second only.
    std::optional<Refusal> take(const ApiSpec &spec, bool restrictedPatch, Milliseconds now);
    void reset() { m_windows.clear(); }

private:
    struct Open
    {
        QuotaWindow bound;
        Milliseconds start{-1};
        int used = 0;
    };
    std::vector<Open> &windowsOf(const ApiSpec &spec, int kind);
    static std::optional<Refusal> refusal(std::vector<Open> &windows, Milliseconds now);

    bool m_enabled = true;
    QHash<int, std::vector<Open>> m_windows;
    QHash<int, std::vector<QuotaWindow>> m_overrides;
};

} // namespace OrgDesk::Sandbox
