// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/feishu/api_call.h"
#include "core/platform/reading.h"

// The calls of the small lists (feishu-contact-api.md, 11.1 to 11.5), one small struct each.
namespace OrgDesk::Feishu {

/// How a list is asked for and read.
struct ListWire
{
    const char *path;
    int pageSize;
    const char *id;
    const char *name;
    const char *names;
    const char *status;
    /// What a write names an entry by, where that is not the ID.
    const char *platformId = nullptr;
    const char *origin = nullptr; ///< 1: built in.
};

/// One page of a list.
struct ListPageCall
{
    using Response = Page<ListEntry>;
    static constexpr CallKind kind = CallKind::Read;
    QString page;

    [[nodiscard]] HttpRequest requestOf(const ListWire &wire) const;
    [[nodiscard]] static Result<Response> parseAs(const ListWire &wire, const QJsonObject &json);
};

/// Section 11.2.
struct EmployeeTypesCall : ListPageCall
{
    static constexpr const char *api = "employee_type_enums.list";
    static constexpr ListWire wire{"employee_type_enums", 100,           "enum_value", "content",
                                   "i18n_content",        "enum_status", "enum_id",    "enum_type"};
    [[nodiscard]] HttpRequest request() const { return requestOf(wire); }
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const
    {
        return parseAs(wire, json);
    }
};

/// What a write of an employee type gave back, if it did.
struct WrittenListEntry
{
    std::optional<ListEntry> entry;
};

/// Section 11.2: makes, changes or removes one.
struct WriteEmployeeTypeCall
{
    using Response = WrittenListEntry;
    static constexpr CallKind kind = CallKind::Write;
    static constexpr const char *api = "employee_type_enums.write";
    HttpMethod method = HttpMethod::Post;
    /// Not with Post.
    QString enumId;
    /// Not with Delete.
    std::optional<ListEntry> wanted;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<WrittenListEntry> parse(const QJsonObject &json) const;
};

/// Section 11.3.
struct JobLevelsCall : ListPageCall
{
    static constexpr const char *api = "job_levels.list";
    static constexpr ListWire wire{"job_levels", 50, "job_level_id", "name", "i18n_name", "status"};
    [[nodiscard]] HttpRequest request() const { return requestOf(wire); }
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const
    {
        return parseAs(wire, json);
    }
};

/// Section 11.4.
struct JobFamiliesCall : ListPageCall
{
    static constexpr const char *api = "job_families.list";
    static constexpr ListWire wire{"job_families", 50,          "job_family_id",
                                   "name",         "i18n_name", "status"};
    [[nodiscard]] HttpRequest request() const { return requestOf(wire); }
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const
    {
        return parseAs(wire, json);
    }
};

/// Section 11.5: ten calls a minute.
struct JobTitlesCall : ListPageCall
{
    static constexpr const char *api = "job_titles.list";
    static constexpr ListWire wire{"job_titles", 50, "job_title_id", "name", "i18n_name", "status"};
    [[nodiscard]] HttpRequest request() const { return requestOf(wire); }
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const
    {
        return parseAs(wire, json);
    }
};

/// Section 11.5: ten calls a minute.
struct WorkCitiesCall : ListPageCall
{
    static constexpr const char *api = "work_cities.list";
    static constexpr ListWire wire{"work_cities", 50,          "work_city_id",
                                   "name",        "i18n_name", "status"};
    [[nodiscard]] HttpRequest request() const { return requestOf(wire); }
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const
    {
        return parseAs(wire, json);
    }
};

/// Section 11.1.
struct CustomFieldsCall
{
    using Response = Page<CustomField>;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "custom_attrs.list";
    QString page;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Response> parse(const QJsonObject &json) const;
};

} // namespace OrgDesk::Feishu
