// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/capabilities.h"
#include "core/platform/events.h"
#include "core/platform/finding.h"
#include "core/platform/reading.h"
#include "core/platform/writing.h"

#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>

namespace OrgDesk {

/// How much of the platform's allowance is used, for the status bar.
struct QuotaUse
{
    /// Calls waiting for the quota.
    int waiting = 0;
    /// Share of the busiest API's minute that is used, 0 to 1.
    double used = 0.0;
    /// When calls wait: how long until the next may go.
    std::chrono::milliseconds wait{0};
    int callsInLastMinute = 0;
    int limitedAnswers = 0; ///< 429s since the start.
};

/// Set from any thread to end something between two of its calls; may be null.
using CancelFlag = std::shared_ptr<std::atomic_bool>;

/// What "Test connection" found out, and the doctor.
struct ConnectionReport
{
    /// The first failure that makes everything else pointless (credentials, network).
    std::optional<Error> failure;
    /// The app may reach these many departments and people directly.
    bool wholeCompany = false;
    int visibleDepartments = 0;
    int visiblePeople = 0;
    /// User groups in the app's scope; whoever is permitted by a group only is not read yet.
    int userGroups = 0;
    /// The scope could be read; else the numbers above say nothing.
    bool scopeKnown = false;
    /// The departments in the scope; with the whole company the first level.
    QList<DepartmentId> scopeDepartments;
    /// How many answers were looked through for fields, and what arrived in any of them.
    int departmentsLookedAt = 0;
    int peopleLookedAt = 0;
    DepartmentFields departmentFields;
    PersonFields personFields;
    /// Missing API permissions, each once, with the platform's name and what suffers. Only what
    /// reading needs was asked for: whether the app may write is not known.
    QList<Error> missing;
    /// Other questions that failed while the rest went on: something cannot be read, or no events.
    QList<Error> troubles;
    /// Fields that never arrive because their permission is missing, by their names here.
    QStringList fieldsNotPermitted;
    /// What the doctor makes of it, the gravest first; empty from "Test connection".
    QList<Finding> findings;
};

/// One organization on one platform: up to three ports, each optional by Capabilities. Made and
/// used on the engine's thread.
class Platform
{
public:
    virtual ~Platform() = default;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    /// Null when the capability is missing.
    virtual DirectoryReading *reading() = 0;
    virtual DirectoryWriting *writing() = 0;
    virtual EventChannel *events() = 0;
    [[nodiscard]] virtual QuotaUse quotaUse() const = 0;
    /// Names or places that no answer so far had, because a permission is missing: the platform
    /// answers without them and without an error. Empty: nothing of that kind was noticed.
    [[nodiscard]] virtual std::optional<Error> withheld() const { return std::nullopt; }
    /// Reads only; tells what is missing.
    virtual QCoro::Task<ConnectionReport> testConnection() = 0;
    /// The doctor: the same and more, with findings. Reads only. Ends with the failure Cancelled
    /// when `cancelled` is set or the platform goes.
    virtual QCoro::Task<ConnectionReport> examine(Priority priority, CancelFlag cancelled) = 0;
};

/// Where and as whom an organization is opened. The secret is here in memory only.
struct Credentials
{
    QString platform = QStringLiteral("feishu");
    QUrl baseUrl;
    QString appId;
    QString secret;
};

/// Makes a back-end on the thread that calls it. The sink outlives the platform.
using PlatformFactory =
    std::function<Result<std::unique_ptr<Platform>>(const Credentials &, DeltaSink &)>;

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::ConnectionReport)
Q_DECLARE_METATYPE(OrgDesk::QuotaUse)
Q_DECLARE_METATYPE(OrgDesk::Error)
