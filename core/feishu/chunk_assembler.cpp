// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/chunk_assembler.h"

namespace OrgDesk::Feishu {

ChunkAssembler::ChunkAssembler(Bounds bounds)
    : m_bounds(bounds)
{
}

void ChunkAssembler::clear()
{
    m_messages.clear();
    m_bytes = 0;
}

void ChunkAssembler::drop(const QByteArray &messageId)
{
    const auto found = m_messages.constFind(messageId);
    if (found == m_messages.cend())
        return;
    m_bytes -= found->bytes;
    m_messages.erase(found);
}

void ChunkAssembler::expire(std::chrono::milliseconds now)
{
    for (auto message = m_messages.cbegin(); message != m_messages.cend();) {
        if (now - message->last < m_bounds.lifetime) {
            ++message;
            continue;
        }
        m_bytes -= message->bytes;
        message = m_messages.erase(message);
    }
}

ChunkAssembler::Message *ChunkAssembler::messageFor(const Chunk &chunk)
{
    auto found = m_messages.find(chunk.messageId);
    if (found != m_messages.end()) {
        // Pieces that disagree about their number belong to no message.
        if (found->pieces.size() == static_cast<size_t>(chunk.sum))
            return &*found;
        drop(chunk.messageId);
        return nullptr;
    }
    if (m_messages.size() >= m_bounds.pending)
        return nullptr;
    Message message;
    message.pieces.resize(static_cast<size_t>(chunk.sum));
    message.missing = chunk.sum;
    return &*m_messages.insert(chunk.messageId, std::move(message));
}

ChunkAssembler::Added ChunkAssembler::add(const Chunk &chunk, std::chrono::milliseconds now)
{
    expire(now);
    if (chunk.sum < 1 || chunk.sum > m_bounds.pieces || chunk.seq < 0 || chunk.seq >= chunk.sum
        || chunk.payload.size() > m_bounds.messageBytes)
        return {};
    if (chunk.sum == 1)
        return {Outcome::Complete, chunk.payload};
    Message *message = messageFor(chunk);
    if (message == nullptr)
        return {};
    auto &piece = message->pieces[static_cast<size_t>(chunk.seq)];
    const qsizetype more = chunk.payload.size() - (piece ? piece->size() : 0);
    if (message->bytes + more > m_bounds.messageBytes || m_bytes + more > m_bounds.pendingBytes) {
        drop(chunk.messageId);
        return {};
    }
    if (!piece)
        --message->missing;
    piece = chunk.payload;
    message->bytes += more;
    m_bytes += more;
    message->last = now;
    if (message->missing > 0)
        return {Outcome::Incomplete, {}};
    QByteArray whole;
    whole.reserve(message->bytes);
    for (const auto &part : message->pieces)
        whole += *part;
    drop(chunk.messageId);
    return {Outcome::Complete, whole};
}

} // namespace OrgDesk::Feishu
