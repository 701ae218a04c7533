// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/server.h"

#include "app/sandbox/control.h"
#include "app/sandbox/http_front.h"
#include "app/sandbox/organization.h"
#include "app/sandbox/organization_file.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimer>

#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

AppCredentials credentialsFor(quint32 seed)
{
    const IdFactory ids(seed);
    return {u"cli_"_s + ids.hex16('A', 1), ids.hex32('S', 1), ids.hex16('T', 1)};
}

EventDelivery::Identity identityFor(const AppCredentials &app, const Options &options)
{
    return {app.appId, app.tenantKey, options.seed, options.redeliveryScale};
}

} // namespace

class Server::Private
{
public:
    explicit Private(Options given)
        : options(std::move(given))
        , app(credentialsFor(options.seed))
        , organization(options.seed)
        , service(organization, access, systemClock())
        , tokens(options.seed, options.tokenLifetimeSeconds)
        , gateway(service, tokens, app, systemClock())
        , delivery(identityFor(app, options))
        , connections(delivery, options.seed, systemClock())
        , colleagues(service, options.seed)
        , control({service, gateway, tokens, delivery, connections, faults, colleagues, requests,
                   systemClock()})
        , front([this](const HttpCall &call, const Reply &reply) { handle(call, reply); },
                [this](const QByteArray &query) { return admit(query); },
                [this](std::unique_ptr<QWebSocket> socket) { connections.add(std::move(socket)); })
    {
        service.setEventSink([this](const Event &event) { delivery.raise(event); });
        gateway.setConnectionCounter([this] { return connections.count(); });
        gateway.quota().setEnabled(options.quota == QuotaMode::On);
        connections.setConfig(options.client);
        connections.setChunkBytes(options.chunkBytes);
    }

    [[nodiscard]] Result<void> fill()
    {
        if (!options.organizationFile.isEmpty())
            return loadOrganizationFile(organization, options.organizationFile);
        generateOrganization(organization, countsOf(options.size), options.seed,
                             systemClock().now().toSecsSinceEpoch());
        return {};
    }

    void handle(const HttpCall &call, const Reply &reply);
    /// Nobody gets the answers that still wait.
    void forgetLateAnswers();

    Options options;
    AppCredentials app;
    Organization organization;
    Access access;
    ContactService service;
    TokenBook tokens;
    Gateway gateway;
    EventDelivery delivery;
    LongConnections connections;
    FaultBook faults;
    Colleagues colleagues;
    RequestLog requests;
    Control control;
    HttpFront front;
    struct LateAnswer
    {
        Reply reply;
        Gateway::Passage passage;
    };
    /// Behind `front`, so that they go first: a reply that outlives the sockets reaches into them.
    std::map<quint64, LateAnswer> lateAnswers;
    quint64 lateAnswerCount = 0;
    quint16 port = 0;

private:
    [[nodiscard]] Gateway::Passage serve(const HttpCall &call);
    [[nodiscard]] Answer endpoint(const HttpCall &call);
    [[nodiscard]] std::optional<HttpFront::UpgradeRefusal> admit(const QByteArray &query);
    void finish(const Reply &reply, const Gateway::Passage &passage, int delayMs);
    void finishLate(quint64 number);
    void misbehave(const Fault &fault, const HttpCall &call, const Reply &reply);
};

Answer Server::Private::endpoint(const HttpCall &call)
{
    const QJsonObject body = QJsonDocument::fromJson(call.body).object();
    if (!gateway.knows(body.value(u"AppID"_s).toString(), body.value(u"AppSecret"_s).toString()))
        return LongConnections::endpointFailure(514, u"app id or secret is wrong"_s);
    return connections.endpoint();
}

std::optional<HttpFront::UpgradeRefusal> Server::Private::admit(const QByteArray &query)
{
    const auto refusal = connections.admit(query);
    if (!refusal)
        return std::nullopt;
    HttpFront::UpgradeRefusal result{
        refusal->http,
        {{"Handshake-Status", refusal->status}, {"Handshake-Msg", refusal->message}}};
    if (!refusal->authError.isEmpty())
        result.headers.emplace_back("Handshake-Autherrcode", refusal->authError);
    return result;
}

