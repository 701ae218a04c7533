// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/api_table.h"

#include <QUrl>

#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr QuotaWindow none{};
constexpr QuotaWindow perMinute{1000, 60};
constexpr QuotaWindow perSecond{50, 1};
constexpr QuotaWindow tier1{10, 60};
constexpr QuotaWindow tier3{100, 60};
constexpr QuotaWindow tier7{10, 1};
constexpr QuotaWindow tier8{20, 1};

const QStringList write{u"contact:contact"_s};
const QStringList base{u"contact:contact.base:readonly"_s};
const QStringList wide{u"contact:contact.base:readonly"_s, u"contact:contact:access_as_app"_s,
                       u"contact:contact:readonly"_s, u"contact:contact:readonly_as_app"_s};
const QStringList levels{u"contact:job_level:readonly"_s, u"contact:job_level"_s,
                         u"contact:contact:readonly_as_app"_s};
const QStringList families{u"contact:job_family:readonly"_s, u"contact:job_family"_s,
                           u"contact:contact:readonly_as_app"_s};
const QStringList titles{u"contact:job_title:readonly"_s, u"contact:contact:access_as_user"_s,
                         u"contact:contact:readonly_as_app"_s};
const QStringList cities{u"contact:work_city:readonly"_s, u"contact:contact:access_as_user"_s,
                         u"contact:contact:readonly_as_app"_s};
const QStringList groupsRead{u"contact:group:readonly"_s, u"contact:group"_s};
const QStringList rolesRead{u"contact:functional_role:readonly"_s, u"contact:functional_role"_s};
const QStringList unitsRead{u"contact:unit:readonly"_s, u"contact:unit"_s};
const QStringList organize = QStringList(wide) << u"contact:department.organize:readonly"_s;

ApiSpec read(Api api, const char *pattern, const QStringList &permissions)
{
    return {api, Method::Get, pattern, perMinute, perSecond, true, false, false, permissions};
}

ApiSpec structure(Api api, Method method, const char *pattern, const QStringList &permissions)
{
    return {api, method, pattern, perMinute, perSecond, true, false, true, permissions};
}

ApiSpec userWrite(Api api, Method method, const char *pattern, const QStringList &permissions)
{
    return {api, method, pattern, perMinute, perSecond, true, false, false, permissions};
}

ApiSpec search(Api api, Method method, const char *pattern, const QStringList &permissions)
{
    return {api, method, pattern, perMinute, perSecond, true, true, false, permissions};
}

ApiSpec list(Api api, const char *pattern, QuotaWindow window, const QStringList &permissions)
{
    return {api, Method::Get, pattern, window, none, true, false, false, permissions};
}

ApiSpec groupWrite(Api api, Method method, const char *pattern, QuotaWindow window)
{
    return {api, method, pattern, window, none, true, false, false, {u"contact:group"_s}};
}

ApiSpec roleWrite(Api api, Method method, const char *pattern)
{
    return {api, method, pattern, tier3, none, true, false, false, {u"contact:functional_role"_s}};
}

ApiSpec unitWrite(Api api, Method method, const char *pattern)
{
    return {api, method, pattern, tier8, none, true, false, false, {u"contact:unit"_s}};
}

ApiSpec token(Api api, const char *pattern)
{
    return {api, Method::Post, pattern, none, none, false, false, false, {}};
}

