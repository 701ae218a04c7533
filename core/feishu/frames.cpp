// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/frames.h"

#include <limits>

namespace OrgDesk::Feishu {

std::optional<Frame> frameFrom(const QByteArray &message)
{
    Frame frame;
    // The plain parser writes to stderr when a required field is missing.
    if (message.size() > std::numeric_limits<int>::max()
        || !frame.ParsePartialFromArray(message.constData(), static_cast<int>(message.size()))
        || !frame.IsInitialized())
        return std::nullopt;
    return frame;
}

QByteArray toBytes(const Frame &frame)
{
    QByteArray bytes(static_cast<qsizetype>(frame.ByteSizeLong()), Qt::Uninitialized);
    if (!frame.SerializeToArray(bytes.data(), static_cast<int>(bytes.size())))
        return {};
    return bytes;
}

QByteArray headerOf(const Frame &frame, const char *key)
{
    for (const pbbp2::Header &header : frame.headers()) {
        if (header.key() == key)
            return QByteArray::fromStdString(header.value());
    }
    return {};
}

namespace {

void addHeader(Frame &frame, const char *key, const std::string &value)
{
    pbbp2::Header *header = frame.add_headers();
    header->set_key(key);
    header->set_value(value);
}

} // namespace

Frame pingFrame(int serviceId)
{
    Frame frame;
    frame.set_seqid(0);
    frame.set_logid(0);
    frame.set_service(serviceId);
    frame.set_method(static_cast<int>(FrameMethod::Control));
    addHeader(frame, "type", "ping");
    return frame;
}

Frame acknowledgement(Frame completing, int code, std::chrono::milliseconds took)
{
    addHeader(completing, "biz_rt", std::to_string(took.count()));
    completing.set_payload("{\"code\":" + std::to_string(code) + "}");
    return completing;
}

} // namespace OrgDesk::Feishu