Gateway::Passage Server::Private::serve(const HttpCall &call)
{
    if (call.path == "/callback/ws/endpoint" && call.method == Method::Post)
        return {endpoint(call), gateway.nextLogId(), false};
    return gateway.handle(call);
}

void Server::Private::finish(const Reply &reply, const Gateway::Passage &passage, int delayMs)
{
    if (delayMs <= 0) {
        gateway.release(passage);
        reply.send(passage.answer, passage.logId);
        return;
    }
    const quint64 number = ++lateAnswerCount;
    lateAnswers.emplace(number, LateAnswer{reply, passage});
    // Only the number travels: a timer's function is destroyed after everything here is gone.
    QTimer::singleShot(delayMs, &front, [this, number] { finishLate(number); });
}

void Server::Private::finishLate(quint64 number)
{
    const auto late = lateAnswers.extract(number);
    if (late.empty())
        return;
    gateway.release(late.mapped().passage);
    late.mapped().reply.send(late.mapped().passage.answer, late.mapped().passage.logId);
}

void Server::Private::forgetLateAnswers()
{
    const auto forgotten = std::exchange(lateAnswers, {});
    for (const auto &[number, late] : forgotten)
        gateway.release(late.passage);
}

void Server::Private::misbehave(const Fault &fault, const HttpCall &call, const Reply &reply)
{
    Gateway::Passage passage;
    if (fault.afterApply || fault.kind == FaultKind::Delay) {
        passage = serve(call);
        if (fault.kind == FaultKind::Delay) {
            finish(reply, passage, fault.delayMs);
            return;
        }
        gateway.release(passage);
    } else {
        passage.answer = success("{}");
        passage.logId = gateway.nextLogId();
    }
    if (const auto answer = FaultBook::answerFor(fault, passage.logId)) {
        reply.send(*answer, passage.logId);
        return;
    }
    switch (fault.kind) {
    case FaultKind::Truncated:
        reply.sendTruncated(passage.answer);
        return;
    case FaultKind::Hang:
        return;
    default:
        reply.cut();
    }
}

void Server::Private::handle(const HttpCall &call, const Reply &reply)
{
    if (call.path.startsWith("/sandbox/")) {
        reply.send(control.handle(call), gateway.nextLogId());
        return;
    }
    if (call.path.startsWith("/avatars/")) {
        requests.add(call, 200);
        reply.send(service.pictures().file(call.path), {});
        return;
    }
    if (faults.waiting() > 0) {
        const RouteMatch match = matchRoute(call.method, call.path);
        const QByteArray name = match.spec != nullptr ? apiName(*match.spec) : call.path;
        if (const auto fault = faults.take(name)) {
            requests.add(call, 0);
            misbehave(*fault, call, reply);
            return;
        }
    }
    const Gateway::Passage passage = serve(call);
    requests.add(call, passage.answer.http);
    finish(reply, passage, options.latencyMs);
}

Server::Server(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

Server::~Server() = default;

Result<void> Server::start()
{
    return d->fill()
        .and_then([this] { return d->front.listen(d->options.port); })
        .map([this](quint16 port) {
            d->port = port;
            d->organization.setPictureAddress(u"http://127.0.0.1:%1/avatars/"_s.arg(port));
            d->connections.setBaseAddress("127.0.0.1:" + QByteArray::number(port));
            d->colleagues.setRate(d->options.liveRate);
        });
}

void Server::stop()
{
    d->colleagues.setRate(0);
    d->forgetLateAnswers();
    d->front.close();
    d->connections.dropAll(LongConnections::Drop::Close);
}

quint16 Server::port() const
{
    return d->port;
}

QString Server::appId() const
{
    return d->app.appId;
}

QString Server::appSecret() const
{
    return d->app.appSecret;
}

} // namespace OrgDesk::Sandbox
