// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// Messages of the long connection: length-prefixed pieces of the input are taken for WebSocket
// messages of one connection, one after the other.
#include "core/feishu/chunk_assembler.h"
#include "core/feishu/frames.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace OrgDesk::Feishu;
using std::chrono::milliseconds;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void tryMessage(const QByteArray &message, ChunkAssembler &assembler, milliseconds now)
{
    const auto frame = frameFrom(message);
    if (!frame)
        return;
    // What was read is written so that it reads the same.
    const QByteArray bytes = toBytes(*frame);
    const auto again = frameFrom(bytes);
    require(again.has_value() && toBytes(*again) == bytes);
    const Chunk chunk{headerOf(*frame, "message_id"), headerOf(*frame, "sum").toInt(),
                      headerOf(*frame, "seq").toInt(), QByteArray::fromStdString(frame->payload())};
    const auto added = assembler.add(chunk, now);
    require(assembler.pending() <= 4);
    require(assembler.pendingBytes() <= 4096);
    require(added.payload.size() <= 2048);
    const Frame answer = acknowledgement(*frame, 200, milliseconds(3));
    require(frameFrom(toBytes(answer)).has_value());
    require(answer.headers_size() == frame->headers_size() + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ChunkAssembler assembler({16, 2048, 4, 4096, milliseconds(5000)});
    milliseconds now{0};
    size_t at = 0;
    while (at < size) {
        const size_t length = std::min<size_t>(data[at] * 4u, size - at - 1);
        tryMessage(QByteArray(reinterpret_cast<const char *>(data + at + 1),
                              static_cast<qsizetype>(length)),
                   assembler, now);
        at += 1 + length;
        now += milliseconds(700);
    }
    return 0;
}
