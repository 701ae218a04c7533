// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/directory_calls.h"
#include "core/feishu/quotas.h"
#include "core/feishu/service_calls.h"
#include "tests/testlib/test_registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

class ServiceCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadTheTokenFromTheTop()
    {
        const auto token = TenantTokenCall().parse(
            object(R"({"code":0,"msg":"ok","tenant_access_token":"t-1","expire":3138})"));
        QCOMPARE(token->value, u"t-1"_s);
        QVERIFY(token->lifetime == std::chrono::seconds(3138));
        QVERIFY(!TenantTokenCall().parse(object(R"({"code":0,"data":{}})")).has_value());
    }

    void shouldReadTheEndpoint()
    {
        const auto endpoint = EndpointCall().parse(object(
            R"({"code":0,"data":{"URL":"wss:\/\/h\/ws\/v2?service_id=33554678&ticket=x","ClientConfig":{"ReconnectCount":5,"ReconnectInterval":90,"ReconnectNonce":25,"PingInterval":60}}})"));
        QCOMPARE(endpoint->url.host(), u"h"_s);
        QVERIFY(endpoint->config.pingInterval == std::chrono::seconds(60));
        const auto none = EndpointCall().parse(object(R"({"code":0,"data":{}})"));
        QCOMPARE(none.error().retry, Retry::Later);
    }

    void shouldDeclareTheAllowancesOfTheReference()
    {
        QuotaScheduler quota(systemClock(), 4);
        declareQuotas(quota);
        const QList<QuotaWindow> tier4{{50, std::chrono::seconds(1)},
                                       {1000, std::chrono::minutes(1)}};
        for (const char *api : {ChildrenCall::api, MembersCall::api, PatchDepartmentCall::api})
            QCOMPARE(quota.windows(QString::fromLatin1(api)), tier4);
        QCOMPARE(quota.windows(QString::fromLatin1(ConnectionCountCall::api)).size(), 1);
        QVERIFY(quota.windows(QString::fromLatin1(TenantTokenCall::api)).isEmpty());
    }
};

} // namespace

ORGDESK_TEST(ServiceCallsTest)
#include "test_service_calls.moc"
