// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QFuture>
#include <QTest>

#include <chrono>
#include <optional>

namespace OrgDesk::Test {

using namespace std::chrono_literals;

/// Turns the event loop until the condition holds; false when the time is over.
template <typename Condition>
bool waitFor(Condition condition, std::chrono::milliseconds limit = 10s)
{
    return QTest::qWaitFor([&] { return static_cast<bool>(condition()); },
                           static_cast<int>(limit.count()));
}

/// Turns the event loop until the future has its result; empty when it never came.
template <typename T>
std::optional<T> wait(QFuture<T> future, std::chrono::milliseconds limit = 10s)
{
    if (!waitFor([&] { return future.isFinished(); }, limit) || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

/// Turns the event loop until the coroutine has ended; empty when it never did.
template <typename T>
std::optional<T> wait(QCoro::Task<T> task, std::chrono::milliseconds limit = 10s)
{
    auto slot = std::make_shared<std::optional<T>>();
    task.then([slot](T value) { slot->emplace(std::move(value)); });
    waitFor([&] { return slot->has_value(); }, limit);
    return *slot;
}

} // namespace OrgDesk::Test
