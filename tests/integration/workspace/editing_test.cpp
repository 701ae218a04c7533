// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/dissolving.h"
#include "core/plan/edits.h"
#include "core/plan/person_edits.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QSignalSpy>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

Change creation(const QString &name, const DepartmentId &parent = rootDepartment())
{
    CreateDepartment create;
    create.localId = u"new"_s;
    create.parent = parent;
    create.name = name;
    return makeChange(create);
}

} // namespace

/// Own edits from the window's side to the sandbox's tree and back.
class EditingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldCreateEditMoveAndDelete();
    void shouldEmptyAndDeleteADepartmentAndBringItBack();
    void shouldShowTheNewPlaceAtOnce();
    void shouldReturnToTheOldPlaceWhenRefused();
    void shouldFindOutWhatBecameOfALostAnswer_data();
    void shouldFindOutWhatBecameOfALostAnswer();
    void shouldRefuseEverythingWhileReadOnly();
    void shouldTakeBackTheLastChange();
    void shouldNotOfferAnOlderChangeWhileTheNewestIsUnderWay();
    void shouldOfferAnOlderChangeWhenTheNewestIsGoneForGood();
    void shouldTellOwnChangesInActivity();

private:
    [[nodiscard]] Result<RunReport> run(const QList<Change> &changes);

    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<Workspace> m_workspace;
};

void EditingTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    m_workspace = m_organization->syncedWorkspace();
    QVERIFY(m_workspace);
}

void EditingTest::cleanup()
{
    m_workspace.reset();
    m_organization.reset();
}

Result<RunReport> EditingTest::run(const QList<Change> &changes)
{
    const auto report = wait(m_workspace->run(makePlan(changes)), 60s);
    return report ? *report : failure(ErrorKind::Timeout, u"no report came"_s);
}

void EditingTest::shouldCreateEditMoveAndDelete()
{
    const DepartmentId first = m_workspace->directory().children(rootDepartment()).constFirst();
    // WHEN created
    const auto created = run({creation(u"Aurora"_s)});
    QVERIFY(created && created->succeeded());
    const DepartmentId id = created->entries.constFirst().created.department;
    // THEN the window's tree has it as soon as the report is there
    QVERIFY(m_workspace->directory().contains(id));
    QCOMPARE(m_organization->departmentInSandbox(id)[u"name"_s].toString(), u"Aurora"_s);
    // WHEN edited
    const Department base = *m_workspace->directory().find(id);
    Department wanted = base;
    wanted.name = u"Borealis"_s;
    wanted.i18nName.enUs = u"Northern Lights"_s;
    const auto edited = run(editDepartment(base, wanted, m_workspace->directory()));
    QVERIFY(edited && edited->succeeded());
    QCOMPARE(m_organization->departmentInSandbox(id)[u"name"_s].toString(), u"Borealis"_s);
    QCOMPARE(m_workspace->directory().find(id)->i18nName.enUs, u"Northern Lights"_s);
    // WHEN moved
    const auto moved = run(moveBefore(id, first, {}, m_workspace->directory()));
    QVERIFY(moved && moved->succeeded());
    QCOMPARE(m_organization->departmentInSandbox(id)[u"parent_department_id"_s].toString(),
             first.value());
    QCOMPARE(m_workspace->directory().parentOf(id), first);
    // WHEN deleted
    const auto deleted = run({deleteDepartment(*m_workspace->directory().find(id))});
    QVERIFY(deleted && deleted->succeeded());
    QVERIFY(m_organization->departmentInSandbox(id).isEmpty());
    QVERIFY(!m_workspace->directory().contains(id));
    QCOMPARE(m_organization->waitUntilEqual(), QString());
}

