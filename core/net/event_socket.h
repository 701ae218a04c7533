// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/proxy_choice.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QWebSocket;

namespace OrgDesk {

/// A WebSocket of which only binary messages matter, with bounds: on connecting, on the size of a
/// message, and on silence after something was sent that the other side must answer. One use: after
/// Closed it can be opened again, with a new socket. Lives on one thread.
class EventSocket : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Open };
    struct Bounds
    {
        std::chrono::milliseconds connecting{15000};
        quint64 message = 8 * 1024 * 1024;
        ProxyChoice proxy = {};
    };

    explicit EventSocket(Bounds bounds, QObject *parent = nullptr);
    ~EventSocket() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Plain ws is refused but to this machine. Ends in opened() or closed().
    void open(const QUrl &url);
    void send(const QByteArray &message);
    /// The next message must come within this time, or the connection is taken for dead.
    void expectTraffic(std::chrono::milliseconds within);
    /// Closes without a signal.
    void close();

Q_SIGNALS:
    void opened();
    void received(const QByteArray &message);
    /// The connection is over, or never came about.
    void closed(const OrgDesk::Error &error);

private:
    void transition(State next);
    void end(Error error);
    void connectSocket();
    [[nodiscard]] Error socketError() const;

    Bounds m_bounds;
    State m_state = State::Closed;
    QWebSocket *m_socket = nullptr;
    QTimer m_connectTimer;
    QTimer m_watchdog;
};

} // namespace OrgDesk
