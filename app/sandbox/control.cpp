// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/control.h"

#include "app/sandbox/organization.h"
#include "app/sandbox/organization_file.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr size_t requestsKept = 2000;
constexpr double mostSeconds = 3600;

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

Answer json(const QJsonObject &object)
{
    Answer answer;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer done()
{
    return json({{u"ok"_s, true}});
}

Answer rejected(const QString &why)
{
    Answer answer = json({{u"ok"_s, false}, {u"error"_s, why}});
    answer.http = 400;
    return answer;
}

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &item : value.toArray())
        result.append(item.toString());
    return result;
}

QByteArray methodAndPath(const HttpCall &call)
{
    constexpr const char *names[] = {"GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "? "};
    return names[static_cast<size_t>(call.method)] + call.path
        + (call.query.isEmpty() ? "" : "?" + call.query);
}

} // namespace

void RequestLog::add(const HttpCall &call, int http)
{
    Entry entry{methodAndPath(call), http, QDateTime::currentMSecsSinceEpoch()};
    if (m_entries.size() < requestsKept)
        m_entries.push_back(std::move(entry));
    else
        m_entries[m_next] = std::move(entry);
    m_next = (m_next + 1) % requestsKept;
}

void RequestLog::clear()
{
    m_entries.clear();
    m_next = 0;
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray result;
    const bool full = m_entries.size() == requestsKept;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[full ? (m_next + i) % requestsKept : i];
        result.append(QJsonObject{{u"request"_s, QString::fromUtf8(entry.line)},
                                  {u"status"_s, entry.http},
                                  {u"time"_s, entry.time}});
    }
    return result;
}

Control::Control(const Parts &parts)
    : m_parts(parts)
{
}

const QHash<QByteArray, Control::Command> &Control::commands()
{
    static const QHash<QByteArray, Command> table{
        {"drop-connections", &Control::dropConnections},
        {"lose-events", &Control::loseEvents},
        {"duplicate-events", &Control::duplicateEvents},
        {"reorder-events", &Control::reorderEvents},
        {"fault", &Control::fault},
        {"clear-faults", &Control::clearFaults},
        {"scope", &Control::scope},
        {"grant", &Control::grant},
        {"own-fields", &Control::ownFields},
        {"external", &Control::external},
        {"mutate", &Control::mutate},
        {"quota", &Control::quota},
        {"burst", &Control::burst},
        {"live", &Control::live},
        {"lock", &Control::lock},
        {"long-connection", &Control::longConnection},
        {"revoke-tokens", &Control::revokeTokens},
        {"user-token", &Control::userToken},
        {"reset-stats", &Control::resetStats},
    };
    return table;
}

Answer Control::handle(const HttpCall &call)
{
    if (call.method == Method::Get && call.path == "/sandbox/state")
        return state(Query(call.query));
    if (call.method == Method::Get && call.path == "/sandbox/stats")
        return stats();
    if (call.method == Method::Get && call.path == "/sandbox/requests")
        return json({{u"requests"_s, m_parts.requests.toJson()}});
    if (call.method == Method::Get && call.path == "/sandbox/organization") {
        Answer answer;
        answer.body = exportOrganization(m_parts.service.organization());
        return answer;
    }
    const QByteArray prefix = "/sandbox/control/";
    if (call.method == Method::Post && call.path.startsWith(prefix)) {
        const Command command = commands().value(call.path.mid(prefix.size()), nullptr);
        const QJsonDocument document = QJsonDocument::fromJson(call.body);
        if (command != nullptr && !call.body.isEmpty() && !document.isObject())
            return rejected(u"the body is not a JSON object"_s);
        if (command != nullptr)
            return (this->*command)(document.object());
    }
    Answer answer = rejected(u"no such command; see app/sandbox/README.md"_s);
    answer.http = 404;
    return answer;
}

Answer Control::state(const Query &query) const
{
    const ContactService &service = m_parts.service;
    const Organization &organization = service.organization();
    const bool everything = query.value("scope") == u"all"_s;
    const Access all;
    const Access &access = everything ? all : service.access();
    // Not the service's renderer: its cache belongs to the app's ID types and rights.
    const Renderer renderer(organization, access);
    JsonWriter out;
    out.beginObject().key("departments").beginArray();
    for (const auto &[sequence, department] : organization.departments()) {
        if (access.sees(department.get()))
            renderer.writeDepartment(out, department.get(), {}, DepartmentForm::Full);
    }
    out.endArray().key("people").beginArray();
    for (const auto &[sequence, person] : organization.people()) {
        if (!person->status.resigned && access.sees(person.get(), organization))
            renderer.writePerson(out, person.get(), {}, PersonForm::Batch);
    }
    out.endArray().endObject();
    Answer answer;
    answer.body = out.take();
    return answer;
}

