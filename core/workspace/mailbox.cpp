// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/mailbox.h"

#include "core/base/post.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace OrgDesk {

namespace {

// A turn is shorter than a frame, and one message more may still fit below 30 ms.
constexpr int turnMilliseconds = 8;

} // namespace

Mailbox::Mailbox(QObject *parent)
    : QObject(parent)
{
}

Mailbox::~Mailbox()
{
    close();
}

void Mailbox::post(std::function<void()> message)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_messages.push_back(std::move(message));
        if (m_scheduled)
            return;
        m_scheduled = true;
    }
    OrgDesk::post(this, [this] { takeTurn(); });
}

void Mailbox::close()
{
    // Destroyed outside the lock: what a message holds may post again when it goes.
    std::deque<std::function<void()>> dropped;
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    dropped.swap(m_messages);
}

std::function<void()> Mailbox::takeNext()
{
    const std::lock_guard lock(m_mutex);
    if (m_messages.empty()) {
        m_scheduled = false;
        return {};
    }
    std::function<void()> next = std::move(m_messages.front());
    m_messages.pop_front();
    return next;
}

void Mailbox::takeTurn()
{
    QElapsedTimer turn;
    turn.start();
    const QPointer<Mailbox> alive(this);
    while (const std::function<void()> message = takeNext()) {
        message();
        // A slot may have closed the organization.
        if (!alive)
            return;
        if (turn.elapsed() >= turnMilliseconds) {
            QTimer::singleShot(0, this, &Mailbox::takeTurn);
            return;
        }
    }
}

} // namespace OrgDesk
