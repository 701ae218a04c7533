// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/overlay.h"
#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/department_filter_model.h"
#include "ui/dialogs/department_list_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList names(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data().toString());
    return result;
}

} // namespace

class DepartmentListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListTheTreeInItsOrder();
    void shouldGiveThePathAboveADepartment();
    void shouldTakeLiveUpdatesWithoutAReset();
    void shouldKeepReasonsAndAskAgainAfterAnUpdate();
    void shouldFilterByEveryWordOfPathAndNames();
    void shouldNotOfferTheSharedPlace();
    void shouldNotOfferWhatIsStillBeingCreated();
    void shouldTellRenamedPathsOnly();
};

void DepartmentListModelTest::shouldListTheTreeInItsOrder()
{
    DepartmentListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(sampleCompany());
    QCOMPARE(names(model),
             (QStringList{u"Top level"_s, u"Product"_s, u"Design"_s, u"Icons"_s, u"Code"_s,
                          u"Sales"_s, u"North"_s}));
}

void DepartmentListModelTest::shouldGiveThePathAboveADepartment()
{
    DepartmentListModel model;
    model.setTree(sampleCompany());
    const QModelIndex icons = model.indexOf(departmentId(u"Icons"_s));
    QCOMPARE(icons.data(DepartmentListModel::PathRole).toString(), u"Product › Design"_s);
    QCOMPARE(icons.data(Qt::AccessibleTextRole).toString(), u"Icons, in Product › Design"_s);
}

void DepartmentListModelTest::shouldTakeLiveUpdatesWithoutAReset()
{
    // GIVEN a list and an index that somebody holds
    DepartmentListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Directory tree = sampleCompany();
    model.setTree(tree);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex north(model.indexOf(departmentId(u"North"_s)));
    // WHEN a department comes and another goes
    tree.upsert(department(u"Tests"_s, departmentId(u"Product"_s), 150));
    model.setTree(tree);
    tree.remove(departmentId(u"Icons"_s));
    model.setTree(tree);
    // THEN the list is right and the held index still tells the same department
    QCOMPARE(names(model),
             (QStringList{u"Top level"_s, u"Product"_s, u"Design"_s, u"Tests"_s, u"Code"_s,
                          u"Sales"_s, u"North"_s}));
    QCOMPARE(north.data().toString(), u"North"_s);
    QCOMPARE(resets.count(), 0);
}

void DepartmentListModelTest::shouldKeepReasonsAndAskAgainAfterAnUpdate()
{
    int asked = 0;
    DepartmentListModel model;
    model.setTree(sampleCompany());
    model.setJudge([&asked](const DepartmentId &) {
        ++asked;
        return std::optional(u"no"_s);
    });
    const QModelIndex index = model.indexOf(departmentId(u"Code"_s));
    QCOMPARE(index.data(DepartmentListModel::ReasonRole).toString(), u"no"_s);
    QCOMPARE(index.data(DepartmentListModel::ReasonRole).toString(), u"no"_s);
    QCOMPARE(asked, 1);
    model.setTree(sampleCompany());
    QCOMPARE(
        model.indexOf(departmentId(u"Code"_s)).data(DepartmentListModel::ReasonRole).toString(),
        u"no"_s);
    QCOMPARE(asked, 2);
}

void DepartmentListModelTest::shouldFilterByEveryWordOfPathAndNames()
{
    Directory tree = sampleCompany();
    Department north = *tree.find(departmentId(u"North"_s));
    north.i18nName.zhCn = u"北区"_s;
    tree.upsert(north);
    DepartmentListModel model;
    model.setTree(tree);
    DepartmentFilterModel filter;
    filter.setSourceModel(&model);
    filter.setWords(u"prod ICON"_s);
    QCOMPARE(names(filter), QStringList{u"Icons"_s});
    filter.setWords(u"北"_s);
    QCOMPARE(names(filter), QStringList{u"North"_s});
    filter.setWords(u"nothing like it"_s);
    QVERIFY(names(filter).isEmpty());
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 7);
}

void DepartmentListModelTest::shouldNotOfferTheSharedPlace()
{
    Directory tree = sampleCompany();
    Department shared;
    shared.id = sharedPeopleDepartment();
    shared.parent = rootDepartment();
    tree.upsert(shared);
    DepartmentListModel model;
    model.setTree(tree);
    QVERIFY(!model.indexOf(sharedPeopleDepartment()).isValid());
    QCOMPARE(model.rowCount(), 7);
}

void DepartmentListModelTest::shouldNotOfferWhatIsStillBeingCreated()
{
    CreateDepartment create;
    create.localId = u"new"_s;
    create.parent = rootDepartment();
    create.name = u"Under way"_s;
    DepartmentListModel model;
    model.setTree(project(sampleCompany(), {makeChange(create)}));
    QCOMPARE(model.rowCount(), 7);
}

void DepartmentListModelTest::shouldTellRenamedPathsOnly()
{
    // GIVEN
    DepartmentListModel model;
    model.setTree(sampleCompany());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // WHEN Design is renamed
    Directory tree = sampleCompany();
    Department design = *tree.find(departmentId(u"Design"_s));
    design.name = u"UX"_s;
    tree.upsert(design);
    model.setTree(tree);
    // THEN it and Icons below it have changed, nothing else
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().data().toString(), u"UX"_s);
    QCOMPARE(changed.at(1).at(0).toModelIndex().data(DepartmentListModel::PathRole).toString(),
             u"Product › UX"_s);
}

ORGDESK_TEST(DepartmentListModelTest)
#include "department_list_model_test.moc"
