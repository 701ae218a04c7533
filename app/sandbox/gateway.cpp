// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/gateway.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

Answer limited(const QuotaBook::Refusal &refusal, const QByteArray &logId)
{
    Answer answer = failed({99991400, {}, 0, {}}, logId);
    answer.headers = {{"x-ogw-ratelimit-limit", QByteArray::number(refusal.limit)},
                      {"x-ogw-ratelimit-reset", QByteArray::number(refusal.resetSeconds)}};
    return answer;
}

} // namespace

Checked<IdTypes> idTypes(const Query &query)
{
    IdTypes types;
    const QString user = query.value("user_id_type");
    if (user == u"union_id"_s)
        types.user = UserIdType::UnionId;
    else if (user == u"user_id"_s)
        types.user = UserIdType::UserId;
    else if (!user.isEmpty() && user != u"open_id"_s)
        return refuse(
            fieldProblem(u"user_id_type"_s, user, u"options: [open_id,union_id,user_id]"_s));
    const QString department = query.value("department_id_type");
    if (department == u"department_id"_s)
        types.department = DepartmentIdType::DepartmentId;
    else if (!department.isEmpty() && department != u"open_department_id"_s)
        return refuse(fieldProblem(u"department_id_type"_s, department,
                                   u"options: [department_id,open_department_id]"_s));
    return types;
}

Gateway::Gateway(ContactService &service, TokenBook &tokens, AppCredentials app, const Clock &clock)
    : m_service(service)
    , m_tokens(tokens)
    , m_app(std::move(app))
    , m_clock(clock)
    , m_connectionCount([] { return 0; })
{
}

bool Gateway::knows(const QString &appId, const QString &secret) const
{
    return appId == m_app.appId && secret == m_app.appSecret;
}

QByteArray Gateway::nextLogId()
{
    // Day and count, as support would find it: the platform's are of this length too.
    return "20260101000000"
        + QByteArray::number(++m_logCount, 16).toUpper().rightJustified(18, '0');
}

Answer Gateway::token(const ApiSpec &spec, const HttpCall &call)
{
    const QJsonObject body = QJsonDocument::fromJson(call.body).object();
    const QString appId = body.value(u"app_id"_s).toString();
    const QString secret = body.value(u"app_secret"_s).toString();
    Answer answer;
    // Failures of this endpoint come with HTTP 200 and without the error object.
    if (appId != m_app.appId || secret.isEmpty()) {
        answer.body = R"({"code":10003,"msg":"invalid param"})";
        return answer;
    }
    if (secret != m_app.appSecret) {
        answer.body = R"({"code":10014,"msg":"app secret invalid"})";
        return answer;
    }
    const TokenBook::Token token = m_tokens.issue(m_clock.monotonic());
    JsonWriter out;
    out.beginObject().field("code", 0).field("msg", u"ok");
    if (spec.api == Api::AppToken)
        out.field("app_access_token", token.value);
    out.field("tenant_access_token", token.value)
        .field("expire", token.remainingSeconds)
        .endObject();
    answer.body = out.take();
    return answer;
}

std::optional<Problem> Gateway::tokenProblem(const ApiSpec &spec, const HttpCall &call) const
{
    const QByteArray &header = call.authorization;
    if (!header.startsWith("Bearer ") || header.size() <= 7)
        return Problem{99991661, {}, 0, {}};
    const QString token = QString::fromLatin1(header.mid(7));
    if (!token.startsWith(u"t-"_s) && !token.startsWith(u"u-"_s))
        return Problem{99991671, {}, 0, {}};
    const TokenBook::Verdict verdict = m_tokens.check(token, m_clock.monotonic());
    if (verdict == TokenBook::Verdict::Unknown)
        return Problem{token.startsWith(u"u-"_s) ? 99991668 : 99991663, {}, 0, {}};
    // The same code says that the call does not take this kind of token.
    if (spec.userTokenOnly && verdict == TokenBook::Verdict::Tenant)
        return Problem{99991663, u"tenant access token not support"_s, 0, {}};
    if (!spec.userTokenOnly && verdict == TokenBook::Verdict::User)
        return Problem{99991668, {}, 0, {}};
    return std::nullopt;
}

