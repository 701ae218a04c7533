// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/directory/delta.h"

#include <QObject>

#include <optional>

namespace OrgDesk {

/// The state of the event channel's connection, which says nothing of whether events flow.
enum class ChannelState {
    Idle, ///< Not started, or stopped.
    Connecting, ///< The first attempt.
    Connected,
    Reconnecting, ///< Was connected before.
    Failed, ///< Ended by a final error; see EventChannel::failed.
};

/// How changes arrive by themselves. Lives on the engine's thread. What it receives goes to the
/// DeltaSink that it was given; the platform is acknowledged when the sink has taken it.
class EventChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects and keeps the connection up. Does nothing while it is at that; from Failed it
    /// begins anew.
    virtual void start() = 0;
    /// Closes the connection; no signal but stateChanged(Idle) comes afterwards.
    virtual void stop() = 0;
    [[nodiscard]] virtual ChannelState state() const = 0;

Q_SIGNALS:
    void stateChanged(OrgDesk::ChannelState state);
    /// A passing trouble; the channel goes on by itself. `refusals`: how many connections in a row
    /// the platform has refused, 0 when this was something else (no network, a fault).
    void troubled(const OrgDesk::Error &error, int refusals);
    /// A final one; state is Failed.
    void failed(const OrgDesk::Error &error);
    /// Any event, own ones and unknown types included: proof that events flow.
    void eventArrived(const QDateTime &at);
    /// How many connections of this app are online, own one included, when the platform tells it.
    void clientsCounted(int online);
};

} // namespace OrgDesk