// Literal segments stand before patterns of the same length, because the first match wins. The
// tiers that are not published ("special") are taken as tier 4.
std::vector<ApiSpec> makeTable()
{
    return {
        read(Api::UserByDepartment, "/contact/v3/users/find_by_department", organize),
        read(Api::DepartmentChildren, "/contact/v3/departments/:department_id/children", organize),
        read(Api::DepartmentBatch, "/contact/v3/departments/batch", base),
        read(Api::UserBatch, "/contact/v3/users/batch", base),
        read(Api::DepartmentParent, "/contact/v3/departments/parent", organize),
        read(Api::DepartmentGet, "/contact/v3/departments/:department_id", wide),
        read(Api::UserGet, "/contact/v3/users/:user_id", wide),
        token(Api::TenantToken, "/auth/v3/tenant_access_token/internal"),
        token(Api::AppToken, "/auth/v3/app_access_token/internal"),
        structure(Api::DepartmentCreate, Method::Post, "/contact/v3/departments", write),
        structure(Api::DepartmentPatch, Method::Patch, "/contact/v3/departments/:department_id",
                  write),
        structure(Api::DepartmentPut, Method::Put, "/contact/v3/departments/:department_id", write),
        structure(Api::DepartmentDelete, Method::Delete, "/contact/v3/departments/:department_id",
                  write),
        structure(Api::DepartmentUpdateId, Method::Patch,
                  "/contact/v3/departments/:department_id/update_department_id",
                  {u"contact:contact:update_department_id"_s}),
        {Api::DepartmentUnbindChat,
         Method::Post,
         "/contact/v3/departments/unbind_department_chat",
         {20, 1},
         none,
         true,
         false,
         false,
         write},
        search(Api::DepartmentSearch, Method::Post, "/contact/v3/departments/search",
               {u"contact:contact.base:readonly"_s, u"search:department:read"_s,
                u"contact:contact:access_as_app"_s, u"contact:contact:readonly_as_app"_s}),
        userWrite(Api::UserCreate, Method::Post, "/contact/v3/users", write),
        userWrite(Api::UserBatchGetId, Method::Post, "/contact/v3/users/batch_get_id",
                  {u"contact:user.id:readonly"_s}),
        userWrite(Api::UserPatch, Method::Patch, "/contact/v3/users/:user_id",
                  {u"contact:contact"_s, u"contact:user.base"_s}),
        userWrite(Api::UserDelete, Method::Delete, "/contact/v3/users/:user_id", write),
        {Api::UserUpdateId,
         Method::Patch,
         "/contact/v3/users/:user_id/update_user_id",
         {20, 1},
         none,
         true,
         false,
         false,
         {u"contact:contact:update_user_id"_s}},
        {Api::UserResurrect,
         Method::Post,
         "/contact/v3/users/:user_id/resurrect",
         {10, 60},
         none,
         true,
         false,
         false,
         write},
        search(Api::UserSearch, Method::Get, "/search/v1/user", {u"contact:user:search"_s}),
        read(Api::Scopes, "/contact/v3/scopes",
             {u"contact:contact.base:readonly"_s, u"contact:contact:access_as_app"_s,
              u"contact:contact:readonly_as_app"_s}),
        read(Api::CustomAttributes, "/contact/v3/custom_attrs", base),
        read(Api::EmployeeTypes, "/contact/v3/employee_type_enums",
             {u"contact:contact.base:readonly"_s, u"contact:contact:access_as_app"_s,
              u"contact:contact:readonly_as_app"_s}),
        {Api::EmployeeTypeCreate, Method::Post, "/contact/v3/employee_type_enums", tier8, none,
         true, false, false, write},
        userWrite(Api::EmployeeTypePut, Method::Put, "/contact/v3/employee_type_enums/:enum_id",
                  write),
        userWrite(Api::EmployeeTypeDelete, Method::Delete,
                  "/contact/v3/employee_type_enums/:enum_id", write),
        list(Api::JobLevels, "/contact/v3/job_levels", tier7, levels),
        list(Api::JobLevel, "/contact/v3/job_levels/:job_level_id", tier7, levels),
        list(Api::JobFamilies, "/contact/v3/job_families", tier7, families),
        list(Api::JobFamily, "/contact/v3/job_families/:job_family_id", tier7, families),
        list(Api::JobTitles, "/contact/v3/job_titles", tier1, titles),
        list(Api::JobTitle, "/contact/v3/job_titles/:job_title_id", tier1, titles),
        list(Api::WorkCities, "/contact/v3/work_cities", tier1, cities),
        list(Api::WorkCity, "/contact/v3/work_cities/:work_city_id", tier1, cities),
        list(Api::GroupList, "/contact/v3/group/simplelist", perMinute, groupsRead),
        list(Api::GroupBelong, "/contact/v3/group/member_belong", perMinute, groupsRead),
        list(Api::GroupGet, "/contact/v3/group/:group_id", perMinute, groupsRead),
        list(Api::GroupMembers, "/contact/v3/group/:group_id/member/simplelist", perMinute,
             groupsRead),
        groupWrite(Api::GroupCreate, Method::Post, "/contact/v3/group", tier3),
        groupWrite(Api::GroupPatch, Method::Patch, "/contact/v3/group/:group_id", tier3),
        groupWrite(Api::GroupDelete, Method::Delete, "/contact/v3/group/:group_id", tier3),
        groupWrite(Api::GroupMemberAdd, Method::Post, "/contact/v3/group/:group_id/member/add",
                   perMinute),
        groupWrite(Api::GroupMemberRemove, Method::Post,
                   "/contact/v3/group/:group_id/member/remove", perMinute),
        roleWrite(Api::RoleCreate, Method::Post, "/contact/v3/functional_roles"),
        roleWrite(Api::RoleRename, Method::Put, "/contact/v3/functional_roles/:role_id"),
        roleWrite(Api::RoleDelete, Method::Delete, "/contact/v3/functional_roles/:role_id"),
        roleWrite(Api::RoleMembersAdd, Method::Post,
                  "/contact/v3/functional_roles/:role_id/members/batch_create"),
        roleWrite(Api::RoleMembersRemove, Method::Patch,
                  "/contact/v3/functional_roles/:role_id/members/batch_delete"),
        roleWrite(Api::RoleScopes, Method::Patch,
                  "/contact/v3/functional_roles/:role_id/members/scopes"),
        list(Api::RoleMembers, "/contact/v3/functional_roles/:role_id/members", tier3, rolesRead),
        list(Api::RoleMember, "/contact/v3/functional_roles/:role_id/members/:member_id", tier3,
             rolesRead),
        {Api::ImageUpload,
         Method::Post,
         "/im/v1/images",
         perMinute,
         perSecond,
         true,
         false,
         false,
         {u"im:resource"_s, u"im:resource:upload"_s}},
        list(Api::UnitDepartments, "/contact/v3/unit/list_department", perMinute, unitsRead),
        unitWrite(Api::UnitBind, Method::Post, "/contact/v3/unit/bind_department"),
        unitWrite(Api::UnitUnbind, Method::Post, "/contact/v3/unit/unbind_department"),
        list(Api::UnitList, "/contact/v3/unit", perMinute, unitsRead),
        list(Api::UnitGet, "/contact/v3/unit/:unit_id", perMinute, unitsRead),
        unitWrite(Api::UnitCreate, Method::Post, "/contact/v3/unit"),
        unitWrite(Api::UnitPatch, Method::Patch, "/contact/v3/unit/:unit_id"),
        unitWrite(Api::UnitDelete, Method::Delete, "/contact/v3/unit/:unit_id"),
        {Api::ConnectionCount,
         Method::Get,
         "/event/v1/connection",
         {10, 1},
         none,
         true,
         false,
         false,
         {}},
    };
}

