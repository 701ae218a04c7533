// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/renderer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace OrgDesk::Sandbox {

enum class Api {
    TenantToken,
    AppToken,
    DepartmentCreate,
    DepartmentGet,
    DepartmentBatch,
    DepartmentChildren,
    DepartmentParent,
    DepartmentSearch,
    DepartmentPatch,
    DepartmentPut,
    DepartmentUpdateId,
    DepartmentUnbindChat,
    DepartmentDelete,
    UserCreate,
    UserGet,
    UserBatch,
    UserByDepartment,
    UserBatchGetId,
    UserSearch,
    UserPatch,
    UserUpdateId,
    UserDelete,
    UserResurrect,
    Scopes,
    CustomAttributes,
    EmployeeTypes,
    EmployeeTypeCreate,
    EmployeeTypePut,
    EmployeeTypeDelete,
    JobLevels,
    JobLevel,
    JobFamilies,
    JobFamily,
    JobTitles,
    JobTitle,
    WorkCities,
    WorkCity,
    GroupCreate,
    GroupPatch,
    GroupDelete,
    GroupGet,
    GroupList,
    GroupBelong,
    GroupMembers,
    GroupMemberAdd,
    GroupMemberRemove,
    RoleCreate,
    RoleRename,
    RoleDelete,
    RoleMembersAdd,
    RoleMembersRemove,
    RoleScopes,
    RoleMembers,
    RoleMember,
    ImageUpload,
    UnitCreate,
    UnitPatch,
    UnitDelete,
    UnitGet,
    UnitList,
    UnitBind,
    UnitUnbind,
    UnitDepartments,
    ConnectionCount,
};

enum class Method { Get, Post, Put, Patch, Delete, Other };

/// One bound of a quota: so many calls in so many seconds; 0 calls means no bound.
struct QuotaWindow
{
    int calls = 0;
    int seconds = 0;
};

/// A row of feishu-contact-api.md, 4.1.
struct ApiSpec
{
    Api api;
    Method method;
    const char *pattern; ///< Below /open-apis; ":x" stands for one segment.
    QuotaWindow first;
    QuotaWindow second;
    bool needsToken;
    bool userTokenOnly;
    /// Department writes hold the tenant-wide structure lock while they are under way.
    bool structureWrite;
    QStringList anyPermission;
};

[[nodiscard]] std::span<const ApiSpec> apiTable();
/// "GET /open-apis/contact/v3/departments/:department_id"
[[nodiscard]] QByteArray apiName(const ApiSpec &spec);

struct RouteMatch
{
    const ApiSpec *spec = nullptr;
    /// The path exists, with another method.
    bool wrongMethod = false;
    /// The decoded ":x" segments, as far as the pattern has them.
    QString id;
    QString secondId;
};
/// `path` is percent-encoded as it came.
[[nodiscard]] RouteMatch matchRoute(Method method, const QByteArray &path);

/// The query of a URL; values keep their order, '+' stands for a blank as in HTML forms.
class Query
{
public:
    Query() = default;
    explicit Query(const QByteArray &encoded);

    [[nodiscard]] bool contains(const char *key) const { return find(key) != nullptr; }
    [[nodiscard]] QString value(const char *key) const;
    [[nodiscard]] QStringList values(const char *key) const;
    void add(const QByteArray &key, const QString &value) { m_items.emplace_back(key, value); }

private:
    [[nodiscard]] const QString *find(const char *key) const;

    std::vector<std::pair<QByteArray, QString>> m_items;
};

/// One call, after routing and the checks of the gateway.
struct Call
{
    Api api = Api::Scopes;
    QString id; ///< From the path.
    QString secondId; ///< The second one of the path.
    Query query;
    QJsonObject body;
    QByteArray rawBody;
    IdTypes types;
    /// A colleague in the admin console: no scope, no field permissions.
    bool asAdministrator = false;
};

} // namespace OrgDesk::Sandbox
