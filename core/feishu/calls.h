// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/long_connection_config.h"
#include "core/feishu/wire.h"
#include "core/net/api_client.h"
#include "core/platform/reading.h"

#include <concepts>

// The platform's calls, one small struct each: parameters, the request, what comes back.
namespace OrgDesk::Feishu {

/// How a call may be treated by the client.
enum class CallKind {
    Read,
    RepeatableWrite, ///< Carries an idempotency key.
    Write, ///< A lost answer means an unknown outcome.
    Unauthorized, ///< Carries its credentials itself.
};

template <typename C>
concept ApiCall = requires(const C &call, const QJsonObject &json)
{
    typename C::Response;
    {
        C::kind
        } -> std::convertible_to<CallKind>;
    {
        C::api
        } -> std::convertible_to<const char *>;
    {
        call.request()
        } -> std::same_as<HttpRequest>;
    {
        call.parse(json)
        } -> std::same_as<Result<typename C::Response>>;
};

/// A tenant token and how long it lives (section 2.1).
struct Token
{
    QString value;
    std::chrono::milliseconds lifetime{0};
};

struct TenantTokenCall
{
    using Response = Token;
    static constexpr CallKind kind = CallKind::Unauthorized;
    static constexpr const char *api = "tenant_access_token";
    QString appId;
    QString secret;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Token> parse(const QJsonObject &json) const;
};

/// One page of the permitted departments and people (section 10).
struct ScopePage
{
    QList<DepartmentId> departments;
    QList<PersonId> people;
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

/// One department (section 8.5).
struct DepartmentCall
{
    using Response = DepartmentUpserted;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "departments.get";
    DepartmentId department;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<DepartmentUpserted> parse(const QJsonObject &json) const;
};

/// Up to 50 departments (section 8.6).
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

/// Up to 50 people (section 9.6).
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

/// Where to connect for events (feishu-long-connection.md, section 1).
struct Endpoint
{
    QUrl url;
    ConnectionConfig config;
};

struct EndpointCall
{
    using Response = Endpoint;
    static constexpr CallKind kind = CallKind::Unauthorized;
    static constexpr const char *api = "ws.endpoint";
    QString appId;
    QString secret;
    ConnectionConfig previous;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<Endpoint> parse(const QJsonObject &json) const;
};

/// How many connections of the app are online (feishu-events.md, section 6).
struct ConnectionCountCall
{
    using Response = int;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "event.connection";

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<int> parse(const QJsonObject &json) const;
};

/// The allowances of the APIs above (section 4.1; what is "special" there is taken for tier 4).
void declareQuotas(QuotaScheduler &quota);

} // namespace OrgDesk::Feishu
