// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/proto/pbbp2.pb.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

// The frames of the long connection (feishu-long-connection.md, 3 to 6).
namespace OrgDesk::Feishu {

using Frame = pbbp2::Frame;

enum class FrameMethod { Control = 0, Data = 1 };

/// One WebSocket message as a frame; empty when it is none.
[[nodiscard]] std::optional<Frame> frameFrom(const QByteArray &message);
[[nodiscard]] QByteArray toBytes(const Frame &frame);

/// The first header of that name; empty when there is none.
[[nodiscard]] QByteArray headerOf(const Frame &frame, const char *key);

[[nodiscard]] Frame pingFrame(int serviceId);

/// The acknowledgement of a message, made of the frame that completed it.
[[nodiscard]] Frame acknowledgement(Frame completing, int code, std::chrono::milliseconds took);

} // namespace OrgDesk::Feishu