// Everything out of a department, its deletion, and all of it back, each as one run.
void EditingTest::shouldEmptyAndDeleteADepartmentAndBringItBack()
{
    // GIVEN a department with a sub-department and somebody in it
    const DepartmentId first = m_workspace->directory().children(rootDepartment()).constFirst();
    const auto created = run({creation(u"Aurora"_s, first)});
    const DepartmentId id = created->entries.constFirst().created.department;
    QVERIFY(run({creation(u"Below"_s, id)})->succeeded());
    const auto everybody = wait(m_workspace->memberKeys({}));
    const auto read = wait(m_workspace->people({(*everybody)->keys.constFirst()}));
    const Person before = (*read)->constFirst();
    Person member = before;
    member.memberships = membershipsIn({id});
    QVERIFY(run({*editPerson(before, member, PersonField::Memberships)})->succeeded());
    QVERIFY(waitFor([&] { return !m_workspace->directory().children(id).isEmpty(); }));

    // WHEN it is dissolved
    const Dissolving how{id, first, first};
    const QList<Change> changes = dissolve(how, {member}, m_workspace->directory());
    QCOMPARE(changes.size(), 3);
    const auto dissolved = run(changes);
    QVERIFY2(dissolved && dissolved->succeeded(),
             qPrintable(dissolved && dissolved->error ? dissolved->error->detail : QString()));

    // THEN it is gone, and what was in it stands above
    QVERIFY(m_organization->departmentInSandbox(id).isEmpty());
    QCOMPARE(m_organization->waitUntilEqual(), QString());

    // AND undo brings it back under a new ID, with everything in it
    const auto offer = wait(m_workspace->undoOffer());
    QVERIFY(offer && *offer && !(*offer)->impossible);
    const auto undone = wait(m_workspace->run((*offer)->plan), 60s);
    QVERIFY(undone && *undone && (*undone)->succeeded());
    DepartmentId again;
    for (const DepartmentId &child : m_workspace->directory().children(first)) {
        if (m_workspace->directory().find(child)->name == u"Aurora"_s)
            again = child;
    }
    QVERIFY(!again.isEmpty());
    QCOMPARE(m_workspace->directory().children(again).size(), 1);
    const auto back = wait(m_workspace->people({before.id}));
    QCOMPARE((*back)->constFirst().mainDepartment(), again);
    QCOMPARE(m_organization->waitUntilEqual(), QString());
}

void EditingTest::shouldShowTheNewPlaceAtOnce()
{
    // GIVEN a slow platform, whose event does not overtake its answer
    const QList<DepartmentId> top = m_workspace->directory().children(rootDepartment());
    const DepartmentId id = top.at(0);
    const DepartmentId parent = top.at(1);
    QVERIFY(m_organization->control().control(u"lose-events"_s, {{u"count"_s, 1}}));
    QVERIFY(m_organization->control().control(
        u"fault"_s, {{u"kind"_s, u"delay"_s}, {u"api"_s, u"PATCH"_s}, {u"delay_ms"_s, 1500}}));
    QSignalSpy projection(m_workspace.get(), &Workspace::projectionChanged);
    // WHEN
    const auto report =
        m_workspace->run(makePlan(moveBefore(id, parent, {}, m_workspace->directory())));
    QVERIFY(waitFor([&] { return !projection.isEmpty(); }));
    // THEN the projection has it and the mirror does not yet
    QVERIFY(!report.isFinished());
    QCOMPARE(m_workspace->projection().parentOf(id), parent);
    QCOMPARE(m_workspace->directory().parentOf(id), rootDepartment());
    QCOMPARE(m_workspace->overlay().size(), 1);
    // AND in the end both
    const auto ended = wait(report, 30s);
    QVERIFY(ended && *ended && (*ended)->succeeded());
    QCOMPARE(m_workspace->directory().parentOf(id), parent);
    QTRY_VERIFY(m_workspace->overlay().isEmpty());
    QCOMPARE(m_workspace->projection().parentOf(id), parent);
}

void EditingTest::shouldReturnToTheOldPlaceWhenRefused()
{
    const QList<DepartmentId> top = m_workspace->directory().children(rootDepartment());
    const DepartmentId id = top.at(0);
    QVERIFY(m_organization->control().control(
        u"fault"_s, {{u"kind"_s, u"code"_s}, {u"api"_s, u"PATCH"_s}, {u"code"_s, 43022}}));
    QSignalSpy projection(m_workspace.get(), &Workspace::projectionChanged);
    const auto report = run(moveBefore(id, top.at(1), {}, m_workspace->directory()));
    QVERIFY(report && report->error);
    QCOMPARE(report->error->kind, ErrorKind::NameTaken);
    QVERIFY(projection.size() >= 2);
    QCOMPARE(m_workspace->projection().parentOf(id), rootDepartment());
    QVERIFY(m_workspace->overlay().isEmpty());
    QCOMPARE(m_organization->waitUntilEqual(), QString());
}

void EditingTest::shouldFindOutWhatBecameOfALostAnswer_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("made") << u"cut-after-apply"_s;
    QTest::newRow("not made") << u"cut"_s;
}

void EditingTest::shouldFindOutWhatBecameOfALostAnswer()
{
    QFETCH(const QString, kind);
    const DepartmentId id = m_workspace->directory().children(rootDepartment()).constFirst();
    QVERIFY(m_organization->control().control(
        u"fault"_s, {{u"kind"_s, kind}, {u"api"_s, u"PATCH"_s}, {u"count"_s, 1}}));
    const Department base = *m_workspace->directory().find(id);
    Department wanted = base;
    wanted.name = u"Found out"_s;
    const auto report = run(editDepartment(base, wanted, m_workspace->directory()));
    QVERIFY(report);
    QVERIFY2(report->succeeded(), qPrintable(report->error ? report->error->detail : QString()));
    QCOMPARE(m_organization->departmentInSandbox(id)[u"name"_s].toString(), u"Found out"_s);
    QCOMPARE(m_organization->waitUntilEqual(), QString());
}

