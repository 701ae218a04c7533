// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/feishu/api_call.h"
#include "core/platform/reading.h"

// The calls of business units (feishu-contact-api.md, 11.7), one small struct each.
namespace OrgDesk::Feishu {

/// The code of a company that has not bought units.
inline constexpr int unitsNotBought = 43050;

/// One page of all units. Two may have the same name with different types, so the type is part of
/// the entry's name.
struct UnitsCall
{
    using Response = Page<ListEntry>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "unit.list";
    QString page;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

/// What a write of a unit gave back: nothing.
struct WrittenUnit
{
};

/// Binds a department to a unit, or lets go of it.
struct BindUnitCall
{
    using Response = WrittenUnit;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "unit.bind";
    UnitId unit;
    DepartmentId department;
    bool binds = true;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenUnit> parse(const QJsonObject &json) const;
};

} // namespace OrgDesk::Feishu
