// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/feishu_writing.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/net/scripted_server.h"

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Test::ScriptedServer;
using Line = ScriptedServer::Line;

namespace {

Line ok(const QByteArray &data)
{
    return ScriptedServer::answer(200, R"({"code":0,"msg":"ok","data":{)" + data + "}}");
}

Line refused(int code, int status = 400)
{
    return ScriptedServer::answer(status,
                                  R"({"code":)" + QByteArray::number(code) + R"(,"msg":"no"})");
}

const Line token =
    ScriptedServer::answer(200, R"({"code":0,"tenant_access_token":"t","expire":7200})");
const Line fault = ScriptedServer::answer(500, "upstream error");
const Line emptyList = ok(R"("has_more":false,"items":[])");
const Line listWithIt = ok(R"("has_more":false,"items":[
    {"open_department_id":"od-7","name":"Lab","parent_department_id":"0","order":"4"}])");
const Line department = ok(R"("department":
    {"open_department_id":"od-1","name":"Old","parent_department_id":"0","order":"4"})");

/// What is found out about writes whose answer was lost, answer by answer.
class ProbingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        FeishuClient::Settings settings{m_server->url(), u"cli_1"_s, u"s"_s, {}, {}};
        settings.retries.firstDelay = 5ms;
        settings.retries.ceiling = 10ms;
        m_client = std::make_unique<FeishuClient>(settings, systemClock());
        m_writing = std::make_unique<FeishuWriting>(*m_client, 5ms);
    }
    void cleanup()
    {
        m_writing.reset();
        m_client.reset();
        m_server.reset();
    }

    void shouldNotCallACreationRefusedAfterALostAnswer_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("name taken") << 43022;
        QTest::newRow("parent full") << 43013;
        QTest::newRow("permission withdrawn") << 99991672;
        QTest::newRow("out of scope") << 40004;
        QTest::newRow("a code that nobody knows") << 49999;
    }
    void shouldNotCallACreationRefusedAfterALostAnswer()
    {
        QFETCH(int, code);
        // GIVEN a creation whose first answer was a fault, and whose repetition is refused
        m_server->script({token, fault, refused(code)});
        // THEN it is not known whether the first try made it
        const auto outcome = Test::wait(m_writing->apply(creation(), u"k"_s));
        QVERIFY(outcome && std::holds_alternative<Unknown>(*outcome));
        QCOMPARE(std::get<Unknown>(*outcome).error.kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(std::get<Unknown>(*outcome).error.code, QString::number(code));
    }

    void shouldNotCallACreationRefusedWhenNoTokenComesForItsRepetition()
    {
        m_server->script({token, fault, refused(99991663), refused(10014, 200)});
        const auto outcome = Test::wait(m_writing->apply(creation(), u"k"_s));
        QVERIFY(outcome && std::holds_alternative<Unknown>(*outcome));
    }

    void shouldLookForACreationWhateverItsRepetitionIsRefusedFor_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("name taken") << 43022;
        QTest::newRow("parent full, of it") << 43013;
        QTest::newRow("permission withdrawn") << 99991672;
        QTest::newRow("invalid") << 43029;
    }
    void shouldLookForACreationWhateverItsRepetitionIsRefusedFor()
    {
        QFETCH(int, code);
        // GIVEN a list that lags behind
        m_server->script({token, refused(code), emptyList, listWithIt});
        // THEN it is found at the second look
        const auto probed = Test::wait(m_writing->probe(creation(), u"k"_s));
        QVERIFY(probed && probed->has_value());
        QCOMPARE(std::get<ProbedApplied>(**probed).created.department, DepartmentId(u"od-7"_s));
    }

    void shouldFindACreationThatWasConfirmedWithoutItsObject()
    {
        m_server->script({token, ok({}), listWithIt});
        const auto probed = Test::wait(m_writing->probe(creation(), u"k"_s));
        QVERIFY(probed && probed->has_value());
        QCOMPARE(std::get<ProbedApplied>(**probed).created.department, DepartmentId(u"od-7"_s));
    }

    void shouldConcludeOnACreationThatIsNowhere_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("notMade");
        QTest::addColumn<ErrorKind>("why");
        QTest::newRow("name taken") << 43022 << false << ErrorKind::NameTaken;
        QTest::newRow("parent full") << 43013 << false << ErrorKind::LimitExceeded;
        QTest::newRow("confirmed without an object") << 0 << false << ErrorKind::BadAnswer;
        QTest::newRow("slash in the name") << 43029 << true << ErrorKind::Internal;
        QTest::newRow("permission") << 99991672 << true << ErrorKind::Internal;
    }
    void shouldConcludeOnACreationThatIsNowhere()
    {
        QFETCH(int, code);
        QFETCH(bool, notMade);
        QFETCH(ErrorKind, why);
        m_server->script({token, code == 0 ? ok({}) : refused(code), emptyList});
        const auto probed = Test::wait(m_writing->probe(creation(), u"k"_s));
        QVERIFY(probed && probed->has_value());
        // THEN it was looked for twice
        QCOMPARE(m_server->requests().size(), 4);
        // AND is not called "not made" where it may be its own obstacle
        QCOMPARE(std::holds_alternative<ProbedNotApplied>(**probed), notMade);
        if (!notMade)
            QCOMPARE(std::get<ProbedUnverifiable>(**probed).why.kind, why);
    }

    void shouldAskAgainWhenNobodyAnsweredTheProbe()
    {
        m_server->script({token, fault});
        const auto probed = Test::wait(m_writing->probe(creation(), u"k"_s));
        QVERIFY(probed && !probed->has_value());
        QCOMPARE(probed->error().kind, ErrorKind::OutcomeUnknown);
    }

    void shouldNotGoRoundInPagesForEver()
    {
        const Line a = ok(R"("has_more":true,"page_token":"a","items":[])");
        const Line b = ok(R"("has_more":true,"page_token":"b","items":[])");
        m_server->script({token, refused(43022), a, b, a, b, a});
        const auto probed = Test::wait(m_writing->probe(creation(), u"k"_s));
        QVERIFY(probed && !probed->has_value());
        QCOMPARE(probed->error().kind, ErrorKind::BadAnswer);
    }

    void shouldConcludeWhenTheDepartmentIsGone()
    {
        // GIVEN a lost edit of a department that somebody has deleted meanwhile
        m_server->script({token, refused(99992357)});
        const auto probed = Test::wait(m_writing->probe(renaming(), u"k"_s));
        QVERIFY(probed && probed->has_value());
        // THEN that is told, after a second look
        QCOMPARE(std::get<ProbedDifferent>(**probed).delta.facts,
                 QList<Fact>{DepartmentRemoved{DepartmentId(u"od-1"_s)}});
        QCOMPARE(m_server->requests().size(), 3);
    }

    void shouldNotTakeALaggingReadForADeletion()
    {
        m_server->script({token, refused(99992357), department});
        const auto probed = Test::wait(m_writing->probe(renaming(), u"k"_s));
        QVERIFY(probed && probed->has_value());
        QVERIFY(std::holds_alternative<ProbedNotApplied>(**probed));
    }

    void shouldConcludeWhenTheParentIsOutOfSight()
    {
        m_server->script({token, refused(43022), refused(40004, 403)});
        const auto probed = Test::wait(m_writing->probe(creation(), u"k"_s));
        QVERIFY(probed && probed->has_value());
        QCOMPARE(std::get<ProbedUnverifiable>(**probed).why.kind, ErrorKind::OutOfScope);
    }

private:
    static Change creation()
    {
        CreateDepartment change;
        change.parent = rootDepartment();
        change.name = u"Lab"_s;
        return makeChange(change);
    }
    static Change renaming()
    {
        UpdateDepartment change;
        change.target = DepartmentId(u"od-1"_s);
        change.base.name = u"Old"_s;
        change.wanted.name = u"New"_s;
        return makeChange(change);
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FeishuClient> m_client;
    std::unique_ptr<FeishuWriting> m_writing;
};

} // namespace

ORGDESK_TEST(ProbingTest)
#include "test_probing.moc"
