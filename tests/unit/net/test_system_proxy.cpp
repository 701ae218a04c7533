// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/system_proxy.h"
#include "tests/testlib/test_registry.h"

#include <QTest>
#include <QUrl>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

class SystemProxyTest : public QObject
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
    }

private:
    static QNetworkProxy proxyFor(const QUrl &url)
    {
        SystemProxyFactory factory;
        return factory.queryProxy(QNetworkProxyQuery(url)).value(0);
    }

    QList<std::pair<const char *, QByteArray>> m_before;
};

} // namespace

ORGDESK_TEST(SystemProxyTest)
#include "test_system_proxy.moc"
