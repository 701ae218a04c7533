// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/department_draft.h"

#include "core/directory/overlay.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId product = departmentId(u"Product"_s);
const DepartmentId sales = departmentId(u"Sales"_s);
const DepartmentId design = departmentId(u"Design"_s);
const DepartmentId code = departmentId(u"Code"_s);

template <typename What> const What *what(const QList<Change> &changes, qsizetype index = 0)
{
    return index < changes.size() ? std::get_if<What>(&changes.at(index).what) : nullptr;
}

DepartmentDraft editDesign()
{
    return DepartmentDraft::forEditing(*sampleCompany().find(design));
}

} // namespace

class DepartmentDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSendNothingWhenNothingWasEdited();
    void shouldSendOnlyWhatDiffers();
    void shouldEditWhatElseADepartmentHas();
    void shouldNoticeWhoElseChangedThem();
    void shouldMoveAndRenameInOneGo();
    void shouldRenameFirstWhenTheNameIsTakenAtTheNewPlace();
    void shouldCreateLastWithoutAnOrder();
    void shouldCreateBeforeANeighbour();
    void shouldFindProblemsOfTheWholeSequence();
    void shouldFollowOthersWhereNothingWasEdited();
    void shouldNameConflictsAndKeepTheOwnValue();
    void shouldSeeNoConflictWhenBothWantTheSame();
    void shouldKeepATranslationThatAColleagueMade();
    void shouldSeeAConflictOnlyInTheLanguageThatBothChanged();
    void shouldKeepThePlaceBesideAChosenNeighbour();
    void shouldNoticeThatTheDepartmentIsGone();
};

void DepartmentDraftTest::shouldSendNothingWhenNothingWasEdited()
{
    const DepartmentDraft draft = editDesign();
    QVERIFY(draft.changes(draft.form(), sampleCompany()).isEmpty());
    const QList<Problem> problems = draft.problems(draft.form(), sampleCompany(), {});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, ProblemKind::NothingChanges);
}

void DepartmentDraftTest::shouldSendOnlyWhatDiffers()
{
    // GIVEN a new name in the form
    const DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.name = u"UX"_s;
    // WHEN
    const QList<Change> changes = draft.changes(form, sampleCompany());
    // THEN one update carries the old and the new name and nothing else
    QCOMPARE(changes.size(), 1);
    const auto *update = what<UpdateDepartment>(changes);
    QVERIFY(update);
    DepartmentValues base;
    base.name = u"Design"_s;
    DepartmentValues wanted;
    wanted.name = u"UX"_s;
    QVERIFY(update->base == base);
    QVERIFY(update->wanted == wanted);
}

void DepartmentDraftTest::shouldEditWhatElseADepartmentHas()
{
    const DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.hrbps = {PersonId(u"ou-ann"_s)};
    form.hasChat = true;
    form.chatEmployeeTypes = {1};
    form.unit = UnitId(u"tokyo"_s);
    form.customId = u"D-9"_s;
    const QList<Change> changes = draft.changes(form, sampleCompany());
    const Directory after = project(sampleCompany(), changes);
    QCOMPARE(after.find(design)->hrbps, form.hrbps);
    QVERIFY(after.find(design)->hasChat);
    QCOMPARE(after.find(design)->unit, form.unit);
    QCOMPARE(after.find(design)->customId, u"D-9"_s);
    // AND an ID that another department has, or of a form that the platform refuses, is told
    DirectoryLimits limits;
    limits.idPattern = u"[A-Z0-9-]+"_s;
    QVERIFY(draft.problems(form, sampleCompany(), limits).isEmpty());
    form.customId = u"no blanks"_s;
    QCOMPARE(draft.problems(form, sampleCompany(), limits).constFirst().kind,
             ProblemKind::IdInvalid);
    Directory tree = sampleCompany();
    Department other = *tree.find(sales);
    other.customId = u"D-9"_s;
    tree.upsert(other);
    form.customId = u"D-9"_s;
    const Problem taken = draft.problems(form, tree, limits).constFirst();
    QCOMPARE(taken.kind, ProblemKind::IdTaken);
    QCOMPARE(taken.field, u"id"_s);
    QCOMPARE(taken.other, sales);
}

