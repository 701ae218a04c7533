// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/long_connection.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/net/scripted_server.h"

#include <QSignalSpy>

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;
using Test::ScriptedServer;

namespace {

class NoSink : public DeltaSink
{
public:
    void receive(Delta) override { }
    void scopeChanged(Delta) override { }
    void listChanged(const ListChange &) override { }
};

/// Attempts at an event connection, answer by answer.
class LongConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountRefusedConnectionsOnly()
    {
        // GIVEN a platform that refuses a connection, then has a fault, then refuses twice
        ScriptedServer server;
        const auto refusal = ScriptedServer::answer(403, "{}");
        const auto fault = ScriptedServer::answer(502, "<html>bad gateway");
        server.script(
            {address(server), refusal, fault, address(server), refusal, address(server), refusal});
        FeishuClient client({server.url(), u"cli_1"_s, u"s"_s, {}, {}}, systemClock());
        NoSink sink;
        LongConnection connection(client, sink, quick());
        QSignalSpy troubled(&connection, &EventChannel::troubled);
        connection.start();
        QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 4, 10000);
        // THEN the fault is no refusal, and ends their row
        QList<int> refusals;
        for (const QList<QVariant> &signal : std::as_const(troubled))
            refusals.append(signal.at(1).toInt());
        QCOMPARE(refusals, (QList<int>{1, 0, 1, 2}));
    }

    void shouldGoOnAfterAFinalCodeWithAnErrorStatus()
    {
        // GIVEN a gateway that answers for the platform, in its words
        ScriptedServer server;
        server.script(
            {ScriptedServer::answer(500, R"({"code":514,"msg":"auth failed","data":{}})")});
        FeishuClient client({server.url(), u"cli_1"_s, u"s"_s, {}, {}}, systemClock());
        NoSink sink;
        LongConnection connection(client, sink, quick());
        QSignalSpy troubled(&connection, &EventChannel::troubled);
        connection.start();
        // THEN it is tried again
        QTRY_VERIFY(server.requests().size() > 1);
        QCOMPARE(troubled.constFirst().at(0).value<Error>().kind, ErrorKind::ServerFault);
        QCOMPARE(connection.state(), ChannelState::Connecting);
    }

    void shouldBeginAnewFromFailed()
    {
        ScriptedServer server;
        server.script(
            {ScriptedServer::answer(200, R"({"code":514,"msg":"auth failed","data":{}})")});
        FeishuClient client({server.url(), u"cli_1"_s, u"s"_s, {}, {}}, systemClock());
        NoSink sink;
        LongConnection connection(client, sink, quick());
        QSignalSpy failed(&connection, &EventChannel::failed);
        connection.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(connection.state(), ChannelState::Failed);
        // WHEN it is told to start
        connection.start();
        // THEN it tries again
        QCOMPARE(connection.state(), ChannelState::Connecting);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(server.requests().size(), 2);
    }

private:
    static ScriptedServer::Line address(const ScriptedServer &server)
    {
        const QByteArray url = "ws:\\/\\/127.0.0.1:" + QByteArray::number(server.url().port());
        return ScriptedServer::answer(
            200,
            R"({"code":0,"msg":"ok","data":{"URL":")" + url + R"(\/ws?service_id=1",)"
                + R"("ClientConfig":{"ReconnectCount":-1,"ReconnectInterval":1,)"
                + R"("ReconnectNonce":0,"PingInterval":60}}})");
    }
    static LongConnection::Settings quick()
    {
        LongConnection::Settings settings;
        settings.chance = [] { return 0.0; };
        return settings;
    }
};

} // namespace

ORGDESK_TEST(LongConnectionTest)
#include "test_long_connection.moc"
