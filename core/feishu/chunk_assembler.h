// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace OrgDesk::Feishu {

/// One piece of a message (feishu-long-connection.md, 6).
struct Chunk
{
    QByteArray messageId;
    int sum = 1;
    int seq = 0;
    QByteArray payload;
};

/// Joins the pieces of messages. Everything has a bound: the pieces and bytes of a message, the
/// unfinished messages and their bytes, and the time that one is kept. Pure: it is told the time.
class ChunkAssembler
{
public:
    struct Bounds
    {
        int pieces = 1024;
        qsizetype messageBytes = 8 * 1024 * 1024;
        qsizetype pending = 64;
        qsizetype pendingBytes = 32 * 1024 * 1024;
        std::chrono::milliseconds lifetime{5000}; ///< After the last piece.
    };
    enum class Outcome { Complete, Incomplete, Refused };
    struct Added
    {
        Outcome outcome = Outcome::Refused;
        QByteArray payload; ///< The whole message when complete.
    };

    ChunkAssembler() = default;
    explicit ChunkAssembler(Bounds bounds);

    Added add(const Chunk &chunk, std::chrono::milliseconds now);
    /// A new connection has no memory.
    void clear();
    [[nodiscard]] qsizetype pending() const { return m_messages.size(); }
    [[nodiscard]] qsizetype pendingBytes() const { return m_bytes; }

private:
    struct Message
    {
        std::vector<std::optional<QByteArray>> pieces;
        qsizetype bytes = 0;
        int missing = 0;
        std::chrono::milliseconds last{0};
    };

    void expire(std::chrono::milliseconds now);
    void drop(const QByteArray &messageId);
    [[nodiscard]] Message *messageFor(const Chunk &chunk);

    Bounds m_bounds;
    QHash<QByteArray, Message> m_messages;
    qsizetype m_bytes = 0;
};

} // namespace OrgDesk::Feishu
