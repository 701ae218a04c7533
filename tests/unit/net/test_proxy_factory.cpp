// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/proxy_factory.h"
#include "tests/testlib/test_registry.h"

#include <QTest>
#include <QUrl>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

class ProxyFactoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"https_proxy", "no_proxy"})
            m_before.append({name, qgetenv(name)});
        qputenv("https_proxy", "http://proxy.example.com:3128");
        qunsetenv("no_proxy");
    }
    void cleanup()
    {
        for (const auto &[name, value] : std::as_const(m_before))
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
        m_before.clear();
    }

    void shouldTakeTheWayOfHttpsForAWebSocket()
    {
        // GIVEN a system with a proxy for https
        const QNetworkProxy https = proxyFor(QUrl(u"https://open.feishu.cn"_s));
        if (https.hostName() != u"proxy.example.com"_s)
            QSKIP("This system's proxy settings are not those of the environment.");
        // THEN the event connection takes it too
        const QNetworkProxy socket =
            proxyFor(QUrl(u"wss://msg-frontier.feishu.cn/ws/v2?ticket=x"_s));
        QCOMPARE(socket.type(), https.type());
        QCOMPARE(socket.hostName(), https.hostName());
        QCOMPARE(socket.port(), https.port());
    }

    void shouldReachThisMachineDirectly_data()
    {
        QTest::addColumn<QUrl>("url");
        for (const QString &url : {u"https://localhost:1"_s, u"wss://127.0.0.1:1/ws"_s,
                                   u"http://[::1]:1"_s, u"ws://127.0.0.2:1"_s})
            QTest::newRow(qPrintable(url)) << QUrl(url);
    }
    void shouldReachThisMachineDirectly()
    {
        QFETCH(QUrl, url);
        QCOMPARE(proxyFor(url).type(), QNetworkProxy::NoProxy);
        QCOMPARE(proxyFor(url, {ProxyKind::Http, u"proxy.example.org"_s, 8080}).type(),
                 QNetworkProxy::NoProxy);
    }

    void shouldTakeTheChosenProxyForEverything()
    {
        const ProxyChoice choice{ProxyKind::Socks5, u"10.0.0.1"_s, 1080, u"u"_s, u"p"_s};
        for (const QString &url : {u"https://open.feishu.cn"_s, u"wss://msg.feishu.cn/ws"_s}) {
            const QNetworkProxy proxy = proxyFor(QUrl(url), choice);
            QCOMPARE(proxy.type(), QNetworkProxy::Socks5Proxy);
            QCOMPARE(proxy.hostName(), u"10.0.0.1"_s);
            QCOMPARE(proxy.port(), quint16(1080));
            QCOMPARE(proxy.user(), u"u"_s);
            QCOMPARE(proxy.password(), u"p"_s);
        }
    }

    void shouldGoDirectlyWhenToldSo()
    {
        QCOMPARE(proxyFor(QUrl(u"https://open.feishu.cn"_s), {ProxyKind::None}).type(),
                 QNetworkProxy::NoProxy);
    }

    void shouldTellWhatIsWrongWithAChoice_data()
    {
        using Problems = QList<ProxyProblem>;
        QTest::addColumn<ProxyChoice>("choice");
        QTest::addColumn<Problems>("problems");
        const auto http = [](const QString &host, int port = 3128, const QString &user = {},
                             const QString &password = {}) {
            return ProxyChoice{ProxyKind::Http, host, port, user, password};
        };
        QTest::newRow("name") << http(u"proxy.example.com"_s) << Problems{};
        QTest::newRow("address") << http(u"192.0.2.1"_s) << Problems{};
        QTest::newRow("IPv6") << http(u"2001:db8::1"_s) << Problems{};
        QTest::newRow("not ASCII") << http(u"代理.example"_s) << Problems{};
        QTest::newRow("system") << ProxyChoice{} << Problems{};
        QTest::newRow("nothing") << http({}) << Problems{ProxyProblem::HostMissing};
        QTest::newRow("whole URL")
            << http(u"http://proxy"_s) << Problems{ProxyProblem::HostInvalid};
        QTest::newRow("with port") << http(u"proxy:3128"_s) << Problems{ProxyProblem::HostInvalid};
        QTest::newRow("blank") << http(u"my proxy"_s) << Problems{ProxyProblem::HostInvalid};
        QTest::newRow("port 0") << http(u"p"_s, 0) << Problems{ProxyProblem::PortInvalid};
        QTest::newRow("port 65536") << http(u"p"_s, 65536) << Problems{ProxyProblem::PortInvalid};
        QTest::newRow("colon") << http(u"p"_s, 1, u"a:b"_s) << Problems{ProxyProblem::UserInvalid};
        QTest::newRow("password alone")
            << http(u"p"_s, 1, {}, u"x"_s) << Problems{ProxyProblem::UserMissing};
    }
    void shouldTellWhatIsWrongWithAChoice()
    {
        QFETCH(ProxyChoice, choice);
        QFETCH(QList<ProxyProblem>, problems);
        QCOMPARE(problemsOf(choice), problems);
    }

    void shouldNeverTellThePassword()
    {
        const ProxyChoice choice{ProxyKind::Http, u"proxy"_s, 3128, u"anna"_s, u"s3cret"_s};
        QCOMPARE(choice.address(), u"http://proxy:3128"_s);
        ProxyFactory factory(choice);
        const Error error =
            namingProxy(makeError(ErrorKind::Offline, u"refused"_s), ProxyFault::Unusable,
                        factory.proxyTo(QUrl(u"https://open.feishu.cn"_s)));
        QCOMPARE(error.detail, u"proxy:3128: refused"_s);
        QCOMPARE(error.field, proxyField());
    }

private:
    static QNetworkProxy proxyFor(const QUrl &url, const ProxyChoice &choice = {})
    {
        ProxyFactory factory(choice);
        return factory.proxyTo(url);
    }

    QList<std::pair<const char *, QByteArray>> m_before;
};

} // namespace

ORGDESK_TEST(ProxyFactoryTest)
#include "test_proxy_factory.moc"
