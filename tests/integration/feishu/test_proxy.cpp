// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/connect_proxy.h"
#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A certificate for names of *.example.test, for which this process vouches while it lives.
class TrustedCertificate
{
public:
    TrustedCertificate()
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(u"key.pem"_s);
        const QString certificate = folder.filePath(u"cert.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                       u"2"_s, u"-subj"_s, u"/CN=example.test"_s, u"-addext"_s,
                       u"subjectAltName=DNS:*.example.test"_s, u"-keyout"_s, key, u"-out"_s,
                       certificate});
        openssl.waitForFinished();
        QFile file(key);
        if (file.open(QIODevice::ReadOnly))
            m_key = QSslKey(file.readAll(), QSsl::Rsa);
        m_chain = QSslCertificate::fromPath(certificate);
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificates(m_chain);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustedCertificate() { QSslConfiguration::setDefaultConfiguration(m_before); }

    [[nodiscard]] bool isReady() const { return !m_key.isNull() && !m_chain.isEmpty(); }
    [[nodiscard]] QSslConfiguration ofServer() const
    {
        QSslConfiguration configuration = m_before;
        configuration.setLocalCertificateChain(m_chain);
        configuration.setPrivateKey(m_key);
        return configuration;
    }

private:
    QSslConfiguration m_before;
    QSslKey m_key;
    QList<QSslCertificate> m_chain;
};

/// Takes TLS away and passes on to a port of this machine.
class TlsFront : public QTcpServer
{
public:
    TlsFront(QSslConfiguration configuration, quint16 target)
        : m_configuration(std::move(configuration))
        , m_target(target)
    {
        listen(QHostAddress::LocalHost);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QSslSocket(this);
        client->setSocketDescriptor(descriptor);
        client->setSslConfiguration(m_configuration);
        connect(client, &QSslSocket::encrypted, this, [this, client] {
            auto *server = new QTcpSocket(client);
            connect(server, &QTcpSocket::connected, client, [client, server] {
                join(client, server);
                server->write(client->readAll());
            });
            server->connectToHost(QHostAddress::LocalHost, m_target);
        });
        client->startServerEncryption();
    }

private:
    QSslConfiguration m_configuration;
    quint16 m_target;
};

class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxFixture>();
        QVERIFY(m_sandbox->isRunning());
        m_certificate = std::make_unique<TrustedCertificate>();
        QVERIFY2(m_certificate->isReady(), "openssl is needed");
    }
    void init()
    {
        m_front =
            std::make_unique<TlsFront>(m_certificate->ofServer(), quint16(m_sandbox->url().port()));
        m_proxy = std::make_unique<ConnectProxy>(m_front->serverPort());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_front.reset();
    }

    void shouldReadThroughTheProxy()
    {
        // GIVEN a platform at a name that only the proxy knows
        const auto scope = scopeThrough(own(), beyond());
        // THEN it is read, and every connection was asked of the proxy
        QVERIFY2(scope.has_value(), qPrintable(scope ? QString() : scope.error().detail));
        QVERIFY(m_proxy->passed() > 0);
        for (const QByteArray &asked : m_proxy->asked())
            QCOMPARE(asked, "open.example.test:443"_ba);
    }

    void shouldReachThisMachineWithoutTheProxy()
    {
        QVERIFY(scopeThrough(own(), m_sandbox->credentials()).has_value());
        QVERIFY(m_proxy->asked().isEmpty());
    }

    void shouldBringUserAndPassword()
    {
        m_proxy->demand("anna:pass word"_ba);
        ProxyChoice choice = own();
        choice.user = u"anna"_s;
        choice.password = u"pass word"_s;
        const auto scope = scopeThrough(choice, beyond());
        QVERIFY2(scope.has_value(), qPrintable(scope ? QString() : scope.error().detail));
    }

    void shouldTellThatTheProxyRefusesThePassword()
    {
        m_proxy->demand("anna:right"_ba);
        ProxyChoice choice = own();
        choice.user = u"anna"_s;
        choice.password = u"hunter2-wrong"_s;
        const auto scope = scopeThrough(choice, beyond());
        QVERIFY(!scope.has_value());
        QCOMPARE(scope.error().kind, ErrorKind::Offline);
        QCOMPARE(scope.error().field, proxyPasswordField());
        QVERIFY(!scope.error().detail.contains(choice.password));
        QCOMPARE(m_proxy->passed(), 0);
    }

    void shouldTellWhichProxyDoesNotAnswer()
    {
        const ProxyChoice gone = own();
        m_proxy->close();
        const auto scope = scopeThrough(gone, beyond());
        QVERIFY(!scope.has_value());
        QCOMPARE(scope.error().kind, ErrorKind::Offline);
        QCOMPARE(scope.error().field, proxyField());
        QVERIFY2(scope.error().detail.contains(u"127.0.0.1:%1"_s.arg(gone.port)),
                 qPrintable(scope.error().detail));
    }

    void shouldOpenTheEventConnectionThroughTheProxy()
    {
        // GIVEN events that come from a name that only the proxy knows
        QWebSocketServer events(u"events"_s, QWebSocketServer::SecureMode);
        events.setSslConfiguration(m_certificate->ofServer());
        QVERIFY(events.listen(QHostAddress::LocalHost));
        ConnectProxy proxy(events.serverPort());
        EventSocket::Bounds bounds;
        bounds.proxy = {ProxyKind::Http, u"127.0.0.1"_s, proxy.serverPort()};
        EventSocket socket(bounds);
        const QSignalSpy opened(&socket, &EventSocket::opened);
        // WHEN
        socket.open(QUrl(u"wss://events.example.test/ws?ticket=x"_s));
        // THEN
        QVERIFY(waitFor([&] { return opened.count() == 1; }));
        QCOMPARE(proxy.asked(), QList{"events.example.test:443"_ba});
    }

    void shouldTellOfTheProxyWhenTheEventConnectionCannotUseIt()
    {
        EventSocket::Bounds bounds;
        bounds.proxy = own();
        m_proxy->close();
        EventSocket socket(bounds);
        const QSignalSpy closed(&socket, &EventSocket::closed);
        socket.open(QUrl(u"wss://events.example.test/ws"_s));
        QVERIFY(waitFor([&] { return closed.count() == 1; }));
        const auto error = closed.constFirst().constFirst().value<Error>();
        QCOMPARE(error.kind, ErrorKind::Offline);
        QCOMPARE(error.field, proxyField());
    }

private:
    [[nodiscard]] ProxyChoice own() const
    {
        return {ProxyKind::Http, u"127.0.0.1"_s, m_proxy->serverPort()};
    }
    [[nodiscard]] Credentials beyond()
    {
        Credentials credentials = m_sandbox->credentials();
        credentials.baseUrl = QUrl(u"https://open.example.test"_s);
        return credentials;
    }
    Result<VisibleScope> scopeThrough(const ProxyChoice &choice, const Credentials &credentials)
    {
        Feishu::PlatformSettings settings = quickSettings();
        settings.transport.proxy = choice;
        const auto platform = Feishu::makeFeishuPlatform(credentials, m_sink, settings);
        auto scope = wait((*platform)->reading()->scope(Priority::Waiting), 20s);
        return scope.value_or(failure(ErrorKind::Internal, u"no answer"_s));
    }

    RecordingSink m_sink;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<TrustedCertificate> m_certificate;
    std::unique_ptr<TlsFront> m_front;
    std::unique_ptr<ConnectProxy> m_proxy;
};

} // namespace

ORGDESK_TEST(ProxyTest)
#include "test_proxy.moc"
