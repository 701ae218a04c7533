// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/api_call.h"
#include "core/feishu/person_wire.h"
#include "core/feishu/wire.h"
#include "core/platform/reading.h"

#include <optional>

// The calls of the contact area (feishu-contact-api.md), one small struct each.
namespace OrgDesk::Feishu {

/// One page of what the app is permitted to see (section 10).
struct ScopePage
{
    QList<DepartmentId> departments;
    /// Empty where the list did not come: it needs a permission of its own.
    std::optional<QList<PersonId>> people;
    /// How many user groups; their members are not read.
    int groups = 0;
    QString next;
};

struct ScopesCall
{
    using Response = ScopePage;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "scopes";
    QString page;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<ScopePage> parse(const QJsonObject &json) const;
};

/// Sub-departments, of one level or of all below (section 8.7).
struct ChildrenCall
{
    using Response = Page<DepartmentUpserted>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "departments.children";
    enum class Depth { OneLevel, Everything };
    DepartmentId department;
    Depth depth = Depth::OneLevel;
    QString page;
    int pageSize = 50;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

/// One department (section 8.5). One that is marked as deleted is NotFound.
struct DepartmentCall
{
    using Response = DepartmentUpserted;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "departments.get";
    DepartmentId department;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<DepartmentUpserted> parse(const QJsonObject &json) const;
};

/// Up to 50 departments (section 8.6); what is not visible is left out.
struct DepartmentsBatchCall
{
    using Response = QList<DepartmentUpserted>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "departments.batch";
    QList<DepartmentId> departments;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

/// Direct members (section 9.7).
struct MembersCall
{
    using Response = Page<PersonUpserted>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "users.find_by_department";
    DepartmentId department;
    QString page;
    int pageSize = 50;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

/// Up to 50 people (section 9.6); who is not visible is left out.
struct PeopleBatchCall
{
    using Response = QList<PersonUpserted>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "users.batch";
    QList<PersonId> people;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

/// What a write gave back; without a department object the platform sent none.
struct WrittenDepartment
{
    std::optional<DepartmentUpserted> department;
};

/// Section 8.4.
struct CreateDepartmentCall
{
    using Response = DepartmentUpserted;
    static constexpr CallKind kind = CallKind::RepeatableWrite;
    static constexpr const char *api = "departments.create";
    QJsonObject body;
    QString clientToken;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<DepartmentUpserted> parse(const QJsonObject &json) const;
};

/// Section 8.10.
struct PatchDepartmentCall
{
    using Response = WrittenDepartment;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "departments.patch";
    DepartmentId department;
    QJsonObject body;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenDepartment> parse(const QJsonObject &json) const;
};

/// Another changeable ID (section 8.12).
struct ChangeDepartmentIdCall
{
    using Response = WrittenDepartment;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "departments.update_department_id";
    DepartmentId department;
    QString newId;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenDepartment> parse(const QJsonObject &json) const;
};

/// The department's chat becomes an ordinary one (section 8.13).
struct UnbindChatCall
{
    using Response = WrittenDepartment;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "departments.unbind_department_chat";
    DepartmentId department;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenDepartment> parse(const QJsonObject &json) const;
};

/// Section 8.14.
struct DeleteDepartmentCall
{
    using Response = WrittenDepartment;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "departments.delete";
    DepartmentId department;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenDepartment> parse(const QJsonObject &json) const;
};

} // namespace OrgDesk::Feishu
