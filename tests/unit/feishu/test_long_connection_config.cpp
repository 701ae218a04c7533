// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/long_connection_config.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk::Feishu;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class LongConnectionConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStartWithTheOfficialDefaults()
    {
        QCOMPARE(ConnectionConfig(), (ConnectionConfig{-1, 120s, 30s, 120s}));
    }

    void shouldTakeWhatTheServerSays()
    {
        const QJsonObject json{{u"ReconnectCount"_s, 7},
                               {u"ReconnectInterval"_s, 90},
                               {u"ReconnectNonce"_s, 0},
                               {u"PingInterval"_s, 45}};
        QCOMPARE(updated({}, json), (ConnectionConfig{7, 90s, 0s, 45s}));
    }

    void shouldKeepThePreviousForNonsense()
    {
        const ConnectionConfig previous{3, 10s, 5s, 20s};
        QCOMPARE(updated(previous, {}), previous);
        const QJsonObject nonsense{{u"ReconnectCount"_s, u"many"_s},
                                   {u"ReconnectInterval"_s, 0},
                                   {u"ReconnectNonce"_s, -4},
                                   {u"PingInterval"_s, -1}};
        QCOMPARE(updated(previous, nonsense), previous);
        const QJsonObject huge{{u"PingInterval"_s, 1e30}};
        QVERIFY(updated(previous, huge).pingInterval <= 24h);
    }

    void shouldFindTheServiceWhereverItStands()
    {
        QCOMPARE(serviceIdIn(QUrl(u"wss://h/ws?fpid=1&device_id=7&service_id=33554678&ticket=x"_s)),
                 33554678);
        QCOMPARE(serviceIdIn(QUrl(u"wss://h/ws?service_id=5"_s)), 5);
        QCOMPARE(serviceIdIn(QUrl(u"wss://h/ws"_s)), 0);
    }
};

} // namespace

ORGDESK_TEST(LongConnectionConfigTest)
#include "test_long_connection_config.moc"
