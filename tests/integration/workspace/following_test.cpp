// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Design: window and mirror follow a changed scope within two seconds.
constexpr auto scopeLimit = 2s;

} // namespace

/// What others do, and what the app may see, arrives by itself.
class FollowingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldShowColleaguesChanges();
    void shouldEndEqualAfterLostAndDoubledEvents();
    void shouldLeaveNoNameBehindWhenTheScopeShrinks();
    void shouldFollowAScopeThatGrows();
    void shouldAskBeforeItBelievesThatMuchIsGone();

private:
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] int peopleInMirror();

    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<Workspace> m_workspace;
};

void FollowingTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    m_workspace = m_organization->syncedWorkspace();
    QVERIFY(m_workspace);
    QVERIFY(waitFor([&] { return isLive(); }));
}

void FollowingTest::cleanup()
{
    m_workspace.reset();
    m_organization.reset();
}

bool FollowingTest::isLive() const
{
    return m_workspace->status().liveness == Liveness::Live;
}

int FollowingTest::peopleInMirror()
{
    const auto keys = wait(m_workspace->memberKeys({}));
    return keys && *keys ? int((*keys)->keys.size()) : -1;
}

void FollowingTest::shouldShowColleaguesChanges()
{
    QSignalSpy activity(m_workspace.get(), &Workspace::activityChanged);
    const DepartmentId id = m_organization->addDepartment(u"By a colleague"_s);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY(m_workspace->directory().contains(id));
    QTRY_VERIFY(!activity.isEmpty());
    const auto entry = activity.constFirst().constFirst().value<ActivityEntry>();
    QCOMPARE(entry.department, id);
    QVERIFY(!entry.own);
    QTRY_VERIFY(m_workspace->status().lastEvent.isValid());
}

void FollowingTest::shouldEndEqualAfterLostAndDoubledEvents()
{
    SandboxControl &sandbox = m_organization->control();
    QVERIFY(sandbox.control(u"lose-events"_s, {{u"count"_s, 3}}));
    QVERIFY(sandbox.control(u"burst"_s, {{u"rate"_s, 20}, {u"seconds"_s, 1}}));
    QVERIFY(sandbox.control(u"duplicate-events"_s, {{u"count"_s, 5}}));
    QVERIFY(sandbox.control(u"burst"_s, {{u"rate"_s, 20}, {u"seconds"_s, 1}}));
    // WHEN everything is compared after the burst
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.get(u"stats"_s)[u"events"_s].toObject().size() > 0, 5000);
    QVERIFY(waitFor(
        [&] {
            m_workspace->refresh();
            return m_organization->waitUntilEqual().isEmpty();
        },
        40s));
}

void FollowingTest::shouldLeaveNoNameBehindWhenTheScopeShrinks()
{
    // GIVEN people whose names are in the files
    const QList<DepartmentId> top = m_workspace->directory().children(rootDepartment());
    const DepartmentId kept = top.constFirst();
    MemberQuery lost;
    for (const DepartmentId &department : top.mid(1))
        lost.departments += m_workspace->directory().subtree(department);
    MemberQuery stays;
    stays.departments = m_workspace->directory().subtree(kept);
    const auto lostKeys = wait(m_workspace->memberKeys(lost));
    const auto keptKeys = wait(m_workspace->memberKeys(stays));
    QVERIFY(lostKeys && *lostKeys && keptKeys && *keptKeys);
    QList<PersonId> gone = (*lostKeys)->keys;
    gone.removeIf([&](const PersonId &person) { return (*keptKeys)->keys.contains(person); });
    const auto people = wait(m_workspace->people(gone));
    QVERIFY(people && *people && (*people)->size() > 20);
    QVERIFY(!fileHolding(m_organization->folder(), (*people)->constFirst().mobile).isEmpty());
    // WHEN
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_organization->control().control(u"scope"_s,
                                              {{u"departments"_s, QJsonArray{kept.value()}}}));
    // THEN the window follows
    QVERIFY(waitFor([&] { return !m_workspace->directory().contains(top.at(1)); }, scopeLimit));
    QVERIFY(waitFor([&] { return peopleInMirror() < 200; }, scopeLimit));
    // AND nothing of them is in any file
    QVERIFY(waitFor(
        [&] {
            return std::all_of((*people)->cbegin(), (*people)->cend(), [&](const Person &person) {
                return person.mobile.isEmpty()
                    || fileHolding(m_organization->folder(), person.mobile).isEmpty();
            });
        },
        20s));
    qInfo("followed within %lld ms", timer.elapsed());
    QVERIFY(!m_workspace->status().heldRemovals);
    QCOMPARE(m_organization->waitUntilEqual(), QString());
}

void FollowingTest::shouldFollowAScopeThatGrows()
{
    const QList<DepartmentId> top = m_workspace->directory().children(rootDepartment());
    QVERIFY(m_organization->control().control(u"scope"_s,
                                              {{u"departments"_s, QJsonArray{top.at(0).value()}}}));
    QVERIFY(waitFor([&] { return !m_workspace->directory().contains(top.at(1)); }, 5s));
    QVERIFY(m_organization->control().control(
        u"scope"_s, {{u"departments"_s, QJsonArray{top.at(0).value(), top.at(1).value()}}}));
    QVERIFY(waitFor([&] { return m_workspace->directory().contains(top.at(1)); }, scopeLimit));
    QCOMPARE(m_organization->waitUntilEqual(), QString());
}

void FollowingTest::shouldAskBeforeItBelievesThatMuchIsGone()
{
    // GIVEN events that do not arrive and departments that the answers lack from now on
    SandboxControl &sandbox = m_organization->control();
    QVERIFY(sandbox.control(u"lose-events"_s, {{u"count"_s, 10'000}}));
    const QList<DepartmentId> top = m_workspace->directory().children(rootDepartment());
    for (const DepartmentId &department : top.mid(1)) {
        MemberQuery query;
        query.departments = m_workspace->directory().subtree(department);
        const auto keys = wait(m_workspace->memberKeys(query));
        QVERIFY(keys && *keys);
        for (const PersonId &person : (*keys)->keys)
            sandbox.mutate(u"user.delete"_s, person.value());
    }
    QSignalSpy held(m_workspace.get(), &Workspace::removalsHeld);
    const int before = peopleInMirror();
    // WHEN
    m_workspace->refresh();
    // THEN it asks and keeps them
    QVERIFY(waitFor([&] { return !held.isEmpty(); }, 20s));
    QCOMPARE(peopleInMirror(), before);
    QVERIFY(m_workspace->status().heldRemovals);
    // AND lets them go when it is told to
    m_workspace->acceptRemovals();
    QVERIFY(waitFor([&] { return peopleInMirror() < before; }, 5s));
    QTRY_VERIFY(!m_workspace->status().heldRemovals);
}

ORGDESK_TEST(FollowingTest)
#include "following_test.moc"
