// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace OrgDesk {

/// Carries messages to the thread that it lives on, in their order and in short turns: after a few
/// milliseconds it gives the event loop back, so that a burst of facts never holds up a window.
class Mailbox : public QObject
{
    Q_OBJECT

public:
    explicit Mailbox(QObject *parent = nullptr);
    ~Mailbox() override;

    /// Any thread. Dropped after close().
    void post(std::function<void()> message);
    /// Own thread. What has not been delivered is dropped.
    void close();

private:
    void takeTurn();
    [[nodiscard]] std::function<void()> takeNext();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_messages;
    bool m_scheduled = false;
    bool m_closed = false;
};

} // namespace OrgDesk
