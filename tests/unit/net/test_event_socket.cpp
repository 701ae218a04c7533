// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/event_socket.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/net/scripted_server.h"

#include <QSignalSpy>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace OrgDesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class EventSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_peer.reset();
        connect(m_server.get(), &QWebSocketServer::newConnection, this,
                [this] { m_peer.reset(m_server->nextPendingConnection()); });
    }
    void cleanup()
    {
        m_peer.reset();
        m_server.reset();
    }

    void shouldCarryBinaryMessagesOnly()
    {
        // GIVEN an open connection
        EventSocket socket({});
        QSignalSpy received(&socket, &EventSocket::received);
        open(socket);
        // WHEN the peer sends text and bytes
        m_peer->sendTextMessage(u"rubbish"_s);
        m_peer->sendBinaryMessage("bytes"_ba);
        // THEN only the bytes arrive
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.constFirst().constFirst().toByteArray(), "bytes"_ba);
        // AND what is sent gets there
        QSignalSpy there(m_peer.get(), &QWebSocket::binaryMessageReceived);
        socket.send("hello"_ba);
        QTRY_COMPARE(there.size(), 1);
    }

    void shouldTellWhenThePeerGoes()
    {
        EventSocket socket({});
        QSignalSpy closed(&socket, &EventSocket::closed);
        open(socket);
        m_peer->abort();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(socket.state(), EventSocket::State::Closed);
        QCOMPARE(errorOf(closed).kind, ErrorKind::Offline);
    }

    void shouldTakeASilentPeerForDead()
    {
        EventSocket socket({});
        QSignalSpy closed(&socket, &EventSocket::closed);
        open(socket);
        socket.expectTraffic(50ms);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(errorOf(closed).kind, ErrorKind::Timeout);
    }

    void shouldNotTakeASpeakingPeerForDead()
    {
        EventSocket socket({});
        QSignalSpy closed(&socket, &EventSocket::closed);
        QSignalSpy received(&socket, &EventSocket::received);
        open(socket);
        socket.expectTraffic(300ms);
        m_peer->sendBinaryMessage("x"_ba);
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(!closed.wait(400));
    }

    void shouldRefuseAMessageThatIsTooLarge()
    {
        EventSocket::Bounds bounds;
        bounds.message = 1000;
        EventSocket socket(bounds);
        QSignalSpy closed(&socket, &EventSocket::closed);
        QSignalSpy received(&socket, &EventSocket::received);
        open(socket);
        m_peer->sendBinaryMessage(QByteArray(5000, 'x'));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(received.size(), 0);
    }

    void shouldGiveUpOnAPeerThatNeverAnswersTheUpgrade()
    {
        Test::ScriptedServer silent;
        silent.script({Test::ScriptedServer::hang()});
        EventSocket::Bounds bounds;
        bounds.connecting = 60ms;
        EventSocket socket(bounds);
        QSignalSpy closed(&socket, &EventSocket::closed);
        socket.open(webSocketUrl(silent.url()));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(errorOf(closed).kind, ErrorKind::Timeout);
    }

    void shouldTellARefusedUpgrade()
    {
        Test::ScriptedServer refusing;
        refusing.script({Test::ScriptedServer::answer(403, "{}"_ba)});
        EventSocket socket({});
        QSignalSpy closed(&socket, &EventSocket::closed);
        socket.open(webSocketUrl(refusing.url()));
        QTRY_COMPARE(closed.size(), 1);
        const Error error = errorOf(closed);
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.retry, Retry::Later);
    }

    void shouldTellThatNothingListens()
    {
        const QUrl url = m_server->serverUrl();
        m_server->close();
        EventSocket socket({});
        QSignalSpy closed(&socket, &EventSocket::closed);
        socket.open(url);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(errorOf(closed).kind, ErrorKind::Offline);
    }

    void shouldRefuseAnInsecureAddress()
    {
        EventSocket socket({});
        QSignalSpy closed(&socket, &EventSocket::closed);
        socket.open(QUrl(u"ws://example.com/ws?ticket=1"_s));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(errorOf(closed).kind, ErrorKind::InsecureUrl);
    }

    void shouldCloseWithoutASignalAndOpenAgain()
    {
        EventSocket socket({});
        QSignalSpy closed(&socket, &EventSocket::closed);
        open(socket);
        socket.close();
        m_peer.reset();
        open(socket);
        QCOMPARE(closed.size(), 0);
    }

private:
    static QUrl webSocketUrl(QUrl url)
    {
        url.setScheme(u"ws"_s);
        url.setPath(u"/ws"_s);
        return url;
    }
    static Error errorOf(const QSignalSpy &spy)
    {
        return spy.constFirst().constFirst().value<Error>();
    }
    void open(EventSocket &socket)
    {
        socket.open(m_server->serverUrl());
        QTRY_COMPARE(socket.state(), EventSocket::State::Open);
        QTRY_VERIFY(m_peer != nullptr);
    }

    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<QWebSocket> m_peer;
};

} // namespace

ORGDESK_TEST(EventSocketTest)
#include "test_event_socket.moc"
