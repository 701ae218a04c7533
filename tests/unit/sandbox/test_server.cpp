// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/control.h"
#include "app/sandbox/frame_codec.h"
#include "app/sandbox/sandbox_thread.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

using namespace OrgDesk;
using namespace OrgDesk::Sandbox;
using namespace Qt::Literals::StringLiterals;
using OrgDesk::Test::waitFor;

// Over real sockets, with the sandbox on a thread of its own.
class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldServeTheApi();
    void shouldMisbehaveOnRequest_data();
    void shouldMisbehaveOnRequest();
    void shouldApplyAndThenCut();
    void shouldTruncateWithAndWithoutApplying();
    void shouldRunTheLongConnection();
    void shouldRefuseBadHandshakes();
    void shouldTellANewConfigurationToOpenConnections();
    void shouldMakeAddressesStaleOnRequest();
    void shouldAllowFiftyConnections();
    void shouldFailTheEndpointOnRequest();
    void shouldChangeTheScope();
    void shouldKeepTheRequests();
    void shouldCountAnewAfterAReset();
    void shouldListRequestsInTheirOrderAfterAReset();
    void shouldTakeEitherIdInAMutation();
    void shouldRefuseRatesOutOfBounds_data();
    void shouldRefuseRatesOutOfBounds();
    void shouldDelayAnswersAndLockMeanwhile();
    void shouldEndWithClientsConnected();
    void shouldEndWhileAnswersWait();

private:
    struct Response
    {
        int http = 0;
        QByteArray bytes;
        QJsonObject json;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QByteArray logId;
    };
    void start(const Options &options);
    Response send(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                  int timeoutMs = 10000);
    Response control(const QString &command, const QJsonObject &body = {});
    QUrl endpoint();
    [[nodiscard]] QUrl url(const QString &path) const;
    std::unique_ptr<QWebSocket> connectSocket();
    /// The status line and headers that an upgrade is answered with.
    QByteArray upgrade(const QUrl &url);

    std::unique_ptr<SandboxThread> m_sandbox;
    Endpoint m_endpoint;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

void ServerTest::init()
{
    start({});
}

void ServerTest::start(const Options &options)
{
    m_sandbox = std::make_unique<SandboxThread>();
    const auto started = m_sandbox->start(options);
    QVERIFY(started.has_value());
    m_endpoint = *started;
    m_token.clear();
    const Response token =
        send("POST", u"/open-apis/auth/v3/tenant_access_token/internal"_s,
             {{u"app_id"_s, m_endpoint.appId}, {u"app_secret"_s, m_endpoint.appSecret}});
    m_token = token.json.value(u"tenant_access_token"_s).toString().toLatin1();
    QVERIFY(!m_token.isEmpty());
}

void ServerTest::cleanup()
{
    m_sandbox.reset();
    m_network.clearConnectionCache();
}

QUrl ServerTest::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_endpoint.port).arg(path));
}

ServerTest::Response ServerTest::send(const QByteArray &method, const QString &path,
                                      const QJsonObject &body, int timeoutMs)
{
    QNetworkRequest request(url(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setTransferTimeout(timeoutMs);
    const QByteArray bytes = method == "GET" ? QByteArray() : QJsonDocument(body).toJson();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, bytes));
    waitFor([&] { return reply->isFinished(); });
    Response response;
    response.http = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.bytes = reply->readAll();
    response.json = QJsonDocument::fromJson(response.bytes).object();
    response.error = reply->error();
    response.logId = reply->rawHeader("X-Tt-Logid");
    return response;
}

ServerTest::Response ServerTest::control(const QString &command, const QJsonObject &body)
{
    return send("POST", u"/sandbox/control/"_s + command, body);
}

QUrl ServerTest::endpoint()
{
    const Response answer =
        send("POST", u"/callback/ws/endpoint"_s,
             {{u"AppID"_s, m_endpoint.appId}, {u"AppSecret"_s, m_endpoint.appSecret}});
    return QUrl(answer.json.value(u"data"_s).toObject().value(u"URL"_s).toString());
}

