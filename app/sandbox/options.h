// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/frame_codec.h"
#include "app/sandbox/generator.h"

#include <QString>

namespace OrgDesk::Sandbox {

enum class QuotaMode { On, Off };

/// How a sandbox is started. The same options and seed give the same organization and IDs.
struct Options
{
    quint16 port = 0; ///< 0: any free one.
    OrganizationSize size = OrganizationSize::Small;
    QString organizationFile; ///< Instead of `size`; see organization_file.h.
    quint32 seed = 1;
    int latencyMs = 0; ///< Each answer of the API waits that long.
    QuotaMode quota = QuotaMode::On;
    /// Colleagues' changes per second; 0: nobody else works.
    double liveRate = 0;
    int tokenLifetimeSeconds = 7200;
    double redeliveryScale = 1; ///< Multiplies 15 s, 5 min, 1 h, 6 h; 0 to mostRedeliveryScale.
    int chunkBytes = 32768; ///< Longer events are split; 0: never.
    ClientConfig client;

    /// The rate of `--live`: about one change each two and a half seconds.
    static constexpr double everydayRate = 0.4;
    static constexpr double mostRedeliveryScale = 50;
};

} // namespace OrgDesk::Sandbox
