// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

#include <QTcpServer>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every kind of bad answer becomes an error of the right kind, in time, and nothing is made up.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameTheFault_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("500") << u"status"_s << ErrorKind::ServerFault;
        QTest::newRow("HTML") << u"html"_s << ErrorKind::BadAnswer;
        QTest::newRow("empty") << u"empty"_s << ErrorKind::BadAnswer;
        QTest::newRow("truncated") << u"truncated"_s << ErrorKind::BadAnswer;
        QTest::newRow("other shape") << u"other-shape"_s << ErrorKind::BadAnswer;
        QTest::newRow("cut") << u"cut"_s << ErrorKind::ServerFault;
        QTest::newRow("hang") << u"hang"_s << ErrorKind::Timeout;
    }
    void shouldNameTheFault()
    {
        QFETCH(QString, fault);
        QFETCH(ErrorKind, kind);
        SandboxFixture sandbox;
        const auto platform = open(sandbox, m_sink);
        // GIVEN a platform that answers badly for good
        sandbox.fault(fault, u"find_by_department"_s, 1000);
        sandbox.fault(fault, u"children"_s, 1000);
        sandbox.fault(fault, u"scopes"_s, 1000);
        const auto members =
            wait(platform->reading()->members(rootDepartment(), {}, Priority::Waiting), 20s);
        QVERIFY(members.has_value());
        QVERIFY(!members->has_value());
        QCOMPARE(members->error().kind, kind);
        QVERIFY(!members->error().detail.isEmpty());
        const auto below = wait(
            platform->reading()->departmentsBelow(rootDepartment(), {}, Priority::Waiting), 20s);
        QCOMPARE(below->error().kind, kind);
        const auto scope = wait(platform->reading()->scope(Priority::Waiting), 20s);
        QCOMPARE(scope->error().kind, kind);
        // WHEN it is well again
        sandbox.control(u"clear-faults"_s);
        // THEN so are the reads
        QVERIFY(wait(platform->reading()->scope(Priority::Waiting))->has_value());
    }

    void shouldSurviveSomeFaults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("500") << u"status"_s;
        QTest::newRow("hang") << u"hang"_s;
        QTest::newRow("cut") << u"cut"_s;
    }
    void shouldSurviveSomeFaults()
    {
        QFETCH(QString, fault);
        SandboxFixture sandbox;
        const auto platform = open(sandbox, m_sink);
        sandbox.fault(fault, u"find_by_department"_s, 4);
        const auto members =
            wait(platform->reading()->members(rootDepartment(), {}, Priority::Waiting), 20s);
        QVERIFY(members->has_value());
    }

    void shouldTellThatNothingListens()
    {
        // GIVEN a port on which nobody is
        QTcpServer port;
        QVERIFY(port.listen(QHostAddress::LocalHost));
        Credentials credentials;
        credentials.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(port.serverPort()));
        credentials.appId = u"cli_a1b2c3d4e5f60718"_s;
        credentials.secret = u"s"_s;
        port.close();
        // WHEN it is asked with the real patience
        auto platform = Feishu::makeFeishuPlatform(credentials, m_sink);
        QElapsedTimer timer;
        timer.start();
        const auto scope = wait((*platform)->reading()->scope(Priority::Waiting), 60s);
        // THEN the answer comes within a minute
        QVERIFY(scope.has_value());
        QCOMPARE(scope->error().kind, ErrorKind::Offline);
        QVERIFY(timer.elapsed() < 30000);
    }

    void shouldTellThatTheHostIsUnknown()
    {
        Credentials credentials;
        credentials.baseUrl = QUrl(u"https://no-such-host.invalid"_s);
        credentials.appId = u"cli_a1b2c3d4e5f60718"_s;
        credentials.secret = u"s"_s;
        auto platform = Feishu::makeFeishuPlatform(credentials, m_sink, quickSettings());
        const auto scope = wait((*platform)->reading()->scope(Priority::Waiting), 60s);
        QVERIFY(scope.has_value());
        QCOMPARE(scope->error().kind, ErrorKind::Offline);
    }

    void shouldNameAMissingPermission()
    {
        SandboxFixture sandbox;
        const auto platform = open(sandbox, m_sink);
        sandbox.control(u"grant"_s, {{u"permissions"_s, QJsonArray{}}});
        const auto members =
            wait(platform->reading()->members(rootDepartment(), {}, Priority::Waiting));
        const Error error = members->error();
        QCOMPARE(error.kind, ErrorKind::PermissionMissing);
        QVERIFY(error.permissions.contains(u"contact:contact.base:readonly"_s));
        QVERIFY(error.help.isValid());
        QCOMPARE(error.code, u"99991672"_s);
        QVERIFY(!error.requestId.isEmpty());
    }

private:
    RecordingSink m_sink;
};

} // namespace

ORGDESK_TEST(BadInputTest)
#include "test_bad_input.moc"