std::unique_ptr<QWebSocket> ServerTest::connectSocket()
{
    auto socket = std::make_unique<QWebSocket>();
    socket->open(endpoint());
    waitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; });
    return socket;
}

QByteArray ServerTest::upgrade(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; });
    socket.write(
        "GET " + url.path().toUtf8() + "?" + url.query(QUrl::FullyEncoded).toUtf8()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QByteArray answer;
    waitFor([&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n");
    });
    return answer;
}

void ServerTest::shouldServeTheApi()
{
    const Response children =
        send("GET", u"/open-apis/contact/v3/departments/0/children?page_size=50"_s);
    QCOMPARE(children.http, 200);
    QCOMPARE(children.json.value(u"data"_s).toObject().value(u"items"_s).toArray().size(), 8);
    QCOMPARE(children.logId.size(), 32);
    QVERIFY(m_endpoint.appId.startsWith(u"cli_"_s) && m_endpoint.appId.size() == 20);
    const Response state = send("GET", u"/sandbox/state"_s);
    QCOMPARE(state.json.value(u"departments"_s).toArray().size(), 30);
    QCOMPARE(state.json.value(u"people"_s).toArray().size(), 300);
    const Response stats = send("GET", u"/sandbox/stats"_s);
    const QJsonObject api =
        stats.json.value(u"apis"_s)
            .toObject()
            .value(u"GET /open-apis/contact/v3/departments/:department_id/children"_s)
            .toObject();
    QCOMPARE(api.value(u"calls"_s).toInt(), 1);
    QCOMPARE(send("GET", u"/sandbox/nothing"_s).http, 404);
}

void ServerTest::shouldMisbehaveOnRequest_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("http");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char *kind, const QJsonObject &more, int http, bool broken,
                        const QByteArray &contains) {
        QJsonObject fault = more;
        if (!fault.contains(u"kind"_s))
            fault.insert(u"kind"_s, QString::fromLatin1(kind));
        QTest::newRow(kind) << fault << http << broken << contains;
    };
    row("status", {{u"status"_s, 503}}, 503, true, "upstream");
    row("code", {{u"code"_s, 40003}}, 400, true, "40003");
    row("code of a scope error", {{u"kind"_s, u"code"_s}, {u"code"_s, 40004}}, 403, true, "40004");
    row("code of a full quota", {{u"kind"_s, u"code"_s}, {u"code"_s, 99991400}}, 429, true,
        "99991400");
    row("code with a status", {{u"kind"_s, u"code"_s}, {u"code"_s, 40004}, {u"status"_s, 500}}, 500,
        true, "40004");
    row("rate-limit", {{u"reset"_s, 2}}, 429, true, "99991400");
    row("html", {}, 200, false, "<html>");
    row("empty", {}, 200, false, "");
    row("other-shape", {}, 200, false, "not");
    row("truncated", {}, 200, true, "{\"code\":0");
    row("cut", {}, 0, true, "");
    row("hang", {}, 0, true, "");
    row("delay", {{u"delay_ms"_s, 30}}, 200, false, "department_ids");
}

void ServerTest::shouldMisbehaveOnRequest()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, broken);
    QFETCH(QByteArray, contains);
    fault.insert(u"api"_s, u"contact/v3/scopes"_s);
    // QNetworkAccessManager repeats by itself, up to three times, what a closing connection did not
    // answer; so a cut has to meet each of the attempts.
    fault.insert(u"count"_s, fault.value(u"kind"_s) == u"cut"_s ? 10 : 1);
    QCOMPARE(control(u"fault"_s, fault).http, 200);
    const Response answer = send("GET", u"/open-apis/contact/v3/scopes"_s, {}, 700);
    QTEST(answer.http, "http");
    QCOMPARE(answer.error != QNetworkReply::NoError, broken);
    QVERIFY2(answer.bytes.contains(contains), answer.bytes.constData());
    // The fault was for so many calls only.
    if (fault.value(u"count"_s).toInt() > 1)
        control(u"clear-faults"_s);
    QCOMPARE(send("GET", u"/open-apis/contact/v3/scopes"_s).json.value(u"code"_s).toInt(-1), 0);
    QCOMPARE(control(u"fault"_s, {{u"kind"_s, u"nonsense"_s}}).http, 400);
}