void DepartmentDraftTest::shouldNoticeWhoElseChangedThem()
{
    // GIVEN partners that are edited here and a unit that is not
    DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.hrbps = {PersonId(u"ou-ann"_s)};
    Department now = draft.base();
    now.hrbps = {PersonId(u"ou-bob"_s)};
    now.unit = UnitId(u"tokyo"_s);
    // WHEN somebody else changes both
    const QList<DraftConflict> conflicts = draft.rebase(form, now);
    // THEN the unit follows, and the partners are asked about
    QCOMPARE(form.unit, UnitId(u"tokyo"_s));
    QCOMPARE(form.hrbps, QList{PersonId(u"ou-ann"_s)});
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst().field, DepartmentField::Hrbps);
}

void DepartmentDraftTest::shouldMoveAndRenameInOneGo()
{
    const DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.name = u"UX"_s;
    form.parent = sales;
    form.before = departmentId(u"North"_s);
    const QList<Change> changes = draft.changes(form, sampleCompany());
    const Directory after = project(sampleCompany(), changes);
    QCOMPARE(after.find(design)->name, u"UX"_s);
    QCOMPARE(after.children(sales), (QList{design, departmentId(u"North"_s)}));
}

void DepartmentDraftTest::shouldRenameFirstWhenTheNameIsTakenAtTheNewPlace()
{
    // GIVEN a department of the same name at the new place
    Directory tree = sampleCompany();
    Department twin = department(u"Twin"_s, sales, 50);
    twin.name = u"Design"_s;
    tree.upsert(twin);
    const DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.name = u"UX"_s;
    form.parent = sales;
    form.before = DepartmentId();
    // THEN nothing speaks against it, because it is renamed before it is moved
    QVERIFY(draft.problems(form, tree, {}).isEmpty());
    QVERIFY(what<UpdateDepartment>(draft.changes(form, tree)));
}

void DepartmentDraftTest::shouldCreateLastWithoutAnOrder()
{
    const DepartmentDraft draft = DepartmentDraft::forCreation(product);
    DepartmentForm form = draft.form();
    form.name = u"Research"_s;
    const QList<Change> changes = draft.changes(form, sampleCompany());
    QCOMPARE(changes.size(), 1);
    const auto *create = what<CreateDepartment>(changes);
    QVERIFY(create);
    QCOMPARE(create->name, u"Research"_s);
    QCOMPARE(projectedId(create->parent), product);
    QVERIFY(!create->order);
    QVERIFY(!create->localId.isEmpty());
}

void DepartmentDraftTest::shouldCreateBeforeANeighbour()
{
    const DepartmentDraft draft = DepartmentDraft::forCreation(product);
    DepartmentForm form = draft.form();
    form.name = u"Research"_s;
    form.before = code;
    QVERIFY(draft.problems(form, sampleCompany(), {}).isEmpty());
    const Directory after = project(sampleCompany(), draft.changes(form, sampleCompany()));
    const QList<DepartmentId> children = after.children(product);
    QCOMPARE(children.size(), 3);
    QCOMPARE(children.at(0), design);
    QCOMPARE(after.find(children.at(1))->name, u"Research"_s);
    QCOMPARE(children.at(2), code);
}

void DepartmentDraftTest::shouldFindProblemsOfTheWholeSequence()
{
    const DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.name = u"Code"_s;
    const QList<Problem> problems = draft.problems(form, sampleCompany(), {});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, ProblemKind::NameTaken);
    QCOMPARE(problems.constFirst().field, u"name"_s);
    QCOMPARE(problems.constFirst().other, code);
}

