// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"
#include "core/feishu/feishu_client.h"

namespace OrgDesk::Feishu {

/// Fetches people's pictures. They lie on servers of their own, which get no token. The client
/// outlives it; close() ends what is under way with Cancelled.
class Pictures
{
public:
    explicit Pictures(FeishuClient &client);

    /// The file as it lies there. Errors: NotFound, when the person has none; BadAnswer, when it is
    /// too large to be one; else those of the network.
    QCoro::Task<Result<QByteArray>> of(PersonId person, CallPriority priority);
    void close() { m_transport.close(); }

private:
    FeishuClient &m_client;
    HttpTransport m_transport;
};

} // namespace OrgDesk::Feishu
