// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/delta.h"

#include <QList>

#include <chrono>

namespace OrgDesk {

/// Intervals and limits of the sync, so that tests can shorten them.
struct SyncSettings
{
    using Milliseconds = std::chrono::milliseconds;

    /// Reads of member lists that are under way at once; the quota decides how fast they go.
    int readsInFlight = 32;
    /// Touched things are read again this long after the last touch, but at most that long after
    /// the first.
    Milliseconds confirmDebounce{300};
    Milliseconds confirmDebounceLimit{1000};
    /// Member counts of departments that people joined or left.
    Milliseconds countsDebounce{2000};
    /// A read that contradicts an event or an own answer younger than this is not believed yet...
    Milliseconds contradictionWindow{30'000};
    /// ...but repeated after these waits; the last one is.
    QList<Milliseconds> confirmRetries{Milliseconds(2000), Milliseconds(10'000),
                                       Milliseconds(60'000)};
    /// An event that is older than the start of the last comparison by more than this is only a
    /// reason to read.
    Milliseconds oldNews{60'000};
    /// Between comparisons of everything. 0: never by itself.
    Milliseconds compareEvery{30 * 60'000};
    /// The small lists (job titles and so on) change seldom, and two of them come by ten calls a
    /// minute.
    Milliseconds listsEvery{3600'000};
    /// How long the first read waits for the event channel.
    Milliseconds channelWait{5000};
    /// Back-off after a failed read, doubled up to the ceiling.
    Milliseconds retryFirst{2000};
    Milliseconds retryCeiling{60'000};
    /// Waits before a scope that does not yet show what an event said is read again.
    QList<Milliseconds> scopeRetries{Milliseconds(300), Milliseconds(700), Milliseconds(3000)};
    /// Removals inferred from absence are held above the larger of the two.
    int removalFloor = 20;
    double removalShare = 0.05;
    /// Keeps a transaction under 50 ms (docs/architecture.md).
    int factsPerCommit = 200;
    /// The same for what leaves with the scope: removing costs less than adding, and 20,000 people
    /// must be gone within two seconds.
    int scopeFactsPerCommit = 600;

    /// By where the facts come from.
    [[nodiscard]] int factsPerCommitOf(Origin origin) const
    {
        return origin == Origin::Scope ? scopeFactsPerCommit : factsPerCommit;
    }
    /// After removals the files are cleaned, once for all that is removed within this time.
    Milliseconds scrubDelay{500};
    /// ...and again after this while a reader is in the way.
    Milliseconds scrubRetry{1000};
    /// A store that failed in a way that passes is tried again after this, doubled up to the
    /// ceiling.
    Milliseconds storeRetryFirst{10'000};
    Milliseconds storeRetryCeiling{5 * 60'000};
    /// An interrupted first sync is continued when it began no longer ago than this.
    Milliseconds resumeWithin{24 * 3600'000};
    /// Between two progress signals.
    Milliseconds progressEvery{100};
};

} // namespace OrgDesk
