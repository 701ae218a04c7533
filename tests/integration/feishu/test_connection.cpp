// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What "Test connection" finds out.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindNothingMissing()
    {
        SandboxFixture sandbox;
        const ConnectionReport report = test(sandbox);
        QVERIFY(!report.failure.has_value());
        QVERIFY(report.wholeCompany);
        QVERIFY(report.visibleDepartments > 0);
        QVERIFY(report.missing.isEmpty());
        QCOMPARE(report.fieldsNotPermitted, QStringList());
        QCOMPARE(sandbox.requests(u"POST"_s, u"/departments"_s), 0);
        QCOMPARE(sandbox.requests(u"PATCH"_s, u""_s), 0);
    }

    void shouldNameEachMissingPermission()
    {
        SandboxFixture sandbox;
        sandbox.control(u"grant"_s, {{u"permissions"_s, QJsonArray{}}});
        const ConnectionReport report = test(sandbox);
        QVERIFY(!report.failure.has_value());
        // Each once, however many calls lack it.
        QCOMPARE(report.missing.size(), 1);
        QCOMPARE(report.missing.constFirst().kind, ErrorKind::PermissionMissing);
        QVERIFY(
            report.missing.constFirst().permissions.contains(u"contact:contact.base:readonly"_s));
        QVERIFY(report.troubles.isEmpty());
    }

    void shouldTakeAScopeThatCannotBeReadForAFailure()
    {
        SandboxFixture sandbox;
        sandbox.fault(u"code"_s, u"scopes"_s, 5, {{u"code"_s, 40012}});
        const ConnectionReport report = test(sandbox);
        QVERIFY(report.failure.has_value());
        QCOMPARE(report.failure->code, u"40012"_s);
    }

    void shouldTellOtherTroublesOnce_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("refused members") << u"find_by_department"_s << 49999 << ErrorKind::Refused;
        QTest::newRow("invalid batch") << u"batch"_s << 40011 << ErrorKind::Invalid;
    }
    void shouldTellOtherTroublesOnce()
    {
        QFETCH(QString, api);
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        SandboxFixture sandbox;
        sandbox.fault(u"code"_s, api, 10, {{u"code"_s, code}});
        const ConnectionReport report = test(sandbox);
        QVERIFY(!report.failure.has_value());
        QVERIFY(report.missing.isEmpty());
        QCOMPARE(report.troubles.size(), 1);
        QCOMPARE(report.troubles.constFirst().kind, kind);
    }

    void shouldNameFieldsThatNeverArrive()
    {
        SandboxFixture sandbox;
        sandbox.control(
            u"grant"_s,
            {{u"without"_s,
              QJsonArray{u"contact:user.phone:readonly"_s, u"contact:user.email:readonly"_s}}});
        const ConnectionReport report = test(sandbox);
        QCOMPARE(report.fieldsNotPermitted, (QStringList{u"person.email"_s, u"person.mobile"_s}));
    }

    void shouldNameThePermissionsOfNamesThatDoNotArrive()
    {
        SandboxFixture sandbox;
        sandbox.control(u"grant"_s,
                        {{u"permissions"_s, QJsonArray{u"contact:contact.base:readonly"_s}}});
        const ConnectionReport report = test(sandbox);
        QVERIFY(!report.failure.has_value());
        QCOMPARE(report.missing.size(), 1);
        QVERIFY(report.missing.constFirst().permissions.contains(
            u"contact:department.base:readonly"_s));
    }

    void shouldTellAPartOfTheCompany()
    {
        SandboxFixture sandbox;
        const QJsonArray people = sandbox.people();
        sandbox.control(u"scope"_s,
                        {{u"departments"_s, QJsonArray{}},
                         {u"users"_s, QJsonArray{people.at(0).toObject().value(u"open_id"_s)}}});
        const ConnectionReport report = test(sandbox);
        QVERIFY(!report.failure.has_value());
        QVERIFY(!report.wholeCompany);
        QCOMPARE(report.visibleDepartments, 0);
        QCOMPARE(report.visiblePeople, 1);
        // That the root is out of sight is what a part means.
        QVERIFY(report.troubles.isEmpty());
    }

    void shouldStopAtWrongCredentials()
    {
        SandboxFixture sandbox;
        Credentials credentials = sandbox.credentials();
        credentials.secret = u"wrong"_s;
        auto platform = Feishu::makeFeishuPlatform(credentials, m_sink, quickSettings());
        const auto report = wait((*platform)->testConnection());
        QCOMPARE(report->failure->kind, ErrorKind::WrongCredentials);
    }

    void shouldTellWhenEventsCannotCome()
    {
        SandboxFixture sandbox;
        sandbox.control(u"long-connection"_s, {{u"endpoint_code"_s, 403}, {u"count"_s, 5}});
        const ConnectionReport report = test(sandbox);
        QVERIFY(!report.failure.has_value());
        QVERIFY(report.missing.isEmpty());
        QCOMPARE(report.troubles.size(), 1);
        QCOMPARE(report.troubles.constFirst().kind, ErrorKind::AppUnusable);
    }

private:
    ConnectionReport test(SandboxFixture &sandbox)
    {
        const auto platform = open(sandbox, m_sink);
        const auto report = wait(platform->testConnection(), 20s);
        ConnectionReport hung;
        hung.failure = makeError(ErrorKind::Internal, u"hung"_s);
        return report.value_or(hung);
    }

    RecordingSink m_sink;
};

} // namespace

ORGDESK_TEST(ConnectionTest)
#include "test_connection.moc"