Answer Control::stats() const
{
    QJsonObject apis;
    const auto &calls = m_parts.gateway.statistics();
    for (auto it = calls.cbegin(); it != calls.cend(); ++it) {
        apis.insert(QString::fromLatin1(it.key()),
                    QJsonObject{{u"calls"_s, it->calls},
                                {u"limited"_s, it->limited},
                                {u"refused"_s, it->refused}});
    }
    const EventDelivery::Statistics &events = m_parts.delivery.statistics();
    return json({{u"apis"_s, apis},
                 {u"events"_s,
                  QJsonObject{{u"raised"_s, events.raised},
                              {u"sent"_s, events.sent},
                              {u"acknowledged"_s, events.acknowledged},
                              {u"redelivered"_s, events.redelivered},
                              {u"failed"_s, events.failed},
                              {u"lost"_s, events.lost},
                              {u"pending"_s, m_parts.delivery.pending()}}},
                 {u"connections"_s, m_parts.connections.count()},
                 {u"tokens_issued"_s, m_parts.tokens.issued()},
                 {u"faults_waiting"_s, m_parts.faults.waiting()},
                 {u"colleagues"_s,
                  QJsonObject{{u"changes"_s, m_parts.colleagues.changes()},
                              {u"refusals"_s, m_parts.colleagues.refusals()}}}});
}

Answer Control::dropConnections(const QJsonObject &body)
{
    const bool close = body.value(u"how"_s).toString() == u"close"_s;
    const int count = m_parts.connections.count();
    m_parts.connections.dropAll(close ? LongConnections::Drop::Close
                                      : LongConnections::Drop::Abort);
    return json({{u"ok"_s, true}, {u"dropped"_s, count}});
}

Answer Control::loseEvents(const QJsonObject &body)
{
    m_parts.delivery.loseNext(body.value(u"count"_s).toInt(1));
    return done();
}

Answer Control::duplicateEvents(const QJsonObject &body)
{
    m_parts.delivery.duplicateNext(body.value(u"count"_s).toInt(1));
    return done();
}

Answer Control::reorderEvents(const QJsonObject &body)
{
    m_parts.delivery.reorderNext(body.value(u"count"_s).toInt(2));
    return done();
}

Answer Control::fault(const QJsonObject &body)
{
    const auto fault = FaultBook::parse(body);
    if (!fault)
        return rejected(u"kind must be one of "_s + FaultBook::kinds().join(u", "_s));
    m_parts.faults.add(*fault);
    return done();
}

Answer Control::clearFaults(const QJsonObject &)
{
    m_parts.faults.clear();
    return done();
}

Answer Control::scope(const QJsonObject &body)
{
    Access::Scope scope;
    scope.departments = texts(body.value(u"departments"_s));
    scope.users = texts(body.value(u"users"_s));
    scope.allStaff = body.value(u"all"_s).toBool();
    for (const QString &id : scope.departments) {
        if (m_parts.service.organization().departmentByOpenId(id) == nullptr)
            return rejected(u"no department "_s + id);
    }
    for (const QString &id : scope.users) {
        if (m_parts.service.organization().personByOpenId(id) == nullptr)
            return rejected(u"no person "_s + id);
    }
    m_parts.service.changeScope(scope);
    return done();
}

Answer Control::grant(const QJsonObject &body)
{
    // Either the whole list, or everything but some.
    QStringList permissions = body.contains(u"permissions"_s) ? texts(body.value(u"permissions"_s))
                                                              : Access::allPermissions();
    for (const QString &missing : texts(body.value(u"without"_s)))
        permissions.removeAll(missing);
    m_parts.service.changePermissions(permissions);
    return json(
        {{u"ok"_s, true},
         {u"permissions"_s, QJsonArray::fromStringList(m_parts.service.access().permissions())}});
}

Answer Control::ownFields(const QJsonObject &body)
{
    if (!body.value(u"fields"_s).isArray())
        return rejected(u"\"fields\" is missing: the definitions as custom_attrs answers them"_s);
    m_parts.service.changeCustomAttributes(body.value(u"fields"_s).toArray());
    return done();
}

Answer Control::external(const QJsonObject &body)
{
    const Organization &organization = m_parts.service.organization();
    const bool value = body.value(u"value"_s).toBool(true);
    for (const QString &id : texts(body.value(u"departments"_s))) {
        Department *department = organization.departmentByOpenId(id);
        if (department == nullptr)
            return rejected(u"no department "_s + id);
        department->externalSource = value;
    }
    for (const QString &id : texts(body.value(u"users"_s))) {
        Person *person = organization.personByOpenId(id);
        if (person == nullptr)
            return rejected(u"no person "_s + id);
        person->externalSource = value;
    }
    return done();
}

Answer Control::mutate(const QJsonObject &body)
{
    Query query;
    for (const char *key : {"user_id_type", "department_id_type"})
        query.add(key, body.value(QLatin1StringView(key)).toString());
    const Checked<IdTypes> types = idTypes(query);
    if (!types)
        return failed(types.error(), m_parts.gateway.nextLogId());
    return m_parts.service.performAction(
        body.value(u"action"_s).toString(), body.value(u"id"_s).toString(),
        body.value(u"body"_s).toObject(), *types, m_parts.gateway.nextLogId());
}