void EditingTest::shouldRefuseEverythingWhileReadOnly()
{
    m_workspace->setReadOnly(true);
    QVERIFY(m_workspace->status().readOnly);
    const auto report = run({creation(u"Forbidden"_s)});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(m_organization->control().calls(u"POST /open-apis/contact/v3/departments"_s), 0);
    // AND allows it again
    m_workspace->setReadOnly(false);
    QVERIFY(run({creation(u"Allowed"_s)}));
}

void EditingTest::shouldTakeBackTheLastChange()
{
    // GIVEN nothing, and then an edit
    const auto nothing = wait(m_workspace->undoOffer());
    QVERIFY(nothing && !*nothing);
    QCOMPARE(nothing->error().kind, ErrorKind::NotFound);
    const DepartmentId id = m_workspace->directory().children(rootDepartment()).constFirst();
    const Department base = *m_workspace->directory().find(id);
    Department wanted = base;
    wanted.name = u"A mistake"_s;
    QVERIFY(run(editDepartment(base, wanted, m_workspace->directory())));
    // WHEN
    const auto offer = wait(m_workspace->undoOffer());
    QVERIFY(offer && *offer);
    QVERIFY(!(*offer)->impossible);
    QCOMPARE((*offer)->takesBack.size(), 1);
    const auto undone = wait(m_workspace->run((*offer)->plan), 30s);
    // THEN
    QVERIFY(undone && *undone && (*undone)->succeeded());
    QCOMPARE(m_organization->departmentInSandbox(id)[u"name"_s].toString(), base.name);
    // AND it is not offered twice
    const auto again = wait(m_workspace->undoOffer());
    QVERIFY(again && !*again);
    QCOMPARE(again->error().kind, ErrorKind::NotFound);
}

void EditingTest::shouldNotOfferAnOlderChangeWhileTheNewestIsUnderWay()
{
    // GIVEN a change that is made, and a newer one whose answer takes its time
    QVERIFY(run({creation(u"Older"_s)}));
    QVERIFY(m_organization->control().control(
        u"fault"_s, {{u"kind"_s, u"delay"_s}, {u"api"_s, u"POST"_s}, {u"delay_ms"_s, 1500}}));
    const auto newer = m_workspace->run(makePlan({creation(u"Newer"_s)}));
    QVERIFY(waitFor([this] { return !m_workspace->overlay().isEmpty(); }, 5s));
    // WHEN
    const auto offer = wait(m_workspace->undoOffer());
    // THEN the older one is not what is taken for the last change
    QVERIFY(offer && !*offer);
    QCOMPARE(offer->error().kind, ErrorKind::Busy);
    // AND the newer one is, when it is made
    QVERIFY(wait(newer, 30s));
    const auto later = wait(m_workspace->undoOffer());
    QVERIFY(later && *later);
    QCOMPARE((*later)->takesBack.constFirst().name, u"Newer"_s);
}

void EditingTest::shouldOfferAnOlderChangeWhenTheNewestIsGoneForGood()
{
    // GIVEN two creations, of which a colleague deletes the newer one
    QVERIFY(run({creation(u"Older"_s)}));
    const auto newer = run({creation(u"Newer"_s)});
    QVERIFY(newer);
    const DepartmentId gone = newer->entries.constFirst().created.department;
    m_organization->control().mutate(u"department.delete"_s, gone.value());
    QVERIFY(waitFor([&] { return !m_workspace->directory().contains(gone); }, 10s));
    // WHEN
    const auto offer = wait(m_workspace->undoOffer());
    // THEN
    QVERIFY(offer && *offer);
    QVERIFY(!(*offer)->impossible);
    QCOMPARE((*offer)->takesBack.constFirst().name, u"Older"_s);
}

void EditingTest::shouldTellOwnChangesInActivity()
{
    QSignalSpy told(m_workspace.get(), &Workspace::activityChanged);
    QVERIFY(run({creation(u"Told"_s)}));
    QTRY_VERIFY(!told.isEmpty());
    const auto list = wait(m_workspace->activity(10));
    QVERIFY(list && *list);
    const ActivityEntry entry = (*list)->constFirst();
    QCOMPARE(entry.name, u"Told"_s);
    QCOMPARE(entry.own, std::optional(RunState::Done));
    QCOMPARE(entry.kind, ActivityKind::DepartmentCreated);
}

ORGDESK_TEST(EditingTest)
#include "editing_test.moc"
