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
        QVERIFY(report.missing.size() >= 2);
        for (const Error &error : report.missing) {
            QCOMPARE(error.kind, ErrorKind::PermissionMissing);
            QVERIFY(!error.permissions.isEmpty());
        }
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
        QCOMPARE(report.missing.size(), 1);
        QCOMPARE(report.missing.constFirst().kind, ErrorKind::AppUnusable);
    }

private:
    ConnectionReport test(SandboxFixture &sandbox)
    {
        const auto platform = open(sandbox, m_sink);
        auto report = wait(platform->testConnection(), 20s);
        return report
            ? *report
            : ConnectionReport{makeError(ErrorKind::Internal, u"hung"_s), {}, {}, {}, {}, {}};
    }

    RecordingSink m_sink;
};

} // namespace

ORGDESK_TEST(ConnectionTest)
#include "test_connection.moc"
