// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Speaks TLS with a certificate that nobody vouches for.
class SelfSignedServer : public QTcpServer
{
public:
    explicit SelfSignedServer(const QString &folder)
        : m_certificates(QSslCertificate::fromPath(folder + u"/cert.pem"_s))
    {
        QFile key(folder + u"/key.pem"_s);
        if (key.open(QIODevice::ReadOnly))
            m_key = QSslKey(key.readAll(), QSsl::Rsa);
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] bool isReady() const { return !m_key.isNull() && !m_certificates.isEmpty(); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_certificates.constFirst());
        socket->setPrivateKey(m_key);
        socket->startServerEncryption();
    }

private:
    QList<QSslCertificate> m_certificates;
    QSslKey m_key;
};

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseACertificateThatDoesNotVerify()
    {
        QTemporaryDir folder;
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                       u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
                       folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"cert.pem"_s)});
        QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, "openssl is needed");
        SelfSignedServer server(folder.path());
        QVERIFY(server.isReady());
        Credentials credentials;
        credentials.baseUrl = QUrl(u"https://localhost:%1"_s.arg(server.serverPort()));
        credentials.appId = u"cli_a1b2c3d4e5f60718"_s;
        credentials.secret = u"s"_s;
        auto platform = Feishu::makeFeishuPlatform(credentials, m_sink, quickSettings());
        const auto scope = wait((*platform)->reading()->scope(Priority::Waiting), 20s);
        QVERIFY(scope.has_value());
        QCOMPARE(scope->error().kind, ErrorKind::Tls);
    }

private:
    RecordingSink m_sink;
};

} // namespace

ORGDESK_TEST(TlsTest)
#include "test_tls.moc"
