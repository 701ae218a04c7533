// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/service_context.h"

#include <array>
#include <optional>

namespace OrgDesk::Sandbox {

/// The body of a department write, checked as far as it can be without the place in the tree.
/// What is not set was not sent.
struct DepartmentFields
{
    using Translations = std::array<QString, 3>; ///< zh_cn, ja_jp, en_us

    std::optional<QString> name;
    std::optional<Translations> i18nName;
    std::optional<Department *> parent;
    std::optional<QString> customId;
    std::optional<qint64> order;
    /// From `leaders` or `leader_user_id`; empty clears.
    std::optional<std::vector<DepartmentLeader>> leaders;
    std::optional<std::vector<Person *>> hrbps;
    std::optional<std::vector<int>> chatEmployeeTypes;
    bool createChat = false;
    /// At creation only; later by the calls of units.
    QString unit;
};

enum class DepartmentWriteKind { Create, Put, Patch };

/// Reads and checks a body. `current` is the department that is changed, null at creation.
[[nodiscard]] Checked<DepartmentFields> parseDepartmentFields(const ServiceContext &context,
                                                              const Call &call,
                                                              DepartmentWriteKind kind,
                                                              const Department *current);
/// The rules for a custom department_id (feishu-contact-api.md, section 6).
[[nodiscard]] bool isValidDepartmentId(const QString &id);

} // namespace OrgDesk::Sandbox
