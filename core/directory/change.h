// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/department.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace OrgDesk {

/// A department that a plan will create, by the name that the plan gives it.
struct Planned
{
    QString localId;

    bool operator==(const Planned &) const = default;
};

/// A department that exists, or one that an earlier Change of the plan creates.
using DepartmentRef = std::variant<DepartmentId, Planned>;

/// The ID under which a reference appears in a projection: the permanent one, or "planned:" and
/// the local one.
[[nodiscard]] DepartmentId projectedId(const DepartmentRef &ref);

/// Values of a department, before or after; those not concerned are empty.
struct DepartmentValues
{
    std::optional<QString> name;
    std::optional<I18nName> i18nName;
    /// All leaders, main and deputies; an empty list clears them.
    std::optional<QList<Leader>> leaders;
    std::optional<qint64> order;

    bool operator==(const DepartmentValues &) const = default;
};

/// Below which department, and where among its children.
struct Place
{
    DepartmentRef parent;
    qint64 order = 0;

    bool operator==(const Place &) const = default;
};

struct CreateDepartment
{
    /// What later Changes of the plan call it.
    QString localId;
    DepartmentRef parent;
    QString name;
    I18nName i18nName;
    QList<Leader> leaders;
    /// Empty: the platform puts it last.
    std::optional<qint64> order;
    /// A wished changeable ID, or empty.
    QString customId;

    bool operator==(const CreateDepartment &) const = default;
};

/// Names, leaders or order; only what differs between `base` and `wanted` is sent.
struct UpdateDepartment
{
    DepartmentRef target;
    DepartmentValues base;
    DepartmentValues wanted;

    bool operator==(const UpdateDepartment &) const = default;
};

struct MoveDepartment
{
    DepartmentRef target;
    Place base;
    Place wanted;

    bool operator==(const MoveDepartment &) const = default;
};

struct DeleteDepartment
{
    DepartmentRef target;
    /// As it was, so that the deletion can be told and answered by a new creation.
    Department base;

    bool operator==(const DeleteDepartment &) const = default;
};

using ChangeWhat =
    std::variant<CreateDepartment, UpdateDepartment, MoveDepartment, DeleteDepartment>;

/// One intention. Every mutation leaves as one (docs/architecture.md).
struct Change
{
    ChangeId id;
    ChangeWhat what;
    /// The made Change whose inverse this is, or empty.
    ChangeId takesBack;

    bool operator==(const Change &) const = default;
};

/// Makes a Change with an ID of its own.
[[nodiscard]] Change makeChange(ChangeWhat what);

/// The department that a Change creates, edits, moves or deletes.
[[nodiscard]] DepartmentRef targetOf(const Change &change);

/// The Change that takes `applied` back. `created` is the ID that the platform gave when `applied`
/// was a creation. The inverse of a deletion is a creation: the old ID cannot come back.
[[nodiscard]] Change inverse(const Change &applied, const DepartmentId &created = {});

/// For the journal and for handing to another process. fromJson refuses what it does not know.
[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject &json);

} // namespace OrgDesk