void ServerTest::shouldApplyAndThenCut()
{
    control(u"fault"_s,
            {{u"kind"_s, u"cut-after-apply"_s},
             {u"api"_s, u"POST /open-apis/contact/v3/departments"_s},
             {u"count"_s, 10}});
    const Response cut = send("POST", u"/open-apis/contact/v3/departments?client_token=once"_s,
                              {{u"name"_s, u"Once"_s}, {u"parent_department_id"_s, u"0"_s}});
    QCOMPARE(cut.http, 0);
    control(u"clear-faults"_s);
    const Response again = send("POST", u"/open-apis/contact/v3/departments?client_token=once"_s,
                                {{u"name"_s, u"Once"_s}, {u"parent_department_id"_s, u"0"_s}});
    QCOMPARE(again.json.value(u"code"_s).toInt(-1), 0);
    const Response state = send("GET", u"/sandbox/state"_s);
    QCOMPARE(state.json.value(u"departments"_s).toArray().size(), 31);
}

void ServerTest::shouldTruncateWithAndWithoutApplying()
{
    const auto create = [&](const QString &name, bool apply) {
        control(u"fault"_s,
                {{u"kind"_s, u"truncated"_s},
                 {u"api"_s, u"POST /open-apis/contact/v3/departments"_s},
                 {u"apply"_s, apply}});
        const Response answer = send("POST", u"/open-apis/contact/v3/departments"_s,
                                     {{u"name"_s, name}, {u"parent_department_id"_s, u"0"_s}});
        QVERIFY(answer.error != QNetworkReply::NoError);
    };
    const auto departments = [&] {
        return send("GET", u"/sandbox/state"_s).json.value(u"departments"_s).toArray().size();
    };
    create(u"Not made"_s, false);
    QCOMPARE(departments(), 30);
    create(u"Made"_s, true);
    QCOMPARE(departments(), 31);
}

