// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>

namespace OrgDesk {

/// One answer that is owed to whoever holds the future. Copies share it; the first delivery counts.
/// When the last copy goes without one, the future ends with ErrorKind::Cancelled: a future that
/// ends without a result would crash its awaiter (docs/architecture.md). Any thread.
template <typename T> class Answer
{
public:
    Answer()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_state->promise.future(); }
    void deliver(Result<T> result) const { m_state->deliver(std::move(result)); }
    [[nodiscard]] bool isDelivered() const { return m_state->delivered.load(); }

private:
    struct State
    {
        State() { promise.start(); }
        ~State()
        {
            deliver(failure(ErrorKind::Cancelled, QStringLiteral("the organization was closed")));
        }
        State(const State &) = delete;
        State &operator=(const State &) = delete;

        void deliver(Result<T> result)
        {
            if (delivered.exchange(true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }

        QPromise<Result<T>> promise;
        std::atomic_bool delivered{false};
    };

    std::shared_ptr<State> m_state;
};

/// A future that has its result already.
template <typename T> [[nodiscard]] QFuture<Result<T>> answered(Result<T> result)
{
    Answer<T> answer;
    answer.deliver(std::move(result));
    return answer.future();
}

} // namespace OrgDesk
