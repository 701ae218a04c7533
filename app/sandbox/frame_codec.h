// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <utility>
#include <vector>

namespace OrgDesk::Sandbox {

/// What the long connection tells its clients (seconds; feishu-long-connection.md, section 1).
struct ClientConfig
{
    int reconnectCount = -1;
    int reconnectInterval = 2;
    int reconnectNonce = 1;
    int pingInterval = 30;
};

/// One frame of the long connection as a plain value; FrameCodec reads and writes it.
struct Frame
{
    quint64 sequenceId = 0;
    quint64 logId = 0;
    qint32 service = 0;
    qint32 method = 0; ///< 0 control, 1 data
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    std::optional<QByteArray> payloadEncoding;
    std::optional<QByteArray> payloadType;
    std::optional<QByteArray> payload;
    std::optional<QByteArray> newLogId;

    /// The first header of that name; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &key) const;
    bool operator==(const Frame &) const = default;
};

[[nodiscard]] QByteArray encodeFrame(const Frame &frame);
/// Empty when the bytes are no frame or a required field is missing.
[[nodiscard]] std::optional<Frame> decodeFrame(const QByteArray &bytes);

/// {"ReconnectCount":…,"ReconnectInterval":…,"ReconnectNonce":…,"PingInterval":…}
[[nodiscard]] QByteArray clientConfigJson(const ClientConfig &config);
/// A pong that answers a ping; an empty payload leaves the client's configuration alone.
[[nodiscard]] Frame pongFor(const Frame &ping, const QByteArray &payload);

/// An event on its way.
struct EventMessage
{
    QByteArray messageId;
    QByteArray traceId;
    QByteArray payload;
    quint64 sequenceId = 0;
    quint64 logId = 0;
    qint32 service = 0;
    qint64 timestamp = 0; ///< Milliseconds since 1970.
};
/// The frames of an event: one, or several when the payload is longer than `chunkBytes` (0: never
/// split). Cuts may fall inside a character, as they do on the platform.
[[nodiscard]] std::vector<Frame> eventFrames(const EventMessage &message, int chunkBytes);
/// The code of an acknowledgement; -1 when its payload is not what it should be.
[[nodiscard]] int acknowledgedCode(const Frame &frame);

} // namespace OrgDesk::Sandbox