void ServerTest::shouldRunTheLongConnection()
{
    // GIVEN a connection that pings
    const auto socket = connectSocket();
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    std::vector<Frame> frames;
    connect(
        socket.get(), &QWebSocket::binaryMessageReceived, socket.get(),
        [&](const QByteArray &bytes) { frames.push_back(decodeFrame(bytes).value_or(Frame())); });
    Frame ping;
    ping.service = 33554678;
    ping.headers = {{"type", "ping"}};
    socket->sendBinaryMessage("rubbish");
    socket->sendBinaryMessage(encodeFrame(ping));
    socket->sendBinaryMessage(encodeFrame(ping));
    // THEN the first pong carries the configuration
    QTRY_COMPARE(frames.size(), size_t(2));
    QVERIFY(frames.at(0).payload->contains("PingInterval"));
    QVERIFY(!frames.at(1).payload.has_value());
    QCOMPARE(send("GET", u"/open-apis/event/v1/connection"_s)
                 .json.value(u"data"_s)
                 .toObject()
                 .value(u"online_instance_cnt"_s)
                 .toInt(),
             1);
    // WHEN a colleague changes something THEN the event comes, and is done once acknowledged
    frames.clear();
    const Response made = control(
        u"mutate"_s,
        {{u"action"_s, u"department.create"_s},
         {u"body"_s, QJsonObject{{u"name"_s, u"Made"_s}, {u"parent_department_id"_s, u"0"_s}}}});
    QCOMPARE(made.json.value(u"code"_s).toInt(-1), 0);
    QTRY_COMPARE(frames.size(), size_t(1));
    QVERIFY(frames.front().payload->contains("contact.department.created_v3"));
    Frame ack = frames.front();
    ack.headers.emplace_back("biz_rt", "-1");
    ack.payload = R"({"code":200})";
    socket->sendBinaryMessage(encodeFrame(ack));
    QVERIFY(waitFor([&] {
        return send("GET", u"/sandbox/stats"_s)
                   .json.value(u"events"_s)
                   .toObject()
                   .value(u"acknowledged"_s)
                   .toInt()
            == 1;
    }));
    // AND a drop ends the connection
    QCOMPARE(control(u"drop-connections"_s).json.value(u"dropped"_s).toInt(), 1);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void ServerTest::shouldRefuseBadHandshakes()
{
    const QByteArray invented = upgrade(url(u"/ws/v2?fpid=1&ticket=invented"_s));
    QVERIFY2(invented.startsWith("HTTP/1.1 400"), invented.constData());
    QVERIFY2(invented.contains("Handshake-Status: 514"), invented.constData());
    QVERIFY(invented.contains("Handshake-Msg: "));
    // A ticket is good once.
    const QUrl once = endpoint();
    QVERIFY(upgrade(once).startsWith("HTTP/1.1 101"));
    QVERIFY(upgrade(once).startsWith("HTTP/1.1 400"));
    control(u"long-connection"_s, {{u"handshake_status"_s, 403}});
    const QByteArray forbidden = upgrade(endpoint());
    QVERIFY2(forbidden.startsWith("HTTP/1.1 403") && forbidden.contains("Handshake-Status: 403"),
             forbidden.constData());
    QVERIFY(upgrade(endpoint()).startsWith("HTTP/1.1 101"));
}

void ServerTest::shouldTellANewConfigurationToOpenConnections()
{
    // GIVEN a connection that knows the configuration
    const auto socket = connectSocket();
    std::vector<QByteArray> pongs;
    connect(socket.get(), &QWebSocket::binaryMessageReceived, socket.get(),
            [&](const QByteArray &bytes) {
                pongs.push_back(
                    decodeFrame(bytes).value_or(Frame()).payload.value_or(QByteArray()));
            });
    Frame ping;
    ping.service = 33554678;
    ping.headers = {{"type", "ping"}};
    socket->sendBinaryMessage(encodeFrame(ping));
    QTRY_COMPARE(pongs.size(), size_t(1));
    // WHEN it changes THEN the next pong tells it, and the one after that nothing
    control(u"long-connection"_s, {{u"config"_s, QJsonObject{{u"PingInterval"_s, 77}}}});
    socket->sendBinaryMessage(encodeFrame(ping));
    socket->sendBinaryMessage(encodeFrame(ping));
    QTRY_COMPARE(pongs.size(), size_t(3));
    QVERIFY2(pongs.at(1).contains("\"PingInterval\":77"), pongs.at(1).constData());
    QVERIFY(pongs.at(2).isEmpty());
}

void ServerTest::shouldMakeAddressesStaleOnRequest()
{
    const QUrl stale = endpoint();
    control(u"long-connection"_s, {{u"stale_tickets"_s, true}});
    QVERIFY(upgrade(stale).startsWith("HTTP/1.1 400"));
    QVERIFY(upgrade(endpoint()).startsWith("HTTP/1.1 101"));
}

void ServerTest::shouldAllowFiftyConnections()
{
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    for (int i = 0; i < 50; ++i)
        sockets.push_back(connectSocket());
    QVERIFY(waitFor([&] {
        return send("GET", u"/sandbox/stats"_s).json.value(u"connections"_s).toInt() == 50;
    }));
    const QByteArray refused = upgrade(endpoint());
    QVERIFY2(refused.contains("Handshake-Autherrcode: 1000040350"), refused.constData());
}

void ServerTest::shouldFailTheEndpointOnRequest()
{
    const auto ask = [&](const QString &secret) {
        return send("POST", u"/callback/ws/endpoint"_s,
                    {{u"AppID"_s, m_endpoint.appId}, {u"AppSecret"_s, secret}})
            .json;
    };
    QCOMPARE(ask(u"wrong"_s).value(u"code"_s).toInt(), 514);
    QVERIFY(ask(u"wrong"_s).value(u"data"_s).isObject());
    control(u"long-connection"_s, {{u"endpoint_code"_s, 1000040343}, {u"count"_s, 1}});
    QCOMPARE(ask(m_endpoint.appSecret).value(u"code"_s).toInt(), 1000040343);
    const QJsonObject good = ask(m_endpoint.appSecret).value(u"data"_s).toObject();
    QVERIFY(good.value(u"URL"_s).toString().contains(u"?fpid=493&aid=552564&device_id="_s));
    QCOMPARE(good.value(u"ClientConfig"_s).toObject().keys(),
             (QStringList{u"PingInterval"_s, u"ReconnectCount"_s, u"ReconnectInterval"_s,
                          u"ReconnectNonce"_s}));
}

void ServerTest::shouldChangeTheScope()
{
    const Response before = send("GET", u"/sandbox/state"_s);
    const QString id = before.json.value(u"departments"_s)
                           .toArray()
                           .first()
                           .toObject()
                           .value(u"open_department_id"_s)
                           .toString();
    QCOMPARE(control(u"scope"_s, {{u"departments"_s, QJsonArray{u"od-none"_s}}}).http, 400);
    QCOMPARE(control(u"scope"_s, {{u"departments"_s, QJsonArray{id}}}).http, 200);
    const Response less = send("GET", u"/sandbox/state"_s);
    QVERIFY(less.json.value(u"people"_s).toArray().size() < 300);
    QCOMPARE(send("GET", u"/sandbox/state?scope=all"_s).json.value(u"people"_s).toArray().size(),
             300);
    QCOMPARE(control(u"scope"_s, {{u"all"_s, true}}).http, 200);
    QCOMPARE(send("GET", u"/sandbox/state"_s).bytes, before.bytes);
}

void ServerTest::shouldKeepTheRequests()
{
    send("GET", u"/open-apis/contact/v3/scopes?page_size=3"_s);
    const QJsonArray requests =
        send("GET", u"/sandbox/requests"_s).json.value(u"requests"_s).toArray();
    QCOMPARE(requests.last().toObject().value(u"request"_s).toString(),
             u"GET /open-apis/contact/v3/scopes?page_size=3"_s);
    QCOMPARE(requests.last().toObject().value(u"status"_s).toInt(), 200);
    QVERIFY(!send("GET", u"/sandbox/requests"_s).bytes.contains(m_endpoint.appSecret.toUtf8()));
}

void ServerTest::shouldCountAnewAfterAReset()
{
    // GIVEN calls, events and colleagues' changes that were counted
    const auto count = [&](const QString &part, const QString &key) {
        return send("GET", u"/sandbox/stats"_s).json.value(part).toObject().value(key).toInt();
    };
    send("GET", u"/open-apis/contact/v3/scopes"_s);
    control(u"live"_s, {{u"rate"_s, 100}});
    QVERIFY(waitFor([&] {
        return count(u"events"_s, u"raised"_s) > 0 && count(u"colleagues"_s, u"changes"_s) > 0;
    }));
    control(u"live"_s, {{u"rate"_s, 0}});
    // WHEN
    QCOMPARE(control(u"reset-stats"_s).http, 200);
    // THEN
    QCOMPARE(count(u"events"_s, u"raised"_s), 0);
    QCOMPARE(count(u"events"_s, u"failed"_s), 0);
    QCOMPARE(count(u"colleagues"_s, u"changes"_s), 0);
    QVERIFY(send("GET", u"/sandbox/stats"_s).json.value(u"apis"_s).toObject().isEmpty());
}

void ServerTest::shouldListRequestsInTheirOrderAfterAReset()
{
    // GIVEN a list that has gone round
    RequestLog log;
    const auto add = [&log](int count) {
        for (int i = 0; i < count; ++i)
            log.add({Method::Get, '/' + QByteArray::number(i), {}, {}, {}}, 200);
    };
    add(2500);
    // WHEN it is cleared and filled again
    log.clear();
    add(2000);
    // THEN the oldest is the first
    const QJsonArray requests = log.toJson();
    QCOMPARE(requests.size(), 2000);
    QCOMPARE(requests.first().toObject().value(u"request"_s).toString(), u"GET /0"_s);
    QCOMPARE(requests.last().toObject().value(u"request"_s).toString(), u"GET /1999"_s);
}

void ServerTest::shouldTakeEitherIdInAMutation()
{
    const QJsonObject person =
        send("GET", u"/sandbox/state"_s).json.value(u"people"_s).toArray().at(5).toObject();
    for (const QString &type : {u"union_id"_s, u"user_id"_s, u"open_id"_s}) {
        const Response answer = control(u"mutate"_s,
                                        {{u"action"_s, u"user.patch"_s},
                                         {u"id"_s, person.value(type).toString()},
                                         {u"user_id_type"_s, type},
                                         {u"body"_s, QJsonObject{{u"job_title"_s, type}}}});
        QVERIFY2(answer.json.value(u"code"_s).toInt(-1) == 0, answer.bytes.constData());
    }
    QCOMPARE(control(u"mutate"_s,
                     {{u"action"_s, u"user.patch"_s},
                      {u"id"_s, person.value(u"open_id"_s).toString()},
                      {u"user_id_type"_s, u"openid"_s}})
                 .json.value(u"code"_s)
                 .toInt(),
             99992402);
}

void ServerTest::shouldRefuseRatesOutOfBounds_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("too fast") << u"live"_s << QJsonObject{{u"rate"_s, 10001}};
    QTest::newRow("too slow") << u"live"_s << QJsonObject{{u"rate"_s, 1e-7}};
    QTest::newRow("backwards") << u"live"_s << QJsonObject{{u"rate"_s, -1}};
    QTest::newRow("burst without a rate") << u"burst"_s << QJsonObject{{u"rate"_s, 0}};
    QTest::newRow("burst without end")
        << u"burst"_s << QJsonObject{{u"rate"_s, 1}, {u"seconds"_s, 1e300}};
    QTest::newRow("lock without end") << u"lock"_s << QJsonObject{{u"seconds"_s, 1e300}};
}

