// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/net/completion.h"

#include <deque>

namespace OrgDesk::Feishu {

/// Lets coroutines through one at a time, in the order of their coming. Lives on one thread and
/// outlives its passes.
class Turnstile
{
public:
    /// The right to be inside; leaving is its destruction.
    class Pass
    {
    public:
        Pass() = default;
        explicit Pass(Turnstile *turnstile)
            : m_turnstile(turnstile)
        {
        }
        Pass(Pass &&other) noexcept
            : m_turnstile(std::exchange(other.m_turnstile, nullptr))
        {
        }
        Pass &operator=(Pass &&other) noexcept
        {
            std::swap(m_turnstile, other.m_turnstile);
            return *this;
        }
        ~Pass()
        {
            if (m_turnstile != nullptr)
                m_turnstile->leave();
        }

    private:
        Turnstile *m_turnstile = nullptr;
    };

    /// Ends with Cancelled when the turnstile is closed.
    [[nodiscard]] Completion<Pass> enter()
    {
        const auto entered = m_scope.completion<Pass>();
        if (entered.isFinished())
            return entered;
        if (std::exchange(m_occupied, true))
            m_queue.push_back(entered);
        else
            entered.finish(Pass(this));
        return entered;
    }

    void close()
    {
        m_queue.clear();
        m_scope.cancel();
    }

private:
    void leave()
    {
        if (m_queue.empty()) {
            m_occupied = false;
            return;
        }
        const auto next = m_queue.front();
        m_queue.pop_front();
        next.finish(Pass(this));
    }

    CancelScope m_scope;
    std::deque<Completion<Pass>> m_queue;
    bool m_occupied = false;
};

} // namespace OrgDesk::Feishu
