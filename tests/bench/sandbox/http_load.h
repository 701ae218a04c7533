// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <chrono>
#include <vector>

namespace OrgDesk::Bench {

/// What a load brought.
struct LoadResult
{
    qint64 answers = 0;
    qint64 notOk = 0; ///< Any status but 200.
    double perSecond = 0;
    double megabytesPerSecond = 0;
};

/// Sends the requests in turn over keep-alive connections for so long, as fast as answers come.
/// Blocks. An empty result when nothing listens.
[[nodiscard]] LoadResult runLoad(quint16 port, const std::vector<QByteArray> &requests,
                                 int connections, std::chrono::milliseconds duration);
/// A GET with a bearer token.
[[nodiscard]] QByteArray getRequest(const QByteArray &path, const QByteArray &token);

} // namespace OrgDesk::Bench
