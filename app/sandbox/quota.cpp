// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/quota.h"

namespace OrgDesk::Sandbox {

void QuotaBook::overrideWindows(Api api, std::vector<QuotaWindow> windows)
{
    m_windows.remove(static_cast<int>(api) * 2);
    if (windows.empty())
        m_overrides.remove(static_cast<int>(api));
    else
        m_overrides.insert(static_cast<int>(api), std::move(windows));
}

std::vector<QuotaBook::Open> &QuotaBook::windowsOf(const ApiSpec &spec, int kind)
{
    std::vector<Open> &windows = m_windows[static_cast<int>(spec.api) * 2 + kind];
    if (!windows.empty())
        return windows;
    if (kind == 1) {
        windows.push_back({{1, 1}});
        return windows;
    }
    const auto overridden = m_overrides.constFind(static_cast<int>(spec.api));
    if (overridden != m_overrides.cend()) {
        for (const QuotaWindow &bound : overridden.value())
            windows.push_back({bound});
    } else {
        windows.push_back({spec.first});
        windows.push_back({spec.second});
    }
    return windows;
}

std::optional<QuotaBook::Refusal> QuotaBook::refusal(std::vector<Open> &windows, Milliseconds now)
{
    for (Open &window : windows) {
        if (window.bound.calls <= 0)
            continue;
        const Milliseconds length = std::chrono::seconds(window.bound.seconds);
        if (window.start.count() < 0 || now - window.start >= length) {
            window.start = now;
            window.used = 0;
        }
        if (window.used >= window.bound.calls) {
            const auto left = (window.start + length - now).count();
            return Refusal{window.bound.calls, static_cast<int>((left + 999) / 1000)};
        }
    }
    return std::nullopt;
}

std::optional<QuotaBook::Refusal> QuotaBook::take(const ApiSpec &spec, bool restrictedPatch,
                                                  Milliseconds now)
{
    if (!m_enabled)
        return std::nullopt;
    std::vector<Open> &windows = windowsOf(spec, 0);
    if (auto refused = refusal(windows, now))
        return refused;
    if (restrictedPatch) {
        std::vector<Open> &restricted = windowsOf(spec, 1);
        if (auto refused = refusal(restricted, now))
            return refused;
        ++restricted.front().used;
    }
    // windowsOf may have inserted into the hash, so the reference from above is not used again.
    for (Open &window : windowsOf(spec, 0))
        ++window.used;
    return std::nullopt;
}

} // namespace OrgDesk::Sandbox
