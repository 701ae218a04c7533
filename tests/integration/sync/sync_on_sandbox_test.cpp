// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/edits.h"
#include "tests/integration/sync/engine_on_sandbox.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// Engine, runner and the real back-end against a real sandbox.
class SyncOnSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMirrorTheWholeOrganization()
    {
        EngineOnSandbox m;
        m.open();
        QVERIFY(m.waitForSync());
        QCOMPARE(m.waitUntilEqual(), QString());
        QVERIFY(m.engine->state().complete);
    }

    void shouldEndEqualHoweverEventsArrive()
    {
        EngineOnSandbox m;
        m.open();
        QVERIFY(m.waitForSync());
        // GIVEN lost, doubled and reordered events of a burst of changes
        m.sandbox.control(u"lose-events"_s, {{u"count"_s, 10}});
        m.sandbox.control(u"duplicate-events"_s, {{u"count"_s, 10}});
        m.sandbox.control(u"reorder-events"_s, {{u"count"_s, 6}});
        m.sandbox.control(u"burst"_s, {{u"rate"_s, 30}, {u"seconds"_s, 2}});
        QTest::qWait(3000);
        // WHEN everything is compared once
        m.engine->compare();
        QCOMPARE(m.waitUntilEqual(), QString());
    }

    void shouldGoOnAfterBeingKilledDuringTheFirstSync()
    {
        Sandbox::Options options;
        options.latencyMs = 20;
        EngineOnSandbox m(options);
        m.settings.readsInFlight = 2;
        m.open();
        m.engine->start();
        QVERIFY(waitFor([&] { return m.engine->progress().departmentsDone >= 10; }, 30s));
        m.kill();
        // WHEN the program starts again
        m.open();
        QVERIFY(!m.engine->state().complete);
        QVERIFY(m.waitForSync());
        QCOMPARE(m.waitUntilEqual(), QString());
    }

    void shouldMakeAnEditOnceOrNotAtAllWhenKilledMeanwhile()
    {
        EngineOnSandbox m;
        m.open();
        QVERIFY(m.waitForSync());
        // GIVEN a creation whose answer is long in coming
        m.sandbox.fault(u"hang"_s, u"departments"_s, 1, {{u"apply"_s, true}});
        CreateDepartment create;
        create.localId = u"n"_s;
        create.parent = rootDepartment();
        create.name = u"Made once"_s;
        {
            const QCoro::Task<RunReport> run = m.runner->run(makePlan({makeChange(create)}));
            QVERIFY(waitFor([&] { return named(m, u"Made once"_s) == 1; }));
        }
        // WHEN the program is killed and started again
        m.kill();
        m.open();
        const auto recovered = wait(m.runner->recover(), 30s);
        QVERIFY(recovered && recovered->size() == 1);
        QCOMPARE(recovered->constFirst().state, RunState::Done);
        QVERIFY(m.waitForSync());
        // THEN it is there once, in the sandbox and in the mirror
        QCOMPARE(named(m, u"Made once"_s), 1);
        QCOMPARE(m.waitUntilEqual(), QString());
        QVERIFY(m.engine->tree().contains(recovered->constFirst().created.department));
    }

    void shouldMoveBetweenCrowdedNeighbours()
    {
        EngineOnSandbox m;
        m.open();
        QVERIFY(m.waitForSync());
        // GIVEN three siblings without room between their numbers
        QList<DepartmentId> made;
        for (int i = 0; i < 3; ++i) {
            CreateDepartment create;
            create.localId = QString::number(i);
            create.parent = rootDepartment();
            create.name = u"Crowded %1"_s.arg(i);
            create.order = 900'000 + i;
            const auto report = wait(m.runner->run(makePlan({makeChange(create)})), 30s);
            QVERIFY(report && report->succeeded());
            made.append(report->entries.constFirst().created.department);
        }
        // WHEN the last is put between the first two
        const auto changes = moveBefore(made.at(2), rootDepartment(), made.at(1), m.engine->tree());
        QVERIFY(changes.size() > 1);
        const auto report = wait(m.runner->run(makePlan(changes)), 30s);
        QVERIFY2(report && report->succeeded(),
                 qPrintable(report && report->error ? report->error->detail : u"no report"_s));
        // THEN the sandbox has that order
        QCOMPARE(m.waitUntilEqual(), QString());
        const QList<DepartmentId> children = m.engine->tree().children(rootDepartment());
        const qsizetype first = children.indexOf(made.at(0));
        QCOMPARE(children.mid(first, 3), (QList{made.at(0), made.at(2), made.at(1)}));
    }

private:
    static qsizetype named(EngineOnSandbox &m, const QString &name)
    {
        const QJsonArray departments = m.sandbox.departments();
        return std::count_if(departments.cbegin(), departments.cend(),
                             [&](const QJsonValue &value) {
                                 return value.toObject()[u"name"_s].toString() == name;
                             });
    }
};

ORGDESK_TEST(SyncOnSandboxTest)

#include "sync_on_sandbox_test.moc"
