// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace OrgDesk {

/// Something that a CancelScope can end.
class Cancellable
{
public:
    virtual ~Cancellable() = default;
    virtual void cancel() = 0;
    [[nodiscard]] virtual bool isFinished() const = 0;
};

/// A value that one coroutine waits for and somebody else delivers, once. Copies share it. Unlike a
/// future it resumes its waiter at once, on the thread that delivers, and it cannot end empty.
template <typename T> class Completion
{
    struct State : Cancellable
    {
        std::optional<Result<T>> value;
        std::coroutine_handle<> waiter;

        void deliver(Result<T> result)
        {
            if (value)
                return;
            value.emplace(std::move(result));
            if (auto handle = std::exchange(waiter, {}))
                handle.resume();
        }
        void cancel() override { deliver(failure(ErrorKind::Cancelled, QStringLiteral("closed"))); }
        [[nodiscard]] bool isFinished() const override { return value.has_value(); }
    };

public:
    Completion()
        : m_state(std::make_shared<State>())
    {
    }

    /// Delivers the value and resumes the waiter. Deliveries after the first are ignored.
    void finish(Result<T> result) const
    {
        // The waiter may drop the last other reference while it runs.
        const std::shared_ptr<State> state = m_state;
        state->deliver(std::move(result));
    }
    [[nodiscard]] bool isFinished() const { return m_state->isFinished(); }
    [[nodiscard]] std::shared_ptr<Cancellable> cancellable() const { return m_state; }

    /// For one waiter. The value is moved out to it.
    auto operator co_await() const noexcept
    {
        struct Awaiter
        {
            std::shared_ptr<State> state;
            [[nodiscard]] bool await_ready() const noexcept { return state->value.has_value(); }
            void await_suspend(std::coroutine_handle<> handle) const noexcept
            {
                state->waiter = handle;
            }
            Result<T> await_resume() const { return std::move(*state->value); }
        };
        return Awaiter{m_state};
    }

private:
    std::shared_ptr<State> m_state;
};

/// Ends everything that is waited for through it, with the kind Cancelled, when it is told to or
/// destroyed. An owner keeps one so that no coroutine outlives it (docs/architecture.md).
class CancelScope
{
public:
    CancelScope() = default;
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;
    ~CancelScope() { cancel(); }

    /// A Completion that ends when the scope does; after that it is finished from the start.
    template <typename T> [[nodiscard]] Completion<T> completion()
    {
        Completion<T> made;
        if (m_cancelled)
            made.cancellable()->cancel();
        else
            watch(made.cancellable());
        return made;
    }

    void cancel()
    {
        m_cancelled = true;
        // A resumed coroutine may come back here, so the list is taken first.
        const auto watched = std::exchange(m_watched, {});
        for (const auto &weak : watched) {
            if (const auto strong = weak.lock())
                strong->cancel();
        }
    }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    void watch(const std::shared_ptr<Cancellable> &cancellable)
    {
        if (m_watched.size() >= m_sweepAt) {
            std::erase_if(m_watched, [](const std::weak_ptr<Cancellable> &weak) {
                const auto strong = weak.lock();
                return !strong || strong->isFinished();
            });
            m_sweepAt = std::max<size_t>(64, m_watched.size() * 2);
        }
        m_watched.push_back(cancellable);
    }

    std::vector<std::weak_ptr<Cancellable>> m_watched;
    size_t m_sweepAt = 64;
    bool m_cancelled = false;
};

} // namespace OrgDesk