void DepartmentDraftTest::shouldFollowOthersWhereNothingWasEdited()
{
    // GIVEN a form where only the name was edited
    DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.name = u"UX"_s;
    // WHEN somebody else moves the department
    Department now = draft.base();
    now.parent = sales;
    const QList<DraftConflict> conflicts = draft.rebase(form, now);
    // THEN the form follows, and still only the name is sent
    QVERIFY(conflicts.isEmpty());
    QCOMPARE(form.parent, sales);
    QCOMPARE(form.name, u"UX"_s);
    Directory tree = sampleCompany();
    tree.upsert(now);
    QCOMPARE(draft.changes(form, tree).size(), 1);
}

void DepartmentDraftTest::shouldNameConflictsAndKeepTheOwnValue()
{
    DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.name = u"UX"_s;
    Department now = draft.base();
    now.name = u"Look"_s;
    const QList<DraftConflict> conflicts = draft.rebase(form, now);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst().field, DepartmentField::Name);
    QCOMPARE(conflicts.constFirst().before.name, u"Design"_s);
    QCOMPARE(conflicts.constFirst().theirs.name, u"Look"_s);
    QCOMPARE(form.name, u"UX"_s);
    // What is sent starts from what is there now.
    Directory tree = sampleCompany();
    tree.upsert(now);
    QCOMPARE(what<UpdateDepartment>(draft.changes(form, tree))->base.name, u"Look"_s);
}

void DepartmentDraftTest::shouldSeeNoConflictWhenBothWantTheSame()
{
    DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.name = u"UX"_s;
    Department now = draft.base();
    now.name = u"UX"_s;
    QVERIFY(draft.rebase(form, now).isEmpty());
    QVERIFY(draft.changes(form, sampleCompany()).isEmpty());
}

void DepartmentDraftTest::shouldKeepATranslationThatAColleagueMade()
{
    // GIVEN an own Japanese name
    DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.i18nName.jaJp = u"デザイン"_s;
    // WHEN a colleague gives it a Chinese one
    Department now = draft.base();
    now.i18nName.zhCn = u"设计"_s;
    const QList<DraftConflict> conflicts = draft.rebase(form, now);
    // THEN both are sent
    QVERIFY(conflicts.isEmpty());
    Directory tree = sampleCompany();
    tree.upsert(now);
    const QList<Change> changes = draft.changes(form, tree);
    const auto *update = what<UpdateDepartment>(changes);
    QVERIFY(update);
    const I18nName both{u"设计"_s, {}, u"デザイン"_s};
    QVERIFY(update->wanted.i18nName == both);
}

void DepartmentDraftTest::shouldSeeAConflictOnlyInTheLanguageThatBothChanged()
{
    DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.i18nName = {u"我的"_s, {}, {}};
    Department now = draft.base();
    now.i18nName = {u"设计"_s, u"Looks"_s, {}};
    const QList<DraftConflict> conflicts = draft.rebase(form, now);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst().field, DepartmentField::I18nName);
    const I18nName expected{u"我的"_s, u"Looks"_s, {}};
    QCOMPARE(form.i18nName, expected);
}

void DepartmentDraftTest::shouldKeepThePlaceBesideAChosenNeighbour()
{
    // GIVEN a chosen neighbour in the department where it is
    DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.before = DepartmentId();
    // WHEN a colleague moves it elsewhere
    Department now = draft.base();
    now.parent = sales;
    const QList<DraftConflict> conflicts = draft.rebase(form, now);
    // THEN the person is asked
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst().field, DepartmentField::Parent);
    QCOMPARE(form.parent, product);
}

void DepartmentDraftTest::shouldNoticeThatTheDepartmentIsGone()
{
    const DepartmentDraft draft = editDesign();
    DepartmentForm form = draft.form();
    form.name = u"UX"_s;
    Directory tree = sampleCompany();
    tree.remove(design);
    QCOMPARE(draft.problems(form, tree, {}).constFirst().kind, ProblemKind::TargetUnknown);
}

ORGDESK_TEST(DepartmentDraftTest)
#include "department_draft_test.moc"
