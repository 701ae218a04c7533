// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/plan_json.h"
#include "tests/testlib/test_registry.h"

#include <QtTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class PlanJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldBringAPlanThrough();
    void shouldRefuseWhatIsNoPlan();
    void shouldBringAReportThrough();
    void shouldBringAnErrorThrough();

private:
    [[nodiscard]] static ChangePlan plan();
};

ChangePlan PlanJsonTest::plan()
{
    CreateDepartment create;
    create.localId = u"a"_s;
    create.parent = rootDepartment();
    create.name = u"\u8bbe\u8ba1"_s;
    MoveDepartment move;
    move.target = DepartmentId(u"od-1"_s);
    move.base = {rootDepartment(), 10};
    move.wanted = {Planned{u"a"_s}, 20};
    return makePlan({makeChange(create), makeChange(move)}, u"two steps"_s);
}

void PlanJsonTest::shouldBringAPlanThrough()
{
    const ChangePlan before = plan();
    const Result<ChangePlan> after = planFromJson(toJson(before));
    QVERIFY(after);
    QCOMPARE(*after, before);
    // and whether it goes on after a refusal
    const ChangePlan independent = makeIndependentPlan(before.changes);
    QCOMPARE(planFromJson(toJson(independent))->onRefusal, OnRefusal::GoOn);
    QCOMPARE(after->onRefusal, OnRefusal::Stop);
}

void PlanJsonTest::shouldRefuseWhatIsNoPlan()
{
    QVERIFY(!planFromJson({}));
    QJsonObject json = toJson(plan());
    json.insert(u"changes"_s, QJsonArray{QJsonObject{{u"kind"_s, u"explode"_s}}});
    QVERIFY(!planFromJson(json));
    json.insert(u"changes"_s, QJsonArray{});
    QVERIFY(!planFromJson(json));
}

void PlanJsonTest::shouldBringAReportThrough()
{
    JournalEntry entry;
    entry.number = 17;
    entry.run = PlanId(u"run"_s);
    entry.change = plan().changes.constFirst();
    entry.key = u"key"_s;
    entry.state = RunState::Failed;
    entry.plannedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    entry.created = {DepartmentId(u"od-2"_s), {}};
    entry.error = makeError(ErrorKind::NameTaken, u"taken"_s);
    RunReport before;
    before.run = entry.run;
    before.entries = {entry};
    before.error = entry.error;
    before.problems = {{ProblemKind::NameTaken, u"name"_s, DepartmentId(u"od-3"_s), 0, {}}};
    const Result<RunReport> after = reportFromJson(toJson(before));
    QVERIFY(after);
    QCOMPARE(after->run, before.run);
    QCOMPARE(after->problems, before.problems);
    QVERIFY(after->error == before.error);
    QCOMPARE(after->entries.size(), 1);
    const JournalEntry &got = after->entries.constFirst();
    QCOMPARE(got.number, entry.number);
    QCOMPARE(got.change, entry.change);
    QCOMPARE(got.state, entry.state);
    QCOMPARE(got.plannedAt, entry.plannedAt);
    QVERIFY(!got.endedAt.isValid());
    QVERIFY(got.created == entry.created);
    QVERIFY(got.error == entry.error);
}

void PlanJsonTest::shouldBringAnErrorThrough()
{
    Error before = makeError(ErrorKind::PermissionMissing, u"scope"_s, Retry::Later);
    before.code = u"99991672"_s;
    before.requestId = u"2023"_s;
    before.permissions = {u"contact:contact"_s};
    before.help = QUrl(u"https://open.feishu.cn/app"_s);
    before.retryAfter = std::chrono::milliseconds(1500);
    before.field = u"name"_s;
    QVERIFY(errorFromJson(toJson(before)) == before);
    // A number that nobody knows is a defect, not a success.
    QJsonObject json = toJson(before);
    json.insert(u"kind"_s, 9999);
    QCOMPARE(errorFromJson(json).kind, ErrorKind::Internal);
}

ORGDESK_TEST(PlanJsonTest)
#include "plan_json_test.moc"