/// What stands in for the ":x" segments, in their order.
using PathIds = std::array<std::string_view, 2>;

/// Compares segment by segment; fills `ids`.
bool matches(std::string_view pattern, std::string_view path, PathIds &ids)
{
    size_t count = 0;
    while (!pattern.empty() && !path.empty()) {
        const size_t patternEnd = pattern.find('/', 1);
        const size_t pathEnd = path.find('/', 1);
        const std::string_view wanted =
            pattern.substr(1, patternEnd == pattern.npos ? pattern.npos : patternEnd - 1);
        const std::string_view segment =
            path.substr(1, pathEnd == path.npos ? path.npos : pathEnd - 1);
        if (wanted.starts_with(':')) {
            if (segment.empty())
                return false;
            ids.at(count++) = segment;
        } else if (wanted != segment) {
            return false;
        }
        pattern = patternEnd == pattern.npos ? std::string_view() : pattern.substr(patternEnd);
        path = pathEnd == path.npos ? std::string_view() : path.substr(pathEnd);
    }
    return pattern.empty() && path.empty();
}

const char *methodName(Method method)
{
    constexpr std::array names{"GET", "POST", "PUT", "PATCH", "DELETE", "?"};
    return names.at(static_cast<size_t>(method));
}

/// A segment of a path, decoded.
QString segmentText(std::string_view segment)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(
        QByteArray(segment.data(), static_cast<qsizetype>(segment.size()))));
}

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

std::span<const ApiSpec> apiTable()
{
    static const std::vector<ApiSpec> table = makeTable();
    return table;
}

QByteArray apiName(const ApiSpec &spec)
{
    return QByteArray(methodName(spec.method)) + " /open-apis" + spec.pattern;
}

RouteMatch matchRoute(Method method, const QByteArray &path)
{
    constexpr std::string_view prefix = "/open-apis";
    RouteMatch result;
    std::string_view rest(path.constData(), static_cast<size_t>(path.size()));
    if (!rest.starts_with(prefix))
        return result;
    rest.remove_prefix(prefix.size());
    for (const ApiSpec &spec : apiTable()) {
        PathIds ids;
        if (!matches(spec.pattern, rest, ids))
            continue;
        if (spec.method != method) {
            result.wrongMethod = true;
            continue;
        }
        result.spec = &spec;
        result.id = segmentText(ids.at(0));
        result.secondId = segmentText(ids.at(1));
        return result;
    }
    return result;
}

Query::Query(const QByteArray &encoded)
{
    for (const QByteArray &item : encoded.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArray key = equals < 0 ? item : item.left(equals);
        m_items.emplace_back(decoded(key).toUtf8(),
                             equals < 0 ? QString() : decoded(item.mid(equals + 1)));
    }
}

const QString *Query::find(const char *key) const
{
    for (const auto &[name, value] : m_items) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

QString Query::value(const char *key) const
{
    const QString *found = find(key);
    return found != nullptr ? *found : QString();
}

QStringList Query::values(const char *key) const
{
    QStringList result;
    for (const auto &[name, value] : m_items) {
        if (name == key)
            result.append(value);
    }
    return result;
}

} // namespace OrgDesk::Sandbox
