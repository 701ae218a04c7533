// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/change.h"
#include "core/directory/delta.h"

#include <QCoro/QCoroTask>

#include <variant>

namespace OrgDesk {

/// The Change is made; the Delta says how things stand now.
struct Applied
{
    Delta delta;
    CreatedId created;
    QString requestId;
};

/// The Change is made, but not all of it ("written, but...").
struct AppliedPartly
{
    Delta delta;
    CreatedId created;
    Error why;
};

/// Nothing was changed. `delta` is what was seen of the target where it was read.
struct Refused
{
    Error error;
    Delta delta = {};
};

/// The call was sent and its answer was lost: it may or may not have taken effect.
struct Unknown
{
    Error error;
};

using ApplyOutcome = std::variant<Applied, AppliedPartly, Refused, Unknown>;

/// What became of an Unknown.
struct ProbedApplied
{
    Delta delta;
    CreatedId created;
};
struct ProbedNotApplied
{
};
/// The state fits neither before nor after, or is gone: somebody else changed it too.
struct ProbedDifferent
{
    Delta delta;
};
/// It cannot be told, and asking again would not help: what was to be changed is out of sight or
/// may not be read. `delta` has what could be read.
struct ProbedUnverifiable
{
    Delta delta;
    Error why;
};
using ProbeOutcome =
    std::variant<ProbedApplied, ProbedNotApplied, ProbedDifferent, ProbedUnverifiable>;

/// Writing to an organization. Every method belongs to the engine's thread. The references in a
/// Change are bound (Existing) before it comes here; `key` is the Change's idempotency key and the
/// same for every attempt at it.
class DirectoryWriting
{
public:
    virtual ~DirectoryWriting() = default;
    virtual QCoro::Task<ApplyOutcome> apply(Change change, QString key) = 0;
    /// Reads whether the Change took effect. Writes nothing, except that a creation may be
    /// repeated with the same key where the platform makes that one creation. An error means that
    /// nothing was found out and asking again may help.
    virtual QCoro::Task<Result<ProbeOutcome>> probe(Change change, QString key) = 0;
    /// Brings a picture to the platform; what comes back is its key for Person::avatarKey. Nobody
    /// has it before a Change gives it to somebody. With Capability::Pictures, else Unsupported.
    virtual QCoro::Task<Result<QString>> uploadPicture(QByteArray image);
};

} // namespace OrgDesk
