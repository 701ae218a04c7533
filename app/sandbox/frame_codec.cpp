// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/frame_codec.h"

#include "core/feishu/proto/pbbp2.pb.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

std::string toStd(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray fromStd(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

QByteArray Frame::header(const QByteArray &key) const
{
    for (const auto &[name, value] : headers) {
        if (name == key)
            return value;
    }
    return {};
}

QByteArray encodeFrame(const Frame &frame)
{
    pbbp2::Frame wire;
    wire.set_seqid(frame.sequenceId);
    wire.set_logid(frame.logId);
    wire.set_service(frame.service);
    wire.set_method(frame.method);
    for (const auto &[key, value] : frame.headers) {
        pbbp2::Header *header = wire.add_headers();
        header->set_key(toStd(key));
        header->set_value(toStd(value));
    }
    if (frame.payloadEncoding)
        wire.set_payload_encoding(toStd(*frame.payloadEncoding));
    if (frame.payloadType)
        wire.set_payload_type(toStd(*frame.payloadType));
    if (frame.payload)
        wire.set_payload(toStd(*frame.payload));
    if (frame.newLogId)
        wire.set_logidnew(toStd(*frame.newLogId));
    return fromStd(wire.SerializeAsString());
}

std::optional<Frame> decodeFrame(const QByteArray &bytes)
{
    pbbp2::Frame wire;
    // Checked by hand first: ParseFromArray logs an error for a missing required field.
    if (!wire.ParsePartialFromArray(bytes.constData(), static_cast<int>(bytes.size()))
        || !wire.IsInitialized())
        return std::nullopt;
    Frame frame;
    frame.sequenceId = wire.seqid();
    frame.logId = wire.logid();
    frame.service = wire.service();
    frame.method = wire.method();
    for (const pbbp2::Header &header : wire.headers())
        frame.headers.emplace_back(fromStd(header.key()), fromStd(header.value()));
    if (wire.has_payload_encoding())
        frame.payloadEncoding = fromStd(wire.payload_encoding());
    if (wire.has_payload_type())
        frame.payloadType = fromStd(wire.payload_type());
    if (wire.has_payload())
        frame.payload = fromStd(wire.payload());
    if (wire.has_logidnew())
        frame.newLogId = fromStd(wire.logidnew());
    return frame;
}

QByteArray clientConfigJson(const ClientConfig &config)
{
    return "{\"ReconnectCount\":" + QByteArray::number(config.reconnectCount)
        + ",\"ReconnectInterval\":" + QByteArray::number(config.reconnectInterval)
        + ",\"ReconnectNonce\":" + QByteArray::number(config.reconnectNonce)
        + ",\"PingInterval\":" + QByteArray::number(config.pingInterval) + '}';
}

Frame pongFor(const Frame &ping, const QByteArray &payload)
{
    Frame pong;
    pong.sequenceId = ping.sequenceId;
    pong.logId = ping.logId;
    pong.service = ping.service;
    pong.headers = {{"type", "pong"}};
    if (!payload.isEmpty())
        pong.payload = payload;
    return pong;
}

std::vector<Frame> eventFrames(const EventMessage &message, int chunkBytes)
{
    const qsizetype size = message.payload.size();
    const qsizetype step = chunkBytes > 0 ? chunkBytes : std::max<qsizetype>(size, 1);
    const qsizetype sum = std::max<qsizetype>(1, (size + step - 1) / step);
    std::vector<Frame> frames;
    for (qsizetype index = 0; index < sum; ++index) {
        Frame frame;
        frame.sequenceId = message.sequenceId + static_cast<quint64>(index);
        frame.logId = message.logId;
        frame.service = message.service;
        frame.method = 1;
        frame.headers = {{"type", "event"},
                         {"message_id", message.messageId},
                         {"sum", QByteArray::number(sum)},
                         {"seq", QByteArray::number(index)},
                         {"trace_id", message.traceId},
                         {"timestamp", QByteArray::number(message.timestamp)},
                         {"instance_id", "c2FuZGJveA=="}};
        frame.payload = message.payload.mid(index * step, step);
        frames.push_back(std::move(frame));
    }
    return frames;
}

int acknowledgedCode(const Frame &frame)
{
    const QJsonValue code =
        QJsonDocument::fromJson(frame.payload.value_or(QByteArray())).object().value(u"code"_s);
    return code.toInt(-1);
}

} // namespace OrgDesk::Sandbox