Answer Control::quota(const QJsonObject &body)
{
    QuotaBook &quota = m_parts.gateway.quota();
    if (body.contains(u"enabled"_s))
        quota.setEnabled(body.value(u"enabled"_s).toBool());
    if (body.value(u"reset"_s).toBool())
        quota.reset();
    const QByteArray wanted = body.value(u"api"_s).toString().toUtf8();
    if (wanted.isEmpty())
        return done();
    std::vector<QuotaWindow> windows;
    for (const QJsonValue &window : body.value(u"windows"_s).toArray()) {
        const QJsonObject bound = window.toObject();
        windows.push_back(
            {bound.value(u"calls"_s).toInt(), std::max(1, bound.value(u"seconds"_s).toInt(1))});
    }
    bool found = false;
    for (const ApiSpec &spec : apiTable()) {
        if (apiName(spec) != wanted && wanted != "*")
            continue;
        quota.overrideWindows(spec.api, windows);
        found = true;
    }
    return found ? done() : rejected(u"no such api; the names are those of /sandbox/stats"_s);
}

Answer Control::burst(const QJsonObject &body)
{
    const double rate = body.value(u"rate"_s).toDouble(10);
    const double seconds = body.value(u"seconds"_s).toDouble(1);
    if (rate == 0 || !Colleagues::isRate(rate) || seconds <= 0 || seconds > mostSeconds)
        return rejected(u"rate must be 0.001 to 10000, seconds above 0 and at most 3600"_s);
    m_parts.colleagues.burst(rate, milliseconds(seconds));
    return done();
}

Answer Control::live(const QJsonObject &body)
{
    const double rate = body.value(u"rate"_s).toDouble(0);
    if (!Colleagues::isRate(rate))
        return rejected(u"rate must be 0, or 0.001 to 10000"_s);
    m_parts.colleagues.setRate(rate);
    return done();
}

Answer Control::lock(const QJsonObject &body)
{
    const double seconds = body.value(u"seconds"_s).toDouble(1);
    if (seconds < 0 || seconds > mostSeconds)
        return rejected(u"seconds must be 0 to 3600"_s);
    m_parts.gateway.lockStructure(milliseconds(seconds));
    return done();
}

Answer Control::longConnection(const QJsonObject &body)
{
    LongConnections &connections = m_parts.connections;
    const int count = body.value(u"count"_s).toInt(1);
    if (body.contains(u"endpoint_code"_s))
        connections.failEndpoint(body.value(u"endpoint_code"_s).toInt(), count);
    if (body.contains(u"handshake_status"_s)) {
        connections.refuseHandshakes(
            {body.value(u"http"_s).toInt(403),
             QByteArray::number(body.value(u"handshake_status"_s).toInt()),
             body.value(u"message"_s).toString(u"refused on request"_s).toUtf8(),
             body.value(u"handshake_autherrcode"_s).toVariant().toByteArray()},
            count);
    }
    if (body.value(u"stale_tickets"_s).toBool())
        connections.makeTicketsStale();
    if (body.contains(u"pong"_s))
        connections.answerPings(body.value(u"pong"_s).toBool());
    if (body.contains(u"chunk_bytes"_s))
        connections.setChunkBytes(body.value(u"chunk_bytes"_s).toInt());
    if (body.contains(u"chunks"_s)) {
        const QString order = body.value(u"chunks"_s).toString();
        connections.setChunkOrder(order == u"reversed"_s ? LongConnections::ChunkOrder::Reversed
                                      : order == u"lose-one"_s
                                      ? LongConnections::ChunkOrder::LoseOne
                                      : LongConnections::ChunkOrder::InOrder,
                                  count);
    }
    if (body.contains(u"raw"_s))
        connections.sendRubbish(QByteArray::fromHex(body.value(u"raw"_s).toString().toLatin1()));
    if (body.contains(u"config"_s)) {
        const QJsonObject wanted = body.value(u"config"_s).toObject();
        ClientConfig config = connections.config();
        config.reconnectCount = wanted.value(u"ReconnectCount"_s).toInt(config.reconnectCount);
        config.reconnectInterval =
            wanted.value(u"ReconnectInterval"_s).toInt(config.reconnectInterval);
        config.reconnectNonce = wanted.value(u"ReconnectNonce"_s).toInt(config.reconnectNonce);
        config.pingInterval = wanted.value(u"PingInterval"_s).toInt(config.pingInterval);
        connections.setConfig(config);
    }
    return done();
}

Answer Control::revokeTokens(const QJsonObject &)
{
    m_parts.tokens.revokeAll();
    return done();
}

Answer Control::userToken(const QJsonObject &)
{
    return json(
        {{u"ok"_s, true},
         {u"user_access_token"_s, m_parts.tokens.issueUserToken(m_parts.clock.monotonic())}});
}

Answer Control::resetStats(const QJsonObject &)
{
    m_parts.gateway.resetStatistics();
    m_parts.delivery.resetStatistics();
    m_parts.colleagues.resetCounts();
    m_parts.requests.clear();
    return done();
}

} // namespace OrgDesk::Sandbox