void ServerTest::shouldRefuseRatesOutOfBounds()
{
    QFETCH(QString, command);
    QFETCH(QJsonObject, body);
    const Response answer = control(command, body);
    QCOMPARE(answer.http, 400);
    QVERIFY(!answer.json.value(u"error"_s).toString().isEmpty());
}

void ServerTest::shouldDelayAnswersAndLockMeanwhile()
{
    // GIVEN an API that takes its time
    m_sandbox.reset();
    Options options;
    options.latencyMs = 150;
    start(options);
    // WHEN two department writes are under way at once
    const auto create = [&](const QByteArray &name) {
        QNetworkRequest request(url(u"/open-apis/contact/v3/departments"_s));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return std::unique_ptr<QNetworkReply>(m_network.post(
            request, QByteArray("{\"parent_department_id\":\"0\",\"name\":\"" + name + "\"}")));
    };
    const auto first = create("First");
    const auto second = create("Second");
    QVERIFY(waitFor([&] { return first->isFinished() && second->isFinished(); }));
    // THEN one is done and the other finds the lock
    const QByteArray both = first->readAll() + second->readAll();
    QCOMPARE(both.count("\"code\":0"), 1);
    QCOMPARE(both.count("\"code\":43024"), 1);
}

void ServerTest::shouldEndWithClientsConnected()
{
    const auto socket = connectSocket();
    m_sandbox.reset();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void ServerTest::shouldEndWhileAnswersWait()
{
    // GIVEN an answer that is not due yet
    m_sandbox.reset();
    Options options;
    options.latencyMs = 500;
    start(options);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.get(QNetworkRequest(url(u"/open-apis/contact/v3/scopes"_s))));
    QVERIFY(waitFor([&] {
        return !send("GET", u"/sandbox/requests"_s)
                    .json.value(u"requests"_s)
                    .toArray()
                    .last()
                    .toObject()
                    .value(u"request"_s)
                    .toString()
                    .contains(u"token"_s);
    }));
    // WHEN the sandbox ends THEN nobody is answered any more
    m_sandbox.reset();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

ORGDESK_TEST(ServerTest)
#include "test_server.moc"
