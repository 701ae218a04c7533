// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/proxy_factory.h"
#include "core/net/url_rules.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(std::optional<OrgDesk::ErrorKind>)

namespace {

using Refusal = std::optional<ErrorKind>;

class UrlRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAllowPlainHttpOnThisMachineOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("https") << u"https://open.feishu.cn"_s << Refusal();
        QTest::newRow("wss") << u"wss://example.com/x"_s << Refusal();
        QTest::newRow("localhost") << u"http://LocalHost:80"_s << Refusal();
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:9"_s << Refusal();
        QTest::newRow("127.x") << u"ws://127.4.5.6"_s << Refusal();
        QTest::newRow("::1") << u"http://[::1]:9"_s << Refusal();
        QTest::newRow("other") << u"http://10.0.0.1"_s << Refusal(ErrorKind::InsecureUrl);
        QTest::newRow("disguised")
            << u"http://127.0.0.1.evil.example"_s << Refusal(ErrorKind::InsecureUrl);
        QTest::newRow("user") << u"http://127.0.0.1@evil.example"_s
                              << Refusal(ErrorKind::InsecureUrl);
        QTest::newRow("ws other") << u"ws://example.com"_s << Refusal(ErrorKind::InsecureUrl);
        QTest::newRow("file") << u"file:///etc/passwd"_s << Refusal(ErrorKind::Invalid);
        QTest::newRow("nothing") << QString() << Refusal(ErrorKind::Invalid);
    }
    void shouldAllowPlainHttpOnThisMachineOnly()
    {
        QFETCH(QString, url);
        QFETCH(Refusal, refusal);
        const auto checked = checkedAddress(QUrl(url));
        QCOMPARE(checked ? Refusal() : Refusal(checked.error().kind), refusal);
    }

    void shouldReachThisMachineWithoutAProxy()
    {
        // GIVEN a system that sends everything through a proxy
        const QByteArray before = qgetenv("http_proxy");
        qputenv("http_proxy", "http://proxy.example:3128");
        ProxyFactory factory;
        // WHEN this machine is asked for, by name, address, or host alone (WebSocket)
        for (const QString &url : {u"http://localhost:1"_s, u"http://127.0.0.1:1"_s}) {
            const auto proxies = factory.queryProxy(QNetworkProxyQuery(QUrl(url)));
            // THEN it goes directly
            QCOMPARE(proxies.size(), 1);
            QCOMPARE(proxies.constFirst().type(), QNetworkProxy::NoProxy);
        }
        // AND others go as the system says
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        const auto others = factory.queryProxy(QNetworkProxyQuery(QUrl(u"http://example.com"_s)));
        QVERIFY(!others.isEmpty());
        QCOMPARE(others.constFirst().hostName(), u"proxy.example"_s);
        qputenv("http_proxy", before);
        QNetworkProxyFactory::setUseSystemConfiguration(false);
    }
};

} // namespace

ORGDESK_TEST(UrlRulesTest)
#include "test_url_rules.moc"