Checked<Call> Gateway::prepare(const RouteMatch &match, const HttpCall &call) const
{
    Call prepared;
    prepared.api = match.spec->api;
    prepared.id = match.id;
    prepared.secondId = match.secondId;
    prepared.query = Query(call.query);
    const auto types = idTypes(prepared.query);
    if (!types)
        return refuse(types.error());
    prepared.types = *types;
    if (prepared.api == Api::ImageUpload) {
        prepared.rawBody = call.body;
    } else if (!call.body.isEmpty() && call.method != Method::Get) {
        const QJsonDocument document = QJsonDocument::fromJson(call.body);
        if (!document.isObject())
            return refuse(9499);
        prepared.body = document.object();
    } else if (call.method != Method::Get && call.method != Method::Delete) {
        if (prepared.api != Api::UserResurrect)
            return refuse(9499);
    }
    return prepared;
}

std::optional<Answer> Gateway::quotaAnswer(const ApiSpec &spec, const Call &call,
                                           const QByteArray &logId)
{
    const bool restricted = spec.api == Api::UserPatch
        && (call.body.contains(u"department_ids"_s) || call.body.contains(u"is_frozen"_s));
    const auto refusal = m_quota.take(spec, restricted, m_clock.monotonic());
    if (!refusal)
        return std::nullopt;
    ++m_statistics[apiName(spec)].limited;
    return limited(*refusal, logId);
}

bool Gateway::structureLocked() const
{
    return m_writesUnderWay > 0 || m_clock.monotonic() < m_lockedUntil;
}

void Gateway::lockStructure(std::chrono::milliseconds duration)
{
    m_lockedUntil = m_clock.monotonic() + duration;
}

void Gateway::release(const Passage &passage)
{
    if (passage.holdsLock)
        --m_writesUnderWay;
}

Gateway::Passage Gateway::handle(const HttpCall &call)
{
    const QByteArray logId = nextLogId();
    const RouteMatch match = matchRoute(call.method, call.path);
    if (match.spec == nullptr)
        return {failed({match.wrongMethod ? 99991301 : 99991201, {}, 0, {}}, logId), logId, false};
    ApiStatistics &statistics = m_statistics[apiName(*match.spec)];
    ++statistics.calls;
    Passage passage = serve(match, call, logId);
    passage.logId = logId;
    if (!passage.answer.body.startsWith("{\"code\":0,") && passage.answer.http != 429)
        ++m_statistics[apiName(*match.spec)].refused;
    return passage;
}

Gateway::Passage Gateway::serve(const RouteMatch &match, const HttpCall &call,
                                const QByteArray &logId)
{
    const ApiSpec &spec = *match.spec;
    if (spec.api == Api::TenantToken || spec.api == Api::AppToken)
        return {token(spec, call), logId, false};
    if (const auto problem = tokenProblem(spec, call))
        return {failed(*problem, logId), logId, false};
    const auto prepared = prepare(match, call);
    if (!prepared)
        return {failed(prepared.error(), logId), logId, false};
    if (auto answer = quotaAnswer(spec, *prepared, logId))
        return {std::move(*answer), logId, false};
    const Access &access = m_service.access();
    if (!access.holdsAny(spec.anyPermission))
        return {failed(permissionProblem(spec.anyPermission, m_app.appId), logId), logId, false};
    const bool silentIds = spec.api == Api::UserBatchGetId;
    if (prepared->types.user == UserIdType::UserId && !silentIds && !access.fields().employeeId)
        return {
            failed(permissionProblem({u"contact:user.employee_id:readonly"_s}, m_app.appId), logId),
            logId, false};
    if (spec.api == Api::ConnectionCount)
        return {
            success("{\"online_instance_cnt\":" + QByteArray::number(m_connectionCount()) + '}'),
            logId, false};
    if (!spec.structureWrite)
        return {m_service.perform(*prepared, logId), logId, false};
    if (structureLocked())
        return {failed({43024, {}, 0, {}}, logId), logId, false};
    ++m_writesUnderWay;
    return {m_service.perform(*prepared, logId), logId, true};
}

} // namespace OrgDesk::Sandbox
