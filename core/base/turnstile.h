// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/completion.h"

#include <deque>

namespace OrgDesk {

/// Lets coroutines through one at a time, in the order of their coming. Lives on one thread; a pass
/// may outlive it.
class Turnstile
{
    struct State;

public:
    /// The right to be inside; leaving is its destruction.
    class Pass
    {
    public:
        Pass() = default;
        explicit Pass(std::shared_ptr<State> state)
            : m_state(std::move(state))
        {
        }
        Pass(Pass &&other) noexcept
            : m_state(std::move(other.m_state))
        {
        }
        Pass &operator=(Pass &&other) noexcept
        {
            std::swap(m_state, other.m_state);
            return *this;
        }
        ~Pass()
        {
            if (m_state)
                leave(m_state);
        }

    private:
        std::shared_ptr<State> m_state;
    };

    Turnstile() = default;
    Turnstile(const Turnstile &) = delete;
    Turnstile &operator=(const Turnstile &) = delete;
    ~Turnstile() { close(); }

    /// Ends with Cancelled when the turnstile is closed.
    [[nodiscard]] Completion<Pass> enter()
    {
        const auto entered = m_state->scope.completion<Pass>();
        if (entered.isFinished())
            return entered;
        if (std::exchange(m_state->occupied, true))
            m_state->queue.push_back(entered);
        else
            entered.finish(Pass(m_state));
        return entered;
    }

    void close()
    {
        // Who is turned away may come back here, and drop the last other reference.
        const std::shared_ptr<State> state = m_state;
        state->queue.clear();
        state->scope.cancel();
    }

private:
    struct State
    {
        CancelScope scope;
        std::deque<Completion<Pass>> queue;
        bool occupied = false;
    };

    static void leave(const std::shared_ptr<State> &state)
    {
        if (state->queue.empty()) {
            state->occupied = false;
            return;
        }
        const auto next = state->queue.front();
        state->queue.pop_front();
        next.finish(Pass(state));
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace OrgDesk
